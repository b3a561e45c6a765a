// Starting, hearing and ending the processes of a measurement.

import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { FromServer, Load, Ready, System } from './talk.ts';

/** Starts a script of this folder, as a process that talks. */
export const start = (script: string, args: readonly string[], flags: readonly string[] = []): ChildProcess =>
  fork(fileURLToPath(new URL(script, import.meta.url)), [...args], {
    execArgv: ['--disable-warning=ExperimentalWarning', ...flags],
    env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });

/** The next message of a process that fits; rejects when it ends. */
export const next = <Message, Wanted extends Message>(child: ChildProcess, fits: (message: Message) => message is Wanted) =>
  new Promise<Wanted>((resolve, reject) => {
    const hear = (message: unknown) => {
      if (!fits(message as Message)) return;
      child.off('message', hear);
      child.off('exit', end);
      resolve(message as Wanted);
    };
    const end = (code: number | null) => reject(new Error(`a process of the measurement ended with ${code}`));
    child.on('message', hear);
    child.once('exit', end);
  });

const isReady = (message: FromServer): message is { readonly ready: Ready } => 'ready' in message;

export interface Serving {
  readonly server: ChildProcess;
  readonly ready: Ready;
}

/** Starts the server of a system and waits until it serves. `profile`: a folder for processor profiles of it. */
export const startServer = async (system: System, load: Load, profile?: string): Promise<Serving> => {
  const name = `${system}-${load.rooms}x${load.people}-${load.preload}-${load.rate}-${load.log}-${Date.now()}.cpuprofile`;
  const flags = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`, `--cpu-prof-name=${name}`];
  const server = start(`./servers/${system}.ts`, [JSON.stringify(load)], flags);
  const { ready } = await next(server, isReady);
  return { server, ready };
};

/** Ends a process that ends when nobody talks to it any more. */
export const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.disconnect();
  const slow = setTimeout(() => child.kill('SIGKILL'), 3000);
  await gone;
  clearTimeout(slow);
};
