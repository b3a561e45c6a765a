// Somebody's phone takes nothing in any more, and still answers as if it did.

import { setTimeout as pause } from 'node:timers/promises';
import { random } from '../../shared/core/random.ts';
import { startServer } from '../server/kit/server.ts';
import { wireTo } from '../server/kit/wire.ts';
import { counted, type Fault, stated, timed } from './fault.ts';
import { audited } from './kit/audit.ts';
import { act, gatherClass, goHome, keepBusy, onward, TO_HATS } from './kit/class.ts';

const SIZES = { short: { slow: 1, others: 5, patience: 60_000 }, full: { slow: 3, others: 24, patience: 120_000 } };

export const slow: Fault = {
  id: 'slow',
  rule: 'N14',
  promise: 'whoever does not read is let go of before much waits for them; the others do not notice, and they come back right',
  run: async (size, seed) => {
    const chance = random(seed);
    const { slow, others, patience } = SIZES[size];
    const server = await startServer();
    const wire = await wireTo(server.port);
    const group = await gatherClass(server, slow + others, (at) => (at < slow ? wire.base : server.base));
    const deaf = group.people.filter((one) => one.line.who.base === wire.base);
    await onward(group, TO_HATS);
    for (let n = 0; n < 6; n++) await Promise.all(group.people.map((one) => act(one, chance, 1, true)));
    await onward(group);
    const before = await server.ask({ count: true });
    const busy = { ...group, people: group.people.filter((one) => !deaf.includes(one)) };
    const stop = keepBusy(busy, chance, 600, 0);
    await server.ask({ padding: 40_000 });
    for (const one of deaf) one.line.sleep();
    wire.stopReading();
    const moment = performance.now();
    let most = 0;
    let now = before;
    let flips = 0;
    // Back and forth: each time everybody is sent something.
    while (now.connections > before.connections - deaf.length && performance.now() - moment < patience) {
      await group.host.send({ type: flips++ % 2 === 0 ? 'progress.back' : 'progress.next' });
      await pause(30);
      now = await server.ask({ count: true });
      most = Math.max(most, now.waiting);
    }
    const gone = before.connections - now.connections;
    const took = performance.now() - moment;
    await server.ask({ padding: 0 });
    const times = await stop();
    wire.mend();
    const mended = performance.now();
    for (const one of deaf) one.line.wake();
    const back = await Promise.all(deaf.map((one) => one.line.usable(mended)));
    await pause(800);
    const rows = await audited(server, group);
    goHome(group);
    await wire.close();
    await server.end();
    const megabytes = most / 1024 / 1024;
    return [
      counted('who were let go of', gone, deaf.length, `after ${Math.round(took / 1000)} s`),
      stated(
        'what waited for one of them',
        'between 0.5 and 2 MiB',
        `${megabytes.toFixed(1)} MiB`,
        megabytes > 0.5 && megabytes < 2,
      ),
      timed(size, 'answers to the others meanwhile', times, 300, 0.95),
      timed(size, 'from reading again until they can play', back, 5000),
      ...rows,
    ];
  },
};
