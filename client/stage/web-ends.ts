// Where threads end: a disc with the sign of the side, on the table before each person, clear of the names.

import type { Sign, StageCue, StagePerson } from '../../shared/blocks/stage.ts';
import { isHat } from '../../shared/blocks/stage.ts';
import { apart } from './layout/apart.ts';
import type { Layout, Place, Table } from './layout/layout.ts';
import { ringOf } from './web-ring.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box by its middle. */
export type NameBox = ReturnType<typeof apart>[number];

export interface End {
  readonly x: number;
  readonly y: number;
  /** Radius of the disc, in logical px. */
  readonly r: number;
  readonly sign: Sign | undefined;
  readonly away: boolean;
  /** What this person sits around; threads between two at the same place bend towards it. */
  readonly heart: Point | undefined;
}

/** The sign of the side that somebody sits at, or the shape that they hold. A hat is worn, and is no sign on a disc. */
export const sideSign = (person: StagePerson, cue: Pick<StageCue, 'sides'>): Sign | undefined => {
  const side = person.side === undefined ? undefined : cue.sides?.find(({ id }) => id === person.side);
  return side?.sign ?? (person.sign !== undefined && !isHat(person.sign) ? person.sign : undefined);
};

const DISC = 25;
/** With more than so many people the discs are small. */
const CROWD = 14;
const SMALL = 17;
const LEAST = 13;
const GAP = 5;

/** A point outside `box` by `gap`: as near as goes, and never away from `towards`. */
const clearOf = (point: Point, box: NameBox, towards: Point, gap: number): Point => {
  const [halfW, halfH] = [box.w / 2 + gap, box.h / 2 + gap];
  if (Math.abs(point.x - box.x) >= halfW || Math.abs(point.y - box.y) >= halfH) return point;
  const [sideX, sideY] = [Math.sign(towards.x - box.x) || 1, Math.sign(towards.y - box.y) || 1];
  const out = { x: box.x + sideX * halfW, y: box.y + sideY * halfH };
  return Math.abs(out.x - point.x) < Math.abs(out.y - point.y) ? { x: out.x, y: point.y } : { x: point.x, y: out.y };
};

/** Where a head is: no disc stands on a face. On the ground they keep off the whole person. */
const bodyOf = ({ x, y, scale }: Place, whole: boolean): NameBox =>
  whole ? { x, y: y - 108 * scale, w: 130 * scale, h: 196 * scale } : { x, y: y - 148 * scale, w: 84 * scale, h: 116 * scale };

/** The same ends, moved off what stands in `taken` and off one another. */
const settled = (ends: ReadonlyMap<string, End>, taken: readonly NameBox[], focus: Point): Map<string, End> => {
  let points: readonly Point[] = [...ends.values()];
  const all = [...ends];
  for (let round = 0; round < 4; round += 1) {
    const clear = points.map((point, i) => {
      const [, end] = all[i] ?? [];
      return end ? taken.reduce((at, box) => clearOf(at, box, end.heart ?? focus, end.r + GAP), point) : point;
    });
    points = apart(
      clear.map(({ x, y }, i) => {
        const r = all[i]?.[1].r ?? DISC;
        return { x, y, w: 2 * r, h: 2 * r };
      }),
      2,
      8,
    );
  }
  return new Map(all.map(([id, end], i) => [id, { ...end, x: points[i]?.x ?? end.x, y: points[i]?.y ?? end.y }]));
};

/** What threads bend towards: the open side of a table, where a web has room; a fire; nothing where people stand in rows. */
const heartOf = (layout: Layout, table: Table | undefined, low: number): Point | undefined =>
  table ? { x: table.cx, y: table.cy + table.ry * low } : layout.fire && layout.focus;

/** Ends by seat, of everybody with a sign of a side and everybody with a thread. `names` are the boxes that names take. */
export const endsOf = (cue: StageCue, layout: Layout, names: ReadonlyMap<string, NameBox>): Map<string, End> => {
  const spun = new Set(cue.threads.flatMap(({ from, to }) => [from, to]));
  const ends = new Map<string, End>();
  const [one, ...others] = layout.tables;
  const inside = cue.people.flatMap(({ id, aside }) => (aside ? [] : (layout.places.get(id) ?? [])));
  const crowd = inside.length > CROWD;
  const sides = new Map(cue.people.map(({ id, side }) => [id, side ?? '']));
  const taken = [...names.values()].map((name) => ({ ...name, h: 40 }));
  const ring = crowd && one && others.length === 0 ? ringOf(inside, one, taken, (seat) => sides.get(seat) ?? '') : undefined;
  for (const person of cue.people) {
    const place = layout.places.get(person.id);
    const sign = sideSign(person, cue);
    if (!place || person.aside || (sign === undefined && !spun.has(person.id))) continue;
    const heart = heartOf(layout, layout.tables.find(({ number }) => number === person.table) ?? one, ring ? 0.2 : 0.5);
    const r = Math.max(LEAST, Math.min(crowd ? SMALL : DISC, DISC * place.scale));
    const name = names.get(person.id);
    // In rows there is no room but beside the name.
    const at = !heart && name ? { x: name.x - name.w / 2 - r * 0.6, y: name.y } : place.tent;
    ends.set(person.id, { ...{ x: at.x, y: at.y, r }, ...ring?.get(person.id), sign, away: person.away === true, heart });
  }
  if (ring || (one === undefined && !layout.fire)) return ends;
  return settled(ends, [...taken, ...inside.map((place) => bodyOf(place, one === undefined))], layout.focus);
};
