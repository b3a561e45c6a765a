// `npm run backup -- <file>` copies the database while the server goes on; `npm run restore -- <file> [--room <id>] [--erased]`
// puts back what the database has not, or has less of, while the server goes on. Both know the database by DATA_DIR.

import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { KEPT_DAYS } from '../../shared/core/limits.ts';
import { readSettings } from '../settings.ts';
import { backup } from './backup.ts';
import { type Left, restore } from './restore.ts';

const USAGE = `Use:
  npm run backup -- <file>                            copies the database in DATA_DIR into a new file
  npm run restore -- <file> [--room <id>] [--erased]  puts back the sessions that DATA_DIR has not, or has less of`;

/** Of those that we have already it is said how many they are. */
const WHY: Readonly<Record<Exclude<Left, 'there'>, string>> = {
  other: 'left as it is: it went on otherwise since the backup',
  erased: 'left out: it was erased since the backup; --erased brings it back',
  old: 'left out: it is older than sessions are kept; --erased brings it back',
};

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');
const wordsOf = (error: unknown): string => (error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));

const asked = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { room: { type: 'string' }, erased: { type: 'boolean', default: false } },
    });
  } catch {
    return undefined;
  }
};

/** Runs the command and gives the exit code: 0 done, 1 it could not, 2 a command that is not known. */
export const main = async (
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  print: (line: string) => void,
): Promise<number> => {
  const read = asked(args);
  const [command, file, ...more] = read?.positionals ?? [];
  if (!read || file === undefined || more.length > 0 || (command !== 'backup' && command !== 'restore')) {
    print(USAGE);
    return 2;
  }
  const settings = readSettings(env);
  if ('wrong' in settings) {
    print(settings.wrong);
    return 1;
  }
  const folder = resolve(settings.DATA_DIR);
  const database = join(folder, 'rolwissel.db');
  const other = resolve(file);
  if (other === database) {
    print('That is the database itself; give another file.');
    return 1;
  }
  try {
    if (command === 'backup') {
      if (!existsSync(database)) {
        print(`There is no database in DATA_DIR, ${folder}.`);
        return 1;
      }
      print(`${other}: ${await backup(database, other)} bytes`);
      return 0;
    }
    if (!existsSync(other)) {
      print(`There is no file ${other}.`);
      return 1;
    }
    await mkdir(folder, { recursive: true });
    const { room, erased } = read.values;
    const wanted = { erased, now: Date.now(), kept: KEPT_DAYS * 24 * 60 * 60_000, ...(room === undefined ? {} : { room }) };
    const { added, grown, left } = await restore(database, other, wanted);
    for (const id of added) print(`${id}: put back`);
    for (const id of grown) print(`${id}: put back what was missing`);
    for (const { session, why } of left) if (why !== 'there') print(`${session}: ${WHY[why]}`);
    if (room !== undefined && added.length + grown.length + left.length === 0) {
      print(`${room}: not in this backup`);
      return 1;
    }
    const there = left.filter((one) => one.why === 'there').length;
    print(`${added.length + grown.length} put back, ${there} already there, ${left.length - there} left out`);
    return 0;
  } catch (error) {
    print(
      codeOf(error) === 'EEXIST' ? `${other} is there already; a backup overwrites nothing.` : `It could not: ${wordsOf(error)}`,
    );
    return 1;
  }
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = await main(process.argv.slice(2), process.env, (line) => process.stdout.write(`${line}\n`));
