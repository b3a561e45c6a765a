// The facilitator's laptop dies: with the rescue code another device gets into the rooms, and with nothing less.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashRescue, readRescue, Turns } from '../../server/access/rescue.ts';
import type { RescuedRoom } from '../../shared/protocol/http.ts';
import { CODE_ALPHABET, type Problem } from '../../shared/protocol/protocol.ts';
import { serveHere } from './kit/house.ts';
import { enter } from './kit/player.ts';
import { keyOf, openRoom, post, type TestServer } from './kit/server.ts';

const MINE = 'ABCDEFGHJKMN';
const HERS = 'NMKJHGFEDCBA';

let server: TestServer;
beforeAll(async () => {
  server = await serveHere();
});
afterAll(async () => {
  await server.end();
});

const list = (code: unknown, headers = {}) => post(server.base, '/api/rescue', { code }, headers);
const take = (room: string, code: unknown, headers = {}) => post(server.base, `/api/rescue/${room}`, { code }, headers);
const codeOf = async (answer: Response) => ((await answer.json()) as Problem).code;

test('A14: who has the rescue code gets into every room that was opened with it, as its facilitator', async () => {
  const first = await openRoom(server, { rescue: MINE });
  const second = await openRoom(server, { rescue: 'abcd-efgh-jkmn' });
  const hers = await openRoom(server, { rescue: HERS });
  const none = await openRoom(server);

  const rooms = (await (await list(' abcd efgh–jkmn ')).json()) as readonly RescuedRoom[];
  expect(rooms.map((one) => one.room).sort()).toEqual([first.room, second.room].sort());
  expect(rooms[0]).toMatchObject({ title: { en: 'Tiny en' }, phase: 'gathering', people: 0 });
  expect(rooms[0]).not.toHaveProperty('code');

  const taken = await take(first.room, MINE);
  expect(taken.status).toBe(201);
  expect(taken.headers.get('cache-control')).toBe('no-store');
  const { key } = (await taken.json()) as { readonly key: string };
  const host = await enter(server, first.room, key);
  expect(await host.send({ type: 'progress.next' })).toMatchObject({ done: true });
  expect(host.view()?.access?.code).toBe(first.code);
  // The key that the room was opened with still opens it, and the new one opens no other.
  await enter(server, first.room, keyOf(first.hostUrl));
  await expect(enter(server, second.room, key)).rejects.toThrow('401');

  for (const room of [hers.room, none.room, 'no-such-room', '..%2F..%2Fetc'])
    expect(await codeOf(await take(room, MINE))).toBe('unknown-room');
});

test('A14: a rescue code that nobody has opens nothing, and neither does what is no code', async () => {
  const room = await openRoom(server, { rescue: HERS });
  for (const wrong of ['AAAAAAAAAAAA', 'ABCDEFGHJKM', `${HERS}A`, '', '%00', 'ABCDEFGHJKM0', room.code]) {
    const answer = await list(wrong);
    expect([wrong, answer.status, await codeOf(answer)]).toEqual([wrong, 404, 'unknown-rescue']);
    expect(await codeOf(await take(room.room, wrong))).toBe('unknown-rescue');
  }
  for (const wrong of [undefined, 12, { $ne: 1 }, 'x'.repeat(101)]) expect(await codeOf(await list(wrong))).toBe('bad-request');
  const opening = await post(server.base, '/api/rooms', { scenario: 'tiny', rescue: 'too-short' });
  expect(await codeOf(opening)).toBe('bad-request');
  for (const answer of [await list(HERS, { origin: 'https://evil.example' }), await take(room.room, HERS, { origin: 'null' })])
    expect(answer.status).toBe(403);
});

test('A14: a rescue code is in no file, only a slow hash of it', async () => {
  const code = 'QRTVWXY23456';
  const room = await openRoom(server, { rescue: code });
  expect((await take(room.room, code)).status).toBe(201);
  for (const name of ['rolwissel.db', 'rolwissel.db-wal']) {
    const bytes = readFileSync(join(server.folder, name)).toString('latin1');
    expect([name, bytes.includes(code), bytes.includes(code.toLowerCase())]).toEqual([name, false, false]);
  }
  const hash = await hashRescue(code, 'secret');
  expect(hash).toMatch(/^[\w-]{43}$/);
  expect(await hashRescue(code, 'another')).not.toBe(hash);
});

test('A14: a rescue code is read as people type it', () => {
  expect(readRescue('ABCD-EFGH-JKMN')).toBe(MINE);
  expect(readRescue(' abcd efgh\tjkmn\n')).toBe(MINE);
  expect(readRescue('abcd—efgh‑jkmn')).toBe(MINE);
  expect(readRescue('ABCD-EFGH-JKM1')).toBeUndefined();
  expect(readRescue('ABCD.EFGH.JKMN')).toBeUndefined();
  expect([...MINE].every((one) => CODE_ALPHABET.includes(one))).toBe(true);
});

test('A14: many tries at once wait for each other, and too many are sent away', async () => {
  const turns = new Turns();
  let [busy, most] = [0, 0];
  const work = async () => {
    most = Math.max(most, ++busy);
    await new Promise((resolve) => setTimeout(resolve, 1));
    return busy--;
  };
  const all = await Promise.all(Array.from({ length: 60 }, () => turns.take(work)));
  expect(most).toBe(1);
  expect(all.filter((one) => one === undefined)).toHaveLength(20);
  await expect(turns.take(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await turns.take(work)).toBe(1);
});
