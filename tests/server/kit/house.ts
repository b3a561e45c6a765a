// A server in this process, for tests that look inside or need a house of their own. One at a time.

import { type AppParts, createApp } from '../../../server/app.ts';
import { type Clock, steadyClock } from '../../../server/clock.ts';
import { openSqlite } from '../../../server/log/sqlite.ts';
import { openJournal } from '../../../server/logger.ts';
import { TINY } from '../../kit/tiny.ts';
import { scenarioOf } from '../../kit/world.ts';
import { newFolder, type TestServer } from './server.ts';

export interface House {
  readonly folder?: string;
  readonly clock?: Clock;
  /** Words that are no name here. */
  readonly names?: readonly string[];
  /** What this house has otherwise than every test's. */
  readonly more?: Partial<AppParts>;
}

export const serveHere = async ({
  folder = newFolder(),
  clock = steadyClock(),
  names = [],
  more = {},
}: House = {}): Promise<TestServer> => {
  const app = await createApp({
    log: await openSqlite(`${folder}/rolwissel.db`),
    catalog: new Map([['tiny', scenarioOf(TINY)]]),
    clock,
    journal: openJournal('silent'),
    publicUrl: undefined,
    port: 0,
    host: '127.0.0.1',
    pages: `${folder}/dist`,
    names,
    ...more,
  });
  const { port } = await app.listen();
  const end = async () => {
    await app.close();
    return 0;
  };
  return { base: `http://127.0.0.1:${port}`, folder, port, errors: () => '', end };
};

/** Asks with a key and without a body. */
export const ask = (
  server: Pick<TestServer, 'base'>,
  path: string,
  key: string,
  method = 'GET',
  headers: Record<string, string> = {},
): Promise<Response> => fetch(server.base + path, { method, headers: { authorization: `Bearer ${key}`, ...headers } });
