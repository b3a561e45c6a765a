// People who gather in the foyer: loose rows, those behind between those in front, everybody with a name.

import { slotsInFront } from './around-table.ts';
import type { Frame } from './frame.ts';
import type { Draft, Seated } from './place.ts';

/** Repeatable unrest of -1..1, so that nobody stands in a grid. */
const unrest = (i: number): number => Math.sin(i * 12.9898) * 0.5 + Math.sin(i * 4.1414) * 0.5;

/** A person with room around it at scale 1, and the largest scale. A name beyond the usual size needs room of its own. */
const NEED = { w: 210, h: 232 };
const MOST = 1.12;
const USUAL = 22;
/** What a name takes beside others, of the size of its type. */
const BESIDE = 4.9;
/** How much smaller people may be for the sake of their names. */
const SMALLER = 0.75;
/** Left and right of the outermost. */
const EDGE = 190;

interface Room {
  readonly w: number;
  readonly h: number;
}

/** Between two in a row of `n`: as far apart as suits their size and their names, within `room`. */
const pitchOf = (n: number, scale: number, room: Room, name: Room): number =>
  Math.min(Math.max(262 * scale, name.w), Math.max(0, room.w - NEED.w * scale) / Math.max(1, n - 1));

/** As many rows as let people be largest, of those in which names stand beside one another. */
const arrange = (n: number, room: Room, name: Room): { readonly rows: number; readonly scale: number } => {
  const options = [1, 2, 3, 4, 5, 6].map((rows) => {
    const most = Math.ceil(n / rows);
    const scale = Math.min(MOST, room.w / (most * NEED.w), (room.h / rows - name.h) / NEED.h);
    return { rows, scale, free: most === 1 || pitchOf(most, scale, room, name) >= name.w };
  });
  const largest = Math.max(...options.map((option) => option.scale));
  const free = options.filter((option) => option.free && option.scale > largest * SMALLER);
  // Two rows of three gather better than one of six: a further row may cost a little size.
  return (free.length > 0 ? free : options).reduce((best, option) =>
    option.scale > best.scale * (best.rows === 1 && n > 5 ? 0.95 : 1.02) ? option : best,
  );
};

export const gathering = (ids: readonly string[], frame: Frame): Draft => {
  const name = { w: frame.far ? BESIDE * frame.word : 0, h: (frame.word - USUAL) * 1.9 };
  const room = { w: frame.w - EDGE, h: frame.h - frame.horizon - 60 };
  const { rows: count, scale } = arrange(Math.max(1, ids.length), room, name);
  const rows = Array.from({ length: count }, (_, row) => Math.floor((ids.length + count - 1 - row) / count));
  const lift = NEED.h * scale + name.h;
  const front = Math.min(frame.h - 50, frame.horizon + 110 + lift * count);
  const places = new Map<string, Seated>();
  let taken = 0;
  rows.forEach((n, row) => {
    const pitch = n > 1 ? pitchOf(n, scale, room, name) : 300;
    const width = Math.max(0, n - 1) * pitch;
    // Even rows stand half a place aside of odd ones.
    const aside = rows.length > 1 && n === rows[row - 1] ? (row % 2 ? pitch / 4 : -pitch / 4) : 0;
    for (let i = 0; i < n; i += 1) {
      const id = ids[taken];
      taken += 1;
      if (id === undefined) continue;
      const x = frame.w / 2 - width / 2 + i * pitch + aside + unrest(taken) * 14 * scale;
      const bend = ((x - frame.w / 2) / (frame.w / 2)) ** 2 * 46 * scale;
      const size = scale * (1 - row * 0.05);
      const y = front - row * lift - (rows.length === 1 ? bend : bend * 0.5) + unrest(taken + 7) * 8 * scale;
      places.set(id, {
        id,
        x,
        y,
        scale: size,
        flip: x > frame.w / 2,
        row,
        label: { kind: 'tag', x, y: y + 4, maxWidth: Math.max(4.1 * frame.word, Math.min(10.5 * frame.word, pitch - 10)) },
      });
    }
  });
  return { places, tables: [], focus: { x: frame.w / 2, y: front - lift * 0.5 }, slots: slotsInFront(frame, frame.h - 240) };
};
