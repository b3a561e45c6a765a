// The plan of a session: how long parts take, when it is over, and more time for one person.

import { describe, expect, it } from 'vitest';
import { house } from '../../../shared/context.ts';
import { planOf } from '../../../shared/services/clock.ts';
import { coming, planned, route } from '../../../shared/services/route.ts';
import { TINY } from '../../kit/tiny.ts';
import { facilitator, scenarioOf, testSession, type World } from '../../kit/world.ts';

const scenario = scenarioOf(TINY);
const MINUTE = 60_000;
const lengths = (world: World) => coming(world.session(), house).map((at) => planned(world.session(), at, house));
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

const sheet = (world: World) => {
  const block = world.block(facilitator, 'sheet');
  if (!block) throw new Error('no run sheet');
  return block;
};

describe('the plan', () => {
  it('U16: starts with what the scenario says, in the profile that was chosen', () => {
    const standard = testSession({ scenario, seats: 4 });
    const short = testSession({ scenario, seats: 4, profile: 'short' });
    const long = testSession({ scenario, seats: 4, profile: 'long' });
    for (const world of [standard, short, long]) world.send(facilitator, { type: 'progress.next' });
    const total = (world: World) => sum(lengths(world));
    expect(total(short) / total(standard)).toBeGreaterThan(0.6);
    expect(total(short) / total(standard)).toBeLessThan(0.8);
    expect(total(long) / total(standard)).toBeCloseTo(1.3, 1);
    const clock = short.view(facilitator).clock;
    const first = planned(short.session(), { step: 'hello', part: 'brief' }, house);
    expect(clock).toMatchObject(first === 0 ? { state: 'none' } : { state: 'running', total: first * MINUTE });
  });

  it('U16: keeps the end time of the start, and says how much is still to come', () => {
    const world = testSession({ scenario, seats: 4 });
    world.send(facilitator, { type: 'progress.next' });
    const at = world.session().at;
    const all = sum(route(world.session(), house).map((place) => planned(world.session(), place, house)));
    expect(sheet(world).plan?.end).toBe(at + all * MINUTE);
    world.pass(20 * MINUTE);
    world.send(facilitator, { type: 'progress.next' });
    expect(sheet(world).plan?.end).toBe(at + all * MINUTE);
    expect(sheet(world).plan?.rest).toBe(sum(lengths(world)) * MINUTE);
    expect(sheet(world).items[0]?.spent).toBe(20 * MINUTE);
  });

  it('U16: fits the rest into a number of minutes, in proportion', () => {
    const world = testSession({ scenario, seats: 4 });
    world.send(facilitator, { type: 'progress.next' });
    const before = lengths(world);
    world.send(facilitator, { type: 'clock.fit', minutes: sum(before) / 2 });
    for (const [at, minutes] of lengths(world).entries()) {
      const was = before[at] ?? 0;
      expect(Math.abs(minutes - Math.max(was === 0 ? 0 : 1, was / 2))).toBeLessThanOrEqual(0.25);
    }
    const next = lengths(world)[0] ?? 0;
    world.send(facilitator, { type: 'progress.next' });
    expect(world.view(facilitator).clock).toMatchObject(next === 0 ? { state: 'none' } : { total: next * MINUTE });
  });

  it('U16: without a number the rest ends at the planned time, however late it is', () => {
    const world = testSession({ scenario, seats: 4 });
    world.send(facilitator, { type: 'progress.next' });
    world.pass(8 * MINUTE);
    world.send(facilitator, { type: 'progress.next' });
    world.send(facilitator, { type: 'clock.fit' });
    const plan = planOf(world.session(), house);
    const clock = world.session().clock;
    const ends = clock.state === 'running' ? clock.endsAt : world.session().at + (plan?.now ?? 0);
    expect(Math.abs(ends + (plan?.rest ?? 0) - (plan?.end ?? 0))).toBeLessThanOrEqual(lengths(world).length * 0.25 * MINUTE);
    world.pass(600 * MINUTE);
    world.send(facilitator, { type: 'clock.fit' });
    expect(Math.max(...lengths(world))).toBeLessThanOrEqual(1);
  });

  it('U16: another end time, another length for one part; not for the one that is on', () => {
    const world = testSession({ scenario, seats: 4 });
    expect(world.refused(facilitator, { type: 'clock.fit', minutes: 5 })).toEqual({ refused: 'not-now' });
    world.send(facilitator, { type: 'progress.next' });
    world.send(facilitator, { type: 'clock.aim', minutes: '45' });
    expect(sheet(world).plan?.end).toBe(world.session().at + 45 * MINUTE);
    const row = sheet(world).items.find((one) => one.id === 'hats.2-white');
    expect(row?.controls?.[0]?.send).toEqual({ type: 'clock.plan', step: 'hats', part: '2-white' });
    world.send(facilitator, { type: 'clock.plan', step: 'hats', part: '2-white', minutes: '11' });
    expect(sheet(world).items.find((one) => one.id === 'hats.2-white')?.minutes).toBe(11);
    const on = { type: 'clock.plan', step: 'hello', part: 'brief', minutes: 3 };
    expect(world.refused(facilitator, on)).toEqual({ refused: 'not-now' });
    expect(world.refused(facilitator, { ...on, part: 'nothing' })).toEqual({ refused: 'unknown' });
    expect(world.refused(facilitator, { type: 'clock.aim', minutes: 'soon' })).toEqual({ refused: 'malformed' });
  });
});

describe('more time for one person', () => {
  it('U17: is on their screen alone, and gone with the part', () => {
    const world = testSession({ scenario, seats: 4 });
    world.goTo('hats.2-white');
    const left = (by: string) => {
      const clock = world.view(by).clock;
      return clock.state === 'running' ? clock.endsAt : 0;
    };
    const before = left('seat-1');
    world.send(facilitator, { type: 'clock.grant', seat: 'seat-1', minutes: '2' });
    expect(left('seat-1')).toBe(before + 2 * MINUTE);
    expect(world.view('seat-1').clock).toMatchObject({ extra: '+2 min for you' });
    expect(left('seat-2')).toBe(before);
    const people = world.block(facilitator, 'people');
    expect(people?.items.map((person) => person.extra)).toEqual(['+2 min', undefined, undefined, undefined]);
    world.send(facilitator, { type: 'progress.next' });
    expect(world.view('seat-1').clock).not.toHaveProperty('extra');
    expect(world.refused(facilitator, { type: 'clock.grant', seat: 'nobody', minutes: 1 })).toEqual({ refused: 'unknown' });
  });
});

describe('working ahead', () => {
  const forward = { type: 'progress.forward', on: true };

  it('U17: only where the facilitator lets them, and only who is ready', () => {
    const world = testSession({ scenario, seats: 4 });
    world.goTo('hats.2-white');
    expect(world.refused('seat-1', forward)).toEqual({ refused: 'not-now' });
    world.send(facilitator, { type: 'progress.ahead', step: 'hats', on: true });
    expect(world.block('seat-1', 'controls', 'forward')).toBeUndefined();
    world.send('seat-1', { type: 'lens.write', step: 'hats', round: '2-white', text: 'Done' });
    expect(world.block('seat-1', 'controls', 'forward')?.items[0]?.send).toEqual(forward);
  });

  it('U17: shows the next question to them alone, keeps what they write, and joins the others when these come', () => {
    const world = testSession({ scenario, seats: 4 });
    world.goTo('hats.2-white');
    world.send(facilitator, { type: 'progress.ahead', step: 'hats', on: true });
    world.send('seat-1', { type: 'lens.write', step: 'hats', round: '2-white', text: 'Done' });
    world.send('seat-1', forward);
    const form = (by: string) => world.block(by, 'form')?.send.round;
    expect(form('seat-1')).toBe('3-red');
    expect(form('seat-2')).toBe('2-white');
    world.send('seat-1', { type: 'lens.write', step: 'hats', round: '3-red', text: 'Early' });
    expect(JSON.stringify(world.view('seat-2'))).not.toContain('Early');
    world.send(facilitator, { type: 'progress.next' });
    expect(world.session().forward).toEqual([]);
    expect(form('seat-2')).toBe('3-red');
    expect(JSON.stringify(world.view('seat-1'))).toContain('Early');
    expect(JSON.stringify(world.view('seat-2'))).not.toContain('Early');
  });

  it('U17: not in a step in which the next part builds on what all made', () => {
    const world = testSession({ scenario, seats: 4 });
    world.goTo('choice');
    expect(world.refused(facilitator, { type: 'progress.ahead', step: 'choice', on: true })).toEqual({ refused: 'not-now' });
  });
});

describe('opening a session again', () => {
  it('U22: goes on where it ended, and people can write again', () => {
    const world = testSession({ scenario, seats: 4 });
    world.goTo('hats.2-white');
    world.send(facilitator, { type: 'progress.end' });
    expect(world.block(facilitator, 'controls', 'reopen')?.items[0]?.send).toEqual({ type: 'progress.reopen' });
    world.pass(24 * 60 * MINUTE);
    world.send(facilitator, { type: 'progress.reopen' });
    expect(world.session()).toMatchObject({ phase: 'playing', position: { step: 'hats', part: '2-white' } });
    world.send('seat-1', { type: 'lens.write', step: 'hats', round: '2-white', text: 'The day after' });
    expect(world.send(facilitator, { type: 'progress.reopen' })).toEqual([]);
  });
});
