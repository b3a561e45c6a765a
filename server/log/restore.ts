// Puts sessions of a backup back into a database, also while a server works with it. What the database has is never made
// less: a session comes back when it is missing, or grows when the backup knows how it went on.

import { randomUUID } from 'node:crypto';
import { copyFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { tombstone } from './erasing.ts';
import { DamagedLog, openSqlite } from './sqlite.ts';

export interface Wanted {
  /** This session alone. */
  readonly room?: string;
  /** Also what was erased since the backup was made, or is too old to be kept: its time begins anew. */
  readonly erased?: boolean;
  /** Ms since 1970. */
  readonly now: number;
  /** Ms that a session is kept after its last event. */
  readonly kept: number;
}

/** Why a session of the backup was not taken: we have all of it; ours went on otherwise; somebody erased it; it is too old. */
export type Left = 'there' | 'other' | 'erased' | 'old';

export interface Restored {
  readonly added: readonly string[];
  readonly grown: readonly string[];
  readonly left: readonly { readonly session: string; readonly why: Left }[];
}

interface Old {
  readonly id: string;
  readonly touched: number;
  readonly seq: number;
}

/** Puts back what `wanted` says from the file `from` into the database in `file`, which is made when it is not there: all or
 * nothing. Throws DamagedLog when the backup is none, or of a newer version. */
export const restore = async (file: string, from: string, wanted: Wanted): Promise<Restored> => {
  const looked = new DatabaseSync(from, { readOnly: true });
  try {
    const tables = looked.prepare("SELECT name FROM sqlite_master WHERE name IN ('event', 'session', 'setting')").all();
    if (tables.length < 3) throw new DamagedLog('this is no backup of Rolwissel');
  } catch (error) {
    throw error instanceof Error && !(error instanceof DamagedLog) ? new DamagedLog(error.message) : error;
  } finally {
    looked.close();
  }
  // A copy that is checked and brought up to date; the backup itself stays as it is.
  const copy = join(dirname(file), `restoring-${randomUUID()}.db`);
  try {
    await copyFile(from, copy);
    for (const one of [copy, file]) await (await openSqlite(one)).close();
    return merge(file, copy, wanted);
  } finally {
    for (const end of ['', '-wal', '-shm']) await rm(copy + end, { force: true });
  }
};

const merge = (file: string, copy: string, wanted: Wanted): Restored => {
  const db = new DatabaseSync(file);
  const added: string[] = [];
  const grown: string[] = [];
  const left: { session: string; why: Left }[] = [];
  try {
    db.exec('PRAGMA busy_timeout = 5000; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON');
    db.prepare('ATTACH ? AS old').run(copy);
    // From here on a server that wants to write waits.
    db.exec('BEGIN IMMEDIATE');
    for (const one of sessionsOf(db, wanted.room)) {
      const why = reasonAgainst(db, one, wanted);
      if (why) {
        left.push({ session: one.id, why });
        continue;
      }
      (take(db, one, wanted) ? added : grown).push(one.id);
    }
    takeSecrets(db);
    db.exec('COMMIT');
  } finally {
    // Closing takes back what was not committed.
    db.close();
  }
  return { added, grown, left };
};

const sessionsOf = (db: DatabaseSync, room: string | undefined): readonly Old[] =>
  db
    .prepare(
      `SELECT id, touched, (SELECT max(seq) FROM old.event WHERE session = id) AS seq
       FROM old.session WHERE ? IS NULL OR id = ? ORDER BY opened`,
    )
    .all(room ?? null, room ?? null)
    .map((row) => ({ id: String(row.id), touched: Number(row.touched), seq: Number(row.seq) }));

/** Undefined when it is to be taken. */
const reasonAgainst = (db: DatabaseSync, { id, touched, seq }: Old, { erased, now, kept }: Wanted): Left | undefined => {
  const ours = ownSeq(db, id);
  if (ours >= seq) return 'there';
  if (ours > 0) return differs(db, id) ? 'other' : undefined;
  if (erased) return undefined;
  if (db.prepare('SELECT 1 FROM erased WHERE hash = ?').get(tombstone(id))) return 'erased';
  return touched < now - kept ? 'old' : undefined;
};

const ownSeq = (db: DatabaseSync, id: string): number =>
  Number(db.prepare('SELECT max(seq) AS seq FROM main.event WHERE session = ?').get(id)?.seq ?? 0);

/** Is our own log of a session something else than the beginning of the backup's? */
const differs = (db: DatabaseSync, id: string): boolean =>
  db
    .prepare(
      `SELECT 1 FROM main.event AS mine LEFT JOIN old.event AS theirs ON theirs.session = mine.session AND theirs.seq = mine.seq
       WHERE mine.session = ? AND (theirs.seq IS NULL OR theirs.at <> mine.at OR theirs.by <> mine.by
         OR theirs.type <> mine.type OR theirs.data <> mine.data) LIMIT 1`,
    )
    .get(id) !== undefined;

/** True when we had nothing of it. */
const take = (db: DatabaseSync, { id, touched }: Old, { erased, now, kept }: Wanted): boolean => {
  const run = (sql: string, ...values: (string | number)[]) => db.prepare(sql).run(...values);
  const ours = ownSeq(db, id);
  const last = erased && touched < now - kept ? now : touched;
  run(
    `INSERT INTO main.session (id, opened, touched, secret) SELECT id, opened, ?, secret FROM old.session WHERE id = ?
     ON CONFLICT (id) DO UPDATE SET touched = max(touched, excluded.touched)`,
    last,
    id,
  );
  run(
    `INSERT INTO main.event (session, seq, at, by, version, type, step, data, command)
     SELECT session, seq, at, by, version, type, step, data, command FROM old.event WHERE session = ? AND seq > ?`,
    id,
    ours,
  );
  run('INSERT OR IGNORE INTO main.capability SELECT hash, session, power, seat FROM old.capability WHERE session = ?', id);
  // A code that another room got meanwhile stays with that one; the facilitator can ask for a new code.
  run('INSERT OR IGNORE INTO main.code SELECT code, session, expires FROM old.code WHERE session = ?', id);
  run('INSERT OR IGNORE INTO main.rescue (hash, session, tag) SELECT hash, session, tag FROM old.rescue WHERE session = ?', id);
  run('DELETE FROM main.erased WHERE hash = ?', tombstone(id));
  return ours === 0;
};

/** Rescue codes are kept with the secret of their database as salt: without it none of them would be known again. */
const takeSecrets = (db: DatabaseSync): void => {
  for (const row of db.prepare("SELECT value FROM old.setting WHERE name LIKE 'secret%'").all()) {
    const value = String(row.value);
    const known = db.prepare("SELECT 1 FROM main.setting WHERE name LIKE 'secret%' AND value = ?").get(value);
    if (!known) db.prepare('INSERT INTO main.setting (name, value) VALUES (?, ?)').run(`secret/${randomUUID()}`, value);
  }
};
