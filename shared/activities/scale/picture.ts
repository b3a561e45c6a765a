// The picture of a group on a scale: counts and means of at least three people, never who stands where.
// Source: methods.md, reflector and learning-climate (group view only from a minimum on).

import { ANONYMOUS_FROM } from '../../core/limits.ts';
import { earlier, type Scale, type State, type Step } from './state.ts';

export interface Placed {
  readonly by: string;
  readonly value: number;
  /** Came after the picture could be seen. */
  readonly late: boolean;
}

/** Those that count in the picture. Late ones come in by three together: one alone would be told from the picture before. */
export const counted = (all: readonly Placed[]): readonly Placed[] => {
  const early = all.filter((one) => !one.late);
  const kept = early.length >= ANONYMOUS_FROM ? early : [];
  const rest = all.filter((one) => !kept.includes(one));
  return [...kept, ...rest.slice(0, rest.length - (rest.length % ANONYMOUS_FROM))];
};

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

/** How many chose each place, from the lowest on. */
const counts = (values: readonly number[], scale: Scale): readonly number[] =>
  Array.from({ length: scale.max - scale.min + 1 }, (_, at) => values.filter((one) => one === scale.min + at).length);

export interface Picture {
  readonly before?: readonly number[];
  readonly now?: readonly number[];
  readonly meanBefore?: number;
  readonly meanNow?: number;
  /** How many are in the picture now. */
  readonly people: number;
  /** Of those who were there at both moments, how many stand elsewhere now. */
  readonly moved?: { readonly count: number; readonly of: number };
}

export const pictureOf = (state: State, scale: Scale, step: Step): Picture => {
  const now = counted(state.ratings.filter((one) => one.statement === scale.id));
  const before = counted(
    earlier(scale, step).map((one) => ({ by: one.by, value: one.value ?? scale.min, late: one.blind !== true })),
  );
  const both = now.flatMap((one) => {
    const first = before.find((other) => other.by === one.by);
    return first ? [one.value !== first.value] : [];
  });
  const values = (list: readonly Placed[]) => list.map((one) => one.value);
  return {
    people: now.length,
    ...(before.length > 0 ? { before: counts(values(before), scale), meanBefore: mean(values(before)) } : {}),
    ...(now.length > 0 ? { now: counts(values(now), scale), meanNow: mean(values(now)) } : {}),
    ...(both.length >= ANONYMOUS_FROM ? { moved: { count: both.filter(Boolean).length, of: both.length } } : {}),
  };
};
