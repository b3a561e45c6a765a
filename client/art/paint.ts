// What every drawing is painted with: ink, gradients and names for them. Everything here gives pieces of SVG text.

export const INK = '#22202A';

let last = 0;

/** A name for a gradient or a clip that no other drawing on the page has. */
export const freshId = (kind: string): string => {
  last += 1;
  return `${kind}-${last}`;
};

/** The attributes of an ink line, `width` in the drawing's own units. */
export const inked = (width = 5, colour = INK): string =>
  `stroke="${colour}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round"`;

/** Where along a gradient (0..1), which colour, how solid (0..1, solid when left out). */
export type Stop = readonly [at: number, colour: string, alpha?: number];

const stops = (list: readonly Stop[]): string =>
  list.map(([at, colour, alpha = 1]) => `<stop offset="${at}" stop-color="${colour}" stop-opacity="${alpha}"/>`).join('');

/** A gradient from top to bottom of whatever it fills. */
export const downward = (id: string, ...list: readonly Stop[]): string =>
  `<linearGradient id="${id}" x1="0" x2="0" y1="0" y2="1">${stops(list)}</linearGradient>`;

/** A gradient from the middle outwards of whatever it fills. */
export const outward = (id: string, ...list: readonly Stop[]): string =>
  `<radialGradient id="${id}">${stops(list)}</radialGradient>`;

/** A gradient outwards around a point of the picture, `radius` in the picture's units. */
export const around = (id: string, x: number, y: number, radius: number, list: readonly Stop[], more = ''): string =>
  `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="${x}" cy="${y}" r="${radius}" ${more}>${stops(list)}</radialGradient>`;

/** A whole SVG document, fit to become an image: `box` is `minX minY width height`, and it is drawn `scale` times as large. */
export const picture = (box: readonly [number, number, number, number], body: string, scale = 1): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(' ')}" width="${box[2] * scale}" height="${box[3] * scale}">${body}</svg>`;
