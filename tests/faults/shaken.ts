// A room in which everything that is asked throws, beside rooms that are well.

import { setTimeout as pause } from 'node:timers/promises';
import { random } from '../../shared/core/random.ts';
import { REQUESTS } from '../../shared/protocol/protocol.ts';
import { ask } from '../server/kit/house.ts';
import { readLog } from '../server/kit/log-file.ts';
import { enter } from '../server/kit/player.ts';
import { joinRoom, keyOf, openRoom, startServer } from '../server/kit/server.ts';
import { counted, type Fault, stated, timed } from './fault.ts';
import { audited } from './kit/audit.ts';
import { type Class, gatherClass, goHome, keepBusy, linesOf, onward, TO_HATS, usable } from './kit/class.ts';

const SIZES = { short: { rooms: 2, people: 5, pokes: 20 }, full: { rooms: 6, people: 15, pokes: 400 } };

export const shaken: Fault = {
  id: 'shaken',
  rule: 'A4',
  promise: 'a room that throws whatever is asked of it touches no other room, and is as its log says when the mistake is mended',
  run: async (size, seed) => {
    const chance = random(seed);
    const { rooms, people, pokes } = SIZES[size];
    let server = await startServer(undefined, 0, 'shaken');
    const { folder, port, pid } = server;
    const well: Class[] = [];
    for (let n = 0; n < rooms; n++) well.push(await gatherClass(server, people));
    for (const group of well) await onward(group, TO_HATS);
    const bad = await openRoom(server);
    const host = await enter(server, bad.room, keyOf(bad.hostUrl));
    const ann = await enter(server, bad.room, (await joinRoom(server, bad.code, 'Ann')).token);
    await ann.send({ type: 'people.avatar', avatar: 'peep-9' });
    const stops = well.map((group) => keepBusy(group, chance, 400));

    const bug = await joinRoom(server, bad.code, 'Bug');
    const kept = readLog(folder, bad.room).length;
    let done = 0;
    for (let n = 0; n < pokes; n++) {
      const replies = await Promise.all([
        host.send({ type: 'progress.next' }),
        ann.send({ type: 'safety.stop' }),
        ann.room.request(REQUESTS.writing, {}).then(() => ({ refused: 'said' })),
        joinRoom(server, bad.code, `Late ${n}`).catch(() => ({ refused: 'join' })),
        ask(server, `/api/rooms/${bad.room}/report.json`, keyOf(bad.hostUrl)).then(() => ({ refused: 'report' })),
        fetch(`${server.base}/api/rooms/${bad.room}/enter`, {
          method: 'POST',
          headers: { authorization: `Bearer ${bug.token}` },
        }),
      ]);
      done += replies.filter((reply) => 'done' in reply).length;
      await pause(40);
    }
    const times = (await Promise.all(stops.map((stop) => stop()))).flat();
    const fallen = well.flatMap(linesOf).filter((line) => line.codes.length > 0).length;
    const rows = await audited(server, ...well);
    const grown = readLog(folder, bad.room).length - kept;
    const same = server.pid === pid;
    await server.end();

    server = await startServer(folder, port);
    await usable(well.flatMap(linesOf), 0);
    const back = await enter(server, bad.room, keyOf(bad.hostUrl));
    const seen = await back.until((view) => view.header.phase === 'gathering' && view.stage.people.length === 2);
    goHome(...well);
    await server.end();
    return [
      ...rows,
      counted('people of other rooms who lost their connection', fallen),
      timed(size, 'answers to them meanwhile', times, 300, 0.95),
      stated('the server is', 'the same process', same ? 'the same process' : 'another'),
      counted('commands done in the room that throws', done, 0, `${pokes} times everything`),
      counted('events that it kept', grown),
      stated('with the mistake mended it has', 'Ann, Bug', seen.stage.people.map((one) => one.name).join(', ')),
    ];
  },
};
