// npm run bench: installs and builds what it needs, finds a Chromium, and runs the bench (run.ts) with the words given to it.
// Plain JavaScript for Node 20.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { ensureBuilt } from '../../server/build.mjs';
import { ensureInstalled, node, root } from '../../server/install.mjs';
import { ensureBrowser } from '../browser.mjs';

ensureInstalled();
ensureBuilt();
const browser = await ensureBrowser(root);
const { status } = spawnSync(
  node,
  ['--disable-warning=ExperimentalWarning', join(root, 'tests', 'bench', 'run.ts'), ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit', env: { ...process.env, NODE_OPTIONS: '', ...(browser ? { CHROMIUM: browser } : {}) } },
);
process.exit(status ?? 1);
