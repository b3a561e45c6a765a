// A Chromium to test with: one that is there, else Debian's by apt, else Playwright's own. Plain JavaScript for Node 20.

import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const runs = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** @returns {string | undefined} the path of a browser that is there */
const installed = () => {
  if (process.env.CHROMIUM && runs(process.env.CHROMIUM)) return process.env.CHROMIUM;
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of NAMES) for (const folder of folders) if (folder && runs(join(folder, name))) return join(folder, name);
  return PLACES.find((place) => existsSync(place));
};

const run = (command, args, env = {}) =>
  spawnSync(command, args, { stdio: ['ignore', 2, 2], env: { ...process.env, ...env } }).status === 0;

/** Playwright's own browser, if it was downloaded. @param {string} root @returns {Promise<string | undefined>} */
const playwrights = async (root) => {
  const { chromium } = await import(join(root, 'node_modules', 'playwright-core', 'index.mjs'));
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
};

/** Finds or installs one; undefined when neither is possible here. @param {string} root @returns {Promise<string | undefined>} */
export const ensureBrowser = async (root) => {
  const found = installed() ?? (await playwrights(root).catch(() => undefined));
  if (found) return found;
  process.stderr.write('Rolwissel tests: no Chromium here, installing one …\n');
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '-qq'], quiet);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet);
  }
  const now = installed();
  if (now) return now;
  run(process.execPath, [join(root, 'node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium']);
  return playwrights(root).catch(() => undefined);
};
