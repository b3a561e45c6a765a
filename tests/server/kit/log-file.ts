// The log as it lies on disk, read by other means than the server's own.

import { DatabaseSync } from 'node:sqlite';
import type { LoggedEvent } from '../../../shared/core/event.ts';
import type { Kept } from '../../kit/auditor.ts';

/** Where the server keeps its database in this folder. */
export const databaseIn = (folder: string): string => `${folder}/rolwissel.db`;

/** Every entry of a session, in order; also while the server is at work. */
export const readLog = (folder: string, session: string): readonly Kept[] => {
  const db = new DatabaseSync(databaseIn(folder), { readOnly: true });
  try {
    const rows = db.prepare('SELECT * FROM event WHERE session = ? ORDER BY seq').all(session);
    return rows.map((row): Kept => {
      const event: LoggedEvent = {
        seq: Number(row.seq),
        at: Number(row.at),
        by: String(row.by),
        version: Number(row.version),
        type: String(row.type),
        data: JSON.parse(String(row.data)) as LoggedEvent['data'],
        ...(row.step === null ? {} : { step: String(row.step) }),
      };
      return row.command === null ? { event } : { event, command: String(row.command) };
    });
  } finally {
    db.close();
  }
};
