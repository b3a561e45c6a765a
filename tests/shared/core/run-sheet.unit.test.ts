// The run sheet says what was done, what is on and what comes; after the end only what really happened is done.

import { describe, expect, it } from 'vitest';
import { TINY } from '../../kit/tiny.ts';
import { facilitator, testSession } from '../../kit/world.ts';

describe('the run sheet', () => {
  const states = (world: ReturnType<typeof testSession>) =>
    (world.block(facilitator, 'sheet')?.items ?? []).map((row) => row.state).slice(0, 4);

  it('given a session in its third part, when the facilitator looks, then two are done and one is on', () => {
    const world = testSession({ scenario: TINY, seats: 2 });
    world.goTo('hats.1-blue');
    expect(states(world)).toEqual(['done', 'done', 'now', 'next']);
  });

  it('given a session that ended there, when the facilitator looks, then what was skipped is not called done', () => {
    const world = testSession({ scenario: TINY, seats: 2 });
    world.goTo('hats.1-blue');
    world.send(facilitator, { type: 'progress.end' });
    expect(states(world)).toEqual(['done', 'done', 'done', 'next']);
  });
});
