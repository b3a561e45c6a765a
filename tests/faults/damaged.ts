// The database was damaged while nobody looked: its head, a page in the middle, its end, what was not yet put away, and one
// session that cannot be read.

import { spawn } from 'node:child_process';
import { cpSync, existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { random } from '../../shared/core/random.ts';
import { auditLog } from '../kit/auditor.ts';
import { databaseIn, readLog } from '../server/kit/log-file.ts';
import { enter } from '../server/kit/player.ts';
import { keyOf, newFolder, startServer } from '../server/kit/server.ts';
import { counted, type Fault, type Row, stated } from './fault.ts';
import { audited } from './kit/audit.ts';
import { act, type Chance, type Class, gatherClass, goHome, linesOf, onward, TO_HATS, usable } from './kit/class.ts';

const PAGE = 4096;
const main = fileURLToPath(new URL('../../server/main.ts', import.meta.url));

interface Started {
  /** Null: it serves. */
  readonly code: number | null;
  readonly errors: string;
}

/** Starts the server as its owner does, and ends it when it serves. */
const start = (folder: string): Promise<Started> =>
  new Promise((resolve) => {
    const env = { HOST: '127.0.0.1', PORT: '0', DATA_DIR: folder };
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main], { env });
    let serves = false;
    let errors = '';
    child.stdout.on('data', () => {
      serves = true;
      child.kill('SIGKILL');
    });
    child.stderr.on('data', (chunk) => {
      errors += String(chunk);
    });
    child.on('exit', (code) => resolve({ code: serves ? null : code, errors }));
  });

const noise = (length: number, chance: Chance): Buffer => Buffer.from(Array.from({ length }, () => Math.floor(chance() * 256)));

/** Puts bytes in the middle of a file. */
const put = (file: string, at: number, bytes: Buffer): void => {
  const whole = readFileSync(file);
  bytes.copy(whole, at);
  writeFileSync(file, whole);
};

interface Damage {
  readonly what: string;
  /** With what the server had not yet put away, as when it was killed. */
  readonly killed: boolean;
  readonly make: (file: string, chance: Chance) => void;
}

const DAMAGES: readonly Damage[] = [
  { what: 'its head overwritten', killed: false, make: (file, chance) => put(file, 0, noise(100, chance)) },
  {
    what: 'a page in the middle overwritten',
    killed: false,
    make: (file, chance) => {
      const pages = readFileSync(file).length / PAGE;
      put(file, PAGE * (1 + Math.floor(chance() * (pages - 1))), noise(PAGE, chance));
    },
  },
  { what: 'half of it cut off', killed: false, make: (file) => truncateSync(file, Math.floor(readFileSync(file).length / 2)) },
  { what: 'nothing left of it', killed: false, make: (file) => truncateSync(file, 0) },
  {
    what: 'the head of the write-ahead file overwritten',
    killed: true,
    make: (file, chance) => put(`${file}-wal`, 0, noise(32, chance)),
  },
  {
    what: 'the write-ahead file overwritten',
    killed: true,
    make: (file, chance) => writeFileSync(`${file}-wal`, noise(readFileSync(`${file}-wal`).length, chance)),
  },
  {
    what: 'a page in the middle of the write-ahead file overwritten',
    killed: true,
    make: (file, chance) => {
      const wal = readFileSync(`${file}-wal`);
      put(`${file}-wal`, 32 + Math.floor((wal.length / (PAGE + 24)) * 0.5) * (PAGE + 24) + 24, noise(PAGE, chance));
    },
  },
];

const bytesOf = (folder: string): readonly string[] =>
  ['', '-wal']
    .map((end) => `${databaseIn(folder)}${end}`)
    .map((file) => (existsSync(file) ? readFileSync(file).toString('base64') : ''));

/** What of these classes a folder has lost without saying so. */
const missing = (folder: string, groups: readonly Class[]): number =>
  groups.reduce((sum, group) => {
    try {
      return sum + auditLog(group.ledger, readLog(folder, group.room.room)).findings.length;
    } catch {
      // It says so: no log at all would be an error of the audit, unless the file cannot be read.
      return sum + 1;
    }
  }, 0);

/** Does a damage to a copy, and starts a server on it. */
const suffer = async (damage: Damage, whole: string, groups: readonly Class[], chance: Chance): Promise<readonly Row[]> => {
  const folder = newFolder();
  cpSync(whole, folder, { recursive: true });
  damage.make(databaseIn(folder), chance);
  const before = bytesOf(folder);
  const { code, errors } = await start(folder);
  if (code === null) {
    const lost = missing(folder, groups);
    return [counted(`${damage.what}: the server starts; things that are gone without a word`, lost)];
  }
  const says = errors.includes(databaseIn(folder)) && errors.trim().split('\n').length === 1;
  return [
    stated(`${damage.what}: the server`, 'says where it is', says ? 'says where it is' : errors.slice(0, 200)),
    counted(`${damage.what}: files that changed`, bytesOf(folder).filter((bytes, at) => bytes !== before[at]).length),
  ];
};

const SPOILS = ["type = 'nobody.knows'", "data = '{broken'"];

/** Some sessions cannot be replayed, each for another reason; the others are well. */
const someUnreadable = async (whole: string, groups: readonly Class[], port: number): Promise<readonly Row[]> => {
  const [bad, well] = [groups.slice(0, SPOILS.length), groups.slice(SPOILS.length)];
  const folder = newFolder();
  cpSync(whole, folder, { recursive: true });
  const raw = new DatabaseSync(databaseIn(folder));
  bad.forEach(({ room }, at) => raw.prepare(`UPDATE event SET ${SPOILS[at]} WHERE session = ? AND seq = 5`).run(room.room));
  const rowsOf = () => bad.map(({ room }) => JSON.stringify(raw.prepare('SELECT * FROM event WHERE session = ?').all(room.room)));
  const before = rowsOf();
  const server = await startServer(folder, port);
  await usable(well.flatMap(linesOf), 0);
  const heard = await Promise.all(
    bad.map(({ room }) =>
      enter(server, room.room, keyOf(room.hostUrl)).then(
        () => 'lets in',
        (error: unknown) => (error instanceof Error && /fault/.test(error.message) ? 'says that it is our fault' : String(error)),
      ),
    ),
  );
  const wrong = (await audited(server, ...well)).filter((row) => !row.held);
  const after = rowsOf();
  raw.close();
  await server.end();
  return [
    ...SPOILS.map((spoil, at) => stated(`one session with ${spoil}: its room`, 'says that it is our fault', heard[at] ?? '')),
    counted('sessions that cannot be read and were changed', after.filter((rows, at) => rows !== before[at]).length),
    counted('what is wrong with the others', wrong.length, 0, wrong.map((row) => row.seen).join(' · ')),
  ];
};

export const damaged: Fault = {
  id: 'damaged',
  rule: 'D6',
  promise:
    'a damaged database is left as it is and never stands there empty; a session that cannot be read leaves the others alone',
  run: async (size, seed) => {
    const chance = random(seed);
    const server = await startServer();
    const { folder, port } = server;
    const groups: Class[] = [];
    for (let n = 0; n < 4; n++) groups.push(await gatherClass(server, 3));
    for (const group of groups) {
      await onward(group, TO_HATS);
      for (let n = 0; n < 12; n++) await Promise.all(group.people.map((one) => act(one, chance, 0.8, true)));
    }
    await server.end('SIGKILL');
    const killed = newFolder();
    cpSync(folder, killed, { recursive: true });
    // Put away as a server does that ends in peace.
    const raw = new DatabaseSync(databaseIn(folder));
    raw.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    raw.close();
    const rows: Row[] = [];
    for (let n = 0; n < (size === 'short' ? 1 : 8); n++)
      for (const damage of DAMAGES) rows.push(...(await suffer(damage, damage.killed ? killed : folder, groups, chance)));
    rows.push(...(await someUnreadable(folder, groups, port)));
    goHome(...groups);
    return rows;
  },
};
