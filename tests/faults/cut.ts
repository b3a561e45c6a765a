// Half of the class has no network for a while, and nobody tells: no bytes, no good-bye.

import { setTimeout as pause } from 'node:timers/promises';
import { random } from '../../shared/core/random.ts';
import { startServer } from '../server/kit/server.ts';
import { wireTo } from '../server/kit/wire.ts';
import { counted, type Fault, type Row, type Size, timed } from './fault.ts';
import { audited } from './kit/audit.ts';
import { act, gatherClass, goHome, keepBusy, linesOf, onward, TO_HATS, usable } from './kit/class.ts';

const PEOPLE = { short: 12, full: 30 };

/** Cuts half of a class off for each of these times (ms), one after the other. `told`: their browsers say that they are online
 * again. */
const cutting = async (size: Size, seed: string, times: readonly number[], told: boolean): Promise<readonly Row[]> => {
  const chance = random(seed);
  const server = await startServer();
  const wire = await wireTo(server.port);
  const group = await gatherClass(server, PEOPLE[size], (at) => (at % 2 === 0 ? wire.base : server.base));
  const away = group.people.filter((one) => one.line.who.base === wire.base);
  await onward(group, TO_HATS);
  const rows: Row[] = [];
  let elsewhere = 0;
  let kept = 0;
  for (const ms of times) {
    const here = { ...group, people: group.people.filter((one) => !away.includes(one)) };
    wire.cut();
    const stop = keepBusy(here, chance, 700);
    // Said while nothing goes out, and the group goes on meanwhile.
    const said = away.flatMap((one) => [act(one, chance, 1), act(one, chance, 0)]);
    await pause(ms * 0.7);
    await onward(group);
    await pause(ms * 0.3);
    kept += away.reduce((sum, one) => sum + one.line.waiting, 0);
    const moment = performance.now();
    wire.mend();
    const lines = away.map((one) => one.line);
    if (told) for (const line of lines) line.wake();
    const back = await usable(lines, moment, false);
    const words = `${ms / 1000} s without a network`;
    rows.push(
      timed(
        size,
        `after ${words}${told ? '' : ', of which no browser told'}: until somebody can play again`,
        back,
        // Of an end that nobody tells, the next try knows.
        told ? 2000 : 10_000,
      ),
    );
    await Promise.all(said);
    await stop();
    const title = group.host.view()?.header.title;
    elsewhere += lines.filter((line) => line.view()?.header.title !== title).length;
  }
  const audit = await audited(server, group);
  const lost = linesOf(group).filter((line) => line.link !== 'live').length;
  goHome(group);
  await wire.close();
  await server.end();
  return [
    ...rows,
    ...(told ? [counted('things that were said without a network, and waited', kept, away.length * 2 * times.length)] : []),
    counted('people who came back to another step', elsewhere),
    counted('people who did not come back', lost),
    ...audit,
  ];
};

const promise = 'half the class without a network comes back to the right step, with what they sent meanwhile there once';

export const cut: Fault = {
  id: 'cut',
  rule: 'D2',
  promise,
  run: async (size, seed) =>
    size === 'short'
      ? cutting(size, seed, [2000], true)
      : [...(await cutting(size, seed, [5000, 60_000], true)), ...(await cutting(size, `${seed}/untold`, [5000, 60_000], false))],
};

export const cutLong: Fault = {
  id: 'cut-600',
  rule: 'D2',
  promise,
  long: true,
  run: (size, seed) => cutting(size, seed, [600_000], true),
};
