// The silent minute: from the start of a round until it is over, or until the facilitator shows what was written.

import { describe, expect, it } from 'vitest';
import { TINY } from '../../kit/tiny.ts';
import { facilitator, testSession } from '../../kit/world.ts';

describe('the silent minute', () => {
  it('lasts a minute from the start of a hat round, and ends when the cards are shown', () => {
    const world = testSession({ scenario: TINY, seats: 2 });
    world.goTo('hats.2-white');
    const clock = () => world.view('seat-1').clock;
    const started = world.session().visits.at(-1)?.at ?? 0;
    expect(clock()).toMatchObject({ state: 'running', silentUntil: started + 60_000 });
    world.send(facilitator, { type: 'lens.reveal', step: 'hats' });
    expect(clock()).not.toHaveProperty('silentUntil');
  });

  it('is not there where nothing is blind', () => {
    const world = testSession({ scenario: TINY, seats: 2 });
    world.goTo('hats.1-blue');
    expect(world.view('seat-1').clock).not.toHaveProperty('silentUntil');
  });
});
