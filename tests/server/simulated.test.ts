// Simulated people play whatever brought them in: a rehearsal, standing in for somebody, or a server that started again.

import { expect, test } from 'vitest';
import { Hosts } from '../../server/host/hosts.ts';
import type { SessionHost } from '../../server/host/session-host.ts';
import { openSqlite } from '../../server/log/sqlite.ts';
import { rehearse } from '../../server/rehearsal/rehearse.ts';
import { Simulated } from '../../server/rehearsal/simulated.ts';
import type { Viewer } from '../../shared/core/viewer.ts';
import { EVENT_VERSION, rules } from '../../shared/rules.ts';
import { TINY } from '../kit/tiny.ts';
import { scenarioOf } from '../kit/world.ts';
import { until } from './kit/player.ts';

const facilitator: Viewer = { role: 'facilitator', language: 'en' };
const journal = { error: () => {}, warn: () => {}, info: () => {} };
const clock = { now: () => Date.now() };
const fault = (error: unknown) => {
  throw error;
};

const hosted = async () => {
  const log = await openSqlite(':memory:');
  const first = rules.open({ scenario: scenarioOf(TINY), language: 'en', seed: 's' });
  const event = { ...first, seq: 1, at: clock.now(), by: 'house', version: EVENT_VERSION };
  await log.open({ id: 'one', code: 'ABCDEF', codeExpires: 1e15, grants: [], first: event });
  const hosts = new Hosts({ log, clock, journal });
  const host = async (): Promise<SessionHost> => {
    const found = await hosts.get('one');
    if (!found) throw new Error('no host');
    return found;
  };
  let said = 0;
  const send = async (to: SessionHost, command: { type: string; [more: string]: string | boolean }, by = facilitator) =>
    expect(await to.handle(by, `command-${++said}`, command)).toMatchObject({ done: true });
  /** How much this seat has done in the session. */
  const done = async (seat: string) => (await log.read('one')).filter((entry) => entry.event.by === seat).length;
  return { log, hosts, host, send, done };
};

const ann = { seat: 'ann-1', name: 'Ann', language: 'en', avatar: 'peep-1' } as const;
const seatsOf = (host: SessionHost) => Object.values(host.session.seats);

test('a rehearsal fills the room and its people play; they go when they are removed, and all stop at the end', async () => {
  const { host, send, done } = await hosted();
  const one = await host();
  rehearse(one, 4, fault, 0.001);
  await until(() => seatsOf(one).length === 4);
  await send(one, { type: 'progress.next' });
  await send(one, { type: 'progress.next' });
  const [first, second] = seatsOf(one).map((seat) => seat.id);
  await expect.poll(() => done(first ?? '')).toBeGreaterThan(0);
  await send(one, { type: 'people.remove', seat: second ?? '' });
  await send(one, { type: 'progress.end' });
  // The session can be put away: nobody holds on to it.
  await until(() => one.idle);
});

test('N9: somebody who stands in for a person that dropped out plays at once', async () => {
  const { host, send, done } = await hosted();
  const one = await host();
  const simulated = new Simulated(fault);
  one.subscribe(() => simulated.animate(one, 0.001));
  await one.arrive(ann);
  await one.arrive({ ...ann, seat: 'bob-1', name: 'Bob' });
  await send(one, { type: 'progress.next' });
  await send(one, { type: 'progress.next' });
  await send(one, { type: 'people.understudy', seat: ann.seat });
  const standIn = seatsOf(one).find((seat) => seat.standsIn === ann.seat)?.id ?? '';
  await expect.poll(() => done(standIn)).toBeGreaterThan(0);
  expect(await done(ann.seat)).toBe(0);
});

test('N12: after a restart they act again as soon as somebody is there, and rest when nobody is', async () => {
  const { host, hosts, send, done } = await hosted();
  const before = await host();
  await before.arrive({ ...ann, simulated: true });
  // As after a restart: a host of what the log has, and a driver that knows of nothing.
  await hosts.drop('one');
  const after = await host();
  const simulated = new Simulated(fault);
  simulated.animate(after, 0.001);
  simulated.animate(after);
  await send(after, { type: 'progress.next' });
  await send(after, { type: 'progress.next' });
  await expect.poll(() => done(ann.seat)).toBeGreaterThan(0);
  simulated.rest(after);
  await until(() => after.idle);
  const then = await done(ann.seat);
  await send(after, { type: 'progress.next' });
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await done(ann.seat)).toBe(then);
  simulated.animate(after);
  await expect.poll(() => done(ann.seat)).toBeGreaterThan(then);
  simulated.rest(after);
});

test('a mistake of ours that one of them meets is told once, and the others play on', async () => {
  const { host, send, done } = await hosted();
  const one = await host();
  const faults: unknown[] = [];
  const simulated = new Simulated((_host, error) => void faults.push(error));
  await one.arrive({ ...ann, simulated: true });
  await one.arrive({ ...ann, seat: 'bob-1', name: 'Bob', simulated: true });
  const { view } = rules;
  rules.view = (session, viewer, presence) => {
    if (viewer.role === 'participant' && viewer.seat === ann.seat) throw new Error('a mistake of ours');
    return view(session, viewer, presence);
  };
  try {
    one.subscribe(() => simulated.animate(one, 0.001));
    await send(one, { type: 'progress.next' });
    await send(one, { type: 'progress.next' });
    await expect.poll(() => done('bob-1')).toBeGreaterThan(0);
    await expect.poll(() => faults.length).toBe(1);
  } finally {
    rules.view = view;
    simulated.rest(one);
  }
});

test('they stop when the session is erased', async () => {
  const { host, hosts, log, send } = await hosted();
  const one = await host();
  rehearse(one, 2, fault, 0.001);
  await until(() => seatsOf(one).length === 2);
  await send(one, { type: 'progress.next' });
  await log.erase('one');
  await hosts.drop('one');
  await until(() => one.idle);
  expect(await log.read('one')).toEqual([]);
});
