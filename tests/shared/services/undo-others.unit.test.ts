// Taking back while others go on: who comes in, who stops, who stands in, what else the facilitator does.

import { describe, expect, it } from 'vitest';
import { present } from '../../../shared/core/session.ts';
import { TINY } from '../../kit/tiny.ts';
import { facilitator, scenarioOf, testSession, type World } from '../../kit/world.ts';

const tiny = scenarioOf(TINY);
const undo = { type: 'undo.do' };
const next = { type: 'progress.next' };

const turn = (seats: number): World => {
  const world = testSession({ scenario: 'back-bedroom', seats });
  world.goTo('write');
  return world;
};
const inTurn = (world: World, seat: string) => world.session().plan[world.session().turn ?? -1]?.[seat];

describe('taking back, with people who come and go', () => {
  it('U15: everybody who came in meanwhile has a place, one after the other', () => {
    const world = turn(8);
    world.send(facilitator, { type: 'casting.task', seat: 'seat-1', task: 'moderator' });
    const late = [world.arrive('One'), world.arrive('Two'), world.arrive('Three')];
    world.send(facilitator, undo);
    for (const seat of [...world.seats.slice(0, 8), ...late]) expect(inTurn(world, seat), seat).toBeDefined();

    const tables = testSession({ scenario: tiny, seats: 16 });
    tables.goTo('hats');
    tables.send(facilitator, { type: 'groups.move', kind: 'tables', seat: 'seat-1', group: '2' });
    const two = [tables.arrive('One'), tables.arrive('Two')];
    tables.send(facilitator, undo);
    const seated = tables.session().groups.tables.flatMap((table) => table.seats);
    expect(seated.toSorted()).toEqual([...tables.seats].toSorted());
    for (const seat of two) expect(seated).toContain(seat);
  });

  it('U15: whoever was let in meanwhile keeps their place', () => {
    const world = turn(8);
    world.send(facilitator, { type: 'room.admission', required: true });
    const knocks = world.arrive('Knocks');
    world.send(facilitator, { type: 'casting.task', seat: 'seat-1', task: 'moderator' });
    world.send(facilitator, { type: 'people.admit', seat: knocks });
    world.send(facilitator, undo);
    expect(inTurn(world, knocks)).toBeDefined();
    expect(world.session().roles[knocks]).toBeDefined();
  });

  it('U15: a stand-in stays who they stand in for', () => {
    const world = turn(8);
    world.send(facilitator, { type: 'casting.place', seat: 'seat-1', place: 'society' });
    world.send(facilitator, { type: 'people.understudy', seat: 'seat-3' });
    const standIn = present(world.session()).find((seat) => seat.standsIn)?.id ?? '';
    world.send(facilitator, undo);
    expect(inTurn(world, standIn)).toBe(inTurn(world, 'seat-3'));
    expect(world.session().roles[standIn]).toBe(world.session().roles['seat-3']);
  });
});

describe('taking back, and what else was done', () => {
  it('U15: puts back what the command changed, and nothing else', () => {
    const world = testSession({ scenario: tiny, seats: 4 });
    world.goTo('hats.2-white');
    world.send(facilitator, { type: 'casting.task', seat: 'seat-1', task: 'observer' });
    world.send('seat-2', { type: 'lens.write', step: 'hats', round: '2-white', text: 'Meanwhile' });
    world.send(facilitator, { type: 'entry.dim' });
    const { clock, visits } = world.session();
    world.send(facilitator, undo);
    expect(world.session().tasks).toEqual({});
    expect(world.session()).toMatchObject({ clock, visits });
  });

  it('U15: a clock that was stopped, or a reveal, ends what could be taken back', () => {
    for (const then of [{ type: 'clock.pause' }, { type: 'lens.reveal', step: 'hats' }, { type: 'safety.stop' }]) {
      const world = testSession({ scenario: tiny, seats: 4 });
      world.goTo('hats.2-white');
      world.send('seat-1', { type: 'lens.write', step: 'hats', round: '2-white', text: 'x' });
      world.send(facilitator, { type: 'clock.aim', minutes: 30 });
      world.send(facilitator, then);
      expect(world.refused(facilitator, undo)).toEqual({ refused: 'not-now' });
    }
  });

  it('S3: a stop is never lifted by taking back', () => {
    const world = testSession({ scenario: tiny, seats: 4 });
    world.goTo('hats.2-white');
    world.send('seat-1', { type: 'safety.stop' });
    world.send(facilitator, { type: 'progress.end' });
    world.send(facilitator, undo);
    expect(world.session().safety.stopped?.by).toBe('seat-1');
    expect(world.session().clock.state).toBe('paused');
  });

  it('U15: dots that were shown are no nothing', () => {
    const world = testSession({ scenario: tiny, seats: 4 });
    world.goTo('choice.dots');
    const option = world.block('seat-1', 'choices')?.items[0]?.controls[0]?.send ?? { type: 'none' };
    world.send('seat-1', option);
    world.pass(20_000);
    world.send(facilitator, { type: 'decide.reveal', step: 'choice' });
    expect(world.session().undo?.what).not.toBe('reveal');
  });

  it('U15: a step back and forth keeps the brake that was on', () => {
    const world = testSession({ scenario: tiny, seats: 4 });
    world.goTo('hats.2-white');
    world.send('seat-1', { type: 'safety.brake' });
    world.send(facilitator, next);
    world.send(facilitator, undo);
    expect(world.session().safety.brake).toEqual({ by: 'seat-1' });
  });
});
