// What the network may do to the server, and what a page of it may do: limits and headers. docs/hardening.md is the list.

import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveHere } from './kit/house.ts';
import { enter } from './kit/player.ts';
import { joinRoom, keyOf, openRoom, post, type TestServer } from './kit/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await serveHere({
    more: {
      publicUrl: 'https://play.example.org',
      limits: { headers: 600, request: 900, looking: 100, silent: 1200, connections: 60 },
    },
  });
});
afterAll(async () => {
  await server.end();
});

/** Sends bytes as they are, piece by piece every 100 ms; gives what came back and how long it was let. */
const raw = (pieces: readonly string[]): Promise<{ readonly heard: string; readonly ms: number }> =>
  new Promise((resolve) => {
    const began = performance.now();
    let heard = '';
    const socket = connect(server.port, '127.0.0.1');
    const timer = setInterval(() => {
      const piece = rest.shift();
      if (piece !== undefined) socket.write(piece);
    }, 100);
    const rest = [...pieces];
    socket.on('data', (chunk) => {
      heard += chunk.toString();
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      clearInterval(timer);
      resolve({ heard, ms: performance.now() - began });
    });
  });

test('A3: who sends a request drop by drop is cut off, in the headers and in the body, and so is who is silent', async () => {
  const drops = Array.from({ length: 200 }, (_, at) => `x-${at}: y\r\n`);
  const body = Array.from({ length: 200 }, () => ' ');
  const post = 'POST /api/rooms HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n';
  const all = await Promise.all([raw(['GET / HTTP/1.1\r\n', ...drops]), raw([post, ...body]), raw([])]);
  for (const { ms } of all) expect(ms).toBeLessThan(8000);
  expect(all[0]?.heard).toContain('408');
  expect((await fetch(`${server.base}/healthz`)).status).toBe(200);
});

test('A3: headers and addresses have a size', async () => {
  expect((await fetch(`${server.base}/healthz`, { headers: { 'x-long': 'x'.repeat(17_000) } })).status).toBe(431);
  expect((await fetch(`${server.base}/${'x'.repeat(17_000)}`)).status).toBe(431);
});

test('A3: so many connections at a time, and no more; those that are there go on', async () => {
  const room = await openRoom(server);
  const host = await enter(server, room.room, keyOf(room.hostUrl));
  const sockets = Array.from({ length: 80 }, () => connect(server.port, '127.0.0.1'));
  for (const socket of sockets) socket.on('error', () => {});
  const closed = new Set<object>();
  for (const socket of sockets) socket.on('close', () => closed.add(socket));
  await expect.poll(() => closed.size).toBeGreaterThanOrEqual(20);
  expect(await host.send({ type: 'progress.next' })).toMatchObject({ done: true });
  for (const socket of sockets) socket.destroy();
});

test('A3: a frame that is too large ends its own connection and nothing else', async () => {
  const room = await openRoom(server);
  const host = await enter(server, room.room, keyOf(room.hostUrl));
  const { token } = await joinRoom(server, room.code, 'Ann');
  const ann = await enter(server, room.room, token);
  ann.room.connection.send(new Uint8Array(65 * 1024).fill(17));
  // As ws says it: "message too big"; the SDK may only see that it went.
  expect(await ann.closed).toBeGreaterThan(1000);
  expect(await host.send({ type: 'progress.next' })).toMatchObject({ done: true });
});

test('A1: a page that gave its own name our address is not ours: names count only as the house is known', async () => {
  const ask = (origin: string, host: string) =>
    raw([
      `POST /api/rooms HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${origin}\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}`,
    ]);
  expect((await ask('http://rebound.example', 'rebound.example')).heard).toContain('403');
  expect((await ask('https://play.example.org', 'rebound.example')).heard).toContain('400');
  expect((await ask('http://192.168.1.20:2567', '192.168.1.20:2567')).heard).toContain('400');
  expect((await ask('http://[::1]:2567', '[::1]:2567')).heard).toContain('400');
});

test('A17: every answer has the headers that keep a page to itself', async () => {
  for (const path of ['/', '/healthz', '/api/scenarios', '/nowhere', '/avatars/peep-1.svg']) {
    const { headers } = await fetch(server.base + path);
    const policy = headers.get('content-security-policy') ?? '';
    expect([path, policy.includes("script-src 'self';"), /unsafe|nonce|\*/.test(policy)]).toEqual([path, true, false]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("object-src 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).toContain("frame-ancestors 'self'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
    expect(headers.get('strict-transport-security')).toContain('max-age=');
    expect(headers.get('permissions-policy')).toContain('camera=()');
    expect(headers.get('set-cookie')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBeNull();
  }
});

test('A17: no answer with a key in it is kept by a browser or a proxy', async () => {
  const room = await openRoom(server, { rescue: 'ABCDEFGHJKMN' });
  const authorization = `Bearer ${keyOf(room.hostUrl)}`;
  const come = { code: room.code, name: 'Ann', language: 'en', avatar: 'peep-1' };
  const asked: readonly (() => Promise<Response>)[] = [
    () => post(server.base, '/api/rooms', { scenario: 'tiny' }),
    () => post(server.base, '/api/join', come),
    () => fetch(`${server.base}/api/join/${room.code}`),
    () => post(server.base, '/api/rescue', { code: 'ABCDEFGHJKMN' }),
    () => post(server.base, `/api/rescue/${room.room}`, { code: 'ABCDEFGHJKMN' }),
    ...['enter', 'hands', 'code', 'rehearsal'].map(
      (path) => () =>
        post(server.base, `/api/rooms/${room.room}/${path}`, path === 'hands' ? { as: 'remote' } : { people: 0 }, {
          authorization,
        }),
    ),
    ...['', '/report.json', '/report.md', '/report.csv'].map(
      (path) => () => fetch(`${server.base}/api/rooms/${room.room}${path}`, { headers: { authorization } }),
    ),
  ];
  for (const ask of asked) {
    const answer = await ask();
    expect([answer.url, answer.ok, answer.headers.get('cache-control')]).toEqual([answer.url, true, 'no-store']);
  }
});

test('A3: one key does not enter without end, and others enter meanwhile', async () => {
  const room = await openRoom(server);
  const enterWith = (url: string) =>
    post(server.base, `/api/rooms/${room.room}/enter`, {}, { authorization: `Bearer ${keyOf(url)}` });
  const all = await Promise.all(Array.from({ length: 45 }, () => enterWith(room.screenUrl)));
  expect(all.filter((one) => one.status === 429).length).toBeGreaterThan(0);
  expect(all.filter((one) => one.status === 200).length).toBeGreaterThanOrEqual(40);
  expect((await enterWith(room.hostUrl)).status).toBe(200);
});

test('A17: what a proxy says of whom it asks for is not believed', async () => {
  const answer = await post(
    server.base,
    '/api/rooms',
    { scenario: 'tiny' },
    {
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'gopher',
      forwarded: 'host=evil.example',
    },
  );
  expect(await answer.text()).not.toContain('evil.example');
});
