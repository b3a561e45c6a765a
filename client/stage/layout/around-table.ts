// Everybody around one table, under a lamp; or around one fire.

import type { Frame } from './frame.ts';
import { horseshoe, rowsOf, type Seat } from './horseshoe.ts';
import type { Label, Layout, Place, Slot, Table } from './place.ts';

/** How big the table is, by how many sit at it: a few people sit close together. In steps, so that one more person
 * does not always mean another table. */
const sizeFor = (n: number): number => (n <= 4 ? 0 : n <= 6 ? 0.3 : n <= 8 ? 0.55 : n <= 10 ? 0.8 : 1);

const onTable = (seat: Seat, table: Table): Label => {
  const angle = Math.atan2((seat.y - table.cy - 30) / (table.ry + 32), (seat.x - table.cx) / (table.rx + 150));
  return {
    kind: 'tent',
    // In front of the middle the edge turns inwards; the name stays out there, so that cards have the middle.
    x: table.cx + Math.cos(angle) * (table.rx - 74) + Math.sign(Math.cos(angle)) * 70 * Math.max(0, Math.sin(angle)),
    y: table.cy + Math.sin(angle) * (table.ry - 32),
    // At the sides names stand above one another, and have room.
    maxWidth: Math.abs(Math.cos(angle)) > 0.72 ? 170 : Math.max(92, Math.min(190, seat.pitch * 0.8)),
  };
};

/** Half of what a name takes, about; the exact width is known only when it is written. */
const HALF_NAME = 58;

/** The same name, moved towards the middle of the table until it stands before nobody's face. */
const clearOfFaces = (label: Label, seats: readonly Seat[], table: Table): Label => {
  let x = label.x;
  for (const head of seats) {
    const half = 54 * head.scale;
    const hides =
      Math.abs(x - head.x) < half + HALF_NAME &&
      label.y + 22 > head.y - 236 * head.scale &&
      label.y - 22 < head.y - 84 * head.scale;
    if (hides) x = head.x + (head.x < table.cx ? 1 : -1) * (half + HALF_NAME);
  }
  return { ...label, x };
};

/** A name pinned on, just below the chin, where the row in front does not hide it. */
export const onChest = (seat: Seat): Label => ({
  kind: 'tag',
  x: seat.x,
  y: seat.y - 78 * seat.scale,
  maxWidth: Math.max(84, Math.min(200, seat.pitch - 8)),
});

/** A name in front of the seat, or on the chest where it would cover somebody nearer. */
const atFeet = (seat: Seat, seats: readonly Seat[]): Label => {
  const covers = seats.some(
    ({ x, y, scale }) => y > seat.y && Math.abs(x - seat.x) < 54 * scale + HALF_NAME && seat.y + 20 > y - 236 * scale,
  );
  return covers ? onChest(seat) : { ...onChest(seat), y: seat.y + 2 };
};

/** Cards on the open part of the table, between the names that stand there. */
const slotsOn = ({ cx, cy, rx, ry }: Table, names: readonly Label[]): Slot[] => {
  const beside = names.filter(({ kind, y }) => kind === 'tent' && y > cy - ry * 0.3).map(({ x }) => Math.abs(x - cx) - 66);
  const inner = 2 * Math.min(rx - 150, ...beside);
  const n = Math.max(1, Math.floor((inner + 18) / 300));
  const w = Math.min(400, (inner - (n - 1) * 18) / n);
  return Array.from({ length: n }, (_, i) => {
    const middle = n % 2 === 1 && i === (n - 1) / 2;
    const tilt = middle ? 0.8 : i < n / 2 ? -1.6 : 1.8;
    return { x: cx + (i - (n - 1) / 2) * (w + 18), y: cy - ry * (middle ? 0.42 : 0.2), w, maxH: ry * 1.4, tilt };
  });
};

/** Cards on the floor in front, where nobody sits. */
export const slotsInFront = (frame: Frame, top: number): Slot[] => {
  const w = 372;
  return [0, -1, 1].map((side) => ({
    x: frame.w / 2 + side * (w + 24),
    y: top + (side === 0 ? 14 : 0),
    w,
    maxH: frame.h - top - 40,
    tilt: side === 0 ? 0.8 : side * 1.3,
  }));
};

export const aroundTable = (ids: readonly string[], frame: Frame): Layout => {
  const n = ids.length;
  const rows = rowsOf(n);
  const more = rows.length - 1;
  const size = sizeFor(n);
  const table: Table = {
    cx: frame.w / 2,
    cy: Math.round(frame.h * 0.487 + more * 42),
    rx: Math.min(400 + 240 * size, frame.w / 2 - 300),
    ry: Math.round((150 + 36 * size - more * 18) * frame.tall),
  };
  // A narrow box brings people at the sides closer together.
  const narrow = n > 8 ? Math.min(1, frame.w / 1800) ** 0.7 : 1;
  const scale = narrow * (more ? 0.82 - more * 0.07 : n > 12 ? 0.84 : n > 10 ? 0.88 : 0.93) * (1 + (frame.tall - 1) * 0.4);
  const seats = horseshoe({
    middle: table,
    gap: more ? 230 : n <= 4 ? 330 : 262,
    end: n >= 11 ? 144 : 150 + (11 - n) * 4,
    scale,
    reach: { x: n <= 8 ? 126 : 172, y: 32 * frame.tall },
    within: [118, frame.w - 118],
    rows,
  });
  const places = new Map<string, Place>();
  seats.forEach((seat, i) => {
    const id = ids[i];
    if (id !== undefined)
      places.set(id, { ...seat, id, label: seat.row === 0 ? clearOfFaces(onTable(seat, table), seats, table) : onChest(seat) });
  });
  return {
    places,
    tables: [table],
    lamp: { x: table.cx, y: Math.round((more ? 58 : 88) * Math.min(frame.tall, 1.2)), scale: more ? 0.6 : 0.86 },
    focus: { x: table.cx, y: table.cy },
    slots: [
      ...slotsOn(
        table,
        [...places.values()].map(({ label }) => label),
      ),
      ...slotsInFront(frame, table.cy + table.ry + 46),
    ],
  };
};

export const aroundFire = (ids: readonly string[], frame: Frame): Layout => {
  const rows = rowsOf(ids.length);
  const more = rows.length - 1;
  const middle = {
    cx: frame.w / 2,
    cy: Math.round(frame.h * 0.52 + more * 46),
    rx: Math.min(330 + 260 * sizeFor(ids.length), frame.w / 2 - 330),
    ry: Math.round(120 * frame.tall),
  };
  const scale = (more ? 0.82 - more * 0.07 : ids.length > 12 ? 0.86 : 0.94) * (1 + (frame.tall - 1) * 0.4);
  const seats = horseshoe({
    middle,
    gap: 230,
    end: ids.length >= 12 ? 158 : 168,
    scale,
    reach: { x: 200, y: 88 * frame.tall },
    within: [118, frame.w - 118],
    rows,
  });
  const places = new Map<string, Place>();
  seats.forEach((seat, i) => {
    const id = ids[i];
    if (id !== undefined) places.set(id, { ...seat, id, label: more ? onChest(seat) : atFeet(seat, seats) });
  });
  const fire = { x: middle.cx, y: middle.cy + 46, scale: 1.3 };
  return { places, tables: [], fire, focus: { x: fire.x, y: fire.y }, slots: slotsInFront(frame, fire.y + 110) };
};
