// All classes reload their page within a few seconds, as after a message over the loudspeaker.

import { setTimeout as pause } from 'node:timers/promises';
import { random } from '../../shared/core/random.ts';
import { startServer } from '../server/kit/server.ts';
import { counted, type Fault, timed } from './fault.ts';
import { audited } from './kit/audit.ts';
import { act, type Class, gatherClass, goHome, onward, TO_HATS } from './kit/class.ts';

const SIZES = { short: { rooms: 3, people: 20, within: 1500 }, full: { rooms: 10, people: 30, within: 5000 } };

export const refresh: Fault = {
  id: 'refresh',
  rule: 'N6',
  promise: '300 people in 10 rooms who reload within 5 s are all back within 5 s, each of them once',
  run: async (size, seed) => {
    const chance = random(seed);
    const { rooms, people, within } = SIZES[size];
    const server = await startServer();
    const groups: Class[] = [];
    for (let n = 0; n < rooms; n++) groups.push(await gatherClass(server, people));
    for (const group of groups) await onward(group, TO_HATS);
    const everybody = groups.flatMap((group) => group.people);
    await Promise.all(everybody.map((one) => act(one, chance, 0.5)));
    const back = await Promise.all(
      everybody.map(async (one) => {
        await pause(chance() * within);
        void act(one, chance, 0.5);
        const moment = performance.now();
        one.line.reload();
        return one.line.usable(moment);
      }),
    );
    await pause(800);
    const counts = await server.ask({ count: true });
    const twice = groups.reduce((sum, group) => sum + Math.abs((group.host.view()?.stage.people.length ?? 0) - people), 0);
    const rows = await audited(server, ...groups);
    goHome(...groups);
    await server.end();
    return [
      timed(size, 'from a reload until somebody can play again', back, 5000),
      counted('people who are there twice, or not', twice),
      counted('connections for each person and screen', counts.connections, rooms * (people + 2)),
      ...rows,
    ];
  },
};
