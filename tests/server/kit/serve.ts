// A server for tests, as a process of its own so that it can be killed: the tiny scenario, data in the folder given.

import { createApp } from '../../../server/app.ts';
import { steadyClock } from '../../../server/clock.ts';
import { openSqlite } from '../../../server/log/sqlite.ts';
import { openJournal } from '../../../server/logger.ts';
import { TINY } from '../../kit/tiny.ts';
import { scenarioOf } from '../../kit/world.ts';

const [, , folder = '.', port = '0'] = process.argv;
const app = await createApp({
  log: await openSqlite(`${folder}/rolwissel.db`),
  catalog: new Map([['tiny', scenarioOf(TINY)]]),
  clock: steadyClock(),
  journal: openJournal('warn'),
  publicUrl: 'https://play.example.org',
  port: Number(port),
  host: '127.0.0.1',
  pages: `${folder}/dist`,
});
const served = await app.listen();
process.stdout.write(`port ${served.port}\n`);
process.on('SIGTERM', () => void app.close().then(() => process.exit(0)));
