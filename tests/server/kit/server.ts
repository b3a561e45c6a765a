// Starts and ends a real server.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Joined, JoinRequest, RoomCreated, RoomRequest } from '../../../shared/protocol/http.ts';
import type { Ask, Counts } from './inside.ts';

export interface TestServer {
  readonly base: string;
  readonly folder: string;
  readonly port: number;
  /** Everything that it said on standard error. */
  readonly errors: () => string;
  readonly end: (signal?: NodeJS.Signals) => Promise<number | null>;
}

/** A server in a process of its own. */
export interface SpawnedServer extends TestServer {
  readonly pid: number;
  /** Asks what inside.ts answers. */
  readonly ask: (asked: Ask) => Promise<Counts>;
}

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'rolwissel-test-'));

/** Serves on `port`, or on a free one. The same folder gives the same sessions; `cast` as in serve.ts. `shift`: how far the
 * machine's clock is off, in ms. */
export const startServer = async (folder = newFolder(), port = 0, cast = 'tiny', shift = 0): Promise<SpawnedServer> => {
  const script = fileURLToPath(new URL('./serve.ts', import.meta.url));
  const words = ['--disable-warning=ExperimentalWarning', script, folder, String(port), cast, String(shift)];
  const child: ChildProcess = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  let errors = '';
  child.stderr?.on('data', (chunk) => {
    errors += String(chunk);
  });
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const served = await new Promise<number>((resolve, reject) => {
    child.stdout?.on('data', (chunk) => {
      const [, found] = /^port (\d+)/.exec(String(chunk)) ?? [];
      if (found) resolve(Number(found));
    });
    void exited.then(() => reject(new Error(`did not start: ${errors}`)));
  });
  return {
    base: `http://127.0.0.1:${served}`,
    folder,
    port: served,
    pid: child.pid ?? 0,
    errors: () => errors,
    ask: async (asked) => {
      const answer = new Promise<Counts>((resolve) => child.once('message', (counts) => resolve(counts as Counts)));
      child.send(asked);
      return answer;
    },
    end: async (signal = 'SIGTERM') => {
      child.kill(signal);
      return exited;
    },
  };
};

export const post = (base: string, path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(base + path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });

/** The key in the fragment of an address. */
export const keyOf = (url: string): string => new URL(url).hash.slice(1);

export const openRoom = async (server: TestServer, asked: Partial<RoomRequest> = {}): Promise<RoomCreated> => {
  const answer = await post(server.base, '/api/rooms', { scenario: 'tiny', language: 'en', ...asked });
  if (answer.status !== 201) throw new Error(await answer.text());
  return (await answer.json()) as RoomCreated;
};

export const joinRoom = async (server: TestServer, code: string, name: string, attempt?: string): Promise<Joined> => {
  const asked: Partial<JoinRequest> = { code, name, language: 'en', avatar: 'peep-3', ...(attempt ? { attempt } : {}) };
  const answer = await post(server.base, '/api/join', asked);
  if (answer.status !== 201) throw new Error(await answer.text());
  return (await answer.json()) as Joined;
};
