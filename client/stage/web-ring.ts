// With many at one table the discs stand on a ring of their own, in the order in which people sit: so the web has room, and the
// discs of one side stay together.

import { along, evenly } from './layout/arc.ts';
import type { Place, Table } from './layout/layout.ts';
import type { NameBox } from './web-ends.ts';

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

const AIR = 7;
/** Degrees that stay free at the open side of the table, on both sides of the middle. */
const OPEN = 22;
const LARGEST = 18;
const SMALLEST = 11;

/** In the order of the circle, and those of one side together. */
const inTurn = (places: readonly Place[], { cx, cy }: Table, sideOf: (seat: string) => string): Place[] => {
  const turned = places.map((place) => {
    const angle = Math.atan2(place.y - cy, place.x - cx);
    return { place, side: sideOf(place.id), turn: angle < Math.PI / 2 ? angle + 2 * Math.PI : angle };
  });
  const middle = new Map<string, number>();
  for (const { side } of turned) {
    const own = turned.filter((each) => each.side === side);
    middle.set(side, own.reduce((sum, { turn }) => sum + turn, 0) / own.length);
  }
  const at = (side: string) => middle.get(side) ?? 0;
  return turned.toSorted((a, b) => (a.side === b.side ? a.turn - b.turn : at(a.side) - at(b.side))).map(({ place }) => place);
};

/** Points for the discs of `places` within the names, by seat. `names` may be empty, where none are written. */
export const ringOf = (
  places: readonly Place[],
  table: Table,
  names: readonly NameBox[],
  sideOf: (seat: string) => string,
): Map<string, Spot> => {
  const { cx, cy, rx, ry } = table;
  const back = names.filter(({ x, y }) => Math.abs(x - cx) < rx * 0.55 && y < cy);
  const top = Math.max(cy - ry * 0.62, ...back.map(({ y }) => y + 20 + AIR)) + LARGEST;
  const low = cy + ry * 0.86 - LARGEST;
  const beside = names.filter(({ x, y }) => y > top - 30 && y < low + 30 && Math.abs(x - cx) >= rx * 0.35);
  const nearer = places.filter(({ x, y, scale }) => y > cy && y - 220 * scale < low && Math.abs(x - cx) > rx * 0.35);
  const wide = Math.min(
    rx * 0.76,
    ...beside.map(({ x, w }) => Math.abs(x - cx) - w / 2 - AIR - LARGEST),
    ...nearer.map(({ x, scale }) => Math.abs(x - cx) - 76 * scale - AIR - LARGEST),
  );
  const ring = { cx, cy: (top + low) / 2, rx: Math.max(rx * 0.3, wide), ry: Math.max(ry * 0.25, (low - top) / 2) };
  const seated = inTurn(places, table, sideOf);
  const points = along(ring, 90 + OPEN, 450 - OPEN, evenly(seated.length, 0.5));
  const pitch = Math.min(
    ...points.slice(1).map((point, i) => Math.hypot(point.x - (points[i]?.x ?? 0), point.y - (points[i]?.y ?? 0))),
  );
  const r = Math.max(SMALLEST, Math.min(LARGEST, pitch / 2 - 1));
  return new Map(seated.map(({ id }, i) => [id, { x: points[i]?.x ?? cx, y: points[i]?.y ?? cy, r }]));
};
