// P10: from `npm start` to the first answer, on a machine where everything is installed and built, with a new folder for data.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from '../measure.ts';
import { type Group, type Row, shown } from '../row.ts';

const script = fileURLToPath(new URL('../../../server/start.mjs', import.meta.url));
/** Ms that it may take. */
const MOST = 5000;

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Ms until it serves; NaN when it does not within a minute. */
const startOnce = async (): Promise<number> => {
  const [port, folder] = [await freePort(), mkdtempSync(join(tmpdir(), 'rolwissel-bench-'))];
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: folder, NODE_OPTIONS: '' };
  const started = performance.now();
  const child = spawn(process.execPath, [script], { env, stdio: 'ignore' });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  try {
    while (performance.now() - started < 60_000) {
      const up = await fetch(`http://127.0.0.1:${port}/healthz`).then(
        (answer) => answer.ok,
        () => false,
      );
      if (up) return performance.now() - started;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return Number.NaN;
  } finally {
    child.kill();
    await gone;
    rmSync(folder, { recursive: true, force: true });
  }
};

export const start: Group = {
  goals: ['P10'],
  measure: async ({ long, say }) => {
    const runs: number[] = [];
    for (let run = 0; run < (long ? 5 : 3); run++) {
      runs.push(await startOnce());
      say(`P10: serving after ${shown(runs.at(-1) ?? 0)} ms`);
    }
    const took = median(runs);
    const row: Row = {
      goal: 'P10',
      promise: `npm start serves within ${MOST / 1000} s`,
      ours: shown(took / 1000, ' s'),
      held: took <= MOST,
    };
    return [row];
  },
};
