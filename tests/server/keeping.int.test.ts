// What a facilitator does with a room afterwards: looks at it, gives it a new code, erases it.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { Hosts } from '../../server/host/hosts.ts';
import { openSqlite } from '../../server/log/sqlite.ts';
import type { RoomAbout } from '../../shared/protocol/http.ts';
import type { Problem } from '../../shared/protocol/protocol.ts';
import { EVENT_VERSION, rules } from '../../shared/rules.ts';
import { TINY } from '../kit/tiny.ts';
import { scenarioOf } from '../kit/world.ts';
import { ask, serveHere } from './kit/house.ts';
import { enter, until } from './kit/player.ts';
import { joinRoom, keyOf, openRoom, post, type TestServer } from './kit/server.ts';

const DAY = 24 * 60 * 60_000;
/** Ms that the house is ahead of the machine's clock. */
let ahead = 0;
let server: TestServer | undefined;
const serve = async (): Promise<TestServer> => {
  ahead = 0;
  server = await serveHere({ clock: { now: () => Date.now() + ahead } });
  return server;
};
afterEach(async () => {
  await server?.end();
  server = undefined;
});

const codeOf = async (answer: Response) => ((await answer.json()) as Problem).code;

test('U22: what a list of sessions shows of one: where it is, how many, and until when it is kept', async () => {
  const house = await serve();
  const room = await openRoom(house);
  const key = keyOf(room.hostUrl);
  const look = async () => (await (await ask(house, `/api/rooms/${room.room}`, key)).json()) as RoomAbout;
  await joinRoom(house, room.code, 'Ann');
  const before = await look();
  expect(before).toMatchObject({ room: room.room, title: { en: 'Tiny en' }, phase: 'gathering', people: 1, code: room.code });
  expect(before.touched - before.opened).toBeLessThan(60_000);
  expect(before.keptUntil - before.touched).toBe(30 * DAY);
  const host = await enter(house, room.room, key);
  await host.send({ type: 'progress.next' });
  expect(await look()).toMatchObject({ phase: 'playing', code: room.code });
  await host.send({ type: 'progress.end' });
  const after = await look();
  expect(after.phase).toBe('ended');
  expect(after).not.toHaveProperty('code');
  for (const other of [keyOf(room.screenUrl), keyOf(room.joinUrl), '', 'x'.repeat(22)])
    expect(await codeOf(await ask(house, `/api/rooms/${room.room}`, other))).toBe('bad-key');
});

test('U22: a room whose code is over gets a new one, which is on the screens at once', async () => {
  const house = await serve();
  const room = await openRoom(house);
  const host = await enter(house, room.room, keyOf(room.hostUrl));
  const screen = await enter(house, room.room, keyOf(room.screenUrl));
  ahead = DAY + 1000;
  const over = await fetch(`${house.base}/api/join/${room.code}`);
  expect(await codeOf(over)).toBe('expired-code');
  expect(await (await ask(house, `/api/rooms/${room.room}`, keyOf(room.hostUrl))).json()).not.toHaveProperty('code');

  const renew = (key: string, headers = {}) => ask(house, `/api/rooms/${room.room}/code`, key, 'POST', headers);
  for (const key of [keyOf(room.screenUrl), keyOf(room.joinUrl), '']) expect(await codeOf(await renew(key))).toBe('bad-key');
  expect((await renew(keyOf(room.hostUrl), { origin: 'https://evil.example' })).status).toBe(403);
  const answer = await renew(keyOf(room.hostUrl));
  expect(answer.status).toBe(201);
  const { code } = (await answer.json()) as { readonly code: string };
  expect(code).not.toBe(room.code);
  for (const one of [host, screen]) {
    const { access } = await one.until((view) => view.access?.code === code);
    expect(access?.joinUrl).toBe(room.joinUrl.replace(room.code, code));
  }
  await joinRoom(house, code, 'Ann');
  // The QR that somebody has already lets in as well, as long as there is a living code.
  await joinRoom(house, keyOf(room.joinUrl), 'Bob');
  await host.until((view) => view.stage.people.length === 2);
});

test('D8: erasing takes everything away at once: everybody is sent out, no key opens it, no byte is left', async () => {
  const house = await serve();
  const room = await openRoom(house, { rescue: 'ABCDEFGHJKMN' });
  const key = keyOf(room.hostUrl);
  const host = await enter(house, room.room, key);
  const screen = await enter(house, room.room, keyOf(room.screenUrl));
  const { token } = await joinRoom(house, room.code, 'Name-canary');
  const ann = await enter(house, room.room, token);
  await host.send({ type: 'progress.next' });
  await host.send({ type: 'progress.next' });
  await ann.send({ type: 'collect.answer', prompt: 'open', text: 'WORDS-CANARY' });
  const own = (await ann.until((view) => view.own !== undefined)).own?.url ?? '';
  const other = await openRoom(house);

  for (const wrong of [token, keyOf(room.screenUrl), keyOf(room.joinUrl), keyOf(other.hostUrl), ''])
    expect(await codeOf(await ask(house, `/api/rooms/${room.room}`, wrong, 'DELETE'))).toBe('bad-key');
  const foreign = await ask(house, `/api/rooms/${room.room}`, key, 'DELETE', { origin: 'https://evil.example' });
  expect(foreign.status).toBe(403);
  expect(host.view()?.header.phase).toBe('playing');

  // Something is on its way while it is erased.
  const late = ann.send({ type: 'collect.answer', prompt: 'line', text: 'LATE-CANARY' }).catch(() => undefined);
  expect((await ask(house, `/api/rooms/${room.room}`, key, 'DELETE')).status).toBe(204);
  for (const one of [host, screen, ann]) expect(await one.closed).toBeGreaterThan(1000);
  await late;

  for (const [path, with_, method] of [
    ['', key, 'GET'],
    ['', key, 'DELETE'],
    ['/enter', key, 'POST'],
    ['/enter', token, 'POST'],
    ['/enter', keyOf(room.screenUrl), 'POST'],
    ['/report.json', key, 'GET'],
    ['/mine.json', keyOf(own), 'GET'],
    ['/code', key, 'POST'],
  ] as const)
    expect([path, await codeOf(await ask(house, `/api/rooms/${room.room}${path}`, with_, method))]).toEqual([
      path,
      'unknown-room',
    ]);
  expect(await codeOf(await fetch(`${house.base}/api/join/${room.code}`))).toBe('unknown-code');
  expect(await codeOf(await post(house.base, '/api/rescue', { code: 'ABCDEFGHJKMN' }))).toBe('unknown-rescue');
  expect((await ask(house, `/api/rooms/${other.room}`, keyOf(other.hostUrl))).status).toBe(200);

  const traces = () =>
    ['', '-wal', '-shm']
      .map((end) => join(house.folder, `rolwissel.db${end}`))
      .filter((file) => existsSync(file))
      .flatMap((file) => {
        const bytes = readFileSync(file).toString('latin1');
        return ['WORDS-CANARY', 'LATE-CANARY', 'Name-canary', room.room].filter((one) => bytes.includes(one));
      });
  expect(traces()).toEqual([]);
});

test('D8: what was asked before a session was erased, and is kept after it, brings nothing back', async () => {
  const said = { error: () => {}, warn: () => {}, info: () => {} };
  const kept = await openSqlite(':memory:');
  const fact = rules.open({ scenario: scenarioOf(TINY), language: 'en', seed: 's' });
  await kept.open({
    id: 'one',
    code: 'ABCDEF',
    codeExpires: 1e6,
    grants: [],
    first: { ...fact, seq: 1, at: 1, by: 'house', version: EVENT_VERSION },
  });
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  let waiting = false;
  const log: typeof kept = {
    ...kept,
    append: async (...what) => {
      waiting = true;
      await gate;
      await kept.append(...what);
    },
  };
  const hosts = new Hosts({ log, clock: { now: () => 2 }, journal: said });
  const host = await hosts.get('one');
  let told = 0;
  host?.subscribe(() => told++);
  const grants = [{ hash: 'late', power: 'participant', seat: 'a' }] as const;
  const reply = host?.arrive({ seat: 'a', name: 'Ann', language: 'en', avatar: 'peep-1' }, grants);
  await until(() => waiting);
  await kept.erase('one');
  await hosts.drop('one');
  expect(host?.stale).toBe(true);
  expect(told).toBe(1);
  open();
  expect(await reply).toEqual({ refused: 'storage' });
  expect(await kept.read('one')).toEqual([]);
  expect(await kept.capability('late')).toBeUndefined();
  expect(await hosts.get('one')).toBeUndefined();
  await kept.close();
});
