// Every command comes three times, and not in order: again at once, much later, and after a restart.

import { Hosts } from '../../server/host/hosts.ts';
import type { SessionHost } from '../../server/host/session-host.ts';
import { openSqlite } from '../../server/log/sqlite.ts';
import type { Command, LoggedEvent } from '../../shared/core/event.ts';
import { random, shuffle } from '../../shared/core/random.ts';
import type { Viewer } from '../../shared/core/viewer.ts';
import { EVENT_VERSION, rules } from '../../shared/rules.ts';
import { playThrough } from '../kit/playthrough.ts';
import { TINY } from '../kit/tiny.ts';
import { scenarioOf, testSession, type World } from '../kit/world.ts';
import { counted, type Fault } from './fault.ts';

interface Sent {
  readonly id: string;
  readonly by: Viewer | string;
  readonly command: Command;
}

const scenario = scenarioOf(TINY);
const SEATS = 6;
const quiet = { error: () => {}, warn: () => {}, info: () => {} };

/** What everybody sent in a session that was played to its end. */
const script = (seed: string): readonly Sent[] => {
  const world = testSession({ scenario, seats: SEATS, seed });
  const sent: Sent[] = [];
  const noted: World = {
    ...world,
    send: (by, command) => {
      const events = world.send(by, command);
      sent.push({ id: `command-${sent.length}`, by, command });
      return events;
    },
  };
  playThrough(noted, seed);
  return sent;
};

/** Brings a script to a server's host, in this order; `restart` says after which places the host is made anew from its log. */
const bring = async (seed: string, sent: readonly Sent[], restart: (at: number) => boolean) => {
  const log = await openSqlite(':memory:');
  let now = 1000;
  const clock = { now: () => now++ };
  const first = { ...rules.open({ scenario, language: 'en', seed }), seq: 1, at: 1000, by: 'house', version: EVENT_VERSION };
  await log.open({ id: 'one', code: 'ABCDEF', codeExpires: 1e9, grants: [], first });
  const load = async (): Promise<SessionHost> => {
    const host = await new Hosts({ log, clock, journal: quiet }).get('one');
    if (!host) throw new Error('no host');
    return host;
  };
  let host = await load();
  for (let n = 1; n <= SEATS; n++)
    await host.arrive({ seat: `seat-${n}`, name: `Person ${n}`, language: 'en', avatar: 'peep-1' });
  const answers = new Map<string, Set<string>>();
  for (const [at, { id, by, command }] of sent.entries()) {
    const viewer: Viewer = typeof by === 'string' ? { role: 'participant', seat: by, language: 'en' } : by;
    const reply = await host.handle(viewer, id, command);
    const known = answers.get(id) ?? new Set();
    answers.set(id, known.add(JSON.stringify(reply)));
    if (restart(at)) host = await load();
  }
  const entries = await log.read('one');
  const timeless = ({ at: _at, ...event }: LoggedEvent) => JSON.stringify(event);
  const report = rules.report(host.session, { names: true, language: 'en' });
  await log.close();
  return {
    log: entries.map(({ event, command }) => `${command} ${timeless(event)}`),
    report: JSON.stringify(report).replaceAll(/"\d{4}-\d\d-\d\dT[^"]*"|"spentSeconds":\d+/g, ''),
    answers,
  };
};

/** Every one three times: the first in its place, the others anywhere after it. */
const late = (sent: readonly Sent[], chance: () => number): readonly Sent[] => {
  const placed = sent.flatMap((one, at) => {
    const after = () => at + chance() * (sent.length - at) * (chance() < 0.5 ? 0.02 : 1);
    return [
      { one, place: at },
      { one, place: after() + 0.1 },
      { one, place: after() + 0.1 },
    ];
  });
  return placed.sort((a, b) => a.place - b.place).map(({ one }) => one);
};

/** Lines of one log that the other has not. */
const unlike = (a: readonly string[], b: readonly string[]): number => {
  const longer = Math.max(a.length, b.length);
  return Array.from({ length: longer }, (_, at) => a[at] !== b[at]).filter(Boolean).length;
};

export const doubled: Fault = {
  id: 'doubled',
  rule: 'N5',
  promise: 'every command three times, late copies shuffled, with restarts in between: the same log and the same report',
  run: async (size, seed) => {
    let [lines, reports, answered, commands] = [0, 0, 0, 0];
    for (let n = 0; n < (size === 'short' ? 2 : 30); n++) {
      const name = `${seed}/${n}`;
      const sent = script(name);
      const chance = random(name);
      const once = await bring(name, sent, () => false);
      const thrice = await bring(name, late(sent, chance), () => chance() < 0.02);
      // Three copies of one moment, before anything else.
      const atOnce = await bring(
        name,
        sent.flatMap((one) => shuffle([one, one, one], chance)),
        () => false,
      );
      for (const other of [thrice, atOnce]) {
        lines += unlike(once.log, other.log);
        if (once.report !== other.report) reports++;
        answered += [...other.answers.values()].filter((replies) => replies.size !== 1).length;
      }
      commands += sent.length;
    }
    return [
      counted('lines of the log that differ', lines, 0, `${commands} commands, each sent three times`),
      counted('reports that differ', reports),
      counted('commands whose copies were not all answered the same', answered),
    ];
  },
};
