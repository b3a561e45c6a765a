// What a teacher may count on in the scenarios of this house.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { card } from '../../shared/card.ts';
import { house } from '../../shared/context.ts';
import { parseScenario, problemLine } from '../../shared/scenario/parse.ts';
import { stepsOf } from '../../shared/scenario/schema.ts';
import { scenarioOf, testSession } from '../kit/world.ts';

const folder = new URL('../../scenarios/', import.meta.url);
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const variantsOf = (name: string): readonly (readonly [string, string])[] =>
  scenarioOf(name).variants.map((variant) => [name, variant.id]);

/** Minutes of all parts of a variant as it starts. */
const planned = (name: string, variant: string): number => {
  const world = testSession({ scenario: name, variant, ownCase: 'A case of our own' });
  return world
    .session()
    .steps.flatMap((step) => house.partsOf(world.session(), step.id))
    .reduce((sum, part) => sum + part.minutes, 0);
};

describe('shipped scenarios', () => {
  it.each(names)('given %s, when it is parsed, then it has no problem and its id is its folder', (name) => {
    const parsed = parseScenario(readFileSync(new URL(`${name}/scenario.yaml`, folder), 'utf8'), name);

    expect('problems' in parsed ? parsed.problems.map(problemLine) : []).toEqual([]);
    expect(scenarioOf(name).id).toBe(name);
  });

  it.each(['open-thursday', 'six-hats'])(
    'given %s, when a variant is played, then it starts with an agreement and ends with a debrief',
    (name) => {
      for (const variant of ['parallel', 'roles']) {
        const steps = stepsOf(scenarioOf(name), variant);
        expect(steps[0]).toMatchObject({ kind: 'brief', agreement: true, set: 'foyer', light: 'afternoon' });
        expect(steps.at(-1)).toMatchObject({ kind: 'debrief', set: 'campfire', light: 'evening' });
      }
    },
  );

  it.each(['open-thursday', 'six-hats'].flatMap(variantsOf))(
    'given %s (%s), when its minutes are added up, then they fit in what the library says',
    (name, variant) => {
      const minutes = planned(name, variant);

      expect(minutes).toBeGreaterThan(0);
      expect(minutes).toBeLessThanOrEqual(scenarioOf(name).minutes);
      expect(minutes).toBeGreaterThanOrEqual(scenarioOf(name).minutes - 20);
    },
  );

  it('given no choice of variant, when open-thursday is played, then all wear the same hat', () => {
    expect(stepsOf(scenarioOf('open-thursday'), undefined).map((step) => step.id)).toEqual([
      'welcome',
      'situation',
      'hats',
      'choice',
      'fire',
    ]);
    expect(card(scenarioOf('open-thursday')).variants[0]?.id).toBe('parallel');
  });

  it('given the roles of open-thursday, when four turns are played, then everybody has been each of the four', () => {
    const world = testSession({ scenario: 'open-thursday', variant: 'roles', seats: 7 });
    const had = new Map(world.seats.map((seat) => [seat, new Set<string>()]));
    const hats = new Map(world.seats.map((seat) => [seat, new Set<string>()]));

    for (const turn of [1, 2, 3, 4]) {
      world.goTo(`turns.turn-${turn}`);
      for (const seat of world.seats) {
        had.get(seat)?.add(world.session().roles[seat] ?? '');
        hats.get(seat)?.add(world.block(seat, 'role')?.sign ?? '');
      }
    }

    for (const seat of world.seats) {
      expect([...(had.get(seat) ?? [])].sort()).toEqual(['de-vries', 'dylan', 'fatma', 'rob']);
      expect(hats.get(seat)?.size).toBe(4);
    }
  });

  it('given the roles of open-thursday, when people step in, then each reads a role, and wears it again in the first turn', () => {
    const world = testSession({ scenario: 'open-thursday', variant: 'roles', seats: 7 });

    world.goTo('step-in');
    const first = { ...world.session().roles };
    for (const seat of world.seats) expect(world.block(seat, 'role')?.facets).toHaveLength(3);
    world.goTo('turns.turn-1');

    expect(Object.keys(first)).toHaveLength(7);
    expect(world.session().roles).toEqual(first);
  });

  it('given six-hats, when the facilitator opens it, then every named order and the emergent one are offered', () => {
    const world = testSession({ scenario: 'six-hats', seats: 4, ownCase: 'A case of our own' });
    world.goTo('hats');

    const order = world.block({ role: 'facilitator', language: 'nl' }, 'form', 'order');

    expect(order?.fields[0]?.options).toHaveLength(8);
  });
});
