// Groups, each at a small table of its own, in the grid in which people are largest.

import { onChest } from './around-table.ts';
import type { Frame } from './frame.ts';
import { horseshoe, type Seat } from './horseshoe.ts';
import { staggered } from './names.ts';
import type { Draft, Seated, Table } from './place.ts';
import { fill, type Rows, roomiest } from './rows.ts';

interface Cell {
  readonly w: number;
  readonly h: number;
}

interface Group {
  readonly table: Pick<Table, 'rx' | 'ry' | 'cy'>;
  /** Around the middle of the cell. */
  readonly seats: readonly Seat[];
}

/** What a person takes beside and below the table, and the table below its top, px at scale 1. */
const SIDE = { seat: 114, body: 100, foot: 30 };
const BELOW_TABLE = 44;
const AIR = 14;
/** Nobody becomes smaller than this to fit in a cell. */
const LEAST = 0.2;

/** Half the width of a table for so many in its front row, px at scale 1. */
const leastRx = (front: number): number => (front <= 4 ? 170 : front <= 6 ? 230 : 300);

/** A group in the middle of a cell, or `undefined` when the cell is too small for it. */
const groupIn = ({ w, h }: Cell, { rows, scale }: Rows): Group | undefined => {
  const least = leastRx(rows[0] ?? 0) * scale;
  // A wide cell has a wide table, so that names stand side by side.
  const rx = Math.min(least * 1.7, w / 2 - AIR - (SIDE.seat + SIDE.body) * scale);
  if (rx < least * 0.9) return undefined;
  const ry = 90 * scale;
  const n = rows.reduce((sum, each) => sum + each, 0);
  const seats = horseshoe({
    middle: { cx: 0, cy: 0, rx, ry },
    gap: rows.length > 1 || n % 2 ? 0 : 178 * scale,
    end: 168,
    scale,
    reach: { x: SIDE.seat * scale, y: 30 * scale },
    within: [-w / 2 + SIDE.body * scale, w / 2 - SIDE.body * scale],
    rows,
  });
  const top = Math.min(-ry, ...seats.map(({ y, scale: size }) => y - 236 * size));
  const bottom = Math.max(ry + BELOW_TABLE, ...seats.map(({ y, scale: size }) => y + SIDE.foot * size));
  if (bottom - top > h - 2 * AIR) return undefined;
  const cy = -(top + bottom) / 2;
  return { table: { rx, ry, cy }, seats: seats.map((seat) => ({ ...seat, y: seat.y + cy })) };
};

interface Grid {
  readonly columns: number;
  readonly cell: Cell;
  readonly rows: Rows;
}

/** The grid for `count` groups of which the largest has `largest` people. */
const gridFor = (count: number, largest: number, room: Cell): Grid | undefined => {
  const grids = Array.from({ length: count }, (_, i): Grid | undefined => {
    const columns = i + 1;
    const cell = { w: room.w / columns, h: room.h / Math.ceil(count / columns) };
    const rows = roomiest({
      n: largest,
      place: `tables/${Math.round(cell.w)}x${Math.round(cell.h)}`,
      most: 1,
      seats: (trial) => groupIn(cell, trial)?.seats,
    });
    return rows && { columns, cell, rows };
  });
  return grids.reduce((best, grid) => (!best || (grid && grid.rows.scale > best.rows.scale) ? grid : best), undefined);
};

/** The same rows, as much smaller as the smallest groups need: one alone sits at the back, and higher than two side by side. */
const forAll = (sizes: readonly number[], cell: Cell, rows: Rows): Rows => {
  let all = rows;
  const tight = (size: number) => !groupIn(cell, { ...all, rows: fill(all.rows, size) });
  while (all.scale > LEAST && sizes.some(tight)) all = { ...all, scale: all.scale * 0.96 };
  return all;
};

export const atTables = (groups: ReadonlyMap<number, readonly string[]>, frame: Frame): Draft => {
  const numbers = [...groups.keys()].sort((a, b) => a - b);
  const count = numbers.length;
  const largest = Math.max(...[...groups.values()].map((ids) => ids.length));
  const top = frame.horizon * (count > 3 ? 0.24 : 0.34);
  const bottom = frame.h - (count > 3 ? 20 : 110);
  const room = { w: frame.w - 40, h: bottom - top };
  const grid = gridFor(count, largest, room) ?? {
    columns: count,
    cell: { w: room.w / count, h: room.h },
    rows: { rows: [largest], scale: 0.3 },
  };
  const { columns, cell } = grid;
  const sizes = [...new Set([...groups.values()].map((ids) => ids.length))];
  const rows = forAll(sizes, cell, grid.rows);
  const places = new Map<string, Seated>();
  const tables: Table[] = [];
  numbers.forEach((number, i) => {
    const ids = groups.get(number) ?? [];
    const group = groupIn(cell, { ...rows, rows: fill(rows.rows, ids.length) });
    if (!group) return;
    const line = Math.floor(i / columns);
    const inLine = Math.min(columns, count - line * columns);
    const middle = {
      x: frame.w / 2 + ((i % columns) - (inLine - 1) / 2) * cell.w,
      y: top + cell.h * (line + 0.5),
    };
    const table: Table = { cx: middle.x, cy: middle.y + group.table.cy, rx: group.table.rx, ry: group.table.ry, number };
    tables.push(table);
    group.seats.forEach((local, at) => {
      const id = ids[at];
      const seat = { ...local, x: local.x + middle.x, y: local.y + middle.y };
      if (id !== undefined)
        places.set(id, { ...seat, id, table: number, label: staggered(onChest(seat, frame.word), seat, at, frame.word) });
    });
  });
  // Cards would lie on people: what is written stands beside the stage.
  return { places, tables, focus: { x: frame.w / 2, y: (top + bottom) / 2 }, slots: [] };
};
