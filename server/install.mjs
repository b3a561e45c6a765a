// Installs what the project needs, once. Plain JavaScript for Node 20 and up: it runs when nothing is installed yet.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Node 24 of the project, whatever the machine has. */
export const node = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');

/** @param {string | Buffer} content @returns {string} */
export const digest = (content) => createHash('sha256').update(content).digest('hex');

/** Stops with one line.
 * @param {string} line @returns {never} */
export const stop = (line) => {
  process.stderr.write(`Rolwissel: ${line}\n`);
  process.exit(1);
};

/** True when npm put node_modules there after the lockfile last changed: somebody ran npm by hand.
 * @param {string} lockfile @returns {boolean} */
const isNewer = (lockfile) => {
  const made = join(root, 'node_modules', '.package-lock.json');
  // npm writes the two within a moment of each other, in either order.
  return existsSync(made) && statSync(made).mtimeMs > statSync(lockfile).mtimeMs - 5000;
};

/** @param {string[]} words @returns {string | undefined} What npm said when it failed; undefined when it did not. */
const npm = (words) => {
  const windows = process.platform === 'win32';
  const run = spawnSync(windows ? 'npm.cmd' : 'npm', [...words, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 'pipe'],
    encoding: 'utf8',
    shell: windows,
  });
  if (run.error) return run.error.message;
  return run.status === 0 ? undefined : run.stderr.split('\n').slice(0, 12).join('\n');
};

/** Installs with npm when node_modules is not there or is of another lockfile; else does nothing. */
export const ensureInstalled = () => {
  const lockfile = join(root, 'package-lock.json');
  const lock = digest(readFileSync(lockfile));
  const stamp = join(root, 'node_modules', '.rolwissel-installed');
  const stamped = existsSync(stamp) && readFileSync(stamp, 'utf8') === lock;
  if (existsSync(node) && (stamped || isNewer(lockfile))) {
    if (!stamped) writeFileSync(stamp, lock);
    return;
  }
  process.stderr.write('Rolwissel: installing what it needs, once …\n');
  // A lockfile may lack the optional parts for another kind of machine; `npm ci` refuses such a one, `npm install` adds them.
  const failed = npm(['ci']) && npm(['install', '--no-save']);
  if (failed) stop(`npm could not install (see below).\n${failed}`);
  const check = 'process.exit(Number(process.versions.node.split(".")[0]) >= 24 ? 0 : 1)';
  if (spawnSync(node, ['-e', check]).status !== 0) {
    stop('Node 24 was not installed; allow the install script of the package "node" and start again.');
  }
  writeFileSync(stamp, lock);
};
