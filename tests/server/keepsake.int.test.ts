// What somebody takes along, over real HTTP and sockets: behind a link of their own, which opens nothing else.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, createApp } from '../../server/app.ts';
import { steadyClock } from '../../server/clock.ts';
import { openSqlite } from '../../server/log/sqlite.ts';
import { openJournal } from '../../server/logger.ts';
import type { Problem } from '../../shared/protocol/protocol.ts';
import type { Keepsake } from '../../shared/report/keepsake.ts';
import { both, SCRIPT, withSteps } from '../kit/steps.ts';
import { scenarioOf } from '../kit/world.ts';
import { enter, type Player } from './kit/player.ts';
import { joinRoom, keyOf, newFolder, openRoom, post, type TestServer } from './kit/server.ts';

const SCENARIO = withSteps(
  `id: first, kind: collect, title: ${both('First')}, prompts: [{ id: thought, text: ${both('Thought')}, audience: author }], ${SCRIPT}`,
  `id: along, kind: commit, title: ${both('Along')}, parts: [{ part: intention, ${SCRIPT} }, { part: return, ${SCRIPT} }]`,
);

/** In this process, so that it can have a scenario of this test's own. */
const serve = async (folder: string): Promise<TestServer> => {
  const app: App = await createApp({
    log: await openSqlite(`${folder}/rolwissel.db`),
    catalog: new Map([['tiny', scenarioOf(SCENARIO)]]),
    clock: steadyClock(),
    journal: openJournal('silent'),
    publicUrl: undefined,
    port: 0,
    host: '127.0.0.1',
    pages: `${folder}/dist`,
  });
  const { port } = await app.listen();
  const end = async () => {
    await app.close();
    return 0;
  };
  return { base: `http://127.0.0.1:${port}`, folder, port, errors: () => '', end };
};

let server: TestServer;
beforeAll(async () => {
  server = await serve(newFolder());
});
afterAll(async () => {
  await server.end();
});

type Person = Player & { readonly token: string; readonly seat: string; readonly url: string; readonly key: string };

const come = async (code: string, name: string): Promise<Person> => {
  const { room, token, seat } = await joinRoom(server, code, name);
  const player = await enter(server, room, token);
  const url = (await player.until((view) => view.own !== undefined)).own?.url ?? '';
  return { ...player, token, seat, url, key: keyOf(url) };
};

/** A room at its first step, in which Ann wrote something for herself. */
const open = async () => {
  const room = await openRoom(server);
  const host = await enter(server, room.room, keyOf(room.hostUrl));
  const [ann, bob] = [await come(room.code, 'Ann'), await come(room.code, 'Bob')];
  await host.send({ type: 'progress.next' });
  await ann.until((view) => view.header.phase === 'playing');
  expect(await ann.send({ type: 'collect.answer', step: 'first', prompt: 'thought', text: 'ANN-PRIVATE' })).toMatchObject({
    done: true,
  });
  return { room, host, ann, bob };
};

const ask = (room: string, key: string, file = 'mine.json'): Promise<Response> =>
  fetch(`${server.base}/api/rooms/${room}/${file}`, { headers: { authorization: `Bearer ${key}` } });

const codeOf = async (answer: Response): Promise<string> => `${answer.status} ${((await answer.json()) as Problem).code}`;

describe('what somebody takes along', () => {
  test('U11: is behind a link that they alone are given', async () => {
    const { room, host, ann, bob } = await open();
    const screen = await enter(server, room.room, keyOf(room.screenUrl));

    expect(ann.url).toBe(`${server.base}/mine/${room.room}#${ann.key}`);
    expect(ann.key).toMatch(new RegExp(`^${ann.seat}\\.[\\w-]{22}$`));
    for (const other of [host, bob, screen]) {
      expect(other.heard()).not.toContain(ann.key.split('.')[1]);
      expect(JSON.stringify(other.view())).not.toContain('ANN-PRIVATE');
    }
    expect(host.view()?.own).toBeUndefined();
    expect(screen.view()?.own).toBeUndefined();
    // The same after a reload, so that a link that was kept goes on working.
    expect((await (await enter(server, room.room, ann.token)).until((view) => view.own !== undefined)).own?.url).toBe(ann.url);
  });

  test('U11: can be read with the link, during the session and after it', async () => {
    const { room, host, ann, bob } = await open();
    const answer = await ask(room.room, ann.key);
    const mine = (await answer.json()) as Keepsake;

    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(mine).toMatchObject({ format: 'rolwissel-keepsake', name: 'Ann', language: 'en' });
    expect(JSON.stringify(mine)).toContain('ANN-PRIVATE');
    expect(await (await ask(room.room, ann.key, 'mine.json?language=nl')).json()).toMatchObject({ language: 'nl' });
    expect(await (await ask(room.room, bob.key)).text()).not.toContain('ANN');

    await host.send({ type: 'progress.end' });
    await ann.until((view) => view.header.phase === 'ended');

    expect(JSON.stringify(await (await ask(room.room, ann.key)).json())).toContain('ANN-PRIVATE');
  });

  test('U11: no other key opens it', async () => {
    const { room, ann, bob } = await open();
    const elsewhere = await open();
    const [, mac = ''] = ann.key.split('.');
    const [, bobs = ''] = bob.key.split('.');
    const wrong: readonly (readonly [what: string, room: string, key: string])[] = [
      ['another seat’s mac', room.room, `${ann.seat}.${bobs}`],
      ['for another seat', room.room, `${bob.seat}.${mac}`],
      ['in another room', elsewhere.room.room, ann.key],
      ['of another room', room.room, elsewhere.ann.key],
      ['the facilitator’s key', room.room, keyOf(room.hostUrl)],
      ['the facilitator’s key with the seat', room.room, `${ann.seat}.${keyOf(room.hostUrl)}`],
      ['the screen’s key with the seat', room.room, `${ann.seat}.${keyOf(room.screenUrl)}`],
      ['the key to join with the seat', room.room, `${ann.seat}.${keyOf(room.joinUrl)}`],
      ['their own token', room.room, ann.token],
      ['their own token with the seat', room.room, `${ann.seat}.${ann.token}`],
      ['the mac alone', room.room, mac],
      ['a part of it', room.room, ann.key.slice(0, -1)],
      ['more than it', room.room, `${ann.key}A`],
      ['another letter', room.room, `${ann.seat}.${mac.startsWith('A') ? 'B' : 'A'}${mac.slice(1)}`],
      ['no mac', room.room, `${ann.seat}.`],
      ['a seat that is not there', room.room, `constructor.${mac}`],
    ];
    for (const file of ['mine.json', 'mine.ics'])
      for (const [what, where, key] of wrong) {
        const answer = await ask(where, key, file);
        expect([what, await codeOf(answer)]).toEqual([what, '401 bad-key']);
        expect(answer.headers.get('cache-control')).toBe('no-store');
      }
    expect(await codeOf(await ask('nowhere', ann.key, 'mine.json'))).toBe('404 unknown-room');
    const without = await fetch(`${server.base}/api/rooms/${room.room}/mine.json`);
    expect(await codeOf(without)).toBe('401 bad-key');
    const inAddress = await fetch(`${server.base}/api/rooms/${room.room}/mine.json?key=${ann.key}`);
    expect(await codeOf(inAddress)).toBe('401 bad-key');
  });

  test('U11: it opens nothing else, and never plays', async () => {
    const { room, ann } = await open();
    const [, mac = ''] = ann.key.split('.');
    for (const key of [ann.key, mac]) {
      const authorization = `Bearer ${key}`;
      expect(await codeOf(await post(server.base, `/api/rooms/${room.room}/enter`, {}, { authorization }))).toBe('401 bad-key');
      expect(await codeOf(await post(server.base, `/api/rooms/${room.room}/rehearsal`, { people: 2 }, { authorization }))).toBe(
        '401 bad-key',
      );
      expect(await codeOf(await ask(room.room, key, 'report.json'))).toBe('401 bad-key');
      const joining = { code: key, name: 'Eve', language: 'en', avatar: 'peep-3' };
      expect((await post(server.base, '/api/join', joining)).status).toBe(404);
    }
    const address = `${server.base.replace('http', 'ws')}/process/${ann.room.roomId}?sessionId=${mac}`;
    const heard = await new Promise<string>((resolve) => {
      const socket = new WebSocket(address);
      socket.binaryType = 'arraybuffer';
      let all = '';
      socket.onmessage = (event) => {
        all += Buffer.from(event.data as ArrayBuffer).toString('latin1');
      };
      socket.onclose = () => resolve(all);
    });
    // A word of every participant’s screen: hers came over her own line, and nothing came over this one.
    expect(ann.heard()).toContain('safety.stop');
    expect(heard).not.toContain('safety.stop');
    expect(ann.view()?.header.phase).toBe('playing');
  });

  test('U11: it is over for somebody who was removed', async () => {
    const { room, host, ann } = await open();
    await host.send({ type: 'people.remove', seat: ann.seat });

    expect(await codeOf(await ask(room.room, ann.key))).toBe('403 removed');
    expect(await codeOf(await ask(room.room, ann.key, 'mine.ics'))).toBe('403 removed');
  });

  test('A3: too many readings are refused with a code', async () => {
    const { room, ann, bob } = await open();
    const answers = await Promise.all(Array.from({ length: 40 }, () => ask(room.room, ann.key)));

    expect(answers.some((one) => one.status === 429)).toBe(true);
    expect((await ask(room.room, bob.key)).status).toBe(200);
  });

  test('U12: the day to come back is a calendar file, without a link or a key in it', async () => {
    const { room, host, ann } = await open();
    await host.send({ type: 'progress.next' });
    await ann.send({ type: 'commit.intend', step: 'along', when: 'het druk wordt', deed: 'vraag ik door' });
    expect(await codeOf(await ask(room.room, ann.key, 'mine.ics'))).toBe('404 not-found');
    await host.send({ type: 'progress.next' });
    expect(await ann.send({ type: 'commit.date', step: 'along', date: '2027-03-21' })).toMatchObject({ done: true });

    const answer = await ask(room.room, ann.key, 'mine.ics?language=nl');
    const text = await answer.text();
    const plain = text.replaceAll('\r\n ', '');

    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename=rolwissel-2027-03-21.ics');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(plain).toContain('DTSTART;VALUE=DATE:20270321\r\n');
    expect(plain).toContain('SUMMARY:Terugkommoment: Tiny nl\r\n');
    expect(plain).toContain('vraag ik door');
    expect(plain).not.toContain('ANN-PRIVATE');
    for (const secret of ['http', '/mine/', room.room, ann.seat, ann.token, ...ann.key.split('.')])
      expect(plain).not.toContain(secret);
    const [, stamp = ''] = /DTSTAMP:(\d{8}T\d{6}Z)/.exec(plain) ?? [];
    expect(stamp.slice(0, 8)).toBe(new Date().toISOString().slice(0, 10).replaceAll('-', ''));
  });
});
