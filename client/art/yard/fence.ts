// A fence of pointed pales: one square of it, or a whole side of the yard.

import { at, cut, EDGE } from './card.ts';
import { entranceColumn, yardGate } from './ground.ts';

/** One square of pales, `tall` units high, their feet at y 88; pieces side by side join to one fence. */
const pales = (tall: number): string => {
  const [high, low] = [88 - tall * 0.62, 88 - tall * 0.26];
  const rail = (y: number, rim: number) => `M0 ${y - 3.5 - rim}H100V${y + 3.5 + rim}H0Z`;
  const one = (x: number) =>
    `${cut(`M${x} 88V${100 - tall}L${x + 8.5} ${88 - tall} ${x + 17} ${100 - tall}V88Z`, '#C99263', 3)}<path d="M${x + 11} 88V${91.5 - tall}L${x + 17} ${100 - tall}V88Z" fill="#A87247"/>`;
  return `<path d="M0 88H100V95H0Z" fill="#4A2C24" opacity=".2"/><path d="${rail(high, 3)}${rail(low, 3)}" fill="${EDGE}"/><path d="${rail(high, 0)}${rail(low, 0)}" fill="#8A5B3A"/>${[4, 29, 54, 79].map(one).join('')}`;
};

/** A piece of fence for any square. */
export const fenceTile = pales(66);

/** Lower, so that it hides nothing behind it. */
const lowFence = pales(38);

/** The low fence seen along its length: 14 wide around x 0, one square of 0..1 deep. */
const lowFenceAlongside = `<path d="M4 0H13V100H4Z" fill="#4A2C24" opacity=".18"/><path d="M-5 0H5V100H-5Z" fill="${EDGE}"/><path d="M-2.5 0H2.5V100H-2.5Z" fill="#8A5B3A"/>${[
  25, 50, 75, 100,
]
  .map(
    (y) =>
      `${cut(`M-6 ${y}V${y - 17}L0 ${y - 25} 6 ${y - 17}V${y}Z`, '#C99263', 3)}<path d="M1 ${y}V${y - 24}L6 ${y - 17}V${y}Z" fill="#A87247"/>`,
  )
  .join('')}`;

export type YardSide = 'back' | 'front' | 'left' | 'right';

const row = (count: number, piece: (i: number) => string): string => Array.from({ length: count }, (_, i) => piece(i)).join('');

/**
 * A fence along one whole side of a yard of `columns` × `rows`, just outside its squares; the front one leaves the gate open.
 * Paint back, left and right before the things on the yard, front after them.
 */
export const fenceAlong = (side: YardSide, columns: number, rows: number): string => {
  switch (side) {
    case 'back':
      return row(columns, (i) => at(i * 100, -94, lowFence));
    case 'front':
      return `${row(columns, (i) => (i + 1 === entranceColumn(columns) ? '' : at(i * 100, rows * 100 - 72, lowFence)))}${yardGate(columns, rows)}`;
    case 'left':
      return row(rows, (i) => at(-11, i * 100 + 8, lowFenceAlongside));
    case 'right':
      return row(rows, (i) => at(columns * 100 + 11, i * 100 + 8, lowFenceAlongside));
    default:
      return side satisfies never;
  }
};
