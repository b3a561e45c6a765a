// The board and its budget: what covers which squares, what it costs, what is left.

import { EDGES, type Edge } from '../../blocks/stage.ts';
import type { StepContext } from '../../core/activity.ts';
import type { Config, Tile } from './schema.ts';
import type { Design, Piece } from './state.ts';

/** Squares, from its top left one, from 0. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const tileNamed = (config: Config, id: string): Tile | undefined => config.tiles.find((one) => one.id === id);

export const boxOf = (tile: Tile, x: number, y: number): Box => ({ x, y, width: tile.width, height: tile.height });

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export const isInside = (box: Box, config: Config): boolean =>
  box.x >= 0 && box.y >= 0 && box.x + box.width <= config.columns && box.y + box.height <= config.rows;

/** Pieces with their tile; one whose tile the scenario does not know takes no place. */
const boxes = (
  pieces: readonly Piece[],
  config: Config,
): readonly { readonly piece: Piece; readonly tile: Tile; readonly box: Box }[] =>
  pieces.flatMap((piece) => {
    const tile = tileNamed(config, piece.tile);
    return tile ? [{ piece, tile, box: boxOf(tile, piece.x, piece.y) }] : [];
  });

/** What runs along a side is in nobody's way. */
export const isTaken = (box: Box, pieces: readonly Piece[], config: Config): boolean =>
  boxes(pieces, config).some((one) => one.piece.edge === undefined && overlap(one.box, box));

/** The side of the yard that a square is nearest to. */
export const edgeAt = (x: number, y: number, { columns, rows }: Config): Edge => {
  const away: Readonly<Record<Edge, number>> = { back: y, front: rows - 1 - y, left: x, right: columns - 1 - x };
  return [...EDGES].sort((a, b) => away[a] - away[b])[0] ?? 'front';
};

/** As many of this tile stand there as may. */
export const isUsedUp = (tile: Tile, pieces: readonly Piece[]): boolean =>
  tile.most !== undefined && pieces.filter((piece) => piece.tile === tile.id).length >= tile.most;

/** Tiles, or hours, that a design uses. */
export const usedBy = (design: Design, config: Config): number =>
  config.shape === 'yard'
    ? boxes(design.pieces, config).reduce((sum, one) => sum + one.tile.cost, 0)
    : Object.values(design.hours).reduce((sum, count) => sum + count, 0);

/** What a group may spend now: plot events take away, or give. */
export const budgetOf = (step: StepContext<Config>): number => Math.max(0, step.config.budget + step.effect());

/** How much must be handed in before this design can be signed. */
export const overBy = (design: Design, step: StepContext<Config>): number =>
  Math.max(0, usedBy(design, step.config) - budgetOf(step));

export const isEmpty = (design: Design): boolean =>
  design.pieces.length === 0 && Object.values(design.hours).every((count) => count === 0);

/** Things that stand in the way of wheels, however narrow. */
const STEEP: ReadonlySet<string> = new Set(['hill', 'pitch']);

/** Nothing wide or steep lies in the column of the entrance. */
export const isClear = (pieces: readonly Piece[], entrance: number, config: Config): boolean =>
  !boxes(pieces, config).some(
    ({ tile, box }) =>
      !tile.side && (tile.width > 1 || STEEP.has(tile.id)) && overlap(box, { x: entrance, y: 0, width: 1, height: config.rows }),
  );
