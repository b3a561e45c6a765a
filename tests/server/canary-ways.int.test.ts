// The canary at the ways out that nobody looks at: what a second facilitator hears, what the server writes to its own log, its numbers,
// its errors, its public pages, and what others take along. A mark in everything that anybody writes, their names included.

import { afterAll, describe, expect, test } from 'vitest';
import type { Command } from '../../shared/core/event.ts';
import { enter, type Player } from './kit/player.ts';
import { keyOf, post, startServer, type TestServer } from './kit/server.ts';
import { type Actor, blockOf, gather, patiently, type Troupe, toTheEnd } from './kit/troupe.ts';

const WRITTEN: ReadonlySet<string> = new Set(
  'text reason need hint what feeling thought when deed question one other'.split(' '),
);

/** Marks everything that is written, and keeps apart what is for its author alone. */
class Marks {
  readonly all: string[] = [];
  /** Options of the choice: a line for or against one is kept with it. */
  readonly options: string[] = [];
  readonly closed: { readonly mark: string; readonly seat: string }[] = [];

  readonly direct = (actor: Actor, command: Command): Command | undefined => {
    if (['debrief.open', 'debrief.share', 'commit.share'].includes(command.type)) return undefined;
    const entries = Object.entries(command).map(([name, value]) => {
      if (!WRITTEN.has(name) || typeof value !== 'string' || value === '') return [name, value] as const;
      const mark = `canary-${actor.seat}-${this.all.length}.`;
      this.all.push(mark);
      if (command.type === 'decide.add') this.options.push(mark);
      if (/^(debrief\.write|commit\.(anchor|intend))$/.test(command.type)) this.closed.push({ mark, seat: actor.seat });
      return [name, mark] as const;
    });
    return Object.fromEntries(entries) as Command;
  };
}

/** The marks and the names that are in this text. */
const inText = (marks: Marks, troupe: Troupe, text: string): readonly string[] => [
  ...marks.all.filter((mark) => text.includes(mark)),
  ...troupe.people.map((one) => `${one.name}-mark`).filter((name) => text.includes(name)),
];

/** Another facilitator's link. */
const helper = async (server: TestServer, { room }: Troupe): Promise<Player> => {
  const headers = { authorization: `Bearer ${keyOf(room.hostUrl)}` };
  const answer = await post(server.base, `/api/rooms/${room.room}/hands`, { as: 'helper' }, headers);
  const { url } = (await answer.json()) as { readonly url: string };
  return enter(server, room.room, keyOf(url));
};

/** What the server says to strangers, rightly asked and wrongly. */
const said = async (server: TestServer, { room, people }: Troupe): Promise<string> => {
  const get = async (path: string, key?: string): Promise<string> =>
    (await fetch(server.base + path, key === undefined ? {} : { headers: { authorization: `Bearer ${key}` } })).text();
  const token = people[0]?.token ?? '';
  const texts = await Promise.all([
    get('/healthz'),
    get('/metrics'),
    get('/api/scenarios'),
    get('/api/scenarios/six-hats/sheet?language=en'),
    get(`/api/join/${room.code}`),
    get(`/api/rooms/${room.room}`),
    get(`/api/rooms/${room.room}`, token),
    get(`/api/rooms/${room.room}/report.json?names=1`, token),
    get(`/api/rooms/${room.room}/report.csv?names=1`, keyOf(room.screenUrl)),
    get(`/api/rooms/${room.room}/mine.json`, `${people[0]?.seat}.${'x'.repeat(22)}`),
    get(`/api/rooms/${room.room}/nothing`, token),
    post(server.base, '/api/join', { code: room.code, name: 7 }).then((answer) => answer.text()),
    post(server.base, '/api/join', { code: room.code, name: 'Late', language: 'en', avatar: 'peep-1' }).then((answer) =>
      answer.text(),
    ),
  ]);
  return texts.join('\n');
};

/** What each takes along, by the link on their own screen. */
const takenAlong = (server: TestServer, { people, room }: Troupe): Promise<readonly (readonly [seat: string, text: string])[]> =>
  Promise.all(
    people.map(async ({ seat, player }) => {
      const headers = { authorization: `Bearer ${new URL(player.view()?.own?.url ?? '', server.base).hash.slice(1)}` };
      const of = (form: string) => fetch(`${server.base}/api/rooms/${room.room}/mine.${form}`, { headers });
      const [json, calendar] = await Promise.all([of('json'), of('ics')]);
      expect(json.status).toBe(200);
      return [seat, `${await json.text()}\n${await calendar.text()}`] as const;
    }),
  );

describe('the canary at the other ways out', () => {
  const servers: TestServer[] = [];
  afterAll(async () => {
    for (const server of servers) await server.end();
  });

  test('S2: nothing of anybody is in a log, a number, an error or a public page, nor what is private with a second facilitator', async () => {
    const server = await startServer(undefined, 0, 'shipped');
    servers.push(server);
    const troupe = await gather(server, 5, 'parallel', 'six-hats', 'The case is canary-of-the-case.');
    for (const { seat, name } of troupe.people)
      await patiently(troupe.host, { type: 'people.rename', seat, name: `${name}-mark` });
    const second = await helper(server, troupe);
    const marks = new Marks();
    await toTheEnd({ ...troupe, everybody: [...troupe.everybody, second] }, 'canary-ways', marks);

    expect(marks.all.length).toBeGreaterThan(25);
    expect(marks.closed.length).toBeGreaterThan(2);
    // Positive control: the second facilitator sees the room as the first does.
    expect(inText(marks, troupe, second.heard()).length).toBeGreaterThan(20);
    expect(blockOf(second, 'people')?.items.length).toBe(5);
    expect(marks.closed.filter(({ mark }) => second.heard().includes(mark))).toEqual([]);
    expect(second.heard()).not.toContain(keyOf(troupe.room.hostUrl));

    expect(inText(marks, troupe, await said(server, troupe))).toEqual([]);
    for (const [seat, text] of await takenAlong(server, troupe)) {
      const mine = marks.all.filter((mark) => mark.includes(`-${seat}-`) || marks.options.includes(mark));
      expect(inText(marks, troupe, text).filter((mark) => mark.startsWith('canary-') && !mine.includes(mark))).toEqual([]);
      expect(mine.some((mark) => text.includes(mark))).toBe(true);
    }
    await server.end();
    expect(inText(marks, troupe, server.errors())).toEqual([]);
    expect(server.errors()).not.toContain('canary');
  }, 60_000);
});
