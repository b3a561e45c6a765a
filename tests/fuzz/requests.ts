// Every address of the HTTP interface with what it does not take: bodies, headers, methods, ids, paths. All is answered with a
// problem of the asker's, never with one of ours, and nothing changes.

import { mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { random } from '../../shared/core/random.ts';
import { counted, type Fault, type Row, stated } from '../faults/fault.ts';
import { joinRoom, keyOf, newFolder, openRoom, startServer, type TestServer } from '../server/kit/server.ts';
import { ask, type Keys, malformed } from './request-kinds.ts';
import { allOf } from './stored.ts';

interface Answer {
  /** 0 when the connection was ended without a word. */
  readonly status: number;
  readonly body: string;
}

/** Longest that an answer may take, in ms: wrong codes wait for some seconds. */
const PATIENCE = 8000;

/** Sends these bytes and reads to the end. */
const send = (port: number, bytes: Buffer): Promise<Answer | 'silence'> =>
  new Promise((resolve) => {
    let said = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    // A body that is shorter than was said is not waited for.
    const giveUp = setTimeout(() => socket.end(), 500);
    const end = () => {
      clearTimeout(giveUp);
      socket.destroy();
      // What only says to go on is no answer yet.
      const answer = said.replace(/^HTTP\/1\.1 100 [^\r]*\r\n\r\n/, '');
      const [, status] = /^HTTP\/1\.[01] (\d{3})/.exec(answer) ?? [];
      resolve({ status: Number(status ?? 0), body: answer.slice(answer.indexOf('\r\n\r\n') + 4) });
    };
    socket.on('data', (part) => {
      if (said.length < 4000) said += part.toString('latin1');
    });
    socket.on('error', end);
    socket.on('close', end);
    socket.setTimeout(PATIENCE, () => {
      socket.destroy();
      resolve('silence');
    });
  });

/** What an answer should not have been; undefined when it is right. */
const wrong = (harmless: boolean, answer: Answer | 'silence'): string | undefined => {
  if (answer === 'silence') return 'no answer';
  if (answer.status >= 500) return `${answer.status} ${answer.body.slice(0, 120)}`;
  if (answer.status !== 0 && answer.status < 400 && !harmless) return `${answer.status}: done`;
  // An answer may not say where our files are.
  return /node_modules|at .+:\d+:\d+/.test(answer.body) && !/<script/.test(answer.body) ? 'a stack' : undefined;
};

const keysOf = async (server: TestServer): Promise<Keys> => {
  const room = await openRoom(server);
  const { token, seat } = await joinRoom(server, room.code, 'Ann');
  return { room: room.room, code: room.code, host: keyOf(room.hostUrl), screen: keyOf(room.screenUrl), token, seat };
};

export const requests: Fault = {
  id: 'requests',
  rule: 'A3',
  promise: 'every address with what it does not take: only problems of the asker’s, nothing changed',
  run: async (size, seed): Promise<Row[]> => {
    const chance = random(`requests/${seed}`);
    const folder = newFolder();
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist', 'index.html'), '<!doctype html><title>x</title>');
    const server = await startServer(folder);
    const keys = await keysOf(server);
    const before = allOf(server.folder);
    const cases = malformed(keys, size === 'short' ? 500 : 12_000, chance, size === 'short');
    const found: string[] = [];
    const statuses = new Map<number, number>();
    let next = 0;
    const worker = async (): Promise<void> => {
      for (let at = next++; at < cases.length; at = next++) {
        const one = cases[at];
        if (!one) return;
        const answer = await send(server.port, ask(one));
        const status = answer === 'silence' ? -1 : answer.status;
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        const what = wrong(one.harmless, answer);
        if (what) found.push(`${one.method} ${one.path.slice(0, 80)} ${JSON.stringify(one.body?.slice(0, 60) ?? '')} → ${what}`);
      }
    };
    await Promise.all(Array.from({ length: 24 }, worker));
    const changed = [...allOf(server.folder)].filter(([table, rows]) => rows !== before.get(table)).map(([table]) => table);
    const alive = (await fetch(`${server.base}/healthz`)).ok;
    const errors = server.errors().match(/.*"level":50.*/g) ?? [];
    const code = await server.end();
    const seen = [...statuses].toSorted(([a], [b]) => a - b).map(([status, times]) => `${status} × ${times}`);
    return [
      stated('requests', 'answered', `${cases.length}: ${seen.join(', ')}`, cases.length > 0),
      counted('answered wrongly', found.length, 0, found.slice(0, 8).join('; ')),
      counted('faults of ours in the journal', errors.length, 0, errors[0]),
      counted('tables of the database that changed', changed.length, 0, changed.join(', ')),
      stated('the server', 'goes on', alive && code === 0 ? 'goes on' : `exit ${code}`),
    ];
  },
};
