// The host of a session: one command after the other, kept before it is answered.

import { expect, test } from 'vitest';
import { Hosts, Quarantined } from '../../server/host/hosts.ts';
import { SessionHost } from '../../server/host/session-host.ts';
import { Conflict, type Entry, type EventLog } from '../../server/log/event-log.ts';
import { openSqlite } from '../../server/log/sqlite.ts';
import type { Viewer } from '../../shared/core/viewer.ts';
import { EVENT_VERSION, rules } from '../../shared/rules.ts';
import { TINY } from '../kit/tiny.ts';
import { scenarioOf } from '../kit/world.ts';

const facilitator: Viewer = { role: 'facilitator', language: 'en' };
const said: string[] = [];
const note = (_what: object, message: string) => void said.push(message);
const journal = { error: note, warn: note, info: note };
let now = 1000;
const clock = { now: () => now++ };

/** A log in memory with one session, and a host of it. `break_` makes the next appends fail. */
const hosted = async () => {
  const kept = await openSqlite(':memory:');
  const fact = rules.open({ scenario: scenarioOf(TINY), language: 'en', seed: 's' });
  const first = { ...fact, seq: 1, at: clock.now(), by: 'house', version: EVENT_VERSION };
  await kept.open({ id: 'one', code: 'ABCDEF', codeExpires: 1e6, grants: [], first });
  const appends: number[] = [];
  let failure: Error | undefined;
  let gate = Promise.resolve();
  const log: EventLog = {
    ...kept,
    append: async (session, seq, entries: readonly Entry[], grants) => {
      if (failure) throw failure;
      await gate;
      appends.push(entries.length);
      await kept.append(session, seq, entries, grants);
    },
  };
  const hosts = new Hosts({ log, clock, journal });
  const host = await hosts.get('one');
  if (!host) throw new Error('no host');
  const fail = (error: Error | undefined) => {
    failure = error;
  };
  /** Nothing reaches the disk until what this gives is called. */
  const hold = (): (() => void) => {
    let open = () => {};
    gate = new Promise((resolve) => {
      open = resolve;
    });
    return () => open();
  };
  return { host, hosts, log, kept, appends, fail, hold };
};

const arrival = (seat: string) => ({ seat, name: seat, language: 'en', avatar: 'peep-1' }) as const;

test('thirty arrivals of one moment are one commit', async () => {
  const { host, appends, log } = await hosted();
  let published = 0;
  host.subscribe(() => published++);
  await Promise.all(Array.from({ length: 30 }, (_, n) => host.arrive(arrival(`s${n}`))));
  expect(appends).toEqual([30]);
  expect(published).toBe(1);
  expect(new SessionHost('one', await log.read('one'), { log, clock, journal }).session).toEqual(host.session);
});

test('D1: nobody is told that it is done, and nobody sees it, before it is on disk', async () => {
  const { host, hold, kept } = await hosted();
  let told = 0;
  host.subscribe(() => told++);
  let answered = false;
  const open = hold();
  const reply = host.arrive(arrival('a')).finally(() => {
    answered = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect([answered, told, Object.keys(host.session.seats)]).toEqual([false, 0, []]);
  open();
  expect(await reply).toMatchObject({ done: true });
  expect((await kept.read('one')).at(-1)?.event.data.seat).toBe('a');
  expect([told, Object.keys(host.session.seats)]).toEqual([1, ['a']]);
});

test('N6: a seat arrives once, also within a moment, after a restart, and when the door was locked meanwhile', async () => {
  const { host, log } = await hosted();
  const replies = await Promise.all([1, 2, 3].map(() => host.arrive(arrival('a'))));
  expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1);
  await host.handle(facilitator, 'lock', { type: 'room.lock', locked: true });
  const again = new SessionHost('one', await log.read('one'), { log, clock, journal });
  expect(await again.arrive(arrival('a'))).toEqual(replies[0]);
  expect(Object.keys(again.session.seats)).toEqual(['a']);
});

test('a command is decided on what the commands before it left', async () => {
  const { host } = await hosted();
  const [a, b] = await Promise.all([
    host.handle(facilitator, 'a', { type: 'room.lock', locked: true }),
    host.arrive(arrival('late')),
  ]);
  expect(a).toMatchObject({ done: true });
  expect(b).toEqual({ refused: 'locked' });
});

test('N5: an id is done once, also within a moment, after a restart, and per person', async () => {
  const { host, log } = await hosted();
  await Promise.all(['x', 'y'].map((seat) => host.arrive(arrival(seat))));
  const next = () => host.handle(facilitator, 'id', { type: 'progress.next' });
  const replies = await Promise.all([next(), next(), next()]);
  expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1);
  const again = new SessionHost('one', await log.read('one'), { log, clock, journal });
  expect(await again.handle(facilitator, 'id', { type: 'progress.next' })).toEqual(replies[0]);
  const x: Viewer = { role: 'participant', seat: 'x', language: 'en' };
  expect(await again.handle(x, 'id', { type: 'people.avatar', avatar: 'peep-9' })).toMatchObject({ done: true });
  expect(again.session.seats.x?.avatar).toBe('peep-9');
});

test('D5: what cannot be kept is refused, has not happened, and works when there is space again', async () => {
  const { host, fail } = await hosted();
  const before = host.session;
  fail(new Error('database or disk is full'));
  const both = await Promise.all([host.arrive(arrival('a')), host.handle(facilitator, 'n', { type: 'progress.next' })]);
  expect(both).toEqual([{ refused: 'storage' }, { refused: 'storage' }]);
  expect(host.session).toBe(before);
  fail(undefined);
  expect(await host.handle(facilitator, 'n', { type: 'progress.next' })).toMatchObject({ done: true });
});

test('D7: when another writer was there, the next who asks gets a host of what that one wrote', async () => {
  const { host, hosts, fail } = await hosted();
  fail(new Conflict());
  let told = 0;
  host.subscribe(() => told++);
  expect(await host.arrive(arrival('a'))).toEqual({ refused: 'storage' });
  expect(host.stale).toBe(true);
  expect(told).toBe(1);
  fail(undefined);
  const other = await hosts.get('one');
  expect(other).not.toBe(host);
  expect(await other?.arrive(arrival('a'))).toMatchObject({ done: true });
});

test('A4: a session that cannot be replayed is set aside; others are not touched', async () => {
  const { kept, hosts } = await hosted();
  const broken = { seq: 1, at: 1, by: 'house', version: 1, type: 'nobody.knows', data: {} };
  await kept.open({ id: 'two', code: 'CCCCCC', codeExpires: 1e6, grants: [], first: broken });
  await expect(hosts.get('two')).rejects.toThrow(Quarantined);
  await expect(hosts.get('two')).rejects.toThrow(Quarantined);
  expect(said.filter((line) => line.startsWith('quarantined'))).toHaveLength(1);
  expect(await hosts.get('one')).toBeDefined();
  expect(await hosts.get('three')).toBeUndefined();
});

test('the screen for everybody can do nothing', async () => {
  const { host } = await hosted();
  expect(await host.handle({ role: 'projector', language: 'en' }, 'p', { type: 'progress.next' })).toEqual({
    refused: 'not-allowed',
  });
});
