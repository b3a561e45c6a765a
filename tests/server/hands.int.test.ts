// More hands over real HTTP and sockets: a link for somebody who helps, a remote control, and what a withdrawn one still opens.

import { Client } from '@colyseus/sdk';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Entry } from '../../shared/protocol/http.ts';
import { CLOSE, type Problem } from '../../shared/protocol/protocol.ts';
import { ask, serveHere } from './kit/house.ts';
import { enter, type Player } from './kit/player.ts';
import { joinRoom, keyOf, openRoom, post, type TestServer } from './kit/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await serveHere();
});
afterAll(async () => {
  await server.end();
});

const give = (room: string, key: string, as: unknown = 'helper', headers = {}) =>
  post(server.base, `/api/rooms/${room}/hands`, { as }, { authorization: `Bearer ${key}`, ...headers });

const urlOf = async (answer: Response): Promise<string> => ((await answer.json()) as { readonly url: string }).url;
const codeOf = async (answer: Response) => ((await answer.json()) as Problem).code;

/** The first hand that was given, by the list that the facilitator sees. */
const givenTo = async (host: Player): Promise<string> => {
  const view = await host.until(({ blocks }) => blocks.some((one) => one.type === 'entries' && one.id === 'hands'));
  const list = view.blocks.find((one) => one.type === 'entries' && one.id === 'hands');
  const controls = list?.type === 'entries' ? list.items.flatMap((one) => one.controls) : [];
  return String(controls.find((one) => one.send.hand !== 'first')?.send.hand);
};

const opened = async () => {
  const room = await openRoom(server);
  const host = await enter(server, room.room, keyOf(room.hostUrl));
  return { room, host };
};

test('N11: a helper and a remote control get a link of their own, and facilitate', async () => {
  const { room, host } = await opened();
  const helper = await urlOf(await give(room.room, keyOf(room.hostUrl)));
  const remote = await urlOf(await give(room.room, keyOf(room.hostUrl), 'remote'));
  expect(helper).toMatch(new RegExp(`^http://[^/]+/host/${room.room}#[\\w-]{22}$`));
  expect(remote).toMatch(new RegExp(`^http://[^/]+/remote/${room.room}#[\\w-]{22}$`));
  const other = await enter(server, room.room, keyOf(helper), 'nl');
  expect(await other.send({ type: 'progress.next' })).toMatchObject({ done: true });
  const phone = await enter(server, room.room, keyOf(remote));
  expect(await phone.send({ type: 'progress.next' })).toMatchObject({ done: true });
  await host.until((view) => view.header.phase === 'playing');
  expect((await ask(server, `/api/rooms/${room.room}/report.json`, keyOf(helper))).status).toBe(200);
  // Everybody's own tabs: one hand does not push out another.
  expect(host.view()?.header.language).toBe('en');
  expect(other.view()?.header.language).toBe('nl');
});

test('N11: a withdrawn hand is closed at once and opens nothing any more; the others stay', async () => {
  const { room, host } = await opened();
  const url = await urlOf(await give(room.room, keyOf(room.hostUrl)));
  const helper = await enter(server, room.room, keyOf(url));
  const kept = await urlOf(await give(room.room, keyOf(room.hostUrl), 'remote'));
  expect(await host.send({ type: 'hands.withdraw', hand: await givenTo(host) })).toMatchObject({ done: true });
  expect(await helper.closed).toBe(CLOSE.removed);

  const enterAgain = await post(server.base, `/api/rooms/${room.room}/enter`, {}, { authorization: `Bearer ${keyOf(url)}` });
  expect(enterAgain.status).toBe(401);
  expect(await codeOf(enterAgain)).toBe('bad-key');
  expect(await codeOf(await ask(server, `/api/rooms/${room.room}/report.json`, keyOf(url)))).toBe('bad-key');
  expect(await codeOf(await ask(server, `/api/rooms/${room.room}`, keyOf(url)))).toBe('bad-key');
  expect(await codeOf(await ask(server, `/api/rooms/${room.room}`, keyOf(url), 'DELETE'))).toBe('bad-key');
  expect(await codeOf(await give(room.room, keyOf(url)))).toBe('bad-key');

  const phone = await enter(server, room.room, keyOf(kept));
  expect(await phone.send({ type: 'progress.next' })).toMatchObject({ done: true });
  expect(await host.send({ type: 'progress.next' })).toMatchObject({ done: true });
});

test('N11: handing over: the first key can be withdrawn by another hand, the last hand cannot', async () => {
  const { room, host } = await opened();
  const url = await urlOf(await give(room.room, keyOf(room.hostUrl)));
  const other = await enter(server, room.room, keyOf(url));
  const own = await givenTo(other);
  expect(await other.send({ type: 'hands.withdraw', hand: 'first' })).toMatchObject({ done: true });
  expect(await host.closed).toBe(CLOSE.removed);
  await expect(enter(server, room.room, keyOf(room.hostUrl))).rejects.toThrow('401');
  expect(await other.send({ type: 'hands.withdraw', hand: own })).toEqual({ refused: 'last-hand' });
});

test('N11: a reservation made before a hand was withdrawn is worth nothing after it', async () => {
  const { room, host } = await opened();
  const url = await urlOf(await give(room.room, keyOf(room.hostUrl)));
  const answer = await post(server.base, `/api/rooms/${room.room}/enter`, {}, { authorization: `Bearer ${keyOf(url)}` });
  const { reservation } = (await answer.json()) as Entry;
  await host.send({ type: 'hands.withdraw', hand: await givenTo(host) });
  const late = await new Client(server.base).consumeSeatReservation(reservation as never).catch(() => undefined);
  if (!late) return;
  late.reconnection.enabled = false;
  expect(await new Promise((resolve) => late.onLeave(resolve))).toBe(CLOSE.removed);
});

test('N11: nobody but a facilitator of this room gives a hand', async () => {
  const { room } = await opened();
  const other = await openRoom(server);
  const { token } = await joinRoom(server, room.code, 'Ann');
  for (const key of [token, keyOf(room.screenUrl), keyOf(room.joinUrl), keyOf(other.hostUrl), '', 'x'.repeat(22)])
    expect(await codeOf(await give(room.room, key))).toBe('bad-key');
  for (const as of ['first', 'rescue', 'facilitator', '', null, 1])
    expect(await codeOf(await give(room.room, keyOf(room.hostUrl), as))).toBe('bad-request');
  expect((await give(room.room, keyOf(room.hostUrl), 'helper', { origin: 'https://evil.example' })).status).toBe(403);
});

test('a link that nobody used yet says so, can be withdrawn, and after its first use says when', async () => {
  const { room, host } = await opened();
  const url = await urlOf(await give(room.room, keyOf(room.hostUrl)));
  const rows = () => {
    const list = host.view()?.blocks.find((one) => one.type === 'entries' && one.id === 'hands');
    return list?.type === 'entries' ? list.items : [];
  };
  await host.until(() => rows().length === 2);
  const [first, helper] = rows();
  expect(first?.times?.map((one) => one.label)).toEqual(['Opened']);
  expect(helper?.times?.map((one) => one.label)).toEqual(['Made']);
  expect(helper?.note).toBe('Not used yet');
  expect(helper?.controls.map((one) => one.send.type)).toEqual(['hands.withdraw']);
  await enter(server, room.room, keyOf(url));
  await host.until(() => rows()[1]?.times?.length === 2);
  expect(rows()[1]?.times?.map((one) => one.label)).toEqual(['Made', 'Last used']);
  expect(rows()[1]?.note).toBeUndefined();
});
