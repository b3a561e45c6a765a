// A disk that can be filled up, and emptied again.

import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { databaseIn } from '../../server/kit/log-file.ts';
import { newFolder } from '../../server/kit/server.ts';

export interface Disk {
  readonly folder: string;
  /** What stands for the disk, in words. */
  readonly kind: string;
  /** From now on nothing more fits. */
  readonly fill: (pid: number) => void;
  readonly empty: (pid: number) => void;
  readonly remove: () => void;
}

const runs = (command: string, ...words: readonly string[]): boolean => {
  try {
    execFileSync(command, words, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** A small disk of its own where this machine lets us mount one; else a limit to how long the server's files may become, by
 * which writing fails as well; undefined where there is neither. */
export const smallDisk = (): Disk | undefined => {
  const folder = newFolder();
  const filler = `${folder}/filler`;
  if (runs('mount', '-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', folder)) {
    return {
      folder,
      kind: 'a disk of 8 MB',
      fill: () => {
        for (let size = 4096 * 1024; size >= 1024; size /= 2) {
          try {
            for (;;) writeFileSync(filler, Buffer.alloc(size), { flag: 'a' });
          } catch {
            // Less then.
          }
        }
      },
      empty: () => rmSync(filler, { force: true }),
      remove: () => {
        runs('umount', folder);
        rmSync(folder, { recursive: true, force: true });
      },
    };
  }
  if (!runs('prlimit', '--version')) return undefined;
  mkdirSync(folder, { recursive: true });
  const limit = (pid: number, bytes: string) => runs('prlimit', `--pid=${pid}`, `--fsize=${bytes}:`);
  return {
    folder,
    kind: 'a limit to the length of files',
    fill: (pid) => void limit(pid, String(statSync(`${databaseIn(folder)}-wal`).size)),
    empty: (pid) => void limit(pid, 'unlimited'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
