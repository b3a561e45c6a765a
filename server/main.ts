// Starts the server: reads the settings, opens the log, listens. The only reader of the environment.

import { access, constants, mkdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApp } from './app.ts';
import { readCatalog } from './catalog/catalog.ts';
import { steadyClock } from './clock.ts';
import { devPages } from './dev-pages.ts';
import { faultOf } from './host/session-host.ts';
import { lanAddresses } from './http/addresses.ts';
import type { EventLog } from './log/event-log.ts';
import { DamagedLog, openSqlite } from './log/sqlite.ts';
import { openJournal } from './logger.ts';
import { linesOf, readSettings } from './settings.ts';

/** Ms in which the server ends when it is asked to. */
const PATIENCE = 5000;

/** One line, and out. */
const stop = (line: string): never => {
  process.stderr.write(`Rolwissel: ${line}\n`);
  process.exit(1);
};

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const settings = readSettings(process.env);
if ('wrong' in settings) stop(settings.wrong);
else await start(settings);

async function start({
  PORT,
  HOST,
  DATA_DIR,
  PUBLIC_URL,
  FACILITATOR_PASSWORD,
  METRICS_KEY,
  LOG_LEVEL,
}: Exclude<typeof settings, { wrong: string }>): Promise<void> {
  const journal = openJournal(LOG_LEVEL);
  // As Node would do it, but for the words of the error: they may be somebody's.
  process.on('uncaughtException', (error) => {
    journal.error({ fault: faultOf(error) }, 'an error that nothing caught');
    process.exit(1);
  });
  const log = await openLog(resolve(DATA_DIR));
  const catalog = await readCatalog(join(root, 'scenarios'), (line) => process.stderr.write(`${line}\n`));
  const app = await createApp({
    log,
    catalog,
    clock: steadyClock(),
    journal,
    publicUrl: PUBLIC_URL,
    password: FACILITATOR_PASSWORD,
    metricsKey: METRICS_KEY,
    port: PORT,
    host: HOST,
    names: await readNames(resolve(DATA_DIR)),
    pages: process.argv.includes('--dev') ? devPages(root) : join(root, 'dist'),
  });

  let leaving = false;
  const leave = () => {
    if (leaving) return;
    leaving = true;
    // Who takes longer is ended: what was acknowledged is on disk.
    setTimeout(() => process.exit(1), PATIENCE).unref();
    void app.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', leave);
  process.on('SIGINT', leave);

  const { port } = await app.listen().catch((error: unknown) => {
    if (codeOf(error) === 'EADDRINUSE') return stop(`port ${PORT} is in use; set PORT to another.`);
    if (codeOf(error) === 'EACCES') return stop(`this user may not listen on port ${PORT}; set PORT to one above 1023.`);
    return stop(`it cannot listen on ${HOST ?? 'this machine'}, port ${PORT} (${codeOf(error)}).`);
  });
  process.stdout.write(`Rolwissel: http://localhost:${port}\n`);
  const lan = HOST === undefined ? lanAddresses() : [];
  for (const address of lan) process.stdout.write(`  in this network: http://${address}:${port}\n`);
}

/** What the house adds to the words that are no name, if it does. */
async function readNames(folder: string): Promise<readonly string[]> {
  const file = join(folder, 'names.txt');
  const text = await readFile(file, 'utf8').catch((error: unknown) =>
    codeOf(error) === 'ENOENT' ? '' : stop(`it cannot read ${file} (${codeOf(error)}).`),
  );
  return linesOf(text);
}

async function openLog(folder: string): Promise<EventLog> {
  const file = join(folder, 'rolwissel.db');
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch (error) {
    stop(`it cannot write in DATA_DIR, ${folder} (${codeOf(error)}).`);
  }
  try {
    return await openSqlite(file);
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
    if (error instanceof DamagedLog) return stop(`the database cannot be read (${why}). It was left as it is: ${file}`);
    return stop(`the database cannot be opened (${why}): ${file}`);
  }
}
