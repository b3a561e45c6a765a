// Many tabs of one person at the same time, all wanting to write.

import { setTimeout as pause } from 'node:timers/promises';
import { random } from '../../shared/core/random.ts';
import { Reconnecting } from '../server/kit/reconnecting.ts';
import { startServer } from '../server/kit/server.ts';
import { counted, type Fault, timed } from './fault.ts';
import { audited } from './kit/audit.ts';
import { act, gatherClass, goHome, keepBusy, onward, type Person, TO_HATS } from './kit/class.ts';

const SIZES = { short: { tabs: 20, rounds: 1 }, full: { tabs: 20, rounds: 10 } };

export const tabs: Fault = {
  id: 'tabs',
  rule: 'N2',
  promise: 'of twenty tabs with one seat exactly one writes at any time, and the others say that it moved',
  run: async (size, seed) => {
    const chance = random(seed);
    const { tabs, rounds } = SIZES[size];
    const server = await startServer();
    const group = await gatherClass(server, 6);
    await onward(group, TO_HATS);
    const stop = keepBusy(group, chance, 500);
    const [ann] = group.people;
    if (!ann) throw new Error('nobody came');
    const all: Person[] = [ann];
    let [late, silent, many] = [0, 0, 0];
    const moved: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const fresh = Array.from({ length: tabs }, async () => {
        await pause(chance() * 1500);
        const tab: Person = { ...ann, line: new Reconnecting(ann.line.who) };
        all.push(tab);
        for (let n = 0; n < 4 && tab.line.link !== 'moved'; n++) {
          await pause(chance() * 300);
          // Asked of every one, so that each knows its place.
          for (const one of all) one.line.view();
          const { link, place } = tab.line;
          const newer = link === 'live' && place >= 0 && all.some((one) => one.line.place > place);
          // What is sent over a connection when a newer one was there already is never done over it.
          void act(tab, chance, 0.3).then((reply) => {
            if (newer && 'done' in reply && tab.line.place === place) late++;
          });
        }
      });
      await Promise.all(fresh);
      const settled = performance.now();
      const quiet = () =>
        all.every(({ line }) => line.link === 'moved' || line.link === 'live') &&
        all.filter(({ line }) => line.link === 'live').length === 1;
      // The door lets one key in once a second: who still waits there has nothing to know yet.
      const known = () =>
        all.every(({ line }) => line.link !== 'lost' || line.codes.length === 0) &&
        all.filter(({ line }) => line.link === 'live').length <= 1;
      while (!known() && performance.now() - settled < 30_000) await pause(10);
      moved.push(performance.now() - settled);
      while (!quiet() && performance.now() - settled < 60_000) await pause(10);
      many += Math.abs(all.filter((one) => one.line.link === 'live').length - 1);
      silent += all.filter((one) => one.line.link !== 'live' && one.line.link !== 'moved').length;
      // “Play on here” in one of the older ones.
      const older = all.filter((one) => one.line.link === 'moved').at(Math.floor(chance() * 5));
      older?.line.reload();
      await older?.line.usable(0, true);
      while (!quiet() && performance.now() - settled < 60_000) await pause(10);
    }
    const writers = all.filter((one) => one.line.link === 'live');
    const seen = group.host.view()?.stage.people.filter((one) => one.id === ann.seat).length ?? 0;
    // Whoever plays for Ann now.
    group.people.splice(group.people.indexOf(ann), 1, ...writers.slice(0, 1));
    // Hers may be the tab that was asked to play on.
    if (!writers.includes(ann)) ann.line.close();
    await Promise.race([stop(), pause(3000)]);
    const rows = await audited(server, group);
    for (const one of all) one.line.close();
    goHome(group);
    await server.end();
    return [
      counted('tabs that write at the end', writers.length, 1),
      counted('times that there was not exactly one when it was quiet', many),
      counted('commands done for a tab after a newer one was there', late),
      counted('older tabs that do not say that it moved', silent),
      counted('times that the person is on the stage', seen, 1),
      timed(size, 'until the older ones know', moved, 2000),
      ...rows,
    ];
  },
};
