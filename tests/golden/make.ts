// Golden logs: a session of every scenario as a release wrote it, and what it made of it. `node tests/golden/make.ts <version>`
// plays them for a new release; a log that is there is never written again. `node tests/golden/make.ts <version> reports` writes
// the reports anew, for when the words of a report were changed on purpose.

import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { playThrough } from '../kit/playthrough.ts';
import { scenarioOf, testSession } from '../kit/world.ts';
import { FOLDER, fileOf, logOf, reportOf } from './golden.ts';

const PEOPLE = 7;

const play = (id: string): string => {
  const scenario = scenarioOf(id);
  const world = testSession({
    scenario,
    seats: PEOPLE,
    language: 'nl',
    seed: `golden/${id}`,
    ...(scenario.variants[0] ? { variant: scenario.variants[0].id } : {}),
    ...(scenario.ownCase ? { ownCase: 'Moet de donderdagmiddag open voor iedereen?' } : {}),
  });
  const { refused } = playThrough(world, `golden/${id}`);
  if (refused.length > 0) throw new Error(refused.join('\n'));
  return `${world.log.map((event) => JSON.stringify(event)).join('\n')}\n`;
};

const [, , version, what] = process.argv;
if (version === undefined || !/^\d+\.\d+\.\d+$/.test(version)) {
  process.stderr.write('Use: node tests/golden/make.ts <version> [reports]\n');
  process.exit(2);
}
mkdirSync(new URL(`${version}/`, FOLDER), { recursive: true });
for (const id of readdirSync(new URL('../../scenarios/', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)) {
  const log = fileOf(version, id, 'jsonl.gz');
  if (!existsSync(log)) {
    if (what === 'reports') continue;
    writeFileSync(log, gzipSync(play(id), { level: 9 }));
  } else if (what !== 'reports') continue;
  writeFileSync(fileOf(version, id, 'report.json.gz'), gzipSync(reportOf(logOf(version, id)), { level: 9 }));
  process.stdout.write(`${version}/${id}\n`);
}
