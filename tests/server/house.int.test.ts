// What a house adds of its own: words that are no name there, and a printable page for each scenario.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { linesOf } from '../../server/settings.ts';
import type { SheetPage } from '../../shared/protocol/http.ts';
import type { Problem } from '../../shared/protocol/protocol.ts';
import { serveHere } from './kit/house.ts';
import { enter } from './kit/player.ts';
import { keyOf, openRoom, post, type TestServer } from './kit/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await serveHere({ names: linesOf('\ufeff# of our own\nSnoepje\r\n\n  lange jan # an old joke\n') });
});
afterAll(async () => {
  await server.end();
});

test('a list is read line by line, without what is said beside it', () => {
  expect(linesOf('\ufeffone\r\n# two\n\n three # four\n')).toEqual(['one', 'three']);
});

test('a name that is none here is turned away at the door with a code of its own, and the facilitator may give it', async () => {
  const room = await openRoom(server);
  const come = (name: string) => post(server.base, '/api/join', { code: room.code, name, language: 'nl', avatar: 'peep-1' });
  for (const name of ['kut', 'K.u.t', 'Sn0epje', 'Lange Jan']) {
    const answer = await come(name);
    expect([name, answer.status, ((await answer.json()) as Problem).code]).toEqual([name, 409, 'other-name']);
  }
  const { seat } = (await (await come('Dick')).json()) as { readonly seat: string };
  const host = await enter(server, room.room, keyOf(room.hostUrl));
  expect(await host.send({ type: 'people.rename', seat, name: 'Snoepje' })).toMatchObject({ done: true });
  const seen = await host.until((view) => view.stage.people[0]?.name === 'Snoepje');
  expect(seen.stage.people).toHaveLength(1);
});

test('the facilitator’s page of a scenario is there in both languages and every length', async () => {
  const look = (query: string, id = 'tiny') => fetch(`${server.base}/api/scenarios/${id}/sheet${query}`);
  const page = (await (await look('?language=en&profile=short&variant=')).json()) as SheetPage;
  expect(page.title).toBe('Tiny en');
  expect(page.rows.length).toBeGreaterThan(3);
  const long = (await (await look('?language=nl&profile=long')).json()) as SheetPage;
  expect(long.title).toBe('Tiny nl');
  expect(long.minutes).toBeGreaterThan(page.minutes);
  expect(((await (await look('', 'none')).json()) as Problem).code).toBe('unknown-scenario');
  expect(((await (await look('?profile=endless')).json()) as Problem).code).toBe('bad-request');
  expect(((await (await look('?language=de')).json()) as Problem).code).toBe('bad-request');
});
