// The bench: measures the goals P1 to P10, prints one table, and ends with 1 when one is missed. A benchmark, not a test.
// `--long` takes longer windows and more runs, `--only P1,P7` some goals, `--seed <text>` another workload, and
// `--profile <folder>` writes processor profiles of the servers. Absolute figures depend on the machine; the ratios decide.

import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { type Group, type Row, table } from './row.ts';
import { crowd } from './rows/crowd.ts';
import { joinPage } from './rows/join-page.ts';
import { stage } from './rows/stage.ts';
import { start } from './rows/start.ts';
import { traffic } from './rows/traffic.ts';

const GROUPS: readonly Group[] = [traffic, crowd, joinPage, stage, start];

const { values } = parseArgs({
  options: {
    long: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    seed: { type: 'string', default: 'hat round' },
    profile: { type: 'string' },
  },
});

const asked = values.only.split(',').filter(Boolean);
const known = GROUPS.flatMap((group) => group.goals);
const strange = asked.filter((goal) => !known.includes(goal));
if (strange.length > 0) {
  process.stderr.write(`no goal ${strange.join(', ')}; there are ${known.join(', ')}\n`);
  process.exit(2);
}

const started = performance.now();
const say = (what: string): void => void process.stderr.write(`  ${what}\n`);
const profile = values.profile === undefined ? {} : { profile: values.profile };
const rows: Row[] = [];
for (const group of GROUPS) {
  const wanted = new Set(group.goals.filter((goal) => asked.length === 0 || asked.includes(goal)));
  if (wanted.size === 0) continue;
  try {
    rows.push(...(await group.measure({ seed: values.seed, long: values.long, say, ...profile }, wanted)));
  } catch (error) {
    const [goal = ''] = wanted;
    rows.push({ goal, promise: 'could be measured', ours: String(error).split('\n')[0] ?? '', held: false });
  }
}

const [processor] = cpus();
const seconds = Math.round((performance.now() - started) / 1000);
process.stdout.write(
  `\n${cpus().length} × ${processor?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, ${process.platform}; ` +
    `seed '${values.seed}', ${values.long ? 'long' : 'short'} profile, ${seconds} s\n\n${table(rows)}\n`,
);
const missed = rows.filter((row) => row.held === false);
process.stdout.write(`\n${missed.length === 0 ? 'all goals held' : `${missed.length} of ${rows.length} missed`}\n`);
process.exit(missed.length === 0 ? 0 : 1);
