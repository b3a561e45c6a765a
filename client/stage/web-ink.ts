// How one strand is drawn: gently curved, dark below, in the hues of the two signs with cream between.

import type { Sign } from '../../shared/blocks/stage.ts';
import { coloursOf } from '../art/signs.ts';
import type { End } from './web-ends.ts';
import type { Strand } from './web-strands.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A quadratic curve. */
export interface Curve {
  readonly a: Point;
  readonly c: Point;
  readonly b: Point;
}

/** -1..1, always the same for a pair, so that strands through the middle do not lie on one another. */
const unrest = (name: string): number => {
  let sum = 7;
  for (const sign of name) sum = (sum * 31 + sign.charCodeAt(0)) % 9973;
  return (sum / 9973) * 2 - 1;
};

/** How far a curve leans towards what both sit around: 1 would aim its bend at it. */
const PULL = { x: 0.4, y: 0.8 };
/** And at most so far, of the way between its ends. */
const STEEP = 0.62;

/** From one end to the other: towards what both sit around, else hanging a little. */
export const curveOf = (a: End, b: End, pair: string): Curve => {
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const far = Math.hypot(b.x - a.x, b.y - a.y);
  const { heart } = a;
  if (!heart || heart.x !== b.heart?.x || heart.y !== b.heart.y)
    return { a, b, c: { x: middle.x, y: middle.y + Math.min(110, far * 0.16) } };
  const aside = unrest(pair) * Math.min(76, far * 0.12);
  const [nx, ny] = far > 0 ? [-(b.y - a.y) / far, (b.x - a.x) / far] : [0, 0];
  // Neighbours have a short thread: it does not go around by the middle.
  const most = far * STEEP;
  const lean = (way: number) => Math.max(-most, Math.min(most, way));
  return {
    a,
    b,
    c: {
      x: middle.x + lean((heart.x - middle.x) * PULL.x) + nx * aside,
      y: middle.y + lean((heart.y - middle.y) * PULL.y) + ny * aside,
    },
  };
};

export interface Wool {
  /** How thick, 1 is the width of a web of few. */
  readonly size: number;
  /** Threads on pale wood are deeper in colour. */
  readonly pale: boolean;
}

/** Thinner the more there are. */
export const woolFor = (strands: number, pale: boolean): Wool => ({
  size: Math.max(0.46, Math.min(1, Math.sqrt(16 / Math.max(1, strands)))),
  pale,
});

const hueOf = (sign: Sign | undefined, pale: boolean): string => {
  if (sign === undefined) return pale ? '#FFF3D0' : '#FFE2A6';
  const { glow, hat } = coloursOf(sign);
  return pale ? hat : glow;
};

/** The curve moved aside by `off` px, more in the middle than at its ends, up to the share `upto` of it. */
const trace = (ink: CanvasRenderingContext2D, { a, b, c }: Curve, off: number, upto: number) => {
  const far = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const [nx, ny] = [(-(b.y - a.y) / far) * off, ((b.x - a.x) / far) * off];
  const from = { x: a.x + nx * 0.35, y: a.y + ny * 0.35 };
  const bend = { x: c.x + nx * 1.5, y: c.y + ny * 1.5 };
  const to = { x: b.x + nx * 0.35, y: b.y + ny * 0.35 };
  const mix = (p: Point, q: Point) => ({ x: p.x + (q.x - p.x) * upto, y: p.y + (q.y - p.y) * upto });
  const first = mix(from, bend);
  const end = mix(first, mix(bend, to));
  ink.beginPath();
  ink.moveTo(from.x, from.y);
  ink.quadraticCurveTo(first.x, first.y, end.x, end.y);
  return end;
};

const CASING = '#33160E';

/** Draws in logical px. `upto` is how much of it is spun, `glow` how much it glows, both 0..1. */
export const drawStrand = (
  ink: CanvasRenderingContext2D,
  strand: Strand,
  curve: Curve,
  signs: readonly [Sign | undefined, Sign | undefined],
  wool: Wool,
  upto = 1,
  glow = 0,
): void => {
  const { a, b } = curve;
  const { size, pale } = wool;
  const thick = size * (1 + (strand.weight - 1) * 0.3);
  const hues = ink.createLinearGradient(a.x, a.y, b.x, b.y);
  hues.addColorStop(0.1, hueOf(signs[0], pale));
  hues.addColorStop(0.5, pale ? '#FFF7E4' : '#FFEFD6');
  hues.addColorStop(0.9, hueOf(signs[1], pale));
  ink.lineCap = 'round';
  ink.lineJoin = 'round';
  const stroke = (style: string | CanvasGradient, width: number, alpha: number, off = 0) => {
    ink.strokeStyle = style;
    ink.lineWidth = width;
    ink.globalAlpha = alpha;
    trace(ink, curve, off, upto);
    ink.stroke();
  };
  const line = (off: number, width: number) => {
    stroke(CASING, width + 3.4 * size + 0.6, pale ? 0.72 : 0.62, off);
    stroke(hues, width, 1, off);
  };
  if (glow > 0)
    for (const [width, alpha] of [
      [44, 0.1],
      [30, 0.16],
      [19, 0.3],
    ] as const)
      stroke('#FFE9B0', width, alpha * glow);
  if (strand.kind === 'waiting') {
    ink.setLineDash([12 * size + 2, 13 * size + 3]);
    line(0, 3.8 * thick);
    ink.setLineDash([]);
    ink.globalAlpha = 1;
    return;
  }
  if (size > 0.6) {
    ink.save();
    ink.translate(0, 6);
    stroke('#1A0F14', (strand.kind === 'agreed' ? 18 : 7) * size, 0.2);
    ink.restore();
  }
  if (strand.kind === 'agreed') {
    line(7.4 * size + thick, 5.4 * thick);
    line(-7.4 * size - thick, 5.4 * thick);
  } else line(0, 4.2 * thick);
  if (glow > 0) stroke('#FFF8E2', 4.8 * thick, glow);
  ink.globalAlpha = 1;
};
