// People around a table or a fire, in a horseshoe that is open to the audience; more rows behind when there are many.

import { along, type Ellipse, evenly, type Point } from './arc.ts';

export interface Seat extends Point {
  readonly row: number;
  readonly scale: number;
  readonly flip: boolean;
  /** Room to the next seat in the same row. */
  readonly pitch: number;
}

export interface Horseshoe {
  /** What they sit around. */
  readonly middle: Ellipse;
  /** Free arc at the back, in px: the lamp hangs there. */
  readonly gap: number;
  /** Where the left end of the first row is, in degrees; 180 is beside the middle, less is nearer to the audience. */
  readonly end: number;
  /** Scale of a person at the back of the first row. */
  readonly scale: number;
  /** How far the seats are from the edge of the middle. */
  readonly reach: { readonly x: number; readonly y: number };
  /** Left and right borders for the middle of a person. */
  readonly within: readonly [left: number, right: number];
  /** How many sit in each row. */
  readonly rows: readonly number[];
}

const ROW_SCALE = [1, 0.84, 0.74];
/** How much higher each next row is, in px of a person at scale 1: so much that a face and a name stay free. */
const ROW_LIFT = 152;

/** From the left end to the right end, without the gap at the back; one person more on the left when the number is odd. */
const frontRow = (ring: Ellipse, end: number, gap: number, n: number): Point[] => {
  if (gap === 0) return along(ring, end, 540 - end, evenly(n, 0.5));
  const to = 270 - (Math.asin(Math.min(0.9, gap / 2 / ring.rx)) * 180) / Math.PI;
  const half = (count: number) => (count === 0 ? [] : along(ring, end, to, evenly(count)));
  const right = half(Math.floor(n / 2)).map(({ x, y }) => ({ x: 2 * ring.cx - x, y }));
  return [...half(Math.ceil(n / 2)), ...right.reverse()];
};

const angleIn = (ring: Ellipse, { x, y }: Point): number => {
  const angle = (Math.atan2((y - ring.cy) / ring.ry, (x - ring.cx) / ring.rx) * 180) / Math.PI;
  return angle < 90 ? angle + 360 : angle;
};

/** Points of a row behind: in odd rows between those of the front row, in even rows behind them, the nearest to the back first. */
const behind = (ring: Ellipse, front: readonly number[], row: number, n: number): Point[] => {
  const between = front.slice(1).map((angle, i) => (angle + (front[i] ?? angle)) / 2);
  const candidates = (row % 2 ? between : front).toSorted((a, b) => Math.abs(a - 270) - Math.abs(b - 270));
  if (candidates.length < n) return along(ring, 190, 350, evenly(n, 0.5));
  return candidates
    .slice(0, n)
    .toSorted((a, b) => a - b)
    .map((angle) => ({
      x: ring.cx + ring.rx * Math.cos((angle * Math.PI) / 180),
      y: ring.cy + ring.ry * Math.sin((angle * Math.PI) / 180),
    }));
};

/** Seats from the left end over the back to the right end, row after row. */
export const horseshoe = ({ middle, gap, end, scale, reach, within, rows }: Horseshoe): Seat[] => {
  const [left, right] = within;
  let lift = 0;
  let front: readonly number[] = [];
  return rows.flatMap((n, row) => {
    const size = scale * (ROW_SCALE[row] ?? 0.66);
    if (row > 0) lift += ROW_LIFT * size;
    const ring = {
      cx: middle.cx,
      cy: middle.cy + 44 * scale - lift * 0.42,
      rx: middle.rx + reach.x + row * 60,
      ry: middle.ry + reach.y + lift * 0.58,
    };
    const points = row === 0 ? frontRow(ring, end, gap, n) : behind(ring, front, row, n);
    if (row === 0) front = points.map((point) => angleIn(ring, point));
    const back = ring.cy - ring.ry;
    const depth = 2 * ring.ry * 0.75;
    return points.map(({ x, y }, i): Seat => {
      const next = points[i + 1] ?? points[i - 1];
      return {
        x: Math.min(right, Math.max(left, x)),
        y,
        row,
        scale: size * (1 + 0.2 * Math.min(1, (y - back) / depth)),
        flip: x > ring.cx,
        pitch: next ? Math.hypot(next.x - x, next.y - y) : 300,
      };
    });
  });
};
