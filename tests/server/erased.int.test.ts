// What is erased, by hand or by time, is in no file any more: not what people wrote, not their names, not the scenario of that
// room, not its codes, and no hash of its keys.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, expect, test } from 'vitest';
import { hashKey } from '../../server/access/keys.ts';
import { openSqlite } from '../../server/log/sqlite.ts';
import { TINY } from '../kit/tiny.ts';
import { scenarioOf } from '../kit/world.ts';
import { ask, serveHere } from './kit/house.ts';
import { enter } from './kit/player.ts';
import { joinRoom, keyOf, newFolder, openRoom, type TestServer } from './kit/server.ts';
import { event } from './log.contract.ts';

const DAY = 24 * 60 * 60_000;
const found = (folder: string, name: string, canaries: readonly string[]): readonly string[] =>
  ['', '-wal', '-shm']
    .map((end) => join(folder, name + end))
    .filter((file) => existsSync(file))
    .flatMap((file) => {
      const bytes = readFileSync(file);
      return canaries.filter((one) => bytes.includes(one));
    });

let server: TestServer | undefined;
afterEach(async () => {
  await server?.end();
  server = undefined;
});

for (const how of ['by hand', 'by time'] as const) {
  test(`D8: erased ${how}, nothing is left of names, words, the scenario, codes and keys, and other rooms stay whole`, async () => {
    const folder = newFolder();
    let ahead = 0;
    const clock = { now: () => Date.now() + ahead };
    const tiny = scenarioOf(TINY);
    const marked = { ...tiny, ownCase: true, title: { nl: 'SCENARIO-CANARY nl', en: 'SCENARIO-CANARY en' } };
    const catalog = new Map([
      ['tiny', tiny],
      ['marked', marked],
    ]);
    const start = () => serveHere({ folder, clock, more: { catalog } });
    server = await start();
    const room = await openRoom(server, { scenario: 'marked', case: 'CASE-CANARY', rescue: 'ABCDEFGHJKMN' });
    const key = keyOf(room.hostUrl);
    const host = await enter(server, room.room, key);
    const { token, seat } = await joinRoom(server, room.code, 'NAME-CANARY');
    const ann = await enter(server, room.room, token);
    const renewed = (await (await ask(server, `/api/rooms/${room.room}/code`, key, 'POST')).json()) as { readonly code: string };
    for (let n = 0; n < 2; n++) await host.send({ type: 'progress.next' });
    // Long ones lie on pages of their own.
    await host.send({ type: 'room.note', text: `NOTE-CANARY ${'x'.repeat(3000)}` });
    await host.send({ type: 'people.rename', seat, name: 'OTHER-CANARY' });
    expect(await ann.send({ type: 'collect.answer', prompt: 'open', text: 'WORDS-CANARY' }, 'COMMAND-CANARY')).toMatchObject({
      done: true,
    });

    const canaries = [
      ...['SCENARIO', 'CASE', 'NAME', 'NOTE', 'OTHER', 'WORDS', 'COMMAND'].map((one) => `${one}-CANARY`),
      ...[room.room, seat, room.code, renewed.code],
      ...[key, token, keyOf(room.screenUrl), keyOf(room.joinUrl)].map(hashKey),
    ];
    // The control: all of it is there before.
    expect(found(folder, 'rolwissel.db', canaries).length).toBeGreaterThanOrEqual(canaries.length);

    if (how === 'by time') ahead = 31 * DAY;
    const other = await openRoom(server);
    await joinRoom(server, other.code, 'Stays');
    if (how === 'by hand') expect((await ask(server, `/api/rooms/${room.room}`, key, 'DELETE')).status).toBe(204);
    else {
      // A server tidies up when it starts, and then each minute.
      await server.end();
      server = await start();
    }
    expect(found(folder, 'rolwissel.db', canaries)).toEqual([]);
    expect(found(folder, 'rolwissel.db', ['Stays', other.room]).length).toBeGreaterThanOrEqual(2);
    await server.end();
    server = undefined;
    expect(found(folder, 'rolwissel.db', canaries)).toEqual([]);
  });
}

test('D8: what was erased while somebody read the database, as a backup does, is gone at the next tidying', async () => {
  const folder = newFolder();
  const log = await openSqlite(join(folder, 'log.db'));
  await log.open({ id: 'one', code: 'ABCDEF', codeExpires: 5000, grants: [], first: event(1, { text: 'READ-CANARY' }) });
  const reader = new DatabaseSync(join(folder, 'log.db'));
  reader.exec('BEGIN; SELECT * FROM event');
  reader.prepare('SELECT count(*) FROM event').get();
  const began = performance.now();
  expect(await log.erase('one')).toBe(true);
  expect(performance.now() - began).toBeLessThan(3000);
  // The reader still sees what was there when it began, and so it is still there.
  expect(found(folder, 'log.db', ['READ-CANARY']).length).toBeGreaterThan(0);
  reader.exec('ROLLBACK');
  reader.close();
  expect(await log.forget(0)).toEqual([]);
  expect(found(folder, 'log.db', ['READ-CANARY'])).toEqual([]);
  await log.close();
});
