// The body of a child: how tall at what age, clothes, arms, face.

import { INK } from '../paint.ts';
import { EDGE } from './card.ts';
import { bare, circle, limb, type Part, piece, stroke } from './figure.ts';
import type { Gesture, Look } from './look.ts';

const SKIN = ['#F9DCC2', '#F2C7A2', '#E4AE80', '#CE9067', '#A86C47', '#80503A', '#684232'] as const;

export const skinOf = ({ skin }: Look): string => SKIN[skin] ?? SKIN[2];

/** Heights in the drawing's units; up is negative. */
export interface Measure {
  /** The middle of the head. */
  readonly head: number;
  readonly shoulder: number;
  readonly hip: number;
  /** Half the width of the shoulders. */
  readonly half: number;
  /** How far from the middle each hand is when both hold one thing. */
  readonly grip: number;
}

/** Five years is 96 tall, twelve is 124. */
export const measure = (age: number, grip = 10, seated = false): Measure => {
  const tall = 96 + (age - 5) * 4 - (seated ? 12 : 0);
  const shoulder = -(tall - 44);
  return { head: -(tall - 24), shoulder, hip: seated ? -24 : shoulder * 0.47, half: 12.5 + (age - 5) * 0.35, grip };
};

export type Spot = readonly [x: number, y: number];

/** Elbow and hand for a gesture; `side` is -1 for the viewer's left. */
const reach = (
  gesture: Gesture,
  { shoulder, hip, half, head, grip }: Measure,
  side: -1 | 1,
): readonly [elbow: Spot, hand: Spot] => {
  const x = (n: number) => side * n;
  const middle = (shoulder + hip) / 2;
  switch (gesture) {
    case 'down':
      return [
        [x(half + 8), middle + 2],
        [x(half + 7), hip + 2],
      ];
    case 'hip':
      return [
        [x(half + 15), middle + 3],
        [x(half - 1), hip - 3],
      ];
    case 'hold':
      return [
        [x(half + 11), hip - 2],
        [x(grip), hip - 6],
      ];
    case 'up':
      return [
        [x(half + 14), shoulder + 22],
        [x(half + 13), shoulder - 2],
      ];
    case 'out':
      return [
        [x(half + 6), middle + 4],
        [x(half + 13), middle - 1],
      ];
    case 'front':
      return [
        [x(half + 11), middle + 6],
        [x(11), middle + 6],
      ];
    case 'wide':
      return [
        [x(half + 10), middle + 8],
        [x(half + 17), shoulder + 14],
      ];
    case 'high':
      return [
        [x(half + 13), shoulder + 8],
        [x(half + 12), head - 4],
      ];
    default:
      return gesture satisfies never;
  }
};

export const handAt = (gesture: Gesture, m: Measure, side: -1 | 1): Spot => reach(gesture, m, side)[1];

const LONG: ReadonlySet<Look['top'][0]> = new Set(['long', 'hoodie', 'cardigan', 'shirt', 'stripes']);

const sleeve = ({ top }: Look): string => (top[0] === 'dungarees' ? (top[2] ?? top[1]) : top[1]);

/** The hand alone: it is in front of what it holds. */
export const hand = (look: Look, m: Measure, side: -1 | 1): Part =>
  piece(circle(...handAt(look.arms[side === -1 ? 0 : 1], m, side), 4.4), skinOf(look));

/** One arm, in front of the body and behind what it holds. */
export const arm = (look: Look, m: Measure, side: -1 | 1): readonly Part[] => {
  const [[ex, ey], [hx, hy]] = reach(look.arms[side === -1 ? 0 : 1], m, side);
  const sx = side * (m.half - 3);
  const sy = m.shoulder + 8;
  const whole = `M${sx} ${sy}Q${ex} ${ey} ${hx} ${hy}`;
  if (LONG.has(look.top[0])) return [limb(whole, sleeve(look), 9.4)];
  const mx = sx * 0.36 + ex * 0.48 + hx * 0.16;
  const my = sy * 0.36 + ey * 0.48 + hy * 0.16;
  return [limb(whole, skinOf(look), 8), limb(`M${sx} ${sy}Q${(sx + ex) / 2} ${(sy + ey) / 2} ${mx} ${my}`, sleeve(look), 10)];
};

const shoe = (side: -1 | 1, colour: string): Part =>
  piece(`M${side * 2}-1V-6Q${side * 4}-9.5 ${side * 9}-8.5Q${side * 16}-7 ${side * 16}-1Q${side * 9} 1 ${side * 2}-1Z`, colour);

const leg = (side: -1 | 1, top: number, bottom: number): string => `M${side * 6.5} ${top}L${side * 7} ${bottom}`;

export const legs = (look: Look, { hip }: Measure): readonly Part[] => {
  const [kind, colour] = look.bottom;
  const skin = skinOf(look);
  const shoes = [shoe(-1, look.shoes), shoe(1, look.shoes)];
  const both = (paint: string, bottom: number, width: number) => [
    limb(leg(-1, hip, bottom), paint, width),
    limb(leg(1, hip, bottom), paint, width),
  ];
  switch (kind) {
    case 'trousers':
      return [...shoes, ...both(colour, -8, 10.5)];
    case 'shorts':
      return [...shoes, ...both(skin, -8, 8), ...both(colour, hip * 0.56, 11.5)];
    case 'skirt':
      return [
        ...shoes,
        ...both(skin, -8, 8),
        piece(`M-13 ${hip - 3}H13L18 ${hip * 0.42}Q0 ${hip * 0.42 + 5}-18 ${hip * 0.42}Z`, colour),
      ];
    case 'dress':
      return [
        ...shoes,
        ...both(skin, -8, 8),
        piece(`M-13 ${hip - 8}H13L20 ${hip * 0.4}Q0 ${hip * 0.4 + 5}-20 ${hip * 0.4}Z`, colour),
      ];
    default:
      return kind satisfies never;
  }
};

export const torso = (look: Look, { shoulder: s, hip, half }: Measure): readonly Part[] => {
  const [kind, colour, second = EDGE] = look.top;
  const shape = `M-6 ${s}Q${-half} ${s + 1} ${-half} ${s + 9}L${-half - 1} ${hip + 3}Q0 ${hip + 6} ${half + 1} ${hip + 3}L${half} ${s + 9}Q${half} ${s + 1} 6 ${s}Q0 ${s + 5}-6 ${s}Z`;
  const tall = hip - s;
  const neck = limb(`M0 ${s - 6}V${s + 2}`, skinOf(look), 9);
  const on = (inside: string): readonly Part[] => [neck, piece(shape, kind === 'dungarees' ? second : colour), bare(inside)];
  const band = (y: number) => `M${-half} ${s + y}Q0 ${s + y + 3} ${half} ${s + y}`;
  switch (kind) {
    case 'tee':
      return look.top[2] ? on(stroke(band(tall * 0.5), second, 4.5)) : on('');
    case 'stripes':
      return on(stroke([0.3, 0.52, 0.74, 0.96].map((f) => band(tall * f)).join(''), second, 3.2));
    case 'long':
      return on(stroke(`M-5 ${s + 4}Q0 ${s + 8} 5 ${s + 4}`, INK, 1.8));
    case 'hoodie':
      return on(
        `<path d="M-9 ${s + 1}Q0 ${s + 14} 9 ${s + 1}Q0 ${s + 6}-9 ${s + 1}Z" fill="${second}"/><path d="M-8 ${hip - 2}L-6 ${hip - tall * 0.3}H6L8 ${hip - 2}Z" fill="${second}"/>${stroke(`M-3 ${s + 8}V${s + 15}M3 ${s + 8}V${s + 14}`, EDGE, 1.8)}`,
      );
    case 'shirt':
      return on(
        `<path d="M-7 ${s + 1}L0 ${s + 8} 7 ${s + 1}L5 ${s + 12} 0 ${s + 8}-5 ${s + 12}Z" fill="${second}"/>${stroke(`M0 ${s + 10}V${hip + 3}`, INK, 1.6)}`,
      );
    case 'cardigan':
      return on(
        `<path d="M-4 ${s + 3}Q0 ${s + 6} 4 ${s + 3}L3.5 ${hip + 3.6}H-3.5Z" fill="${second}"/>${stroke(`M-4 ${s + 3}L-3.5 ${hip + 3.5}M4 ${s + 3}L3.5 ${hip + 3.5}`, INK, 1.6)}`,
      );
    case 'dungarees':
      return [
        ...on(''),
        piece(
          `M-8 ${s + tall * 0.42}H8L9 ${s + tall * 0.66}H${half + 0.5}L${half + 1} ${hip + 3}Q0 ${hip + 6}${-half - 1} ${hip + 3}L${-half - 0.5} ${s + tall * 0.66}H-9Z`,
          colour,
        ),
        bare(
          `${stroke(`M-7 ${s + tall * 0.42}L-8 ${s + 3}M7 ${s + tall * 0.42}L8 ${s + 3}`, INK, 5)}${stroke(`M-7 ${s + tall * 0.42}L-8 ${s + 3}M7 ${s + tall * 0.42}L8 ${s + 3}`, colour, 2.6)}<path d="${circle(-6.5, s + tall * 0.47, 1.7)}${circle(6.5, s + tall * 0.47, 1.7)}" fill="#F2C14E"/>`,
        ),
      ];
    default:
      return kind satisfies never;
  }
};

const MOUTHS = {
  smile: 'M-4 10.5Q1 14.5 6 10',
  calm: 'M-3 11.5Q1 13 5 11.2',
  proud: 'M-4 11Q2 14.5 7 9',
  closed: 'M-3 11.5Q1 14 5 11.5',
} as const;

/** Head and face around 0, 0, without hair. `dark` skin gets a softer cheek. */
export const head = (look: Look, ears: boolean): readonly Part[] => {
  const skin = skinOf(look);
  const { face = 'smile', gaze = 0, extra } = look;
  const g = gaze * 1.8;
  const eyes =
    face === 'closed'
      ? stroke(`M${-10 + g} 2Q${-7 + g} 5 ${-4 + g} 2M${4 + g} 2Q${7 + g} 5 ${10 + g} 2`, INK, 2.2)
      : `<path d="${circle(-7 + g, 1.5, 2.3)}${circle(7 + g, 1.5, 2.3)}" fill="${INK}"/>`;
  const mouth =
    face === 'laugh'
      ? `<path d="M${-5 + g} 9.5Q${1 + g} 11 ${7 + g} 9.5Q${6 + g} 16 ${1 + g} 16Q${-4 + g} 16 ${-5 + g} 9.5Z" fill="#7E2C28" stroke="${INK}" stroke-width="1.6"/>`
      : `<g transform="translate(${g} 0)">${stroke(MOUTHS[face], INK, 2.1)}</g>`;
  const blush = look.skin > 3 ? '#C9533C' : '#E5705A';
  const freckles =
    extra === 'freckles'
      ? `<path d="${circle(-11, 6, 0.9)}${circle(-8, 7.5, 0.9)}${circle(11, 6, 0.9)}${circle(8, 7.5, 0.9)}" fill="#B4632E"/>`
      : '';
  const glasses =
    extra === 'glasses'
      ? `<path d="${circle(-7.5 + g, 1.5, 6)}${circle(7.5 + g, 1.5, 6)}" fill="#FFFFFF" fill-opacity=".22" stroke="${INK}" stroke-width="2"/>${stroke(`M${-1.5 + g} 1Q${g}-.5 ${1.5 + g} 1`, INK, 2)}`
      : '';
  return [
    ...(ears ? [piece(circle(-19, 2, 4.4), skin), piece(circle(19, 2, 4.4), skin)] : []),
    piece('M-19-3C-19-16-11-22 0-22C11-22 19-16 19-3C19 12 11 20 0 20C-11 20-19 12-19-3Z', skin),
    bare(
      `<g fill="${blush}" opacity=".3"><ellipse cx="${-11.5 + g / 2}" cy="8" rx="4" ry="2.8"/><ellipse cx="${12 + g / 2}" cy="8" rx="4" ry="2.8"/></g>${eyes}${stroke(`M${-10 + g}-4.5Q${-7 + g}-6.5 ${-4 + g}-5M${4 + g}-5Q${7 + g}-6.5 ${10 + g}-4.5`, INK, 1.8)}${stroke(`M${0.5 + g * 1.3} 4Q${2.5 + g * 1.3} 6 ${0.5 + g * 1.3} 7`, INK, 1.8)}${mouth}${freckles}${glasses}`,
    ),
  ];
};
