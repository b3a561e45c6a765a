// Casting: everybody a role, shared out evenly, chosen within what is fair, or rotated.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rotated } from '../../../shared/services/casting.ts';
import { both, SCRIPT, withSteps } from '../../kit/steps.ts';
import { TINY } from '../../kit/tiny.ts';
import { facilitator, scenarioOf, testSession, type World } from '../../kit/world.ts';

/** Two steps that cast in this way. */
const casting = (how: string) =>
  withSteps(
    `id: one, kind: brief, title: ${both('One')}, cast: ${how}, ${SCRIPT}`,
    `id: two, kind: brief, title: ${both('Two')}, cast: ${how}, ${SCRIPT}`,
  );
const cast = (how: string, seats: number): World => {
  const world = testSession({ scenario: casting(how), seats });
  world.goTo('one');
  return world;
};
const counts = (world: World): readonly number[] => {
  const roles = Object.values(world.session().roles);
  return ['ann', 'bob', 'cas'].map((id) => roles.filter((role) => role === id).length);
};
const choose = (role: string) => ({ type: 'casting.choose', role });

describe('assign', () => {
  it('gives everybody a role, shared out evenly, for any number of people', () => {
    const scenario = scenarioOf(casting('assign'));
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 36 }), (seats) => {
        const world = testSession({ scenario, seats });
        world.goTo('one');

        expect(Object.keys(world.session().roles)).toHaveLength(seats);
        expect(Math.max(...counts(world)) - Math.min(...counts(world))).toBeLessThanOrEqual(1);
      }),
      { numRuns: 20 },
    );
  });

  it('keeps the roles in the next step', () => {
    const world = cast('assign', 5);
    const before = world.session().roles;

    world.goTo('two');

    expect(world.session().roles).toEqual(before);
  });

  it('R15: gives who comes late the role that the fewest have, at any step', () => {
    const world = cast('assign', 3);

    world.arrive('Late one');
    world.arrive('Late two');
    world.arrive('Late three');

    expect(counts(world)).toEqual([2, 2, 2]);
  });

  it('does not count who was removed, and gives them their role back when they return', () => {
    const world = cast('assign', 3);
    const role = world.session().roles['seat-1'];
    world.send(facilitator, { type: 'people.remove', seat: 'seat-1' });

    const late = world.arrive('Late');
    world.send(facilitator, { type: 'people.restore', seat: 'seat-1' });

    expect(world.session().roles[late]).toBe(role);
    expect(world.session().roles['seat-1']).toBe(role);
  });

  it('is the same for the same seed', () => {
    const roles = (seed: string) => {
      const world = testSession({ scenario: casting('assign'), seats: 6, seed });
      world.goTo('one');
      return world.session().roles;
    };

    expect(roles('a')).toEqual(roles('a'));
    expect(new Set(['a', 'b', 'c', 'd', 'e'].map((seed) => JSON.stringify(roles(seed)))).size).toBeGreaterThan(1);
  });
});

describe('choose', () => {
  it('takes what a participant chooses, and is quiet for the same', () => {
    const world = cast('choose', 3);

    world.send('seat-1', choose('bob'));

    expect(world.block('seat-1', 'role')?.name).toBe('Bob en');
    expect(world.send('seat-1', choose('bob'))).toEqual([]);
  });

  it('refuses more of one role than is fair, an unknown one, the facilitator, another step', () => {
    const world = cast('choose', 4);
    world.send('seat-1', choose('bob'));
    world.send('seat-2', choose('bob'));

    expect(world.refused('seat-3', choose('bob'))).toEqual({ refused: 'full', values: { max: 2 } });
    expect(world.refused('seat-3', choose('eve'))).toEqual({ refused: 'unknown' });
    expect(world.refused(facilitator, choose('ann'))).toEqual({ refused: 'not-allowed' });
    const elsewhere = testSession({ scenario: TINY, seats: 2 });
    elsewhere.goTo('hello');
    expect(elsewhere.refused('seat-1', choose('ann'))).toEqual({ refused: 'not-now' });
  });

  it('frees the role of who was removed', () => {
    const world = cast('choose', 3);
    world.send('seat-1', choose('bob'));

    world.send(facilitator, { type: 'people.remove', seat: 'seat-1' });

    expect(world.send('seat-2', choose('bob'))).toHaveLength(1);
  });
});

describe('rotate', () => {
  it('R12: gives everybody another role in every turn, none twice before all', () => {
    const world = testSession({ scenario: TINY, seats: 7 });
    const held = new Map<string, string[]>();
    for (const turn of ['turn-1', 'turn-2', 'turn-3']) {
      world.goTo(`turns.${turn}`);
      for (const [seat, role] of Object.entries(world.session().roles)) held.set(seat, [...(held.get(seat) ?? []), role]);
    }

    for (const roles of held.values()) expect(new Set(roles).size).toBe(3);
    expect(held.size).toBe(7);
  });

  it('is a Latin square: each turn has all, each person has all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: -20, max: 60 }), (count, start) => {
        const all = Array.from({ length: count }, (_, n) => n);

        expect(new Set(all.map((turn) => rotated(start, turn, count))).size).toBe(count);
        expect(new Set(all.map((person) => rotated(person, start, count))).size).toBe(count);
      }),
    );
  });
});
