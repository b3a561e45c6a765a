// Kysely on Node's own SQLite: no native add-on to compile. Kysely asks for the shape of better-sqlite3.

import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { type Dialect, SqliteAdapter, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely';

/** One value for SQLite. Throws on dates and objects: node:sqlite would take a first one for named parameters. */
const bind = (value: unknown): SQLInputValue => {
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint' || value instanceof Uint8Array)
    return value;
  throw new TypeError(`cannot store a ${typeof value}`);
};

/** DDL in SQLite is transactional; without this a failed migration stays half done. */
class Adapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** So many statements stay prepared; the app itself has some forty. */
const PREPARED = 200;

const adapt = (db: DatabaseSync): SqliteDatabase => {
  const prepared = new Map<string, SqliteStatement>();
  const prepare = (sql: string): SqliteStatement => {
    const statement = db.prepare(sql);
    return {
      reader: statement.columns().length > 0,
      all: (values) => statement.all(...values.map(bind)).map((row) => ({ ...row })),
      run: (values) => statement.run(...values.map(bind)),
      // A statement of its own: this one may be asked again while somebody is still reading.
      iterate: (values) => db.prepare(sql).iterate(...values.map(bind)),
    };
  };
  return {
    close: () => {
      prepared.clear();
      db.close();
    },
    prepare: (sql) => {
      const known = prepared.get(sql);
      if (known) return known;
      const made = prepare(sql);
      if (prepared.size >= PREPARED) prepared.clear();
      prepared.set(sql, made);
      return made;
    },
  };
};

/** A dialect over one file. `configure` runs once, before the first query, and may throw. */
export const nodeSqlite = (file: string, configure: (db: DatabaseSync) => void): Dialect => {
  const db = new DatabaseSync(file);
  try {
    configure(db);
  } catch (error) {
    db.close();
    throw error;
  }
  const dialect = new SqliteDialect({ database: adapt(db) });
  return {
    createAdapter: () => new Adapter(),
    createDriver: () => dialect.createDriver(),
    createIntrospector: (on) => dialect.createIntrospector(on),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  };
};
