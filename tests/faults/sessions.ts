// A long day: one short session after the other, on a server that is never started again.

import { setTimeout as pause } from 'node:timers/promises';
import { enter } from '../server/kit/player.ts';
import { joinRoom, keyOf, openRoom, type SpawnedServer, startServer } from '../server/kit/server.ts';
import { counted, type Fault, quantile, stated } from './fault.ts';

const SIZES = { short: { batches: 3, each: 20 }, full: { batches: 50, each: 40 } };

/** Ms after which an empty room is put away, and after which a session that nobody asks for is. */
const [EMPTY, UNASKED] = [61_000, 5 * 60_000 + 1000];

/** A room is opened, three come in, something is said, and all go. */
const session = async (server: SpawnedServer, n: number): Promise<void> => {
  const room = await openRoom(server);
  const host = await enter(server, room.room, keyOf(room.hostUrl));
  const names = ['Ann', 'Bob', 'Cas'];
  const people = await Promise.all(
    names.map(async (name) => enter(server, room.room, (await joinRoom(server, room.code, name)).token)),
  );
  await host.send({ type: 'progress.next' });
  await host.send({ type: 'progress.next' });
  await Promise.all(people.map((one) => one.send({ type: 'collect.answer', prompt: 'open', text: `Said in ${n}` })));
  await Promise.all([host, ...people].map((one) => one.room.leave()));
};

export const sessions: Fault = {
  id: 'sessions',
  rule: 'N15',
  promise: 'two thousand sessions one after the other leave no room, no session and no memory behind',
  run: async (size) => {
    const { batches, each } = SIZES[size];
    const server = await startServer();
    const first = await server.ask({ memory: true });
    const heaps: number[] = [];
    let last = first;
    for (let batch = 0; batch < batches; batch++) {
      await Promise.all(Array.from({ length: each }, (_, n) => session(server, batch * each + n)));
      await server.ask({ pass: EMPTY });
      // Rooms look once a second whether somebody is there.
      for (let waited = 0; waited < 8000; waited += 200) {
        await pause(200);
        if ((await server.ask({ pass: 0 })).rooms === 0) break;
      }
      await server.ask({ pass: UNASKED });
      await server.ask({ tidy: true });
      last = await server.ask({ memory: true });
      heaps.push(last.memory?.heap ?? 0);
    }
    const code = await server.end();
    const part = Math.max(1, Math.floor(batches / 3));
    // What is made once is made in the first batch.
    const [early, late] = [quantile(heaps.slice(1, 1 + part), 0.5), quantile(heaps.slice(-part), 0.5)];
    const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
    return [
      counted('rooms left', last.rooms, 0, `${batches * each} sessions`),
      counted('connections left', last.connections),
      counted('rooms left in memory', (last.memory?.rooms ?? -1) - (first.memory?.rooms ?? 0)),
      counted('sessions left in memory', (last.memory?.hosts ?? -1) - (first.memory?.hosts ?? 0)),
      stated(
        'the heap of the last third beside that of the first',
        'at most 5 % or 2 MB more',
        `${megabytes(late)} after ${megabytes(early)}`,
        size === 'short' || late - early <= Math.max(early * 0.05, 2 * 1024 * 1024),
      ),
      counted('code it ended with', code ?? -1),
    ];
  },
};
