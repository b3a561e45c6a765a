// The order of the hats: named sequences, one of blue's choice, and hats that rotate.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderProblem, SEQUENCE_NAMES, SEQUENCES } from '../../../shared/activities/lens/sequences.ts';
import { HAT_SIGNS } from '../../../shared/blocks/stage.ts';
import { house } from '../../../shared/context.ts';
import { route } from '../../../shared/services/route.ts';
import { withSteps } from '../../kit/steps.ts';
import { facilitator, scenarioOf, testSession, type World } from '../../kit/world.ts';

const TITLE = 'id: hats, kind: lens, title: { nl: Hoeden, en: Hats }';
const withLens = (config: string, seats = 2): World => testSession({ scenario: withSteps(`${TITLE}, ${config}`), seats });
const rounds = (world: World): readonly string[] => route(world.session(), house).map((place) => place.part);
const next = { type: 'progress.next' };
const pick = (hat: string) => ({ type: 'lens.pick', step: 'hats', hat });

describe('named sequences', () => {
  it.each(SEQUENCE_NAMES)('R10: %s opens and closes with blue, and has value before risk where it has both', (name) => {
    const world = withLens(`sequence: ${name}`);
    const hats = SEQUENCES[name].map((turn) => turn.hat);

    expect(rounds(world).map((id) => id.replace(/^\d+-/, ''))).toEqual(hats);
    expect([hats[0], hats.at(-1)]).toEqual(['blue', 'blue']);
    expect(orderProblem(hats, name === 'feedback')).toBeUndefined();
  });

  it('asks the white hat once more for who is not there', () => {
    const world = withLens('sequence: improve');
    const parts = house.partsOf(world.session(), 'hats');

    expect(parts[2]).toMatchObject({ sign: 'white', title: { en: 'What others think' } });
  });

  it.each([
    [['white', 'green', 'blue'], 0],
    [['blue', 'white', 'green'], 2],
    [['blue', 'blue'], 0],
    [['blue', 'black', 'yellow', 'blue'], 1],
  ] as const)('refuses the order %s', (order, at) => {
    expect(orderProblem(order, false)?.at).toBe(at);
  });

  it('allows risk before value for a safety review', () => {
    expect(orderProblem(['blue', 'black', 'yellow', 'blue'], true)).toBeUndefined();
  });
});

describe('an order that the facilitator chooses', () => {
  const choice = () => {
    const world = withLens('sequence: solve, sequences: [ideas, emergent]');
    world.goTo('hats.1-blue');
    return world;
  };
  const order = (sequence: string) => ({ type: 'lens.order', step: 'hats', sequence });

  it('takes the place of the first one, in the first blue round', () => {
    const world = choice();

    world.send(facilitator, order('ideas'));

    expect(rounds(world)).toEqual(['1-blue', '2-white', '3-green', '4-blue']);
  });

  it('refuses an order that is not offered, a participant, and a later round', () => {
    const world = choice();

    expect(world.refused(facilitator, order('plan'))).toEqual({ refused: 'unknown' });
    expect(world.refused('seat-1', order('ideas'))).toEqual({ refused: 'not-allowed' });
    world.send(facilitator, next);
    expect(world.refused(facilitator, order('ideas'))).toEqual({ refused: 'not-now' });
  });

  it('refuses when there are cards under a later hat, which would lose their round', () => {
    const world = choice();
    world.send(facilitator, next);
    world.send('seat-1', { type: 'lens.write', step: 'hats', round: '2-white', text: 'A card' });

    world.send(facilitator, { type: 'progress.back' });

    expect(world.refused(facilitator, order('ideas'))).toEqual({ refused: 'not-now' });
  });
});

describe('R11: an order of blue’s choice', () => {
  const emergent = () => {
    const world = withLens('sequence: emergent');
    world.goTo('hats.1-blue');
    return world;
  };

  it('starts with blue alone, and may not go on before blue picks', () => {
    const world = emergent();

    expect(rounds(world)).toEqual(['1-blue']);
    expect(world.refused(facilitator, next)).toEqual({ refused: 'pick-first' });
    expect(world.refused('seat-1', pick('white'))).toEqual({ refused: 'not-allowed' });
  });

  it('grows by each pick, and may not be left until blue closes', () => {
    const world = emergent();

    world.send(facilitator, pick('green'));
    world.send(facilitator, next);
    expect(world.refused(facilitator, next)).toEqual({ refused: 'pick-first' });
    world.send(facilitator, pick('blue'));
    world.send(facilitator, next);

    expect(rounds(world)).toEqual(['1-blue', '2-green', '3-blue']);
    expect(world.view(facilitator).header.title).toBe('The harvest');
    expect(world.refused(facilitator, next)).toEqual({ refused: 'not-now' });
  });

  it('does not take a second blue straight after the first as the close', () => {
    const world = emergent();

    world.send(facilitator, pick('blue'));
    world.send(facilitator, next);

    expect(world.refused(facilitator, next)).toEqual({ refused: 'pick-first' });
  });

  it('comes after the round that is on, also in a fixed order', () => {
    const world = withLens('sequence: ideas');
    world.goTo('hats.2-white');

    world.send(facilitator, pick('red'));

    expect(rounds(world)).toEqual(['1-blue', '2-white', '5-red', '3-green', '4-blue']);
  });

  it('does not pick where the hats rotate', () => {
    const world = withLens('mode: roles');
    world.goTo('hats.turn-1');

    expect(world.refused(facilitator, pick('white'))).toEqual({ refused: 'not-now' });
  });
});

describe('hats that rotate', () => {
  /** What each seat wears on the stage in every turn that it is there for. */
  const wornBy = (world: World, turns: number, arrive: (turn: number) => void): Map<string, string[]> => {
    const worn = new Map<string, string[]>();
    for (let turn = 1; turn <= turns; turn++) {
      arrive(turn);
      world.goTo(`hats.turn-${turn}`);
      for (const person of world.view(facilitator).stage.people)
        worn.set(person.id, [...(worn.get(person.id) ?? []), person.sign ?? 'none']);
    }
    return worn;
  };

  const scenarios = new Map([3, 4, 5].map((turns) => [turns, scenarioOf(withSteps(`${TITLE}, mode: roles, turns: ${turns}`))]));

  it('R12: everybody wears at least three different hats, and none twice before having had all; late arrivals too', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 4, max: 36 }),
        fc.integer({ min: 3, max: 5 }),
        fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 4 }),
        fc.integer({ min: 0, max: 3 }),
        (people, turns, late, leaver) => {
          const scenario = scenarios.get(turns);
          if (!scenario) throw new Error('no scenario');
          const world = testSession({ scenario, seats: people });
          const worn = wornBy(world, turns, (turn) => {
            for (const when of late) if (when === turn) world.arrive(`Late ${world.seats.length}`);
            if (turn === 2) world.send(facilitator, { type: 'people.remove', seat: world.seats[leaver] ?? '' });
          });
          for (const [seat, hats] of worn) {
            const fromTheStart = Number(seat.slice(5)) <= people && seat !== world.seats[leaver];
            if (fromTheStart) expect(new Set(hats).size).toBeGreaterThanOrEqual(3);
            expect(new Set(hats).size).toBe(hats.length);
            expect(hats).not.toContain('none');
            expect(hats).not.toContain('blue');
          }
          // The first turn has all the hats in the room, shared out evenly.
          const first = [...worn].slice(0, people).map(([, hats]) => hats[0]);
          const counts = HAT_SIGNS.filter((sign) => sign !== 'blue').map((sign) => first.filter((hat) => hat === sign).length);
          expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('gives each the question of their own hat, and takes the card under it', () => {
    const world = withLens('mode: roles', 5);
    world.goTo('hats.turn-2');

    const sign = world.block('seat-1', 'role')?.sign;
    const [event] = world.send('seat-1', {
      type: 'lens.write',
      step: 'hats',
      round: 'turn-2',
      text: 'Seen so',
      reason: 'Because',
    });

    expect(sign).toBe('red');
    expect(event?.data.hat).toBe('red');
  });

  it('takes the late card of an earlier turn under the hat of that turn', () => {
    const world = withLens('mode: roles', 5);
    world.goTo('hats.turn-3');

    const [event] = world.send('seat-1', { type: 'lens.write', step: 'hats', round: 'turn-1', text: 'Seen so' });

    expect(event?.data.hat).toBe('white');
  });

  it('has everybody in blue at the opening and the close', () => {
    const world = withLens('mode: roles', 5);
    world.goTo('hats.1-blue');

    expect(new Set(world.view(facilitator).stage.people.map((person) => person.sign))).toEqual(new Set(['blue']));
  });
});
