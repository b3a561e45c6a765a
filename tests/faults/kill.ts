// The process is killed, with no moment to put anything away.

import { setTimeout as pause } from 'node:timers/promises';
import { random } from '../../shared/core/random.ts';
import { startServer } from '../server/kit/server.ts';
import { counted, type Fault, type Row, timed } from './fault.ts';
import { audited } from './kit/audit.ts';
import { comeIn, gatherClass, goHome, keepBusy, linesOf, onward, TO_HATS, usable } from './kit/class.ts';

const SIZES = { short: { times: 4, people: 30, every: 700 }, full: { times: 50, people: 30, every: 900 } };

export const kill: Fault = {
  id: 'kill',
  rule: 'D2',
  promise: 'a server that is killed at any moment loses nothing, doubles nothing, and everybody is back without reloading',
  run: async (size, seed): Promise<readonly Row[]> => {
    const chance = random(seed);
    const { times, people, every } = SIZES[size];
    let server = await startServer();
    const { folder, port } = server;
    const group = await gatherClass(server, people);
    await onward(group, TO_HATS);
    const stop = keepBusy(group, chance, every);
    const back: number[] = [];
    const down: number[] = [];
    for (let n = 0; n < times; n++) {
      await pause(200 + chance() * 1200);
      // Now and then somebody is just coming in, and the group goes on.
      const coming = n % 12 === 3 ? comeIn(server, group) : undefined;
      const moving = n % 7 === 2 ? onward(group) : undefined;
      if (coming || moving) await pause(chance() * 20);
      const moment = performance.now();
      await server.end('SIGKILL');
      server = await startServer(folder, port);
      down.push(performance.now() - moment);
      const here = linesOf(group);
      await Promise.all([coming, moving]);
      back.push(...(await usable(here, moment)));
    }
    await stop();
    await usable(linesOf(group), 0);
    const rows = await audited(server, group);
    goHome(group);
    await server.end();
    const dead = linesOf(group).filter((line) => line.waiting > 0).length;
    return [
      ...rows,
      counted('people whose outbox never became empty', dead),
      timed(size, 'from the kill until somebody can play again, the start of the server included', back, 5000),
      timed(size, '(of which the server was down)', down, 5000),
    ];
  },
};
