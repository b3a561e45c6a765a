// A copy of the database in one file, as it is at one moment, made while the server goes on.

import { open, unlink } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';

/** The database in `file`, copied into `to`, which must not be there yet. Gives the bytes of the copy. Throws what the file
 * system or SQLite says, and leaves nothing half behind. */
export const backup = async (file: string, to: string): Promise<number> => {
  // Readable by whoever makes it and by nobody else: it holds what people wrote.
  const copy = await open(to, 'wx', 0o600);
  try {
    const db = new DatabaseSync(file, { readOnly: true });
    try {
      db.exec('PRAGMA busy_timeout = 5000');
      // In one reading: unlike a copy page by page it does not begin anew each time that somebody writes.
      db.prepare('VACUUM INTO ?').run(to);
    } finally {
      db.close();
    }
    await copy.sync();
    return (await copy.stat()).size;
  } catch (error) {
    await unlink(to);
    throw error;
  } finally {
    await copy.close();
  }
};
