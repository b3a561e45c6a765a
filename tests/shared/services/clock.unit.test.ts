// The clock starts with a part, and waits for the facilitator when it is out.

import { describe, expect, it } from 'vitest';
import { TINY } from '../../kit/tiny.ts';
import { facilitator, projector, testSession, type World } from '../../kit/world.ts';

const MINUTE = 60_000;
const send = (world: World, type: string, values = {}) => world.send(facilitator, { type: `clock.${type}`, ...values });
const clock = (world: World) => world.view(projector).clock;

/** Hello has three minutes. */
const running = (): World => {
  const world = testSession({ scenario: TINY, seats: 2 });
  world.goTo('hello');
  return world;
};

describe('clock', () => {
  it('starts with the minutes of the part, as a moment to come and not as ticks', () => {
    expect(clock(running())).toMatchObject({ state: 'running', endsAt: 1_000_000 + 3 * MINUTE, total: 3 * MINUTE });
  });

  it('pauses with what is left, and goes on with that', () => {
    const world = running();

    world.pass(MINUTE);
    send(world, 'pause');
    expect(clock(world)).toMatchObject({ state: 'paused', left: 2 * MINUTE, total: 3 * MINUTE });
    world.pass(10 * MINUTE);
    send(world, 'resume');

    expect(clock(world)).toMatchObject({ state: 'running', endsAt: 1_000_000 + 11 * MINUTE + 2 * MINUTE });
  });

  it('refuses to pause twice and to resume what runs', () => {
    const world = running();

    expect(world.refused(facilitator, { type: 'clock.resume' })).toEqual({ refused: 'not-now' });
    send(world, 'pause');
    expect(world.refused(facilitator, { type: 'clock.pause' })).toEqual({ refused: 'not-now' });
  });

  it('takes a minute more, running and paused', () => {
    const world = running();

    send(world, 'extend');
    expect(clock(world)).toMatchObject({ endsAt: 1_000_000 + 4 * MINUTE, total: 4 * MINUTE });
    send(world, 'pause');
    send(world, 'extend', { minutes: 2 });

    expect(clock(world)).toMatchObject({ left: 6 * MINUTE });
  });

  it('R14: waits at zero, and counts a minute more from then on', () => {
    const world = running();
    world.pass(20 * MINUTE);

    expect(world.session().position).toEqual({ step: 'hello', part: 'brief' });
    send(world, 'extend');

    expect(clock(world)).toMatchObject({ state: 'running', endsAt: 1_000_000 + 21 * MINUTE });
  });

  it('gives a part without a clock one when asked', () => {
    const world = testSession({ scenario: TINY.replace('minutes: 4, script', 'minutes: 0, script'), seats: 2 });
    world.goTo('back.private');

    expect(clock(world)).toEqual({ state: 'none' });
    expect(world.refused(facilitator, { type: 'clock.pause' })).toEqual({ refused: 'not-now' });
    send(world, 'extend');

    expect(clock(world)).toMatchObject({ state: 'running', total: MINUTE });
  });

  it('refuses before the start and after the end, and odd minutes', () => {
    const world = testSession({ scenario: TINY, seats: 2 });

    expect(world.refused(facilitator, { type: 'clock.extend' })).toEqual({ refused: 'not-now' });
    world.goTo('hello');
    for (const minutes of [0, -1, 61, 1e9])
      expect(world.refused(facilitator, { type: 'clock.extend', minutes })).toEqual({ refused: 'malformed' });
    world.send(facilitator, { type: 'progress.end' });
    expect(world.refused(facilitator, { type: 'clock.extend' })).toEqual({ refused: 'ended' });
    expect(clock(world)).toEqual({ state: 'none' });
  });

  it('says until when the silent minute lasts', () => {
    const world = testSession({ scenario: TINY, seats: 2 });
    world.goTo('hats.2-white');

    expect(clock(world)).toMatchObject({ silentUntil: 1_000_000 + MINUTE });
  });
});
