// What a server left in its folder.

import { DatabaseSync } from 'node:sqlite';
import type { Entry } from '../../server/log/event-log.ts';
import { openSqlite } from '../../server/log/sqlite.ts';

/** The log of a session, when the server is gone. */
export const logOf = async (folder: string, session: string): Promise<readonly Entry[]> => {
  const log = await openSqlite(`${folder}/rolwissel.db`);
  try {
    return await log.read(session);
  } finally {
    await log.close();
  }
};

/** Everything in the database, table by table, as text, also while a server works with it: two of these are equal when nothing
 * changed. */
export const allOf = (folder: string): ReadonlyMap<string, string> => {
  const db = new DatabaseSync(`${folder}/rolwissel.db`, { readOnly: true });
  try {
    const tables = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").all();
    const rowsOf = (name: unknown): readonly string[] =>
      db
        .prepare(`SELECT * FROM "${name}"`)
        .all()
        // Who asks how the server is has it write something down, to see that it can.
        .filter((row) => row.name !== 'checked')
        .map((row) => JSON.stringify(row))
        .toSorted();
    return new Map(tables.map(({ name }) => [String(name), rowsOf(name).join('\n')]));
  } finally {
    db.close();
  }
};
