// npm test: installs what the tests need and runs all of them. The last line is "N passed, N failed".
// `npm test -- unit` runs without browsers; `npm test -- tests/shared` one folder.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { ensureBuilt } from '../server/build.mjs';
import { ensureInstalled, node, root } from '../server/install.mjs';
import { ensureBrowser } from './browser.mjs';

const asked = process.argv.slice(2);
const only = asked.filter((one) => one !== 'unit');
const unit = asked.includes('unit');

ensureInstalled();
ensureBuilt();
const browser = unit ? undefined : await ensureBrowser(root);

let passed = 0;
let failed = 0;

/** A check that is one command: it passes when the command does. */
const check = (name, args) => {
  const { status, stdout, stderr } = spawnSync(node, args, { cwd: root, encoding: 'utf8' });
  if (status === 0) passed++;
  else {
    failed++;
    process.stdout.write(`FAILED ${name}\n${stdout}${stderr}\n`);
  }
  process.stdout.write(`${status === 0 ? 'ok' : 'not ok'} ${name}\n`);
};

if (only.length === 0) {
  check('types', ['node_modules/typescript/bin/tsc', '--noEmit']);
  check('format and lint', ['node_modules/@biomejs/biome/bin/biome', 'ci', '--reporter=summary', '.']);
  check('nothing unused', ['node_modules/knip/bin/knip.js', '--no-progress']);
}

const folder = mkdtempSync(join(tmpdir(), 'rolwissel-tests-'));
const report = join(folder, 'report.json');

/** Runs one project of vitest and counts what it says. */
const suite = (project) => {
  const args = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
  ];
  rmSync(report, { force: true });
  const { status } = spawnSync(node, [...args, '--passWithNoTests', ...only], {
    cwd: root,
    stdio: ['ignore', 1, 1],
    env: { ...process.env, NODE_OPTIONS: '--disable-warning=ExperimentalWarning', ...(browser ? { CHROMIUM: browser } : {}) },
  });
  try {
    const counts = JSON.parse(readFileSync(report, 'utf8'));
    passed += counts.numPassedTests;
    failed += counts.numFailedTests;
    // A file that could not even be read has no failed test of its own.
    const broken = counts.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.every((one) => one.status !== 'failed'),
    );
    failed += broken.length;
    if (status !== 0 && counts.numFailedTests + broken.length === 0) failed++;
  } catch {
    failed++;
    process.stdout.write(`FAILED ${project}: the test runner gave no report (code ${status})\n`);
  }
};

suite('unit');
if (!unit) {
  if (browser) suite('browser');
  else {
    failed++;
    process.stdout.write('FAILED browser tests: no Chromium could be found or installed\n');
  }
}

rmSync(folder, { recursive: true, force: true });
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
