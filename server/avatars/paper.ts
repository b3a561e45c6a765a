// From a drawing to a cut-out: the paper edge around it, baked in, so that nothing filters while the stage moves.

/** The colour of all lines. */
export const INK = '#22202a';
const EDGE = '#FFF6E6';

/** What stands inside an SVG, without its metadata. */
export const inner = (svg: string): string =>
  svg
    .replace(/<metadata[\s\S]*?<\/metadata>/g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/^[\s\S]*?<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '');

/** A whole picture: a drawing of `size` in a square, with a paper edge of `edge` units. */
export const cutOut = (drawing: string, box: string, edge: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" fill="none">` +
  `<filter id="paper" x="-10%" y="-10%" width="120%" height="120%"><feMorphology in="SourceAlpha" operator="dilate" radius="${edge}"/>` +
  `<feComposite in2="SourceAlpha" operator="over" result="shape"/><feFlood flood-color="${EDGE}"/><feComposite in2="shape" operator="in"/>` +
  '<feMerge><feMergeNode/><feMergeNode in="SourceGraphic"/></feMerge></filter>' +
  `<g filter="url(#paper)">${drawing}</g></svg>`;
