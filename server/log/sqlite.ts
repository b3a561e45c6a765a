// The event log in one SQLite file.

import { randomBytes } from 'node:crypto';
import { Kysely, sql, type Transaction } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { LoggedEvent } from '../../shared/core/event.ts';
import { wrongBefore } from './ahead.ts';
import { nodeSqlite } from './dialect.ts';
import { Eraser } from './erasing.ts';
import { type Capability, CodeTaken, Conflict, type Entry, type EventLog, type Grant, POWERS, type Power } from './event-log.ts';
import { migrations } from './migrations.ts';
import type { Tables } from './tables.ts';

/** The file is there, but is no log that this version can read. Nothing was written to it. */
export class DamagedLog extends Error {}

/** A secret from which others are derived: 256 bits. */
export const mintSecret = (): string => randomBytes(32).toString('base64url');

const isUnique = (error: unknown): boolean => error instanceof Error && /UNIQUE constraint failed/.test(error.message);
const isPower = (value: string): value is Power => (POWERS as readonly string[]).includes(value);

const rowOf = (session: string, { event, command }: Entry): Tables['event'] => ({
  session,
  seq: event.seq,
  at: Math.round(event.at),
  by: event.by,
  version: event.version,
  type: event.type,
  step: event.step ?? null,
  data: JSON.stringify(event.data),
  command: command ?? null,
});

const entryOf = (row: Tables['event']): Entry => {
  const { seq, at, by, version, type, step, command } = row;
  const data = JSON.parse(row.data) as LoggedEvent['data'];
  const event = { seq, at, by, version, type, data, ...(step === null ? {} : { step }) };
  return command === null ? { event } : { event, command };
};

const grant = async (db: Transaction<Tables>, session: string, grants: readonly Grant[]): Promise<void> => {
  if (grants.length === 0) return;
  const rows = grants.map(({ hash, power, seat }) => ({ hash, session, power, seat: seat ?? null }));
  await db.insertInto('capability').values(rows).execute();
};

/** Opens the file, makes it when it is not there, brings its tables up to date. Throws DamagedLog, and then has left the
 * file as it was. `:memory:` keeps nothing. */
export const openSqlite = async (file: string): Promise<EventLog> => {
  let db: Kysely<Tables>;
  const wrong = wrongBefore(file);
  if (wrong !== undefined) throw new DamagedLog(wrong);
  try {
    const dialect = nodeSqlite(file, (raw) => {
      raw.exec('PRAGMA busy_timeout = 5000');
      const [found] = raw.prepare('PRAGMA quick_check(1)').all();
      if (found?.quick_check !== 'ok') throw new DamagedLog(String(found?.quick_check ?? 'it does not pass its check'));
      // Full: an acknowledged command survives a power cut. Secure delete: what is erased is overwritten.
      raw.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON');
    });
    db = new Kysely<Tables>({ dialect });
  } catch (error) {
    if (error instanceof Error && /not a database|malformed|corrupt/i.test(error.message)) throw new DamagedLog(error.message);
    throw error;
  }
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  if (error) {
    await db.destroy();
    throw new DamagedLog(error instanceof Error ? error.message : String(error));
  }
  await db
    .insertInto('setting')
    .values({ name: 'secret', value: mintSecret() })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();

  const eraser = new Eraser(db);
  let version: unknown;

  return {
    open: ({ id, code, codeExpires, grants, first, rescue, rescueTag, secret = mintSecret() }) =>
      db.transaction().execute(async (on) => {
        await on.deleteFrom('code').where('code', '=', code).where('expires', '<', first.at).execute();
        try {
          await on.insertInto('code').values({ code, session: id, expires: codeExpires }).execute();
        } catch (error) {
          throw isUnique(error) ? new CodeTaken() : error;
        }
        await on.insertInto('session').values({ id, opened: first.at, touched: first.at, secret }).execute();
        await on
          .insertInto('event')
          .values(rowOf(id, { event: first }))
          .execute();
        await grant(on, id, grants);
        if (rescue === undefined) return;
        await on
          .insertInto('rescue')
          .values({ hash: rescue, session: id, tag: rescueTag ?? null })
          .execute();
      }),

    append: async (session, expectedSeq, entries, grants = []) => {
      const last = entries.at(-1);
      if (!last) return;
      if (last.event.seq !== expectedSeq + entries.length) throw new Conflict(`seq ${last.event.seq} after ${expectedSeq}`);
      try {
        await db.transaction().execute(async (on) => {
          const [top] = await on
            .selectFrom('event')
            .select('seq')
            .where('session', '=', session)
            .orderBy('seq', 'desc')
            .limit(1)
            .execute();
          if ((top?.seq ?? 0) !== expectedSeq) throw new Conflict(`the log is at ${top?.seq ?? 0}, not at ${expectedSeq}`);
          for (const entry of entries) await on.insertInto('event').values(rowOf(session, entry)).execute();
          // A machine's clock may have been set back: what is young does not become old by that.
          const touched = sql<number>`max(touched, ${last.event.at})`;
          await on.updateTable('session').set({ touched }).where('id', '=', session).execute();
          await grant(on, session, grants);
        });
      } catch (error) {
        throw isUnique(error) ? new Conflict('written by another') : error;
      }
    },

    read: async (session) => {
      const rows = await db.selectFrom('event').selectAll().where('session', '=', session).orderBy('seq').execute();
      return rows.map(entryOf);
    },

    capability: async (hash) => {
      const row = await db.selectFrom('capability').selectAll().where('hash', '=', hash).executeTakeFirst();
      if (!row || !isPower(row.power)) return undefined;
      const found: Capability = { hash: row.hash, session: row.session, power: row.power };
      return row.seat === null ? found : { ...found, seat: row.seat };
    },

    findCode: (code) => db.selectFrom('code').selectAll().where('code', '=', code).executeTakeFirst(),

    codeOf: (session) =>
      db.selectFrom('code').selectAll().where('session', '=', session).orderBy('expires', 'desc').limit(1).executeTakeFirst(),

    renew: async (session, code, expires) => {
      try {
        await db.transaction().execute(async (on) => {
          const there = await on.selectFrom('session').select('id').where('id', '=', session).executeTakeFirst();
          if (there) await on.insertInto('code').values({ code, session, expires }).execute();
        });
      } catch (error) {
        throw isUnique(error) ? new CodeTaken() : error;
      }
    },

    rescued: async (hash) => {
      const rows = await db
        .selectFrom('rescue')
        .innerJoin('session', 'session.id', 'rescue.session')
        .select('session.id')
        .where('rescue.hash', '=', hash)
        .orderBy('session.opened', 'desc')
        .execute();
      return rows.map((row) => row.id);
    },

    dates: (session) => db.selectFrom('session').select(['opened', 'touched']).where('id', '=', session).executeTakeFirst(),

    mayRescue: async (tag) => {
      const row = await db
        .selectFrom('rescue')
        .select('session')
        .where((is) => is.or([is('tag', '=', tag), is('tag', 'is', null)]))
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },

    secret: async () => {
      const row = await db.selectFrom('setting').select('value').where('name', '=', 'secret').executeTakeFirstOrThrow();
      return row.value;
    },

    secrets: async () => {
      const rows = await db.selectFrom('setting').select('value').where('name', 'like', 'secret%').orderBy('name').execute();
      return rows.map((row) => row.value);
    },

    secretOf: async (session) => {
      const row = await db.selectFrom('session').select('secret').where('id', '=', session).executeTakeFirst();
      return row?.secret;
    },

    lastSeq: async (session) => {
      const row = await db
        .selectFrom('event')
        .select((is) => is.fn.max('seq').as('seq'))
        .where('session', '=', session)
        .executeTakeFirst();
      return row?.seq ?? 0;
    },

    changedElsewhere: async () => {
      // SQLite counts here what other connections committed, and not our own.
      const { rows } = await sql<{ data_version: number }>`PRAGMA data_version`.execute(db);
      const before = version;
      version = rows[0]?.data_version;
      return before !== undefined && before !== version;
    },

    check: async () => {
      await db
        .insertInto('setting')
        .values({ name: 'checked', value: mintSecret() })
        .onConflict((conflict) => conflict.column('name').doUpdateSet((is) => ({ value: is.ref('excluded.value') })))
        .execute();
      await db.selectFrom('session').select('id').limit(1).execute();
    },

    erase: (session) => eraser.erase(session),
    forget: (before) => eraser.forget(before),

    close: () => db.destroy(),
  };
};
