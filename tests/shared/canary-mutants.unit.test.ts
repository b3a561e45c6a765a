// The canary once more, from the other side: of two sessions that differ in one secret nobody can tell which is which who may not
// know it. And the judge is judged: each secret piece of every kind is widened in turn, and each time it must be noticed.

import { afterEach, describe, expect, it } from 'vitest';
import { kinds } from '../../shared/activities/index.ts';
import { SIDES_WORLD } from '../kit/sides.ts';
import { scenarioOf, testSession } from '../kit/world.ts';
import { noticed, ownersOf, play, SEATS, sees, viewersOf } from './canary-judge.ts';
import { MUTANTS } from './canary-mutants.ts';
import { SECRETS, type Secret } from './canary-secrets.ts';

const secretNamed = (name: string): Secret => {
  const found = SECRETS.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
};

describe('two sessions that differ in one secret', () => {
  it.each(SECRETS)('S1: look the same to whoever may not know it: $name', (secret) => {
    expect(noticed(secret)).toEqual([]);
  });

  it.each(SECRETS.filter((one) => one.owners.length > 0))(
    'positive control: whoever knows it can tell them apart: $name',
    (secret) => {
      const [one, other] = [play(secret, 0), play(secret, 1)];
      const owners = ownersOf(secret, one.session());
      const apart = viewersOf(one).filter(([name, viewer]) => owners.has(name) && sees(one, viewer) !== sees(other, viewer));

      expect(apart.length).toBeGreaterThan(0);
    },
  );

  it('S1: the secret of a role is in nobody’s view but its player’s', () => {
    const scenario = scenarioOf(SIDES_WORLD);
    const changed = {
      ...scenario,
      roles: scenario.roles.map((role) => (role.id === 'seeker-one' ? { ...role, secret: { nl: 'Bravo', en: 'Bravo' } } : role)),
    };
    for (const place of ['try', 'turn-0', 'turn-1', 'turn-2', 'turn-3', 'back.all']) {
      const [one, other] = [scenario, changed].map((it) => {
        const world = testSession({ scenario: it, seats: SEATS });
        world.goTo(place);
        return world;
      });
      if (!one || !other) throw new Error(place);
      const apart = viewersOf(one).filter(([, viewer]) => sees(one, viewer) !== sees(other, viewer));
      const owners = one.seats.filter((seat) => one.session().roles[seat] === 'seeker-one' && one.session().turn !== undefined);
      expect(apart.map(([name]) => name).filter((name) => !owners.includes(name))).toEqual([]);
      expect(apart.map(([name]) => name)).toEqual(owners);
    }
  });
});

describe('the judge', () => {
  let back = () => {};
  afterEach(() => {
    back();
    back = () => {};
  });

  it('has a mutant for every kind that has something private, and every secret is given away by one', () => {
    const given = new Set(MUTANTS.flatMap((mutant) => mutant.gives));

    expect(SECRETS.map((one) => one.name).filter((name) => !given.has(name))).toEqual([]);
    expect(kinds.map((one) => one.kind).filter((kind) => !SECRETS.some((one) => one.kind === kind))).toEqual([
      'brief',
      'build',
      'cards',
    ]);
  });

  for (const { name, gives, apply } of MUTANTS)
    for (const secret of gives)
      it(`notices: ${name} (${secret})`, () => {
        back = apply();

        expect(noticed(secretNamed(secret)).length).toBeGreaterThan(0);
      });
});
