// The write-ahead file, looked at before SQLite opens it: SQLite takes one that is damaged for none, or for a shorter one, and
// what was acknowledged is gone without a word. Format: https://www.sqlite.org/fileformat2.html#the_write_ahead_log

import { existsSync, readFileSync, statSync } from 'node:fs';

const HEAD = 32;
const FRAME = 24;

/** The running sums of SQLite over 8-byte words, from these on. */
const sums = (
  bytes: Buffer,
  from: number,
  to: number,
  big: boolean,
  [first, second]: readonly [number, number],
): [number, number] => {
  let [a, b] = [first, second];
  for (let at = from; at < to; at += 8) {
    a = (a + (big ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at)) + b) >>> 0;
    b = (b + (big ? bytes.readUInt32BE(at + 4) : bytes.readUInt32LE(at + 4)) + a) >>> 0;
  }
  return [a, b];
};

/** What is wrong with what was not yet put away; undefined when SQLite will read all of it. The last commit may be torn: nobody
 * was told that it was kept. */
const wrongAhead = (wal: Buffer): string | undefined => {
  if (wal.length <= HEAD) return undefined;
  const magic = wal.readUInt32BE(0);
  const big = magic === 0x377f0683;
  let sum = sums(wal, 0, 24, big, [0, 0]);
  if ((!big && magic !== 0x377f0682) || sum[0] !== wal.readUInt32BE(24) || sum[1] !== wal.readUInt32BE(28))
    return 'the head of its write-ahead file is damaged';
  const size = wal.readUInt32BE(8);
  let whole = true;
  let beyond = 0;
  for (let at = HEAD; at + FRAME + size <= wal.length; at += FRAME + size) {
    // Of an earlier round: the file is used again from its beginning.
    if (wal.compare(wal, 16, 24, at + 8, at + 16) !== 0) {
      if (whole) whole = false;
      continue;
    }
    if (whole) {
      sum = sums(wal, at, at + 8, big, sum);
      sum = sums(wal, at + FRAME, at + FRAME + size, big, sum);
      whole = sum[0] === wal.readUInt32BE(at + 16) && sum[1] === wal.readUInt32BE(at + 20);
    }
    if (!whole && wal.readUInt32BE(at + 4) !== 0) beyond++;
  }
  return beyond > 1 ? 'its write-ahead file is damaged in the middle' : undefined;
};

/** What is wrong with a database file that is there, before it is opened; undefined when nothing is found. Nothing is written. */
export const wrongBefore = (file: string): string | undefined => {
  if (!existsSync(file)) return undefined;
  if (statSync(file).size === 0) return 'the file is empty';
  return existsSync(`${file}-wal`) ? wrongAhead(readFileSync(`${file}-wal`)) : undefined;
};
