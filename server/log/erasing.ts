// Erasing sessions, so that no byte of them is left in any file. What stays is a hash of the id: a backup of before must not
// bring back by accident what somebody had erased.

import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

/** What is kept of a session that was erased. */
export const tombstone = (session: string): string => createHash('sha256').update(`erased/${session}`).digest('base64url');

export class Eraser {
  readonly #db: Kysely<Tables>;
  /** Somebody was reading (a backup) when the write-ahead file had to be emptied. */
  #behind = false;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  /** False when there was no such session. */
  async erase(session: string): Promise<boolean> {
    const erased = await this.#wipe(session);
    if (erased) await this.#emptyAhead();
    return erased;
  }

  /** Erases sessions without an event since `before` (ms), and gives their ids. */
  async forget(before: number): Promise<readonly string[]> {
    const old = await this.#db.selectFrom('session').select('id').where('touched', '<', before).execute();
    const ids = old.map((row) => row.id);
    for (const id of ids) await this.#wipe(id);
    if (ids.length > 0 || this.#behind) await this.#emptyAhead();
    return ids;
  }

  #wipe(session: string): Promise<boolean> {
    return this.#db.transaction().execute(async (on) => {
      for (const table of ['event', 'capability', 'code', 'rescue'] as const)
        await on.deleteFrom(table).where('session', '=', session).execute();
      const { numDeletedRows } = await on.deleteFrom('session').where('id', '=', session).executeTakeFirstOrThrow();
      if (numDeletedRows === 0n) return false;
      await on
        .insertInto('erased')
        .values({ hash: tombstone(session) })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      return true;
    });
  }

  /** The write-ahead file holds copies of what was erased until it is emptied. While somebody reads that cannot be: then the
   * next tidying does it. It waits shortly, for everybody waits with it. */
  async #emptyAhead(): Promise<void> {
    await sql`PRAGMA busy_timeout = 50`.execute(this.#db);
    try {
      const { rows } = await sql<{ busy: number }>`PRAGMA wal_checkpoint(TRUNCATE)`.execute(this.#db);
      this.#behind = rows[0]?.busy === 1;
    } catch {
      this.#behind = true;
    } finally {
      await sql`PRAGMA busy_timeout = 5000`.execute(this.#db);
    }
  }
}
