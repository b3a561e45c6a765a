// The facilitator is away, and nobody else can go on for them.

import { setTimeout as pause } from 'node:timers/promises';
import { random } from '../../shared/core/random.ts';
import { Reconnecting } from '../server/kit/reconnecting.ts';
import { startServer } from '../server/kit/server.ts';
import { counted, type Fault } from './fault.ts';
import { audited } from './kit/audit.ts';
import { act, type Class, gatherClass, goHome, linesOf, onward, usable } from './kit/class.ts';

/** Parts of the small scenario at which they go away. */
const PARTS = { short: [2, 5, 11], full: Array.from({ length: 16 }, (_, at) => at) };
const MINUTE = 60_000;

export const away: Fault = {
  id: 'away',
  rule: 'R14',
  promise: 'with the facilitator away for ten minutes nobody is stuck, nothing moves and nothing closes, at any part',
  run: async (size, seed) => {
    const chance = random(seed);
    const server = await startServer();
    let group: Class = await gatherClass(server, 4);
    const refused: string[] = [];
    let [part, moved, acts] = [0, 0, 0];
    for (const wanted of PARTS[size]) {
      await onward(group, wanted - part);
      part = wanted;
      await pause(200);
      const title = group.people[0]?.line.view()?.header.title;
      group.host.close();
      for (let minute = 0; minute < 10; minute++) {
        await server.ask({ pass: MINUTE });
        await server.ask({ tidy: true });
        if (minute % 3 !== 0) continue;
        for (const reply of await Promise.all(group.people.map((one) => act(one, chance, 0.6)))) {
          acts++;
          if ('refused' in reply) refused.push(`${reply.refused} at ${title}`);
        }
      }
      // Rooms look once a second.
      await pause(1100);
      if (group.people.some((one) => one.line.view()?.header.title !== title)) moved++;
      group = { ...group, host: new Reconnecting(group.host.who) };
      await usable([group.host], 0);
    }
    const dropped = linesOf(group).filter((line) => line.codes.length > 0).length;
    const rows = await audited(server, group);
    goHome(group);
    await server.end();
    return [
      counted(
        'things that people could not do',
        refused.length,
        0,
        refused.join(', ') || `${acts} at ${PARTS[size].length} parts`,
      ),
      counted('times that something moved by itself', moved),
      counted('people whose connection closed', dropped),
      ...rows,
    ];
  },
};
