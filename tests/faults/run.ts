// npm run faults [-- id …] [--seed s] [--short] [--long]: lets everything go wrong that was promised to end well, and tries by
// chance what nobody thought of, one after the other and in full. Prints each promise with what was wanted and what was seen;
// code 1 when one is not held.

import { parseArgs } from 'node:util';
import { fuzz } from '../fuzz/index.ts';
import type { Row } from './fault.ts';
import { faults } from './index.ts';

const all = [...faults, ...fuzz];

const USAGE = `npm run faults [-- id …] [--seed s] [--short] [--long]\n  ids: ${all.map((one) => one.id).join(' ')}`;

const stop = (line: string): never => {
  process.stderr.write(`${line}\n`);
  process.exit(2);
};

const read = () => {
  try {
    const options = { seed: { type: 'string' }, short: { type: 'boolean' }, long: { type: 'boolean' } } as const;
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : ''}\n${USAGE}`);
  }
};

const { values, positionals } = read();
const unknown = positionals.find((id) => !all.some((one) => one.id === id));
if (unknown !== undefined) stop(`There is no fault “${unknown}”.\n${USAGE}`);
const asked = all.filter((one) =>
  positionals.length > 0 ? positionals.includes(one.id) : one.long !== true || values.long === true,
);
const size = values.short === true ? 'short' : 'full';
const seed = values.seed ?? String(Date.now());

const print = (row: Row): void => {
  process.stdout.write(`| ${row.held ? 'held' : 'NOT HELD'} | ${row.promise} | ${row.wanted} | ${row.seen} |\n`);
};

process.stdout.write(`Seed ${seed}\n`);
let [held, broken] = [0, 0];
for (const fault of asked) {
  process.stdout.write(`\n## ${fault.id}: ${fault.promise}${fault.rule === '' ? '' : ` (${fault.rule})`}\n\n`);
  process.stdout.write('| | promise | wanted | seen |\n|---|---|---|---|\n');
  const began = performance.now();
  const rows = await fault
    .run(size, seed)
    .catch((error: unknown): readonly Row[] => [
      { promise: 'the run itself', wanted: 'comes to its end', seen: String(error), held: false },
    ]);
  for (const row of rows) print(row);
  const wrong = rows.filter((row) => !row.held).length;
  held += rows.length - wrong;
  broken += wrong;
  const again = wrong > 0 ? ` Again: npm run faults -- ${fault.id} --seed ${seed}${size === 'short' ? ' --short' : ''}` : '';
  process.stdout.write(`\n${Math.round((performance.now() - began) / 1000)} s.${again}\n`);
}
process.stdout.write(`\n${held} held, ${broken} not held\n`);
process.exit(broken === 0 ? 0 : 1);
