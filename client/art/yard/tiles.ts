// The twelve things that may stand on the yard, as a paper model seen from above and a little from the front. A square is
// 100 × 100; a thing may rise 60 above the top of its box, so paint the yard row by row, from the back to the front.

import { benchTile, climbTile, hutTile, pitchTile, stageTile, workshopTile } from './built.ts';
import { fenceTile } from './fence.ts';
import { gardenTile, hillTile, sandTile, treeTile, waterTile } from './growing.ts';

/** Inside shapes; the origin is the top left of the first square. */
export const TILES = {
  tree: treeTile,
  sand: sandTile,
  hill: hillTile,
  hut: hutTile,
  pitch: pitchTile,
  garden: gardenTile,
  water: waterTile,
  bench: benchTile,
  climb: climbTile,
  fence: fenceTile,
  stage: stageTile,
  workshop: workshopTile,
} as const satisfies Readonly<Record<string, string>>;

export type TileName = keyof typeof TILES;

/** How many squares a thing takes, across and down. */
export const TILE_SIZE: Readonly<Record<TileName, { readonly w: number; readonly h: number }>> = {
  tree: { w: 1, h: 1 },
  sand: { w: 1, h: 1 },
  hill: { w: 2, h: 2 },
  hut: { w: 1, h: 1 },
  pitch: { w: 3, h: 2 },
  garden: { w: 2, h: 1 },
  water: { w: 2, h: 1 },
  bench: { w: 1, h: 1 },
  climb: { w: 1, h: 1 },
  fence: { w: 1, h: 1 },
  stage: { w: 2, h: 1 },
  workshop: { w: 2, h: 2 },
};

/** How far each thing rises above its box, in units of a square of 100, its rim of paper included. */
const RISE: Readonly<Record<TileName, number>> = {
  tree: 62,
  sand: 0,
  hill: 46,
  hut: 60,
  pitch: 0,
  garden: 34,
  water: 44,
  bench: 0,
  climb: 42,
  fence: 0,
  stage: 58,
  workshop: 50,
};
/** How far its rim of paper reaches beyond the other sides, and its shadow to the right. */
const RIM = 12;
const SHADE = 28;

export const isTile = (name: string): name is TileName => Object.hasOwn(TILES, name);

/** The box of a whole drawing of `name`, as minX, minY, width, height; for a texture. */
export const tileBox = (name: TileName): readonly [number, number, number, number] => {
  const { w, h } = TILE_SIZE[name];
  return [-RIM, -RISE[name], w * 100 + RIM + SHADE, h * 100 + RISE[name] + RIM];
};

/** A thing as a picture for a button, `size` px square; an unknown name gives an empty one. Decoration: its name stands beside it. */
export const tileSvg = (name: string, size = 48): string => {
  const [x, y, w, h] = isTile(name) ? tileBox(name) : ([0, 0, 100, 100] as const);
  const side = Math.max(w, h);
  const box = `${x - (side - w) / 2} ${y - (side - h) / 2} ${side} ${side}`;
  return `<svg width="${size}" height="${size}" viewBox="${box}" aria-hidden="true" focusable="false">${isTile(name) ? TILES[name] : ''}</svg>`;
};
