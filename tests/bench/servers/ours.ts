// Our own server, whole: the app with its doors, rooms, rules and log, on a scenario for this workload.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApp } from '../../../server/app.ts';
import { steadyClock } from '../../../server/clock.ts';
import { openSqlite } from '../../../server/log/sqlite.ts';
import { openJournal } from '../../../server/logger.ts';
import type { Door } from '../talk.ts';
import { loadGiven, serve } from './gauge.ts';
import { benchScenario } from './scenario.ts';
import { writeSession } from './sessions.ts';
import { volatileLog } from './volatile-log.ts';

const load = loadGiven();
const folder = mkdtempSync(join(tmpdir(), 'rolwissel-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const log = load.log === 'full' ? await openSqlite(join(folder, 'rolwissel.db')) : volatileLog();
const scenario = benchScenario(load.seed, load.people);
const clock = steadyClock();
const doors: Door[] = [];
for (let at = 0; at < load.rooms; at++) doors.push(await writeSession(log, scenario, load, at, clock.now()));

const app = await createApp({
  log,
  catalog: new Map([['bench', scenario]]),
  clock,
  journal: openJournal('error'),
  publicUrl: undefined,
  port: 0,
  host: '127.0.0.1',
  pages: fileURLToPath(new URL('../../../dist', import.meta.url)),
});
const { port } = await app.listen();
serve({ port, doors });
