// The SQLite log keeps the contract, in a file; and what only a file has: it is opened again, or is broken.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { nodeSqlite } from '../../server/log/dialect.ts';
import { DamagedLog, openSqlite } from '../../server/log/sqlite.ts';
import { newFolder } from './kit/server.ts';
import { event, logContract } from './log.contract.ts';

logContract('sqlite', () => openSqlite(join(newFolder(), 'log.db')));

const session = { id: 'one', code: 'ABCDEF', codeExpires: 5000, grants: [], first: event(1) };

test('what was kept is there when the file is opened again, with the same secret', async () => {
  const file = join(newFolder(), 'log.db');
  const first = await openSqlite(file);
  await first.open(session);
  const secret = await first.secret();
  await first.close();
  const second = await openSqlite(file);
  expect(await second.read('one')).toEqual([{ event: event(1) }]);
  expect(await second.secret()).toBe(secret);
  await second.close();
});

test('D6: a file that is no database is refused and left as it is', async () => {
  const file = join(newFolder(), 'log.db');
  writeFileSync(file, 'this was never a database, and somebody will want it back'.repeat(50));
  const before = readFileSync(file);
  await expect(openSqlite(file)).rejects.toThrow(DamagedLog);
  expect(readFileSync(file)).toEqual(before);
});

test('erased words are in no file', async () => {
  const folder = newFolder();
  const log = await openSqlite(join(folder, 'log.db'));
  await log.open(session);
  await log.append('one', 1, [{ event: event(2, { text: 'ERASE-CANARY' }) }]);
  expect(readFileSync(join(folder, 'log.db-wal')).includes('ERASE-CANARY')).toBe(true);
  await log.forget(9000);
  for (const name of ['log.db', 'log.db-wal']) expect(readFileSync(join(folder, name)).includes('ERASE-CANARY')).toBe(false);
  await log.close();
});

test('D8: after erasing no byte of a session is in the database file or in what lies beside it', async () => {
  const folder = newFolder();
  const log = await openSqlite(join(folder, 'log.db'));
  const files = () => ['log.db', 'log.db-wal', 'log.db-shm'].map((name) => join(folder, name)).filter((file) => existsSync(file));
  const found = (canary: string) => files().filter((file) => readFileSync(file).includes(canary));
  const grants = [{ hash: 'HASH-CANARY', power: 'facilitator' }] as const;
  await log.open({ ...session, id: 'room-canary', code: 'CANARY', grants, rescue: 'RESCUE-CANARY' });
  await log.open({ ...session, id: 'other', code: 'CCCCCC', rescue: 'OTHER-RESCUE' });
  // Enough for pages of its own and for a long text that lies on several.
  for (let seq = 2; seq < 60; seq++) {
    const text = `WORDS-CANARY ${seq} ${'x'.repeat(seq === 30 ? 20_000 : 200)} END-CANARY`;
    await log.append('room-canary', seq - 1, [{ event: event(seq, { text }), command: `COMMAND-CANARY-${seq}` }]);
    await log.append('other', seq - 1, [{ event: event(seq, { text: 'others stay' }) }]);
  }
  const canaries = ['WORDS-CANARY', 'END-CANARY', 'COMMAND-CANARY', 'HASH-CANARY', 'RESCUE-CANARY', 'room-canary', 'CANARY'];
  for (const canary of canaries) expect([canary, found(canary).length > 0]).toEqual([canary, true]);
  expect(await log.erase('room-canary')).toBe(true);
  expect(files()).toHaveLength(3);
  for (const canary of canaries) expect([canary, found(canary)]).toEqual([canary, []]);
  expect(await log.read('other')).toHaveLength(59);
  await log.close();
  for (const canary of canaries) expect([canary, found(canary)]).toEqual([canary, []]);
});

test('a database of before there were rescue codes is brought up to date, with all that was in it', async () => {
  const file = join(newFolder(), 'log.db');
  const before = await openSqlite(file);
  await before.open(session);
  await before.close();
  const raw = new DatabaseSync(file);
  raw.exec(
    "DROP TABLE rescue; DROP TABLE erased; ALTER TABLE session DROP COLUMN secret; DELETE FROM kysely_migration WHERE name <> '0001-first'",
  );
  raw.close();
  const now = await openSqlite(file);
  expect(await now.read('one')).toHaveLength(1);
  // Its links go on to be derived from what they were derived from.
  expect(await now.secretOf('one')).toBe(await now.secret());
  expect(await now.rescued('any')).toEqual([]);
  await now.open({ ...session, id: 'two', code: 'CCCCCC', rescue: 'mine' });
  expect(await now.rescued('mine')).toEqual(['two']);
  await now.close();
});

test('dates and objects are not bound: SQLite would take them for something else', async () => {
  const driver = nodeSqlite(':memory:', () => {}).createDriver();
  await driver.init();
  const connection = await driver.acquireConnection();
  const run = (value: unknown) => connection.executeQuery({ sql: 'select ? as it', parameters: [value] } as never);
  for (const value of [new Date(), {}, []]) await expect(run(value)).rejects.toThrow(TypeError);
  expect((await run(undefined)).rows).toEqual([{ it: null }]);
  expect((await run(true)).rows).toEqual([{ it: 1 }]);
});
