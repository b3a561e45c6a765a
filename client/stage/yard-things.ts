// What may stand on a yard, as drawings with their boxes and their place from back to front.

import type { StageChild, StagePiece, StageYard } from '../../shared/blocks/stage.ts';
import { CHILD_BOX, childSvg } from '../art/yard/child.ts';
import { lookOf } from '../art/yard/children.ts';
import { fenceAlong } from '../art/yard/fence.ts';
import { yardBox, yardGround } from '../art/yard/ground.ts';
import { MOOD_BOX, MOODS } from '../art/yard/mood.ts';
import { isTile, TILE_SIZE, TILES, tileBox } from '../art/yard/tiles.ts';
import type { Box } from './svg-image.ts';

export interface Drawing {
  /** The name of its texture. */
  readonly name: string;
  readonly box: Box;
  readonly body: () => string;
}

/** A drawing where it stands, in units of the yard: a square is 100. */
export interface Standing {
  readonly id: string;
  readonly drawing: Drawing;
  readonly x: number;
  readonly y: number;
  /** Painted from low to high. */
  readonly order: number;
}

type Ground = Pick<StageYard, 'columns' | 'rows'>;

export const ORDER = { ground: -100, edge: -50, front: 1000, mood: 2000, name: 3000 } as const;

export const groundOf = ({ columns, rows }: Ground): Standing => ({
  id: 'ground',
  drawing: { name: `yard/${columns}x${rows}`, box: yardBox(columns, rows), body: () => yardGround(columns, rows) },
  x: 0,
  y: 0,
  order: ORDER.ground,
});

const alongSide = (id: string, edge: NonNullable<StagePiece['edge']>, { columns, rows }: Ground): Standing => {
  const boxes: Readonly<Record<typeof edge, Box>> = {
    back: [-14, -64, columns * 100 + 28, 74],
    front: [-60, rows * 100 - 84, columns * 100 + 120, 136],
    left: [-32, -30, 48, rows * 100 + 56],
    right: [columns * 100 - 12, -30, 48, rows * 100 + 56],
  };
  return {
    id,
    drawing: { name: `yard/fence/${edge}/${columns}x${rows}`, box: boxes[edge], body: () => fenceAlong(edge, columns, rows) },
    x: 0,
    y: 0,
    order: edge === 'front' ? ORDER.front : ORDER.edge,
  };
};

/** They lie on the ground: who stands on them or behind them stands before them. */
const FLAT: ReadonlySet<string> = new Set(['pitch', 'sand']);

/** A piece where it stands; `undefined` for a tile that nobody drew. */
export const pieceOf = ({ id, tile, x, y, edge }: StagePiece, ground: Ground): Standing | undefined => {
  if (edge) return alongSide(`piece/${id}`, edge, ground);
  if (!isTile(tile)) return undefined;
  return {
    id: `piece/${id}`,
    drawing: { name: `yard/tile/${tile}`, box: tileBox(tile), body: () => TILES[tile] },
    x: x * 100,
    y: y * 100,
    order: FLAT.has(tile) ? ORDER.edge + 1 + y : y + TILE_SIZE[tile].h,
  };
};

export interface ChildStanding {
  readonly child: Standing;
  readonly mood: Standing;
}

/** The row below a thing that `child` stands on, or 0. */
const bottomUnder = ({ tile, edge, x, y }: StagePiece, child: StageChild): number => {
  if (edge || !isTile(tile)) return 0;
  const { w, h } = TILE_SIZE[tile];
  return child.x >= x && child.x < x + w && child.y >= y && child.y < y + h ? y + h : 0;
};

/** How far apart children on one square stand. */
const BESIDE = 44;

/** Children between their feet; those on one square share it. */
export const childrenOf = ({ children, pieces }: Pick<StageYard, 'children' | 'pieces'>): ChildStanding[] =>
  children.map((one) => {
    const together = children.filter(({ x, y }) => x === one.x && y === one.y);
    const nth = together.indexOf(one);
    const x =
      one.x * 100 + 50 + (nth - (together.length - 1) / 2) * (together.length > 1 ? Math.min(BESIDE, 90 / together.length) : 0);
    const y = one.y * 100 + 84 + (nth % 2) * 6;
    const look = lookOf(one.picture);
    const tall = 96 + (look.age - 5) * 4 - (look.extra === 'wheelchair' ? 12 : 0);
    // After what stands in the same row or under their feet, before the next.
    const row = Math.max(one.y + 1, ...pieces.map((piece) => bottomUnder(piece, one)));
    const order = row + 0.5 + nth * 0.01;
    return {
      child: {
        id: `child/${one.id}`,
        drawing: { name: `yard/child/${one.picture}`, box: CHILD_BOX, body: () => childSvg(one.picture) },
        x,
        y,
        order,
      },
      mood: {
        id: `mood/${one.id}`,
        drawing: { name: `yard/mood/${one.mood}`, box: MOOD_BOX, body: () => MOODS[one.mood] },
        x,
        y: y - tall - 12,
        order: ORDER.mood + order,
      },
    };
  });
