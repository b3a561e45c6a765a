// For who runs the server: is it well, what does it count, what does it write down, and how does it leave.

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { faultOf } from '../../server/host/session-host.ts';
import { openSqlite } from '../../server/log/sqlite.ts';
import type { Logger } from '../../server/logger.ts';
import type { Joined, RoomCreated } from '../../shared/protocol/http.ts';
import { CLOSE, type Problem } from '../../shared/protocol/protocol.ts';
import { ask, serveHere } from './kit/house.ts';
import { enter } from './kit/player.ts';
import { joinRoom, keyOf, newFolder, openRoom, post, type TestServer } from './kit/server.ts';

const main = fileURLToPath(new URL('../../server/main.ts', import.meta.url));

let server: TestServer | undefined;
afterEach(async () => {
  await server?.end();
  server = undefined;
});

const metricsOf = async (base: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(`${base}/metrics`, { headers });
  return { status: answer.status, text: await answer.text() };
};
/** The value of a line in the text of the metrics; 0 when it is not there. */
const countOf = (text: string, line: string): number =>
  Number(
    text
      .split('\n')
      .find((one) => one.startsWith(`${line} `))
      ?.split(' ')[1] ?? 0,
  );

test('D13: healthz looks whether the log can be read and written, and says when it cannot', async () => {
  const folder = newFolder();
  const log = await openSqlite(`${folder}/rolwissel.db`);
  let full = false;
  let looks = 0;
  const check = async () => {
    looks++;
    if (full) throw new Error('disk full');
    await log.check();
  };
  server = await serveHere({ folder, more: { log: { ...log, check } } });
  const look = () => fetch(`${server?.base}/healthz`);
  expect(await (await look()).json()).toEqual({ status: 'ok' });
  full = true;
  // Not each time anew: looking writes, and anybody may ask.
  for (let n = 0; n < 50; n++) await look();
  expect(looks).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 2100));
  const answer = await look();
  expect(answer.status).toBe(503);
  expect(await answer.json()).toEqual({ status: 'storage' });
  full = false;
});

test('S14: metrics count what happens, and hold no name, no word, no code and no id', async () => {
  server = await serveHere();
  const room = await openRoom(server);
  const host = await enter(server, room.room, keyOf(room.hostUrl));
  const screen = await enter(server, room.room, keyOf(room.screenUrl));
  const { token, seat } = await joinRoom(server, room.code, 'Metrics-canary');
  const ann = await enter(server, room.room, token);
  await host.send({ type: 'progress.next' });
  await host.send({ type: 'progress.next' });
  await ann.send({ type: 'collect.answer', prompt: 'open', text: 'Words-canary' });
  await ann.send({ type: 'progress.next' });
  await ann.send({ type: 'type-canary.do' });
  await fetch(`${server.base}/api/join/AAAAAA`);
  await post(server.base, '/api/rescue', { code: 'AAAAAAAAAAAA' });
  const { status, text } = await metricsOf(server.base);
  expect(status).toBe(200);
  for (const [line, value] of [
    ['rolwissel_rooms', 1],
    ['rolwissel_sessions', 1],
    ['rolwissel_connections{power="facilitator"}', 1],
    ['rolwissel_connections{power="projector"}', 1],
    ['rolwissel_connections{power="participant"}', 1],
    ['rolwissel_commands_total{owner="progress",answer="done"}', 2],
    ['rolwissel_commands_total{owner="collect",answer="done"}', 1],
    ['rolwissel_commands_total{owner="other",answer="refused"}', 1],
    ['rolwissel_refusals_total{code="not-allowed"}', 1],
    ['rolwissel_wrong_codes_total{of="join"}', 1],
    ['rolwissel_wrong_codes_total{of="rescue"}', 1],
    ['rolwissel_faults_total', 0],
  ] as const)
    expect([line, countOf(text, line)]).toEqual([line, value]);
  expect(countOf(text, 'rolwissel_append_seconds_count{kept="yes"}')).toBeGreaterThanOrEqual(3);
  expect(text).toContain('process_resident_memory_bytes');
  for (const secret of ['canary', room.room, room.code, seat, token, keyOf(room.hostUrl)]) expect(text).not.toContain(secret);

  await screen.room.leave(true);
  await expect
    .poll(async () => countOf((await metricsOf(server?.base ?? '')).text, 'rolwissel_connections{power="projector"}'))
    .toBe(0);
});

test('S14: metrics are for programs of this machine, or for who has the key', async () => {
  server = await serveHere();
  expect((await metricsOf(server.base)).status).toBe(200);
  for (const name of ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'])
    expect([name, (await metricsOf(server.base, { [name]: '127.0.0.1' })).status]).toEqual([name, 404]);
  await server.end();
  server = await serveHere({ more: { metricsKey: 'a key of metrics' } });
  const proxied = { 'x-forwarded-for': '203.0.113.9' };
  expect((await metricsOf(server.base, { ...proxied, authorization: 'Bearer a key of metrics' })).status).toBe(200);
  for (const authorization of ['', 'Bearer ', 'Bearer a key', 'a key of metrics'])
    expect([authorization, (await metricsOf(server.base, { authorization })).status]).toEqual([authorization, 404]);
});

test('S14: what the journal says of an error is its place in code, never its words', () => {
  const error = new SyntaxError('JSON-CANARY\nwith a second line CANARY\n    at CANARY that is no place');
  const said = faultOf(error);
  expect(said).toMatch(/^SyntaxError\n {4}at .*operations\.int\.test\.ts:\d+:\d+/);
  expect(said).not.toContain('CANARY');
});

/** Starts the real server with a journal that says all, plays, and gives what it said. */
const overheard = async (play: (base: string) => Promise<void>): Promise<string> => {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main], {
    env: { HOST: '127.0.0.1', PORT: '0', DATA_DIR: newFolder(), LOG_LEVEL: 'info', FACILITATOR_PASSWORD: 'PASSWORD-CANARY' },
  });
  let [out, errors] = ['', ''];
  child.stderr.on('data', (chunk) => {
    errors += String(chunk);
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const port = await new Promise<string>((resolve) => {
    child.stdout.on('data', (chunk) => {
      out += String(chunk);
      const [, found] = /localhost:(\d+)/.exec(out) ?? [];
      if (found) resolve(found);
    });
  });
  await play(`http://127.0.0.1:${port}`);
  child.kill('SIGTERM');
  await exited;
  return errors;
};

test('S14: the journal at its most talkative has routes, ids and sizes, and nothing of what people wrote or hold', async () => {
  const secrets: string[] = [];
  const said = await overheard(async (base) => {
    const opening = { scenario: 'open-thursday', case: 'CASE-CANARY', password: 'PASSWORD-CANARY', rescue: 'ABCDEFGHJKMN' };
    const room = (await (await post(base, '/api/rooms', opening)).json()) as RoomCreated;
    const come = { code: room.code, name: 'NAME-CANARY', language: 'nl', avatar: 'peep-1' };
    const joined = (await (await post(base, '/api/join', come)).json()) as Joined;
    secrets.push(room.code, keyOf(room.hostUrl), keyOf(room.joinUrl), keyOf(room.screenUrl), joined.token, 'ABCDEFGHJKMN');
    const host = await enter({ base }, room.room, keyOf(room.hostUrl));
    const ann = await enter({ base }, room.room, joined.token);
    await host.send({ type: 'room.note', text: 'NOTE-CANARY' });
    await host.send({ type: 'people.rename', seat: joined.seat, name: 'OTHER-CANARY' });
    await host.send({ type: 'progress.next' });
    for (const type of ['collect.answer', 'lens.add', 'CANARY.do'])
      await ann.send({ type, text: 'WORDS-CANARY', prompt: 'CANARY' });
    await ann.room.request('command', { id: 'CANARY', version: 'CANARY', command: 'CANARY' });
    ann.room.connection.send(new Uint8Array([13, 0xc1, ...Buffer.from('FRAME-CANARY')]));
    for (const path of [
      `/api/join/${room.code}`,
      `/api/join/CANARY`,
      `/join/${room.code}`,
      '/CANARY?CANARY',
      '/assets/CANARY.js',
      '/avatars/CANARY.svg',
      '/%E0%A4%A',
    ])
      await fetch(base + path);
    for (const path of ['/api/rooms', '/api/join', '/api/rescue']) {
      for (const body of ['{"CANARY\n', '"CANARY"', JSON.stringify({ code: 'CANARYCANARY', name: 'CANARY', scenario: 'CANARY' })])
        await fetch(base + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    }
    await ask({ base }, `/api/rooms/${room.room}/report.md?names=1&language=CANARY`, keyOf(room.hostUrl));
    await ask({ base }, `/api/rooms/${room.room}/CANARY`, 'CANARY-CANARY-CANARY-CANARY');
  });
  const lines = said
    .trim()
    .split('\n')
    .map((line): Record<string, unknown> => JSON.parse(line));
  const requests = lines.filter((line) => line.msg === 'request');
  expect(requests.length).toBeGreaterThan(15);
  expect(requests).toContainEqual(expect.objectContaining({ method: 'POST', route: '/api/rooms/:room/enter', status: 200 }));
  expect(requests).toContainEqual(
    expect.objectContaining({ method: 'GET', route: '/api/join/:code', status: 200, ms: expect.any(Number) }),
  );
  expect(said).not.toMatch(/canary/i);
  for (const secret of secrets) expect(said).not.toContain(secret);
});

test('D12: asked to leave, it answers what is under way, takes nothing new, and sends everybody off with its own code', async () => {
  const folder = newFolder();
  const log = await openSqlite(`${folder}/rolwissel.db`);
  let slow = false;
  const kept: typeof log = {
    ...log,
    append: async (...what) => {
      if (slow) await new Promise((resolve) => setTimeout(resolve, 900));
      await log.append(...what);
    },
  };
  const said: string[] = [];
  const journal: Logger = { error: (_, words) => said.push(words), warn: (_, words) => said.push(words), info: () => {} };
  const house = await serveHere({ folder, more: { log: kept, journal } });
  const room = await openRoom(house);
  const host = await enter(house, room.room, keyOf(room.hostUrl));
  slow = true;
  const underWay = host.send({ type: 'progress.next' });
  await new Promise((resolve) => setTimeout(resolve, 50));
  const began = performance.now();
  const ended = house.end();
  const [late, health] = await Promise.all([
    post(house.base, '/api/join', { code: room.code, name: 'Late', language: 'nl', avatar: 'peep-1' }),
    fetch(`${house.base}/healthz`),
  ]);
  expect(late.status).toBe(503);
  expect(late.headers.get('retry-after')).toBe('3');
  expect(((await late.json()) as Problem).code).toBe('restarting');
  expect(await health.json()).toEqual({ status: 'restarting' });
  expect(await underWay).toMatchObject({ done: true });
  expect(await host.closed).toBe(CLOSE.restart);
  await ended;
  expect(performance.now() - began).toBeLessThan(5000);
  expect(said).toEqual([]);
});
