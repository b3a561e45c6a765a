// A new version is put in place in the middle of a round: the server is asked to stop, and another starts.

import { setTimeout as pause } from 'node:timers/promises';
import { random } from '../../shared/core/random.ts';
import { CLOSE } from '../../shared/protocol/protocol.ts';
import { startServer } from '../server/kit/server.ts';
import { counted, type Fault, timed } from './fault.ts';
import { audited } from './kit/audit.ts';
import { gatherClass, goHome, keepBusy, linesOf, onward, TO_HATS, usable } from './kit/class.ts';

const SIZES = { short: { times: 2, people: 15 }, full: { times: 20, people: 30 } };

export const deploy: Fault = {
  id: 'deploy',
  rule: 'D2',
  promise: 'a server that is asked to stop says so to everybody, loses nothing, and everybody comes back by themselves',
  run: async (size, seed) => {
    const chance = random(seed);
    const { times, people } = SIZES[size];
    let server = await startServer();
    const { folder, port } = server;
    const group = await gatherClass(server, people);
    await onward(group, TO_HATS);
    const stop = keepBusy(group, chance, 800);
    const lines = linesOf(group);
    const back: number[] = [];
    let unkind = 0;
    let untold = 0;
    for (let n = 0; n < times; n++) {
      await pause(400 + chance() * 1000);
      const told = lines.map((line) => line.codes.filter((code) => code === CLOSE.restart).length);
      if ((await server.end('SIGTERM')) !== 0) unkind++;
      const moment = performance.now();
      server = await startServer(folder, port);
      back.push(...(await usable(lines, moment)));
      untold += lines.filter(
        (line, at) => line.codes.filter((code) => code === CLOSE.restart).length !== (told[at] ?? 0) + 1,
      ).length;
    }
    await stop();
    const rows = await audited(server, group);
    goHome(group);
    await server.end();
    return [
      ...rows,
      counted('servers that did not end in peace', unkind),
      counted('people who were not told that it starts again', untold),
      timed(size, 'from the end of one server until somebody can play on the next', back, 5000),
    ];
  },
};
