// Somebody reloads the page again and again, at any moment.

import { setTimeout as pause } from 'node:timers/promises';
import { random } from '../../shared/core/random.ts';
import { startServer } from '../server/kit/server.ts';
import { counted, type Fault, timed } from './fault.ts';
import { audited } from './kit/audit.ts';
import { act, comeIn, gatherClass, goHome, keepBusy, onward, TO_HATS } from './kit/class.ts';

const TIMES = { short: 25, full: 100 };

export const reloads: Fault = {
  id: 'reloads',
  rule: 'N6',
  promise: 'reloading at random moments, also while something is under way, makes nobody twice and loses nothing',
  run: async (size, seed) => {
    const chance = random(seed);
    const server = await startServer();
    const group = await gatherClass(server, 5);
    await onward(group, TO_HATS);
    const stop = keepBusy(group, chance, 600);
    const restless = await comeIn(server, group);
    const back: number[] = [];
    let elsewhere = 0;
    for (let n = 0; n < TIMES[size]; n++) {
      const meant = chance() < 0.7 ? act(restless, chance, 0.5) : undefined;
      await pause(chance() * 60);
      const moment = performance.now();
      restless.line.reload();
      // Mostly they wait for the page; sometimes they are quicker than that.
      if (chance() < 0.75) {
        back.push(await restless.line.usable(moment));
        await meant;
        if (restless.line.view()?.header.me?.seat !== restless.seat) elsewhere++;
      }
    }
    await restless.line.usable(0, false);
    await stop();
    await pause(800);
    const stage = group.host.view()?.stage.people ?? [];
    const rows = await audited(server, group);
    goHome(group);
    await server.end();
    return [
      counted('people on the stage', stage.length, 6),
      counted('names that are there twice', stage.length - new Set(stage.map((one) => one.name)).size),
      counted('reloads that led to another seat', elsewhere, 0, `${TIMES[size]} reloads`),
      timed(size, 'from a reload until somebody can play again', back, 2000, 0.95),
      ...rows,
    ];
  },
};
