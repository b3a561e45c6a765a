// One client sends as much as it can.

import { setTimeout as pause } from 'node:timers/promises';
import { random } from '../../shared/core/random.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/protocol.ts';
import { enter } from '../server/kit/player.ts';
import { joinRoom, startServer } from '../server/kit/server.ts';
import { counted, type Fault, timed } from './fault.ts';
import { audited } from './kit/audit.ts';
import { comeIn, gatherClass, goHome, keepBusy, linesOf, onward, TO_HATS } from './kit/class.ts';

const SIZES = { short: { messages: 3000, each: 500, people: 8 }, full: { messages: 50_000, each: 1250, people: 20 } };

/** What it sends: nothing that it may do, and one thing that it did already. */
const BODIES: readonly (readonly [type: string, body: unknown])[] = [
  ['time', {}],
  ['command', { id: 'flood-next', version: PROTOCOL_VERSION, command: { type: 'progress.next' } }],
  ['command', { id: 'flood-odd', version: PROTOCOL_VERSION, command: { type: 'nobody.knows', text: 'x'.repeat(2000) } }],
  ['command', 'no command at all'],
  ['writing', {}],
  ['nothing-of-this-name', { a: 1 }],
];

export const flood: Fault = {
  id: 'flood',
  rule: 'A3',
  promise: 'fifty thousand messages of one client change nothing, and the others do not notice',
  run: async (size, seed) => {
    const chance = random(seed);
    const { messages, each, people } = SIZES[size];
    const server = await startServer();
    const [group, other] = [await gatherClass(server, people), await gatherClass(server, 4)];
    for (const one of [group, other]) await onward(one, TO_HATS);
    const stops = [group, other].map((one) => keepBusy(one, chance, 500));
    // Comes in as everybody does, and is in the book; what it sends from here on is not.
    const flooder = await comeIn(server, group);
    await flooder.line.usable(0, false);
    flooder.line.close();
    group.people.pop();
    let [sent, done, connections] = [0, 0, 0];
    while (sent < messages) {
      const player = await enter(server, group.room.room, flooder.token).catch(() => undefined);
      if (!player) {
        await pause(500);
        continue;
      }
      connections++;
      for (let n = 0; n < each && sent < messages; n++, sent++) {
        const [type, body] = BODIES[Math.floor(chance() * BODIES.length)] ?? ['time', {}];
        player.room.request(type, body).then(
          (reply) => {
            if (typeof reply === 'object' && reply !== null && 'done' in reply) done++;
          },
          () => {},
        );
      }
      const open = await Promise.race([player.closed.then(() => false), pause(300, true)]);
      if (open) await player.room.leave();
    }
    const times = (await Promise.all(stops.map((stop) => stop()))).flat();
    const fallen = [group, other].flatMap(linesOf).filter((line) => line.codes.length > 0).length;
    // Their seat is still theirs: they come back as somebody quiet.
    const back = await joinRoom(server, group.room.code, 'Afterwards').catch(() => undefined);
    const alone = [other];
    const rows = await audited(server, ...alone);
    goHome(group, other);
    const code = await server.end();
    return [
      counted('things done for it', done, 0, `${sent} messages over ${connections} connections`),
      counted('others who lost their connection', fallen),
      timed(size, 'answers to the others meanwhile', times, 300, 0.95),
      counted('newcomers who get in afterwards', back ? 1 : 0, 1),
      ...rows,
      counted('code the server ended with', code ?? -1),
    ];
  },
};
