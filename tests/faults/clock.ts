// Somebody sets the machine's clock, or it was never right.

import { setTimeout as pause } from 'node:timers/promises';
import { steadyClock } from '../../server/clock.ts';
import { random } from '../../shared/core/random.ts';
import { readLog } from '../server/kit/log-file.ts';
import { startServer } from '../server/kit/server.ts';
import { counted, type Fault, type Row, stated } from './fault.ts';
import { audited } from './kit/audit.ts';
import { gatherClass, goHome, keepBusy, linesOf, onward, TO_HATS, usable } from './kit/class.ts';

const HOUR = 3_600_000;

/** What this server's clock makes of ten ms while the machine's jumps. */
const steps = async (jump: number): Promise<Row> => {
  const plain = Date.now;
  try {
    const clock = steadyClock();
    const [began, before] = [performance.now(), clock.now()];
    Date.now = () => plain() + jump;
    await pause(10);
    const wrong = Math.abs(clock.now() - before - (performance.now() - began));
    const words = `${jump / HOUR} h`;
    return stated(
      `a timer when the clock jumps by ${words}`,
      'wrong by at most 1000 ms',
      `${Math.round(wrong)} ms`,
      wrong <= 1000,
    );
  } finally {
    Date.now = plain;
  }
};

export const clock: Fault = {
  id: 'clock',
  rule: 'D14',
  promise: 'a clock that jumps moves no timer, and what happened keeps its order also after a start with another time',
  run: async (size, seed) => {
    const chance = random(seed);
    let server = await startServer();
    const { folder, port } = server;
    const group = await gatherClass(server, 6);
    await onward(group, TO_HATS);
    let moved = 0;
    // Behind, ahead and behind again, each with people at work.
    for (const shift of size === 'short' ? [-HOUR] : [-HOUR, 26 * HOUR, -400 * 24 * HOUR, 0]) {
      const stop = keepBusy(group, chance, 300);
      await pause(800);
      const title = group.host.view()?.header.title;
      await server.end('SIGKILL');
      const moment = performance.now();
      server = await startServer(folder, port, 'tiny', shift);
      await usable(linesOf(group), moment);
      await pause(800);
      if (group.host.view()?.header.title !== title) moved++;
      await stop();
    }
    const rows = await audited(server, group);
    const log = readLog(folder, group.room.room);
    goHome(group);
    await server.end();
    return [
      await steps(HOUR),
      await steps(-HOUR),
      counted('steps that moved by themselves', moved),
      counted('places out of order', log.filter(({ event }, at) => event.seq !== at + 1).length),
      ...rows,
    ];
  },
};
