// Brief: read, and say that you are ready.

import { describe, expect, it } from 'vitest';
import { sees } from '../../kit/sees.ts';
import { TINY } from '../../kit/tiny.ts';
import { facilitator, projector, testSession } from '../../kit/world.ts';

const ready = { type: 'brief.ready', step: 'hello' };

const reading = () => {
  const world = testSession({ scenario: TINY, seats: 2 });
  world.goTo('hello');
  return world;
};

describe('brief', () => {
  it('takes ready, and is quiet the second time', () => {
    const world = reading();

    expect(world.send('seat-1', ready)).toHaveLength(1);
    expect(world.send('seat-1', ready)).toEqual([]);
  });

  it('refuses the facilitator and the projector', () => {
    const world = reading();

    expect(world.refused(facilitator, ready)).toEqual({ refused: 'not-allowed' });
    expect(world.refused(projector, ready)).toEqual({ refused: 'not-allowed' });
  });

  it('waits for who is not ready, and not for who passes or steps out', () => {
    const world = testSession({ scenario: TINY, seats: 3 });
    world.goTo('hello');
    world.send('seat-1', ready);
    const progress = () => world.block(projector, 'progress');

    expect(progress()).toMatchObject({ done: 1, of: 3 });
    world.send('seat-2', { type: 'safety.pass' });
    expect(progress()).toMatchObject({ done: 1, of: 2 });
    world.send('seat-3', { type: 'safety.out' });
    expect(progress()).toMatchObject({ done: 1, of: 1 });
  });

  it('shows the agreement to everybody, in their own language', () => {
    const world = reading();
    const dutch = world.arrive('Noor', 'nl');

    expect(sees(world, 'seat-1', 'This is practice')).toBe(true);
    expect(sees(world, dutch, 'Dit is oefenen')).toBe(true);
    expect(sees(world, dutch, 'This is practice')).toBe(false);
  });
});
