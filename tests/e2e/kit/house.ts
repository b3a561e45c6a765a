// The real thing: server/main.ts with the built pages, on a free port of this machine, that can be killed and started again.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../../server/main.ts', import.meta.url));

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

export interface House {
  readonly base: string;
  /** Ends it without warning, as a power cut would. */
  readonly kill: () => Promise<void>;
  /** Starts it again on the same data and the same port. */
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** `env`: settings beside the usual ones. */
export const openHouse = async (env: Readonly<Record<string, string>> = {}): Promise<House> => {
  const port = await freePort();
  const data = mkdtempSync(join(tmpdir(), 'rolwissel-e2e-'));
  const base = `http://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main], {
      env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: data, NODE_OPTIONS: '', ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    for (let tries = 0; tries < 200; tries++) {
      const up = await fetch(`${base}/healthz`).then(
        (answer) => answer.ok,
        () => false,
      );
      if (up) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('the server did not start');
  };
  const end = (signal: NodeJS.Signals): Promise<void> =>
    new Promise((resolve) => {
      if (!child || child.exitCode !== null) return resolve();
      child.once('exit', () => resolve());
      child.kill(signal);
    });
  await start();
  return { base, kill: () => end('SIGKILL'), start, stop: () => end('SIGTERM') };
};
