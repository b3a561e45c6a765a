// The SQLite log keeps the contract, in a file; and what only a file has: it is opened again, or is broken.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

test('dates and objects are not bound: SQLite would take them for something else', async () => {
  const driver = nodeSqlite(':memory:', () => {}).createDriver();
  await driver.init();
  const connection = await driver.acquireConnection();
  const run = (value: unknown) => connection.executeQuery({ sql: 'select ? as it', parameters: [value] } as never);
  for (const value of [new Date(), {}, []]) await expect(run(value)).rejects.toThrow(TypeError);
  expect((await run(undefined)).rows).toEqual([{ it: null }]);
  expect((await run(true)).rows).toEqual([{ it: 1 }]);
});
