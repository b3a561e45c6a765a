// npm test: installs what the tests need and runs all of them. The last line is "N passed, N failed".
// `npm test -- unit` runs without browsers; `npm test -- tests/shared` one folder.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
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

/** What failed and why, said again at the end: of a long run often only the end is kept. */
const failures = [];

/** @param {string} what @param {string} why */
const fail = (what, why) => {
  failed++;
  failures.push(`FAILED ${what}\n${why.trim()}`);
};

/** A check that is one command: it passes when the command does. */
const check = (name, args) => {
  const { status, stdout, stderr } = spawnSync(node, args, { cwd: root, encoding: 'utf8' });
  if (status === 0) passed++;
  else fail(name, `${stdout}${stderr}`);
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
    const before = failed;
    for (const file of counts.testResults.filter(({ status }) => status === 'failed')) {
      const where = relative(root, file.name);
      const tests = file.assertionResults.filter(({ status }) => status === 'failed');
      for (const test of tests) fail(`${where}: ${test.fullName}`, test.failureMessages.join('\n'));
      // A file that could not even be read has no failed test of its own.
      if (tests.length === 0) fail(where, file.message ?? '');
    }
    if (status !== 0 && failed === before) fail(project, `the test runner ended with code ${status}, and no test failed`);
  } catch {
    fail(project, `the test runner gave no report (code ${status})`);
  }
};

suite('unit');
if (!unit) {
  if (browser) suite('browser');
  else fail('browser tests', 'no Chromium could be found or installed');
}

rmSync(folder, { recursive: true, force: true });
for (const one of failures) process.stdout.write(`\n${one}\n`);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
