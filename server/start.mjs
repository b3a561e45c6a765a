// npm start: installs when needed, builds the pages when they changed, and starts the server. Plain JavaScript for Node 20.

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled, node, root, stop } from './install.mjs';

const dev = process.argv.includes('--dev');
const windows = process.platform === 'win32';

ensureInstalled();
if (!dev) ensureBuilt();

const main = join(root, 'server', 'main.ts');
const quiet = '--disable-warning=ExperimentalWarning';
const server = spawn(node, dev ? [quiet, '--watch', '--watch-preserve-output', main, '--dev'] : [quiet, main], {
  cwd: root,
  stdio: 'inherit',
  shell: windows,
});
server.on('error', (error) => stop(`it could not start (${error.message}).`));
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
