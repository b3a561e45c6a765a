// The named sequences of hats. Source: methods.md, six-hats (co-creative-recipes, de Bono's common sequences; the order of
// "solve" is our own). Blue opens and closes every one.

import type { Hat } from '../../blocks/stage.ts';

export interface Turn {
  readonly hat: Hat;
  /** White once more, for people who are not there. */
  readonly others?: boolean;
}

const hats = (...list: readonly (Hat | 'others')[]): readonly Turn[] =>
  list.map((hat) => (hat === 'others' ? { hat: 'white', others: true } : { hat }));

export const SEQUENCES = {
  ideas: hats('blue', 'white', 'green', 'blue'),
  choose: hats('blue', 'white', 'green', 'yellow', 'black', 'red', 'blue'),
  solve: hats('blue', 'white', 'red', 'yellow', 'black', 'green', 'blue'),
  feedback: hats('blue', 'black', 'green', 'blue'),
  improve: hats('blue', 'white', 'others', 'yellow', 'black', 'green', 'red', 'blue'),
  review: hats('blue', 'red', 'white', 'yellow', 'black', 'green', 'blue'),
  plan: hats('blue', 'yellow', 'black', 'white', 'blue', 'green', 'blue'),
} as const satisfies Record<string, readonly Turn[]>;

export type SequenceName = keyof typeof SEQUENCES;
export const SEQUENCE_NAMES = Object.keys(SEQUENCES) as [SequenceName, ...SequenceName[]];

/** What is wrong with an order of hats, as the place and what was expected there; undefined when it is right.
 * Quick feedback (B-K-G-B) has black without yellow, which is allowed: only yellow after black is not. */
export const orderProblem = (order: readonly Hat[], safetyReview: boolean): { at: number; expected: string } | undefined => {
  if (order.length < 3) return { at: 0, expected: 'at least three hats' };
  if (order[0] !== 'blue') return { at: 0, expected: 'blue as the first hat' };
  if (order.at(-1) !== 'blue') return { at: order.length - 1, expected: 'blue as the last hat' };
  const yellow = order.indexOf('yellow');
  const black = order.indexOf('black');
  if (!safetyReview && yellow >= 0 && black >= 0 && black < yellow)
    return { at: black, expected: 'yellow before black (or safetyReview: true)' };
  return undefined;
};
