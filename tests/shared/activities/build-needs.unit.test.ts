// How a child is: by what is there, or by its parent's word.

import { describe, expect, it } from 'vitest';
import { haveOf, metBy, moodOf } from '../../../shared/activities/build/needs.ts';
import type { CardNeed, Source } from '../../../shared/core/activity.ts';

const need = (from: readonly (readonly [id: string, min: number])[], judged = false): CardNeed => ({
  tag: 'nature',
  name: { nl: 'natuur', en: 'nature' },
  from: from.map(([id, min]) => ({ id, min })),
  judged,
});
const have = (values: Readonly<Record<string, number>>) => new Map(Object.entries(values));
const NATURE = need([
  ['tree', 1],
  ['water', 1],
  ['nature', 3],
]);

describe('needs', () => {
  it.each([
    [{}, 'missed'],
    [{ nature: 2 }, 'missed'],
    [{ tree: 1 }, 'partly'],
    [{ tree: 9 }, 'partly'],
    [{ tree: 1, water: 1 }, 'met'],
    [{ water: 1, nature: 3 }, 'met'],
  ] as const)('R31: given %j, when two different sources make it met, then it is %s', (values, mood) => {
    expect(moodOf(NATURE, have(values), undefined)).toBe(mood);
  });

  it('R31: a word counts for a judged need alone, and never makes it worse than what is there', () => {
    expect(moodOf(NATURE, have({}), 'met')).toBe('missed');
    expect(moodOf(need([], true), have({}), undefined)).toBe('missed');
    expect(moodOf(need([], true), have({}), 'partly')).toBe('partly');
    expect(moodOf(need([['tree', 1]], true), have({ tree: 1 }), 'missed')).toBe('met');
  });

  it('R31: a child without a need lacks nothing', () => {
    expect(moodOf(undefined, have({}), undefined)).toBe('met');
  });

  it('R31: counts what the own group made and what is everybody’s, and nothing of another group', () => {
    const sources: readonly Source[] = [
      { group: '1', id: 'tree', count: 1 },
      { group: '1', id: 'tree', count: 1 },
      { group: undefined, id: 'nature', count: 3 },
      { group: '2', id: 'water', count: 1 },
    ];

    expect([...haveOf(sources, '1')]).toEqual([
      ['tree', 2],
      ['nature', 3],
    ]);
    expect(metBy(NATURE, haveOf(sources, '2'))).toEqual(['water', 'nature']);
  });
});
