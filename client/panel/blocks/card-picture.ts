// One's own card as a picture to keep: an SVG file with the child, the words and nothing from elsewhere.

import type { CardsBlock } from '../../../shared/blocks/block.ts';
import { type Measure, measureIn, wrap } from '../../stage/wrap.ts';

type Card = CardsBlock['items'][number];

/** Px of the picture. */
const WIDTH = 720;
const EDGE = 56;
const FONT = '"Atkinson Hyperlegible Next", system-ui, sans-serif';
/** The file may be opened where our letters are not: room for somewhat wider ones. */
const ROOM = 0.9;

interface Style {
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
  /** Px under it. */
  readonly after: number;
}

const TITLE: Style = { size: 52, weight: 750, colour: '#22202A', after: 20 };
const TEXT: Style = { size: 32, weight: 400, colour: '#22202A', after: 26 };
const LABEL: Style = { size: 24, weight: 650, colour: '#5D5763', after: 0 };
const FACET: Style = { size: 30, weight: 650, colour: '#22202A', after: 18 };

const safe = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const measured = ({ size, weight }: Style): Measure => measureIn(FONT, size, weight);

/** Lines of one text from `top` on, and where it ends. */
const lines = (text: string, style: Style, top: number): readonly [svg: string, bottom: number] => {
  const step = Math.round(style.size * 1.28);
  const all = wrap(text, (WIDTH - EDGE * 2) * ROOM, measured(style));
  const svg = all
    .map(
      (line, nth) =>
        `<text x="${EDGE}" y="${top + nth * step + style.size}" font-size="${style.size}" font-weight="${style.weight}" fill="${style.colour}">${safe(line)}</text>`,
    )
    .join('');
  return [svg, top + all.length * step + style.after];
};

/** The whole document. `drawing` is an `<svg>` of its own, square; without it the words begin at the top. */
export const cardPicture = (card: Card, drawing: string | undefined): string => {
  const size = 300;
  const parts: string[] = [];
  let y = drawing ? EDGE + size + 28 : EDGE;
  const write = (text: string, style: Style) => {
    const [svg, bottom] = lines(text, style, y);
    parts.push(svg);
    y = bottom;
  };
  write(card.title, TITLE);
  if (card.text) write(card.text, TEXT);
  for (const facet of card.facets) {
    write(facet.label, LABEL);
    write(facet.text, FACET);
  }
  const height = Math.round(y + EDGE - 10);
  const picture = drawing
    ? drawing
        .replace('<svg ', `<svg x="${(WIDTH - size) / 2}" y="${EDGE}" `)
        .replace(/ (width|height)="\d+"/g, (_all, side: string) => ` ${side}="${size}"`)
    : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="${safe(FONT)}"><title>${safe(card.title)}</title><rect width="${WIDTH}" height="${height}" fill="#F3EBDE"/><rect x="20" y="20" width="${WIDTH - 40}" height="${height - 40}" rx="26" fill="#FFFDF9" stroke="#DED2BF" stroke-width="3"/>${picture}${parts.join('')}</svg>`;
};

/** A file name from a title: letters, digits and dashes. */
export const cardFileName = (title: string): string =>
  `${
    title
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'kaart'
  }.svg`;
