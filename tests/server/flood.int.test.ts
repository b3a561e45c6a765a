// A prankster with the class's own address cannot keep the class out: not by guessing codes, not by guessing rescue codes.

import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Problem } from '../../shared/protocol/protocol.ts';
import { serveHere } from './kit/house.ts';
import { joinRoom, keyOf, openRoom, post, startServer, type TestServer } from './kit/server.ts';

const MINE = 'ABCDEFGHJKMN';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server.end();
});

/** Guesses `perSecond` times a second until told to stop; gives how many answers of each status came. */
const prank = (perSecond: number, guess: (n: number) => Promise<Response>) => {
  const answers = new Map<number, number>();
  const open = new Set<Promise<void>>();
  let n = 0;
  const timer = setInterval(() => {
    for (let at = 0; at < perSecond / 20; at++) {
      const one = guess(n++)
        .then(async (answer) => {
          await answer.arrayBuffer();
          answers.set(answer.status, (answers.get(answer.status) ?? 0) + 1);
        })
        .catch(() => {})
        .finally(() => open.delete(one));
      open.add(one);
    }
  }, 50);
  return async () => {
    clearInterval(timer);
    await Promise.all(open);
    return { sent: n, answers };
  };
};

const LETTERS = 'ACDEFGHJKM';
/** A code that is not there, six letters long (or as many as asked). */
const wrong = (n: number, length = 6): string =>
  [...String(n).padStart(length, '0')].map((digit) => LETTERS[Number(digit)]).join('');

test('A15: 200 wrong codes a second from the class’s own address keep nobody out: thirty come in, by code and by QR', async () => {
  const room = await openRoom(server);
  const stop = prank(200, (n) =>
    n % 2 === 0
      ? fetch(`${server.base}/api/join/${wrong(n)}`)
      : post(server.base, '/api/join', { code: wrong(n), name: 'Guess', language: 'nl', avatar: 'peep-1' }),
  );
  // Long enough for all that wait to wait.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const began = performance.now();
  const took: number[] = [];
  await Promise.all(
    Array.from({ length: 30 }, async (_, at) => {
      const code = at % 2 === 0 ? room.code : keyOf(room.joinUrl);
      expect((await fetch(`${server.base}/api/join/${code}`)).status).toBe(200);
      await joinRoom(server, code, `Person ${at}`);
      took.push(performance.now() - began);
    }),
  );
  const { sent, answers } = await stop();
  expect(took).toHaveLength(30);
  expect(sent).toBeGreaterThan(200);
  expect([...answers.keys()].filter((status) => status !== 404 && status !== 429)).toEqual([]);
  process.stdout.write(
    `  30 of 30 in within ${Math.round(Math.max(...took))} ms, beside ${sent} wrong guesses: ${[...answers].map(([status, many]) => `${many} × ${status}`).join(', ')}\n`,
  );
});

test('A14: 100 wrong rescue codes a second keep nobody from their rooms', async () => {
  const room = await openRoom(server, { rescue: MINE });
  const stop = prank(100, (n) => post(server.base, '/api/rescue', { code: wrong(n, 12) }));
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const began = performance.now();
  const answer = await post(server.base, `/api/rescue/${room.room}`, { code: MINE });
  const took = Math.round(performance.now() - began);
  expect(answer.status).toBe(201);
  const { sent } = await stop();
  process.stdout.write(`  the right rescue code was answered in ${took} ms, beside ${sent} wrong ones\n`);
});

test('A16: nobody fills the disk with rooms; with a password whoever knows it opens as many as they like', async () => {
  await server.end();
  const here = await serveHere();
  const open = (base: string, body: object) => post(base, '/api/rooms', { scenario: 'tiny', ...body });
  const codeOf = async (answer: Response) => ((await answer.json()) as Problem).code;
  // What opens no room counts for nothing.
  for (let n = 0; n < 20; n++) expect((await open(here.base, { scenario: 'none' })).status).toBe(404);
  const all = await Promise.all(Array.from({ length: 260 }, () => open(here.base, {})));
  const opened = all.filter((one) => one.status === 201).length;
  expect(opened).toBeGreaterThanOrEqual(240);
  expect(opened).toBeLessThan(250);
  expect(await codeOf(await open(here.base, {}))).toBe('too-fast');
  await here.end();

  const closed = await serveHere({ more: { password: 'open sesame' } });
  const known = await Promise.all(Array.from({ length: 260 }, () => open(closed.base, { password: 'open sesame' })));
  expect(known.every((one) => one.status === 201)).toBe(true);
  await closed.end();
});

test('A16: where the house has a password nobody opens a room without it, and rooms that are open stay reachable', async () => {
  const house = await serveHere({ more: { password: 'wachtwoord é 1' } });
  const open = (password?: string) =>
    post(house.base, '/api/rooms', { scenario: 'tiny', language: 'en', rescue: MINE, password });
  for (const given of [undefined, '', 'wachtwoord e 1', 'WACHTWOORD é 1']) {
    const answer = await open(given);
    expect([given, answer.status, ((await answer.json()) as Problem).code]).toEqual([given, 401, 'password']);
  }
  const answer = await open('wachtwoord é 1');
  expect(answer.status).toBe(201);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const room = (await answer.json()) as { readonly room: string; readonly code: string };
  await joinRoom(house, room.code, 'Ann');
  expect((await post(house.base, `/api/rescue/${room.room}`, { code: MINE })).status).toBe(201);
  // While somebody guesses, who knows it is let in at once.
  const stop = prank(100, () => open('guess'));
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect((await open('wachtwoord é 1')).status).toBe(201);
  await stop();
  await house.end();
});
