// Next, pressed more than once for the same part.

import { describe, expect, it } from 'vitest';
import { TINY } from '../../kit/tiny.ts';
import { facilitator, scenarioOf, testSession } from '../../kit/world.ts';

describe('next and previous', () => {
  it('N5: pressed twice on the same screen, by two hands or while the connection was gone, is one step', () => {
    const world = testSession({ scenario: scenarioOf(TINY), seats: 2 });
    const pressed = () =>
      world.block(facilitator, 'controls', 'pace')?.items.find((control) => control.id === 'next')?.send ?? { type: 'none' };
    const first = pressed();
    world.send(facilitator, first);
    expect(world.send(facilitator, first)).toEqual([]);
    expect(world.session().position?.step).toBe('hello');
    const second = pressed();
    world.send(facilitator, second);
    expect(world.send(facilitator, second)).toEqual([]);
    expect(world.session().position?.step).toBe('first');
  });
});
