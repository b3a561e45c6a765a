// Places in a list: they rise, lie where there is room, and stay as they are where they can.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ranked } from '../../../shared/blocks/ranks.ts';

const bound = fc.option(fc.integer({ min: -1000, max: 1000 }), { nil: undefined });

it('gives places that rise between the two that are given, and keeps the most of those there were', () => {
  const row = fc.array(fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined, freq: 3 }), { maxLength: 12 });
  fc.assert(
    fc.property(row, bound, bound, (given, a, b) => {
      const [low, high] = [a === undefined ? undefined : a / 1000, b === undefined ? undefined : 100 + b / 1000 + 1];
      const places = ranked(given, low, high) ?? [];
      const all = [...(low === undefined ? [] : [low]), ...places, ...(high === undefined ? [] : [high])];
      expect(places).toHaveLength(given.length);
      expect(all.every((one, at) => at === 0 || one > (all[at - 1] ?? 0))).toBe(true);
      expect(places.filter((one, at) => one === given[at]).length).toBeGreaterThanOrEqual(longest(given));
    }),
  );
});

/** How many of these can stay. */
const longest = (given: readonly (number | undefined)[]): number => {
  const best = given.map(() => 0);
  given.forEach((one, at) => {
    if (one === undefined) return;
    const before = given.slice(0, at).map((other, nth) => (other !== undefined && other < one ? (best[nth] ?? 0) : 0));
    best[at] = 1 + Math.max(0, ...before);
  });
  return Math.max(0, ...best);
};

it('uses whole numbers at the ends, and as few digits as there may be in between', () => {
  expect(ranked([undefined, undefined], undefined, undefined)).toEqual([0, 1]);
  expect(ranked([undefined, undefined], 3.25, undefined)).toEqual([4, 5]);
  expect(ranked([undefined], undefined, 0)).toEqual([-1]);
  expect(ranked([undefined, undefined], 3, 4)).toEqual([3.1, 3.2]);
  expect(ranked([5, 1, 2, undefined, 3], undefined, undefined)).toEqual([0, 1, 2, 2.1, 3]);
});

it('says so when there is no room', () => {
  expect(ranked([undefined], 1, 1.0000000001)).toBeUndefined();
});
