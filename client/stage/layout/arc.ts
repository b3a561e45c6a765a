// Points along an ellipse, spread by the length of the arc, so that people sit evenly and not by angle.

export interface Ellipse {
  readonly cx: number;
  readonly cy: number;
  readonly rx: number;
  readonly ry: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

const SAMPLES = 360;

/** Degrees run clockwise from the right, as y goes down; 270 is the back. `shares` are 0..1 of the arc's length. */
export const along = ({ cx, cy, rx, ry }: Ellipse, from: number, to: number, shares: readonly number[]): Point[] => {
  const points: (Point & { readonly at: number })[] = [];
  let length = 0;
  let previous: Point | undefined;
  for (let i = 0; i <= SAMPLES; i += 1) {
    const angle = ((from + ((to - from) * i) / SAMPLES) * Math.PI) / 180;
    const point = { x: cx + rx * Math.cos(angle), y: cy + ry * Math.sin(angle) };
    // Height counts more: people are taller than wide, and those above one another hide more than those side by side.
    if (previous) length += Math.hypot(point.x - previous.x, (point.y - previous.y) * 1.3);
    points.push({ ...point, at: length });
    previous = point;
  }
  return shares.map((share) => points.find(({ at }) => at >= share * length - 0.001) ?? { x: cx + rx, y: cy });
};

/** `n` shares from 0 to 1, both ends taken; one alone takes `alone`. */
export const evenly = (n: number, alone = 0.62): number[] =>
  n === 1 ? [alone] : Array.from({ length: n }, (_, i) => i / (n - 1));
