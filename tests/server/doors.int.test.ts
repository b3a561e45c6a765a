// What the server refuses at its doors: other pages, wrong keys, wrong codes, broken requests and frames.

import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Joined } from '../../shared/protocol/http.ts';
import type { Problem } from '../../shared/protocol/protocol.ts';
import { enter } from './kit/player.ts';
import { joinRoom, keyOf, openRoom, post, startServer, type TestServer } from './kit/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  expect(await server.end()).toBe(0);
});

/** fetch sets no Host and no upgrade; this does. */
const status = (path: string, headers: Record<string, string>, method = 'GET'): Promise<number> =>
  new Promise((resolve, reject) => {
    const asked = request(server.base + path, { method, headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    asked.on('upgrade', (answer, socket) => {
      socket.destroy();
      resolve(answer.statusCode ?? 0);
    });
    asked.on('error', reject);
    asked.end();
  });

const problem = async (answer: Response): Promise<Problem> => {
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  const body = (await answer.json()) as Problem;
  expect(body.status).toBe(answer.status);
  return body;
};

const socket = {
  connection: 'Upgrade',
  upgrade: 'websocket',
  'sec-websocket-version': '13',
  'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
};
const place = '/process/room?sessionId=aaaaaaaaaaaaaaaaaaaaaa';

describe('origins', () => {
  const bad = [
    'https://evil.example',
    'http://evil.example',
    'null',
    'http://127.0.0.1',
    'http://127.0.0.1.evil.example',
    'https://play.example.org.evil.example',
    'http://play.example.org',
    'https://play.example.org:8443',
    'file://',
    'chrome-extension://abcdef',
    'http://localhost',
    'nonsense',
  ];
  test.each(bad)('A1: %s may not open a room, join, or connect', async (origin) => {
    expect((await post(server.base, '/api/rooms', { scenario: 'tiny' }, { origin })).status).toBe(403);
    expect((await post(server.base, '/api/join', {}, { origin })).status).toBe(403);
    expect(await status(place, { ...socket, origin })).toBe(403);
  });
  test('A1: our own pages may', async () => {
    for (const origin of [server.base, 'https://play.example.org']) {
      expect((await post(server.base, '/api/rooms', { scenario: 'tiny' }, { origin })).status).toBe(201);
      expect(await status(place, { ...socket, origin })).toBe(101);
    }
  });
  test('A1: no answer lets another page read it', async () => {
    const answer = await fetch(`${server.base}/api/scenarios`, { headers: { origin: 'https://evil.example' } });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('match-making', () => {
  test('A2: nobody makes or joins a room by the addresses of Colyseus', async () => {
    for (const method of ['create', 'joinOrCreate', 'join', 'joinById', 'reconnect']) {
      expect((await post(server.base, `/matchmake/${method}/session`, {})).status).toBe(404);
    }
  });
  test('A2: a socket without a reservation is closed', async () => {
    const closed = await new Promise<number>((resolve) => {
      const ws = new WebSocket(`${server.base.replace('http', 'ws')}${place}`);
      ws.onclose = (event) => resolve(event.code);
    });
    expect(closed).toBeGreaterThan(1000);
    expect(await status('/', socket)).toBe(404);
  });
});

describe('keys and codes', () => {
  test('A2: a wrong key opens nothing, and neither does the key of another room', async () => {
    const [one, other] = [await openRoom(server), await openRoom(server)];
    const ask = (room: string, key: string, path = 'enter') =>
      post(server.base, `/api/rooms/${room}/${path}`, {}, { authorization: `Bearer ${key}` });
    for (const key of ['', 'x'.repeat(22), keyOf(other.hostUrl), keyOf(one.joinUrl)]) {
      expect((await problem(await ask(one.room, key))).code).toBe('bad-key');
    }
    expect((await problem(await ask('no-such-room', keyOf(one.hostUrl)))).code).toBe('unknown-room');
    expect((await problem(await ask('..%2F..%2Fetc', keyOf(one.hostUrl)))).code).toBe('unknown-room');
    const { token } = await joinRoom(server, one.code, 'Ann');
    const report = (key: string) =>
      fetch(`${server.base}/api/rooms/${one.room}/report.json`, { headers: { authorization: `Bearer ${key}` } });
    for (const key of [token, keyOf(one.screenUrl)]) expect((await problem(await report(key))).code).toBe('bad-key');
    expect((await report(keyOf(one.hostUrl))).status).toBe(200);
  });

  test('A11: a wrong code says so; a right one may be typed as people type', async () => {
    const room = await openRoom(server);
    for (const code of ['ZZZZZZ', 'AAAAAA', 'x', '%00', 'x'.repeat(22)]) {
      expect((await problem(await fetch(`${server.base}/api/join/${code}`))).code).toBe('unknown-code');
    }
    const typed = `${room.code.slice(0, 3)} ${room.code.slice(3)}`.toLowerCase();
    const info = await fetch(`${server.base}/api/join/${encodeURIComponent(typed)}`);
    expect(await info.json()).toEqual({ title: { nl: 'Tiny nl', en: 'Tiny en' }, language: 'en' });
  });

  test('A11: the code ends with the session', async () => {
    const room = await openRoom(server);
    const host = await enter(server, room.room, keyOf(room.hostUrl));
    await host.send({ type: 'progress.end' });
    expect((await problem(await fetch(`${server.base}/api/join/${room.code}`))).code).toBe('expired-code');
  });

  test('A11: full, locked and removed each say so with their own code', async () => {
    const room = await openRoom(server);
    const host = await enter(server, room.room, keyOf(room.hostUrl));
    const come = (attempt?: string) =>
      post(server.base, '/api/join', { code: room.code, name: 'Ann', language: 'nl', avatar: 'peep-1', attempt });
    const mine = 'an-attempt-of-twenty-one';
    const joined = (await (await come(mine)).json()) as Joined;
    await host.send({ type: 'room.lock', locked: true });
    expect(await problem(await come())).toMatchObject({ code: 'locked', status: 409 });
    await host.send({ type: 'room.lock', locked: false });
    await Promise.all(Array.from({ length: 39 }, () => come()));
    expect(await problem(await come())).toMatchObject({ code: 'full', status: 409, values: { max: 40 } });
    // Who is in already is not one more.
    expect(await (await come(mine)).json()).toEqual(joined);
    await host.send({ type: 'people.remove', seat: joined.seat });
    expect(await problem(await come(mine))).toMatchObject({ code: 'removed', status: 403 });
    const enterAgain = post(server.base, `/api/rooms/${room.room}/enter`, {}, { authorization: `Bearer ${joined.token}` });
    expect((await problem(await enterAgain)).code).toBe('removed');
    for (const attempt of ['', 'short', 'x'.repeat(65), 'not/a/key/of-21-letters'])
      expect((await problem(await come(attempt))).code).toBe('bad-request');
  });

  test('names: none, too long, and one that is taken', async () => {
    const room = await openRoom(server);
    const come = (name: string) => post(server.base, '/api/join', { code: room.code, name, language: 'nl', avatar: 'peep-1' });
    expect((await problem(await come('  '))).code).toBe('empty');
    expect(await problem(await come('x'.repeat(31)))).toMatchObject({ code: 'too-long', values: { max: 30 } });
    expect((await come('Ann')).status).toBe(201);
    expect((await come('Ann')).status).toBe(201);
  });
});

describe('requests', () => {
  test('A3: what is no request is a problem', async () => {
    const send = (body: string) =>
      fetch(`${server.base}/api/rooms`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect((await problem(await send('{'))).code).toBe('bad-request');
    expect((await problem(await send('[]'))).code).toBe('bad-request');
    expect((await problem(await send(JSON.stringify({ scenario: 'none' })))).code).toBe('unknown-scenario');
    expect((await problem(await send(JSON.stringify({ scenario: 'tiny', variant: 'x' })))).code).toBe('bad-request');
    expect((await problem(await send(JSON.stringify({ case: 'x'.repeat(70_000) })))).code).toBe('too-long');
    expect((await problem(await fetch(`${server.base}/api/none`))).code).toBe('not-found');
    expect(await (await fetch(`${server.base}/healthz`)).json()).toEqual({ status: 'ok' });
  });

  test('pages come with a strict policy', async () => {
    const { headers } = await fetch(`${server.base}/healthz`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain(`connect-src 'self' ws://127.0.0.1:${server.port} wss://127.0.0.1:${server.port};`);
    expect(policy).not.toContain('upgrade-insecure-requests');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  test('A3: an upgrade that is no address does not end the server', async () => {
    for (const path of ['*:99999', 'a://b:c', '/a/b?sessionId=%', '//']) {
      await new Promise<void>((resolve) => {
        const raw = connect(server.port, '127.0.0.1', () => {
          raw.write(
            `GET ${path} HTTP/1.1\r\nHost: x\r\n${Object.entries(socket)
              .map(([name, value]) => `${name}: ${value}\r\n`)
              .join('')}\r\n`,
          );
        });
        raw.on('error', () => {});
        raw.on('close', () => resolve());
        raw.on('data', () => raw.destroy());
      });
    }
    expect((await fetch(`${server.base}/healthz`)).status).toBe(200);
  });
});

describe('frames', () => {
  const broken: readonly number[][] = [
    [],
    [0],
    [255, 255, 255],
    [10],
    [13, 0xc1],
    [14],
    [17],
    [18, 1],
    [20, 0xbf, 0xff, 0xff],
    ...Array.from({ length: 60 }, (_, n) => [n + 8, 0xdb, 0xff, 0xff, 0xff, 0xff, 1, 2, 3]),
    ...Array.from({ length: 40 }, (_, n) => [n + 8, 1, 0xa7, 0x63, 0x6f, 0x6d, 0x6d, 0x61, 0x6e, 0x64, 0xc1, n]),
  ];
  test('A3: malformed ones are answered or end the connection, never the server', async () => {
    const room = await openRoom(server);
    const host = await enter(server, room.room, keyOf(room.hostUrl));
    const before = JSON.stringify(host.view());
    let screen = { room: room.room, key: keyOf(room.screenUrl) };
    for (const [n, frame] of broken.entries()) {
      // One key may not enter without end: each frame through the door of a new room, on a new connection.
      const other = n % 20 === 0 ? await openRoom(server) : undefined;
      if (other) screen = { room: other.room, key: keyOf(other.screenUrl) };
      const player = await enter(server, screen.room, screen.key);
      player.room.connection.send(new Uint8Array(frame));
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(JSON.stringify(host.view())).toBe(before);
    expect(await host.send({ type: 'progress.next' })).toMatchObject({ done: true });
  });

  test('A3: a flood ends the connection that floods, and nobody else’s', async () => {
    const room = await openRoom(server);
    const host = await enter(server, room.room, keyOf(room.hostUrl));
    const { token } = await joinRoom(server, room.code, 'Ann');
    const ann = await enter(server, room.room, token);
    for (let n = 0; n < 5000; n++) ann.room.connection.send(new Uint8Array([17, 1, 0xa4, 0x74, 0x69, 0x6d, 0x65]));
    expect(await ann.closed).toBeGreaterThan(1000);
    expect(await host.send({ type: 'progress.next' })).toMatchObject({ done: true });
    expect(await (await enter(server, room.room, token)).send({ type: 'safety.brake' })).toMatchObject({ done: true });
  });
});
