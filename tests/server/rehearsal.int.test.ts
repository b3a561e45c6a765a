// Simulated people in a real server: they stand in at once, and act again when the server was killed.

import { afterEach, expect, test } from 'vitest';
import type { Person } from '../../shared/blocks/block.ts';
import type { View } from '../../shared/blocks/view.ts';
import type { Problem } from '../../shared/protocol/protocol.ts';
import { enter, type Player } from './kit/player.ts';
import { joinRoom, keyOf, openRoom, post, startServer, type TestServer } from './kit/server.ts';

let server: TestServer | undefined;
afterEach(async () => {
  await server?.end();
});

const rehearse = (on: TestServer, room: string, key: string, body: unknown) =>
  post(on.base, `/api/rooms/${room}/rehearsal`, body, { authorization: `Bearer ${key}` });

const people = (view: View): readonly Person[] =>
  view.blocks.flatMap((block) => (block.type === 'people' ? block.items : [])).filter((one) => one.simulated);

/** Waits as long as a person may think. */
const seen = async (host: Player, what: (view: View) => boolean): Promise<void> =>
  void (await expect.poll(() => what(host.view() as View), { timeout: 20_000, interval: 100 }).toBe(true));

test('N9: somebody drops out, and who stands in for them does what the step asks', async () => {
  server = await startServer();
  const room = await openRoom(server);
  const key = keyOf(room.hostUrl);
  const host = await enter(server, room.room, key);
  const { seat } = await joinRoom(server, room.code, 'Ann');
  // Quick people, so that the test is.
  expect((await rehearse(server, room.room, key, { people: 1, pace: 0.1 })).status).toBe(202);
  await seen(host, (view) => people(view).length === 1);
  await host.send({ type: 'progress.next' });
  await host.send({ type: 'progress.next' });
  expect(await host.send({ type: 'people.understudy', seat })).toMatchObject({ done: true });
  await seen(host, (view) => people(view).length === 2 && people(view).every((one) => one.state === 'sent'));
});

test('N12: after the server was killed simulated people act again when somebody comes', async () => {
  server = await startServer();
  const { folder, port } = server;
  const room = await openRoom(server);
  const key = keyOf(room.hostUrl);
  const host = await enter(server, room.room, key);
  await rehearse(server, room.room, key, { people: 6, pace: 0.1 });
  await seen(host, (view) => people(view).length === 6);
  await server.end('SIGKILL');
  server = await startServer(folder, port);
  const back = await enter(server, room.room, key);
  await back.send({ type: 'progress.next' });
  await back.send({ type: 'progress.next' });
  await seen(back, (view) => people(view).some((one) => one.state === 'sent'));
});

test('a pace that is none is refused', async () => {
  server = await startServer();
  const room = await openRoom(server);
  for (const pace of [0, 0.01, 3, '1', null]) {
    const answer = await rehearse(server, room.room, keyOf(room.hostUrl), { people: 2, pace });
    expect(((await answer.json()) as Problem).code).toBe('bad-request');
  }
});
