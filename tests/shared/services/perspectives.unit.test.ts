// Everyone holds every perspective: through the rules, with people who come late, leave, watch, or are moved by hand.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SIDES_WORLD } from '../../kit/sides.ts';
import { facilitator, scenarioOf, testSession, type World } from '../../kit/world.ts';

const scenario = scenarioOf(SIDES_WORLD);
const SIDES = scenario.perspectives.map((side) => side.id);
const TURNS = ['turn-0', 'turn-1', 'turn-2', 'turn-3'] as const;

const at = (seats: number, step: string): World => {
  const world = testSession({ scenario, seats });
  world.goTo(step);
  return world;
};

/** Which sides somebody really held, by what their own screen said. */
const side = (world: World, seat: string): string | undefined =>
  world.view(seat).stage.people.find((one) => one.id === seat)?.side;

const sizes = (world: World): readonly number[] =>
  SIDES.map((id) => world.seats.filter((seat) => side(world, seat) === id).length);

describe('perspectives', () => {
  it('R17: for any head count everybody holds each once, and the groups are of one size in every turn', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 36 }), (seats) => {
        const world = testSession({ scenario, seats });
        const held = new Map(world.seats.map((seat) => [seat, new Set<string | undefined>()]));
        for (const turn of TURNS) {
          world.goTo(turn);
          for (const seat of world.seats) held.get(seat)?.add(side(world, seat));

          expect(Math.max(...sizes(world)) - Math.min(...sizes(world))).toBeLessThanOrEqual(1);
        }
        for (const sides of held.values()) expect(sides).toEqual(new Set(SIDES));
      }),
      { numRuns: 25 },
    );
  });

  it('R17: shares the voices of a side out evenly, mirrors when there are more people than voices', () => {
    const world = at(24, 'turn-0');
    const counts = new Map<string, number>();
    for (const role of Object.values(world.session().roles)) counts.set(role, (counts.get(role) ?? 0) + 1);

    expect(counts.size).toBe(8);
    expect([...counts.values()]).toEqual(Array(8).fill(3));
  });

  it('R17: who stays from the start holds all, also when a fifth leave and others come late', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 9, max: 30 }),
        fc.integer({ min: 0, max: 2 }),
        fc.integer({ min: 0, max: 3 }),
        (seats, when, late) => {
          const world = testSession({ scenario, seats });
          const held = new Map<string, (string | undefined)[]>();
          TURNS.forEach((turn, n) => {
            world.goTo(turn);
            if (n === when) {
              for (const seat of world.seats.slice(0, Math.floor(seats / 5)))
                world.send(facilitator, { type: 'people.remove', seat });
              for (let more = 0; more < late; more++) world.arrive(`Late ${more}`);
            }
            for (const seat of world.seats) held.set(seat, [...(held.get(seat) ?? []), side(world, seat)]);
          });
          for (const seat of world.seats.slice(Math.floor(seats / 5), seats))
            expect(new Set(held.get(seat))).toEqual(new Set(SIDES));
          for (const seat of world.seats.slice(seats)) {
            const sides = held.get(seat)?.filter((one) => one !== undefined) ?? [];
            expect(new Set(sides).size).toBe(sides.length);
            expect(sides).toHaveLength(TURNS.length - when);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('R17: somebody is moved by hand, and what comes after is computed anew', () => {
    const world = at(9, 'turn-0');
    const from = side(world, 'seat-1');
    const to = SIDES.find((id) => id !== from) ?? '';

    world.send(facilitator, { type: 'casting.place', seat: 'seat-1', place: to });

    expect(side(world, 'seat-1')).toBe(to);
    const held = [to];
    for (const turn of TURNS.slice(1)) {
      world.goTo(turn);
      held.push(side(world, 'seat-1') ?? '');
    }
    expect(new Set(held)).toEqual(new Set(SIDES));
  });

  it('moving refuses the unknown, a step without turns and participants, and is quiet where they already are', () => {
    const world = at(5, 'try');
    const place = (seat: string, where: string) => ({ type: 'casting.place', seat, place: where });

    expect(world.refused(facilitator, place('seat-1', 'family'))).toEqual({ refused: 'not-now' });
    world.goTo('turn-0');
    expect(world.refused(facilitator, place('nobody', 'family'))).toEqual({ refused: 'unknown' });
    expect(world.refused(facilitator, place('seat-1', 'nowhere'))).toEqual({ refused: 'unknown' });
    expect(world.refused('seat-1', place('seat-1', 'family'))).toEqual({ refused: 'not-allowed' });
    expect(world.send(facilitator, place('seat-1', side(world, 'seat-1') ?? ''))).toEqual([]);
  });

  it('R17: each sees their own path, and the facilitator that it comes true', () => {
    const world = at(9, 'turn-1');

    expect(world.block('seat-3', 'role')?.path?.map((one) => one.state)).toEqual(['done', 'now', 'next', 'next']);
    expect(world.block(facilitator, 'bars', 'coverage')?.items.map((one) => one.text)).toEqual(Array(4).fill('9 of 9'));
  });

  it('an observer is left out of the rotation, and an inspector too; a moderator stays in it', () => {
    const world = at(10, 'try');
    const task = (seat: string, name: string) => world.send(facilitator, { type: 'casting.task', seat, task: name });
    task('seat-1', 'observer');
    task('seat-2', 'inspector');
    task('seat-3', 'moderator');
    world.goTo('turn-0');

    expect(side(world, 'seat-1')).toBeUndefined();
    expect(side(world, 'seat-2')).toBeUndefined();
    expect(side(world, 'seat-3')).toBeDefined();
    expect(world.block('seat-3', 'role')?.name).toContain('Chair');
    expect(Math.max(...sizes(world)) - Math.min(...sizes(world))).toBeLessThanOrEqual(1);
  });

  it('a task is given and taken back, is quiet twice, and is refused for the unknown and for participants', () => {
    const world = at(4, 'try');
    const task = (seat: string, name: string) => ({ type: 'casting.task', seat, task: name });
    world.send(facilitator, task('seat-1', 'moderator'));

    expect(world.session().tasks).toEqual({ 'seat-1': 'moderator' });
    expect(world.send(facilitator, task('seat-1', 'moderator'))).toEqual([]);
    world.send(facilitator, task('seat-1', 'none'));
    expect(world.session().tasks).toEqual({});
    expect(world.refused(facilitator, task('nobody', 'observer'))).toEqual({ refused: 'unknown' });
    expect(world.refused('seat-2', task('seat-2', 'moderator'))).toEqual({ refused: 'not-allowed' });
  });

  it('groups of a perspective are who holds it now', () => {
    const world = at(12, 'turn-0');
    const mine = side(world, 'seat-1');
    world.send('seat-1', { type: 'collect.answer', step: 'turn-0', prompt: 'see', text: 'Mine' });

    expect(world.block(facilitator, 'people')?.items.find((one) => one.id === 'seat-1')?.table).toBe(
      scenario.perspectives.find((one) => one.id === mine)?.name.en,
    );
  });
});
