// Where threads end: a ring of points on the table, before the names; elsewhere the floor before the seat.

import { apart } from './apart.ts';
import { along, evenly } from './arc.ts';
import type { Draft, Place, Seated, Table } from './place.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A disc with a sign, px; the names beside it, of the size of their type. */
const DISC = 46;
const NAME = { w: 5.36, h: 2 };
const AIR = 5;
/** With more people than this the discs are small, and stand in a ring. */
const CROWD = 14;
const SMALL = 34;

/** From the middle of a name towards the middle of the table, until a disc is clear of the name. */
const beforeName = ({ x, y }: Point, middle: Point, word: number): Point => {
  const [dx, dy] = [middle.x - x, middle.y - y];
  const out = Math.min(
    ((NAME.w * word) / 2 + DISC / 2 + AIR) / Math.max(0.001, Math.abs(dx)),
    ((NAME.h * word) / 2 + DISC / 2 + AIR) / Math.max(0.001, Math.abs(dy)),
  );
  const share = Math.min(0.7, out);
  return { x: x + dx * share, y: y + dy * share };
};

const angleTo = (point: Point, middle: Point): number => {
  const angle = Math.atan2(point.y - middle.y, point.x - middle.x);
  return angle < Math.PI / 2 ? angle + 2 * Math.PI : angle;
};

/** Everybody's place on a ring that the names leave free, spread evenly in the order in which people sit. */
const onRing = (places: readonly Seated[], { cx, cy, rx, ry }: Table, word: number): Map<string, Point> => {
  const middle = { x: cx, y: cy };
  const tents = places.filter(({ label }) => label.kind === 'tent').map(({ label }) => label);
  const beside = tents
    .filter(({ y }) => y > cy - ry * 0.4)
    .map(({ x, maxWidth }) => Math.abs(x - cx) - Math.min(NAME.w * word, maxWidth) / 2);
  const [behind, before] = [tents.length > 0 ? 32 + (NAME.h * word) / 2 + SMALL : SMALL, SMALL * 0.9];
  const half = (2 * ry - behind - before) / 2;
  const ring = {
    cx,
    cy: cy - ry + behind + half,
    rx: Math.max(rx * 0.4, Math.min(rx - SMALL * 1.6, ...beside.map((x) => x - SMALL))),
    ry: half,
  };
  const turned = places.toSorted((a, b) => angleTo(a, middle) - angleTo(b, middle));
  // All around but the part that is nearest to the audience.
  const points = along(ring, 112, 428, evenly(turned.length, 0.5));
  return new Map(turned.map(({ id }, i) => [id, points[i] ?? middle]));
};

const atTable = (places: readonly Seated[], table: Table, word: number): Map<string, Point> => {
  if (places.length > CROWD) return onRing(places, table, word);
  const middle = { x: table.cx, y: table.cy };
  const moved = apart(
    places.map(({ label }) => ({ ...beforeName(label, middle, word), w: DISC, h: DISC })),
    2,
  );
  return new Map(places.map(({ id }, i) => [id, moved[i] ?? middle]));
};

/** On a small table without names on it: on the edge before the seat. */
const onEdge = ({ x, y }: Point, { cx, cy, rx, ry }: Table): Point => {
  const angle = Math.atan2((y - 60 - cy) / ry, (x - cx) / rx);
  return { x: cx + Math.cos(angle) * rx * 0.74, y: cy + Math.sin(angle) * ry * 0.66 };
};

/** From the seat a little towards what all look at. */
const beforeSeat = ({ x, y, scale }: Seated, focus: Point): Point => {
  const far = Math.hypot(focus.x - x, focus.y - y) || 1;
  const step = Math.min(70 * scale, far * 0.4);
  return { x: x + ((focus.x - x) / far) * step, y: y + ((focus.y - y) / far) * step + 34 * scale };
};

/** The same places with their ends; `word` is the size of names, 0 where they are not written. */
export const withTents = (draft: Draft, word: number): Map<string, Place> => {
  const all = [...draft.places.values()];
  const [one] = draft.tables;
  const shared = one && draft.tables.length === 1 ? atTable(all, one, word) : undefined;
  return new Map(
    all.map((place): [string, Place] => {
      const table = draft.tables.find(({ number }) => number === place.table);
      const tent = shared?.get(place.id) ?? (table ? onEdge(place, table) : beforeSeat(place, draft.focus));
      return [place.id, { ...place, tent }];
    }),
  );
};
