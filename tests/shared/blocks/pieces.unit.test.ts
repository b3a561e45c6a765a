// A view in small pieces: put together again it is the same view, and one more note costs little.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../shared/blocks/block.ts';
import { cut, join, joiner } from '../../../shared/blocks/pieces.ts';
import type { View } from '../../../shared/blocks/view.ts';
import { playThrough } from '../../kit/playthrough.ts';
import { TINY } from '../../kit/tiny.ts';
import { facilitator, projector, testSession, type World } from '../../kit/world.ts';

/** As the wire carries it. */
const plain = (view: View): unknown => JSON.parse(JSON.stringify(view));

const id = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,8}$/);
const text = fc.string({ unit: 'grapheme', maxLength: 30 });
const items = fc.uniqueArray(fc.record({ id, text, controls: fc.constant([]) }), { selector: (one) => one.id, maxLength: 12 });
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constant('entries' as const), id, area: fc.constant('board' as const), title: text, empty: text, items }),
  fc.record({
    type: fc.constant('text' as const),
    id,
    area: fc.constant('now' as const),
    text,
    tone: fc.constant('plain' as const),
  }),
);
const view: fc.Arbitrary<View> = fc
  .record({
    blocks: fc.uniqueArray(block, { selector: (one) => one.id, maxLength: 8 }),
    cards: items,
    people: fc.uniqueArray(fc.record({ id, name: text, avatar: id }), { selector: (one) => one.id, maxLength: 12 }),
    title: text,
  })
  .map(({ blocks, cards, people, title }) => ({
    header: { phase: 'playing', viewer: 'projector', language: 'nl', scenario: title, title, place: '', prompt: '', counts: [] },
    clock: { state: 'none' },
    blocks,
    stage: { set: 'foyer', light: 'dusk', people, cards, threads: [], caption: title },
  }));

/** How many pieces differ: new, changed or gone. */
const changed = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key));

/** Everybody has written until a hundred cards lie open. */
const hundred = (): World => {
  const world = testSession({ scenario: TINY, seats: 8 });
  world.goTo('hats.1-blue');
  for (let n = 0; n < 100; n++)
    world.send(`seat-${(n % 8) + 1}`, { type: 'lens.write', step: 'hats', round: '1-blue', text: `Card ${n}` });
  return world;
};

describe('pieces', () => {
  it('N4: cut and joined, in whatever order they come, any view is the same view', () => {
    fc.assert(
      fc.property(
        view.chain((one) => fc.tuple(fc.constant(one), fc.shuffledSubarray([...cut(one)], { minLength: cut(one).size }))),
        ([one, pieces]) => {
          expect(join(new Map(pieces))).toEqual(plain(one));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('N4: so are all views of a session that is played', () => {
    const world = testSession({ scenario: TINY, seats: 5 });
    const viewers = [facilitator, projector, 'seat-1', 'seat-2'] as const;
    const joiners = viewers.map(() => joiner());
    let looked = 0;

    playThrough(world, 'pieces', () => {
      viewers.forEach((viewer, at) => {
        const one = world.view(viewer);
        expect(joiners[at]?.(cut(one))).toEqual(plain(one));
        looked++;
      });
    });

    expect(looked).toBeGreaterThan(50);
  });

  it('is nothing yet while the header or the stage has not arrived', () => {
    const pieces = cut(testSession({ scenario: TINY, seats: 1 }).view(projector));
    pieces.delete('stage');

    expect(join(new Map())).toBeUndefined();
    expect(join(pieces)).toBeUndefined();
  });

  it.each([
    ['another participant', 'seat-2'],
    ['the author', 'seat-1'],
    ['the facilitator', facilitator],
    ['the projector', projector],
  ] as const)('N4: one card more on a board of a hundred changes a handful of pieces for %s', (_who, viewer) => {
    const world = hundred();
    const before = cut(world.view(viewer));

    world.send('seat-1', { type: 'lens.write', step: 'hats', round: '1-blue', text: 'One more' });

    const pieces = cut(world.view(viewer));
    const keys = changed(before, pieces);
    expect(before.size).toBeGreaterThan(100);
    expect(keys.length).toBeLessThanOrEqual(5);
    expect(keys.reduce((sum, key) => sum + (pieces.get(key)?.length ?? 0), 0)).toBeLessThan(2500);
  });
});
