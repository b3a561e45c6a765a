// What some children have besides: a wheelchair, a blanket, headphones, a skipping rope, an infant by the hand.

import type { Measure, Spot } from './body.ts';
import { bare, circle, limb, moved, type Part, piece, stroke } from './figure.ts';
import type { Look } from './look.ts';

const METAL = '#48606A';

export const chairBehind = (): readonly Part[] => [
  limb('M-17-62V-26M17-62V-26M-17-62H-23M17-62H23', METAL, 5),
  piece('M-19-58H19V-26H-19Z', '#3F7F86'),
];

/** A big wheel, leaning in a little at the top; `side` is -1 for the viewer's left. */
const wheel = (side: -1 | 1): readonly Part[] =>
  moved(
    [
      piece('M-12-24C-12-56 12-56 12-24C12 8-12 8-12-24ZM-7-24C-7-4 7-4 7-24C7-44-7-44-7-24Z', '#3A3644'),
      bare(
        `${stroke('M0-42V-6M-6-31L6-17M6-31L-6-17', '#B9C4C6', 1.6)}<path d="${circle(0, -24, 3.4)}" fill="#E9B93C" stroke="#22202A" stroke-width="1.6"/>`,
      ),
    ],
    side * 27,
    0,
    side * -7,
  );

export const chairFront = (): readonly Part[] => [...wheel(-1), ...wheel(1)];

export const seatedLegs = (look: Look, { hip }: Measure): readonly Part[] => [
  piece('M-20-24H20V-17H-20Z', METAL),
  limb('M-9-3H-3M3-3H9', METAL, 5),
  piece('M-14-4Q-14-11-7-11Q-1-10-1-4Z', look.shoes),
  piece('M14-4Q14-11 7-11Q1-10 1-4Z', look.shoes),
  limb(`M-7 ${hip + 2}L-7.5-13`, look.bottom[1], 12),
  limb(`M7 ${hip + 2}L7.5-13`, look.bottom[1], 12),
];

export const shawl = ({ shoulder: s, hip, half }: Measure): readonly Part[] => [
  piece(
    `M-7 ${s}C${-half - 8} ${s + 2} ${-half - 9} ${s + 16} ${-half - 10} ${hip + 16}Q${-half + 2} ${hip + 20}-5 ${hip + 14}C-9 ${s + 26}-8 ${s + 12}-2 ${s + 4}Z`,
    '#8E6A8F',
  ),
  piece(
    `M7 ${s}C${half + 8} ${s + 2} ${half + 9} ${s + 16} ${half + 10} ${hip + 16}Q${half - 2} ${hip + 20} 5 ${hip + 14}C9 ${s + 26} 8 ${s + 12} 2 ${s + 4}Z`,
    '#8E6A8F',
  ),
  bare(
    `<g opacity=".8">${stroke(`M${-half - 6} ${hip + 8}L-7 ${hip + 7}M${half + 6} ${hip + 8}L7 ${hip + 7}`, '#F2C14E', 2.6)}</g>`,
  ),
];

export const headphones: readonly Part[] = [
  limb('M-20-2C-24-36 24-36 20-2', '#3F7F86', 5),
  piece('M-25-6H-18V9H-25Q-28 2-25-6Z', '#3F7F86'),
  piece('M25-6H18V9H25Q28 2 25-6Z', '#3F7F86'),
];

export const skippingRope = ([lx, ly]: Spot, [rx, ry]: Spot): readonly Part[] => [
  limb(`M${lx} ${ly}C${lx - 20} ${ly + 40} ${lx} 3 0 3C${rx} 3 ${rx + 20} ${ry + 40} ${rx} ${ry}`, '#D9B77E', 4.4),
];

/** The little one who found a hand to hold. */
export const INFANT: Look = {
  age: 5,
  skin: 1,
  hair: ['pigtails', '#96582F', '#E9B93C'],
  top: ['tee', '#E9B93C'],
  bottom: ['dress', '#E9B93C'],
  shoes: '#C9533C',
  arms: ['up', 'down'],
  face: 'laugh',
  gaze: -1,
};
