// Builds the pages when their sources changed since the last build. Plain JavaScript for Node 20.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { digest, node, root, stop } from './install.mjs';

/** Every file below a folder, or the file itself.
 * @param {string} path @returns {string[]} */
const files = (path) => {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => files(join(path, entry.name)));
};

/** What the pages are made of, in one hash of contents: it is the same after a fresh clone. */
const sources = () => {
  const parts = ['client', 'shared', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];
  return digest(
    parts
      .flatMap((name) => files(join(root, name)))
      .sort()
      .map((file) => `${relative(root, file)} ${digest(readFileSync(file))}`)
      .join('\n'),
  );
};

/** Runs `vite build` when dist is not there or is of other sources; else does nothing. */
export const ensureBuilt = () => {
  const stamp = join(root, 'dist', '.rolwissel-built');
  const now = sources();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  process.stderr.write('Rolwissel: building the pages …\n');
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const { status } = spawnSync(node, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) stop('the pages could not be built; see above.');
  writeFileSync(stamp, now);
};
