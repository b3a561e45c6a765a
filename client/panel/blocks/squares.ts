// What stands on which square of a yard, and what fits where. Columns and rows from 0.

import type { GridBlock } from '../../../shared/blocks/block.ts';

export type Tile = GridBlock['palette'][number];
export type Piece = GridBlock['items'][number];
export type Child = GridBlock['children'][number];

export interface Square {
  readonly x: number;
  readonly y: number;
}

export const same = (a: Square | undefined, b: Square | undefined): boolean => a?.x === b?.x && a?.y === b?.y;

/** What covers a square; what runs along a side covers none. */
export const pieceAt = ({ items }: GridBlock, { x, y }: Square): Piece | undefined =>
  items.find((one) => one.edge === undefined && x >= one.x && x < one.x + one.width && y >= one.y && y < one.y + one.height);

export const childrenAt = ({ children }: GridBlock, square: Square): readonly Child[] =>
  children.filter((child) => same(child, square));

/** Where a tile begins when somebody points at `square`: near the right and the lower edge it moves in, so that it fits. */
export const beginOf = (block: GridBlock, tile: Tile, { x, y }: Square): Square => ({
  x: Math.max(0, Math.min(x, block.columns - tile.width)),
  y: Math.max(0, Math.min(y, block.rows - tile.height)),
});

/** Nothing stands in the way of a tile that begins here. */
export const isFree = ({ items }: GridBlock, tile: Tile, { x, y }: Square): boolean =>
  !items.some(
    (one) =>
      one.edge === undefined &&
      x < one.x + one.width &&
      one.x < x + tile.width &&
      y < one.y + one.height &&
      one.y < y + tile.height,
  );
