// Everybody around one table, under a lamp; or around one fire.

import type { Frame } from './frame.ts';
import { horseshoe, type Seat } from './horseshoe.ts';
import { paperOf, staggered } from './names.ts';
import type { Draft, Label, Seated, Slot, Table } from './place.ts';
import { type Rows, roomiest } from './rows.ts';

/** How big the table is, by how many sit at it: a few people sit close together. In steps, so that one more person
 * does not always mean another table. */
const sizeFor = (n: number): number => (n <= 4 ? 0 : n <= 6 ? 0.3 : n <= 8 ? 0.55 : n <= 10 ? 0.8 : 1);

const onTable = (seat: Seat, table: Table, word: number): Label => {
  const angle = Math.atan2((seat.y - table.cy - 30) / (table.ry + 32), (seat.x - table.cx) / (table.rx + 150));
  return {
    kind: 'tent',
    // In front of the middle the edge turns inwards; the name stays out there, so that cards have the middle.
    x: table.cx + Math.cos(angle) * (table.rx - 74) + Math.sign(Math.cos(angle)) * 70 * Math.max(0, Math.sin(angle)),
    y: table.cy + Math.sin(angle) * (table.ry - 32),
    // At the sides names stand above one another, and have room.
    maxWidth: Math.abs(Math.cos(angle)) > 0.72 ? 7.7 * word : Math.max(4.2 * word, Math.min(8.6 * word, seat.pitch * 0.8)),
  };
};

/** Half of what a name takes, about, of the size of its type; the exact width is known only when it is written. */
const HALF_NAME = 2.64;

/** The same name, moved towards the middle of the table until it stands before nobody's face. */
const clearOfFaces = (label: Label, seats: readonly Seat[], table: Table, word: number): Label => {
  const halfName = HALF_NAME * word;
  let x = label.x;
  for (const head of seats) {
    const half = 54 * head.scale;
    const hides =
      Math.abs(x - head.x) < half + halfName &&
      label.y + word > head.y - 236 * head.scale &&
      label.y - word < head.y - 84 * head.scale;
    if (hides) x = head.x + (head.x < table.cx ? 1 : -1) * (half + halfName);
  }
  return { ...label, x };
};

/** How high a chin is above the floor, px at scale 1. */
const CHIN = 104;

/** A name pinned on, just below the chin, where the row in front does not hide it. */
export const onChest = (seat: Seat, word: number): Label => ({
  kind: 'tag',
  x: seat.x,
  y: seat.y - CHIN * seat.scale + paperOf(word) / 2 + 2,
  maxWidth: Math.max(84, Math.min(200, seat.pitch - 8)),
});

/** A name in front of the seat, or on the chest where it would cover somebody nearer. */
const atFeet = (seat: Seat, seats: readonly Seat[], word: number): Label => {
  const covers = seats.some(
    ({ x, y, scale }) => y > seat.y && Math.abs(x - seat.x) < 54 * scale + HALF_NAME * word && seat.y + word > y - 236 * scale,
  );
  return covers ? onChest(seat, word) : { ...onChest(seat, word), y: seat.y + 2 };
};

/** Cards on the open part of the table, between the names that stand there. */
const slotsOn = ({ cx, cy, rx, ry }: Table, names: readonly Label[], word: number): Slot[] => {
  const beside = names.filter(({ kind, y }) => kind === 'tent' && y > cy - ry * 0.3).map(({ x }) => Math.abs(x - cx) - 3 * word);
  const inner = 2 * Math.min(rx - 150, ...beside);
  const n = Math.max(1, Math.floor((inner + 18) / (13.6 * word)));
  const w = Math.min(400, (inner - (n - 1) * 18) / n);
  return Array.from({ length: n }, (_, i) => {
    const middle = n % 2 === 1 && i === (n - 1) / 2;
    const tilt = middle ? 0.8 : i < n / 2 ? -1.6 : 1.8;
    return { x: cx + (i - (n - 1) / 2) * (w + 18), y: cy - ry * (middle ? 0.42 : 0.2), w, maxH: ry * 1.4, tilt };
  });
};

/** Half of what somebody takes on the floor, px at scale 1. */
const SEAT = 130;

/** Cards on the floor in front, up to three, between those of `seats` who sit as near as `top`. */
export const slotsInFront = (frame: Frame, top: number, seats: readonly Seat[] = []): Slot[] => {
  const gap = 24;
  const near = seats.filter(({ y }) => y + 30 > top).map(({ x, scale }) => Math.abs(x - frame.w / 2) - SEAT * scale);
  const inner = 2 * Math.min(frame.w / 2 - 40, ...near);
  const [most, least] = [17 * frame.word, 12 * frame.word];
  const n = Math.max(1, Math.min(3, Math.floor((inner + gap) / (least + gap))));
  const w = Math.min(most, (inner - (n - 1) * gap) / n);
  const sides = n === 3 ? [0, -1, 1] : n === 2 ? [-0.5, 0.5] : [0];
  return sides.map((side) => ({
    x: frame.w / 2 + side * (w + gap),
    y: top + (side === 0 ? 14 : 0),
    w,
    maxH: frame.h - top - 40,
    tilt: side === 0 ? 0.8 : Math.sign(side) * 1.3,
  }));
};

interface Setting {
  readonly middle: Table;
  readonly seats: readonly Seat[];
}

/** More than so many sit in rows that are searched for. */
const ONE_ROW = { table: 14, fire: 10 } as const;

/** With more people the table is for their threads, and all names are pinned on. */
const MOST_TENTS = 20;

/** A narrow or high box shows people larger than its width alone would say. */
const grown = (frame: Frame): number => 1 + (frame.tall - 1) * 0.4;

/** Room that the highest head needs above it, px. */
const TOP = 34;

const searched = (n: number, place: string, seats: (rows: Rows) => readonly Seat[]): Rows =>
  roomiest({
    n,
    place,
    most: 0.84,
    seats: (rows) => {
      const sitting = seats(rows);
      return sitting.some(({ y, scale }) => y - 240 * scale < TOP) ? undefined : sitting;
    },
  }) ?? { rows: [n], scale: 0.32 };

const placeOf = (kind: string, frame: Frame): string => `${kind}/${frame.w}x${frame.h}`;

const settingAtTable = (n: number, frame: Frame, { rows, scale }: Rows): Setting => {
  const more = rows.length - 1;
  const size = sizeFor(n);
  const middle: Table = {
    cx: frame.w / 2,
    cy: Math.round(frame.h * 0.487 + more * 42),
    rx: Math.min(400 + 240 * size, frame.w / 2 - 300),
    ry: Math.round((150 + 36 * size - more * 18) * frame.tall),
  };
  const seats = horseshoe({
    middle,
    gap: more ? 230 : n <= 4 ? 330 : 262,
    // Many need the open side too, all but the middle of it.
    end: n > 20 ? 126 : n >= 11 ? 144 : 150 + (11 - n) * 4,
    scale: scale * grown(frame),
    reach: { x: n <= 8 ? 126 : 172, y: 32 * frame.tall },
    within: [118, frame.w - 118],
    rows,
  });
  return { middle, seats };
};

const rowsAtTable = (n: number, frame: Frame): Rows => {
  if (n > ONE_ROW.table) return searched(n, placeOf('table', frame), (rows) => settingAtTable(n, frame, rows).seats);
  // A narrow box brings people at the sides closer together.
  const narrow = n > 8 ? Math.min(1, frame.w / 1800) ** 0.7 : 1;
  return { rows: [n], scale: narrow * (n > 12 ? 0.84 : n > 10 ? 0.88 : 0.93) };
};

export const aroundTable = (ids: readonly string[], frame: Frame): Draft => {
  const n = ids.length;
  const { word } = frame;
  const arranged = rowsAtTable(n, frame);
  const { middle: table, seats } = settingAtTable(n, frame, arranged);
  const more = arranged.rows.length - 1;
  const places = new Map<string, Seated>();
  seats.forEach((seat, i) => {
    const id = ids[i];
    const tent = seat.row === 0 && n <= MOST_TENTS;
    if (id !== undefined)
      places.set(id, {
        ...seat,
        id,
        label: tent
          ? clearOfFaces(onTable(seat, table, word), seats, table, word)
          : staggered(onChest(seat, word), seat, i, word),
      });
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
        word,
      ),
      ...slotsInFront(frame, table.cy + table.ry + 46, seats),
    ],
  };
};

const settingAtFire = (n: number, frame: Frame, { rows, scale }: Rows): Setting => {
  const more = rows.length - 1;
  const middle = {
    cx: frame.w / 2,
    cy: Math.round(frame.h * 0.52 + more * 46),
    rx: Math.min(330 + 260 * sizeFor(n), frame.w / 2 - 330),
    ry: Math.round(120 * frame.tall),
  };
  const seats = horseshoe({
    middle,
    gap: 230,
    end: n > 20 ? 140 : n >= 12 ? 158 : 168,
    scale: scale * grown(frame),
    reach: { x: 200, y: 88 * frame.tall },
    within: [118, frame.w - 118],
    rows,
  });
  return { middle, seats };
};

const rowsAtFire = (n: number, frame: Frame): Rows =>
  n > ONE_ROW.fire
    ? searched(n, placeOf('fire', frame), (rows) => settingAtFire(n, frame, rows).seats)
    : { rows: [n], scale: 0.94 };

export const aroundFire = (ids: readonly string[], frame: Frame): Draft => {
  const n = ids.length;
  const arranged = rowsAtFire(n, frame);
  const { middle, seats } = settingAtFire(n, frame, arranged);
  const places = new Map<string, Seated>();
  seats.forEach((seat, i) => {
    const id = ids[i];
    if (id !== undefined)
      places.set(id, {
        ...seat,
        id,
        label: arranged.rows.length > 1 ? onChest(seat, frame.word) : atFeet(seat, seats, frame.word),
      });
  });
  const fire = { x: middle.cx, y: middle.cy + 46, scale: 1.3 };
  return { places, tables: [], fire, focus: { x: fire.x, y: fire.y }, slots: slotsInFront(frame, fire.y + 110, seats) };
};
