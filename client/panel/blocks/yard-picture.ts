// A yard as one drawing: ground, what was built, the children with how they do.

import type { GridBlock } from '../../../shared/blocks/block.ts';
import type { Edge } from '../../../shared/blocks/stage.ts';
import type { YardArt } from './art.ts';
import type { Square, Tile } from './squares.ts';

/** Units of the drawing: a square is 100. A child stands a little above the lower edge of its square. */
const FEET = { x: 50, y: 92 };
const CHILD = 0.86;
const MOOD = { x: 84, y: 2, scale: 1.15 };

/** A tile that has no drawing is a plain box of card. */
const plain = (w: number, h: number): string =>
  `<path d="M8 8H${w * 100 - 8}V${h * 100 - 8}H8Z" fill="#FBF1DC" stroke="#6B3F3C" stroke-width="6" stroke-linejoin="round"/>`;

const at = (square: Square, inside: string): string =>
  `<g transform="translate(${square.x * 100} ${square.y * 100})">${inside}</g>`;

const tileInside = (art: YardArt, name: string, w: number, h: number): string =>
  art.isTile(name) ? art.TILES[name] : plain(w, h);

const whole = (box: readonly number[], inside: string): string =>
  `<svg viewBox="${box.join(' ')}" width="100%" aria-hidden="true" focusable="false">${inside}</svg>`;

/** The whole `<svg>`; what stands further back is painted first. */
export const yardPicture = ({ columns, rows, items, children }: GridBlock, art: YardArt): string => {
  const along = (side: Edge) => (items.some((one) => one.edge === side) ? art.fenceAlong(side, columns, rows) : '');
  const pieces = items
    .filter((one) => one.edge === undefined)
    .sort((a, b) => a.y + a.height - b.y - b.height || a.x - b.x)
    .map((one) => at(one, tileInside(art, one.tile, one.width, one.height)));
  const people = [...children].sort((a, b) => a.y - b.y);
  const bodies = people.map((child) =>
    at(child, `<g transform="translate(${FEET.x} ${FEET.y}) scale(${CHILD})">${art.childSvg(child.picture)}</g>`),
  );
  const moods = people.map((child) =>
    at(child, `<g transform="translate(${MOOD.x} ${MOOD.y}) scale(${MOOD.scale})">${art.MOODS[child.mood]}</g>`),
  );
  const ground = art.yardGround(columns, rows);
  return whole(
    art.yardBox(columns, rows),
    [ground, along('back'), along('left'), along('right'), ...pieces, along('front'), ...bodies, ...moods].join(''),
  );
};

/** The tile that is about to be built, over the same picture; `free`: whether it can stand there. */
export const ghostPicture = ({ columns, rows }: GridBlock, art: YardArt, tile: Tile, square: Square, free: boolean): string => {
  const ink = free ? '#0F5C5C' : '#A23A2A';
  const frame = `<rect x="3" y="3" width="${tile.width * 100 - 6}" height="${tile.height * 100 - 6}" rx="10" fill="${ink}" fill-opacity=".16" stroke="#FFFDF8" stroke-width="12"/><rect x="3" y="3" width="${tile.width * 100 - 6}" height="${tile.height * 100 - 6}" rx="10" fill="none" stroke="${ink}" stroke-width="6" ${free ? '' : 'stroke-dasharray="16 12"'}/>`;
  const body = free ? `<g opacity=".72">${tileInside(art, tile.tile, tile.width, tile.height)}</g>` : '';
  return whole(art.yardBox(columns, rows), at(square, `${frame}${body}`));
};
