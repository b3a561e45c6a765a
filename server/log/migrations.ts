// How the tables came to be. A migration that was released is never changed; a new one is added below.

import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const first: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createTable('session')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('opened', 'integer', (column) => column.notNull())
      .addColumn('touched', 'integer', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('event')
      .addColumn('session', 'text', (column) => column.notNull())
      .addColumn('seq', 'integer', (column) => column.notNull())
      .addColumn('at', 'integer', (column) => column.notNull())
      .addColumn('by', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('type', 'text', (column) => column.notNull())
      .addColumn('step', 'text')
      .addColumn('data', 'text', (column) => column.notNull())
      .addColumn('command', 'text')
      // A second writer of the same session cannot win.
      .addPrimaryKeyConstraint('event_place', ['session', 'seq'])
      .addUniqueConstraint('event_command', ['session', 'command'])
      .execute();
    await db.schema
      .createTable('capability')
      .addColumn('hash', 'text', (column) => column.primaryKey())
      .addColumn('session', 'text', (column) => column.notNull())
      .addColumn('power', 'text', (column) => column.notNull())
      .addColumn('seat', 'text')
      .execute();
    await db.schema.createIndex('capability_session').on('capability').column('session').execute();
    await db.schema
      .createTable('code')
      .addColumn('code', 'text', (column) => column.primaryKey())
      .addColumn('session', 'text', (column) => column.notNull())
      .addColumn('expires', 'integer', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('code_session').on('code').column('session').execute();
    await db.schema
      .createTable('setting')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('value', 'text', (column) => column.notNull())
      .execute();
  },
};

const rescue: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createTable('rescue')
      .addColumn('hash', 'text', (column) => column.notNull())
      .addColumn('session', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('rescue_place', ['hash', 'session'])
      .execute();
    await db.schema.createIndex('rescue_session').on('rescue').column('session').execute();
  },
};

const restore: Migration = {
  up: async (db: Kysely<unknown>) => {
    // Each session has the secret that its links come from, so that it takes them along into another database.
    await db.schema
      .alterTable('session')
      .addColumn('secret', 'text', (column) => column.notNull().defaultTo(''))
      .execute();
    await sql`UPDATE session SET secret = coalesce((SELECT value FROM setting WHERE name = 'secret'), '')`.execute(db);
    await db.schema.alterTable('rescue').addColumn('tag', 'integer').execute();
    // What was erased, so that a backup of before does not bring it back.
    await db.schema
      .createTable('erased')
      .addColumn('hash', 'text', (column) => column.primaryKey())
      .execute();
  },
};

/** By name; they run in the order of the names. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-first': first,
  '0002-rescue': rescue,
  '0003-restore': restore,
};
