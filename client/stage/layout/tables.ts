// Groups, each at a small table of its own: side by side, in two rows when there are many.

import { onChest, slotsInFront } from './around-table.ts';
import type { Frame } from './frame.ts';
import { horseshoe } from './horseshoe.ts';
import type { Layout, Place, Table } from './place.ts';

/** What one table with `n` people needs at scale 1: half its width, and its height. */
const needs = (n: number) => {
  const rx = n <= 4 ? 150 : n <= 6 ? 205 : 265;
  return { rx, ry: 76, half: rx + 186, height: 420 };
};

export const atTables = (groups: ReadonlyMap<number, readonly string[]>, frame: Frame): Layout => {
  const numbers = [...groups.keys()].sort((a, b) => a - b);
  const count = numbers.length;
  const columns = count <= 3 ? count : Math.ceil(count / 2);
  const lines = Math.ceil(count / columns);
  const largest = Math.max(...[...groups.values()].map((ids) => ids.length));
  const need = needs(largest);
  const top = frame.horizon * 0.5;
  const bottom = frame.h - (lines > 1 ? 40 : 210);
  const cellW = (frame.w - 60) / columns;
  const cellH = (bottom - top) / lines;
  const unit = Math.min(1.25, cellW / (need.half * 2), cellH / need.height);
  const places = new Map<string, Place>();
  const tables: Table[] = [];
  numbers.forEach((number, i) => {
    const line = Math.floor(i / columns);
    const inLine = Math.min(columns, count - line * columns);
    const size = unit * (lines > 1 && line === 0 ? 0.94 : 1);
    const ids = groups.get(number) ?? [];
    const table: Table = {
      cx: frame.w / 2 + ((i % columns) - (inLine - 1) / 2) * cellW,
      cy: top + cellH * (line + 0.5) + (need.height * size) / 2 - 130 * size,
      rx: need.rx * size,
      ry: need.ry * size,
      number,
    };
    tables.push(table);
    const scale = 0.84 * size;
    const seats = horseshoe({
      middle: table,
      gap: ids.length % 2 ? 0 : 150 * size,
      end: 172,
      scale,
      reach: { x: 96 * size, y: 26 * size },
      within: [70, frame.w - 70],
      rows: [ids.length],
    });
    seats.forEach((seat, at) => {
      const id = ids[at];
      if (id !== undefined) places.set(id, { ...seat, id, label: onChest(seat) });
    });
  });
  return { places, tables, focus: { x: frame.w / 2, y: (top + bottom) / 2 }, slots: slotsInFront(frame, frame.h - 250) };
};
