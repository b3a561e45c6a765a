// P1 to P3, P6 and P7: one room of thirty, fifteen contributions per second.
//
// P1: ms from sending until the last other connection has decoded the contribution.
// P2: all bytes at the server's sockets (contributions, answers, phases, frames) per connection and contribution.
// P3: processor seconds of the server process per 1000 contributions, phases with them.
// P6: the same with the log on disk (synced at each commit) and with a log that keeps nothing.
// P7: a board with 100 and one with 2,000 contributions; without phases, each sent when all have the one before, so that each is
// paid for by itself: a server that cannot keep up sends several at once, which makes each look cheap.

import { type Measured, measure, mediansOf } from '../measure.ts';
import { type Group, more, type Row, shown, times } from '../row.ts';
import type { Load, System } from '../talk.ts';

type Name = System | 'unlogged' | 'sparse' | 'crowded';

/** On the crowded board; nothing limits how many there may be. */
const CROWDED = 2000;

const NEEDED: Readonly<Record<string, readonly Name[]>> = {
  P1: ['ours', 'floor'],
  P2: ['ours', 'floor', 'peer'],
  P3: ['ours', 'floor', 'peer'],
  P6: ['ours', 'unlogged'],
  P7: ['sparse', 'crowded'],
};

export const traffic: Group = {
  goals: Object.keys(NEEDED),
  measure: async ({ seed, long, say, profile }, wanted) => {
    const load: Load = {
      ...{ seed, rooms: 1, people: 30, preload: 100, rate: 15, log: 'full', phases: true, inTurn: false },
      ...(long ? { warm: 5, window: 20 } : { warm: 2, window: 4 }),
    };
    const calm: Load = { ...load, rate: 5, phases: false, inTurn: true };
    const kinds: Readonly<Record<Name, readonly [System, Load]>> = {
      floor: ['floor', load],
      ours: ['ours', load],
      peer: ['peer', load],
      unlogged: ['ours', { ...load, log: 'off' }],
      sparse: ['ours', calm],
      crowded: ['ours', { ...calm, preload: CROWDED }],
    };
    const names = [...new Set([...wanted].flatMap((goal) => NEEDED[goal] ?? []))];
    const runs = new Map<Name, Measured[]>(names.map((name) => [name, []]));
    for (let round = 0; round < (long ? 5 : 3); round++)
      for (const name of names) {
        const [system, given] = kinds[name];
        const run = await measure(system, given, say, profile);
        if (!run) continue;
        runs.get(name)?.push(run);
        say(
          `${name}: p50 ${shown(run.p50)} p99 ${shown(run.p99)} ms, ${shown(run.bytes)} B, ${shown(run.cpu)} CPU-s, lost ${run.lost}`,
        );
      }
    const of = (name: Name): Measured => mediansOf(runs.get(name) ?? []);
    const [ours, floor, peer, unlogged] = [of('ours'), of('floor'), of('peer'), of('unlogged')];
    const [sparse, crowded] = [of('sparse'), of('crowded')];
    const lost = [...names].reduce(
      (sum, name) => sum + (name === 'floor' || name === 'peer' ? 0 : of(name).lost + of(name).refused),
      0,
    );
    const rows: Row[] = [
      {
        goal: 'P1',
        promise: 'p50 at most 3× the floor',
        ours: shown(ours.p50, ' ms'),
        floor: shown(floor.p50, ' ms'),
        peer: shown(peer.p50, ' ms'),
        ratio: times(ours.p50 / floor.p50),
        held: ours.p50 <= 3 * floor.p50 && lost === 0,
      },
      {
        goal: 'P1',
        promise: 'p99 at most 4× the floor, or 20 ms above it',
        ours: shown(ours.p99, ' ms'),
        floor: shown(floor.p99, ' ms'),
        peer: shown(peer.p99, ' ms'),
        ratio: `${times(ours.p99 / floor.p99)}, ${more(ours.p99 - floor.p99, ' ms')}`,
        held: ours.p99 <= Math.max(4 * floor.p99, floor.p99 + 20) && lost === 0,
      },
      {
        goal: 'P2',
        promise: 'bytes per client and action at most 1.5× the floor, 0.02× the peer',
        ours: shown(ours.bytes, ' B'),
        floor: shown(floor.bytes, ' B'),
        peer: shown(peer.bytes, ' B'),
        ratio: `${times(ours.bytes / floor.bytes)}, ${times(ours.bytes / peer.bytes)}`,
        held: ours.bytes <= 1.5 * floor.bytes && ours.bytes <= 0.02 * peer.bytes,
      },
      {
        goal: 'P3',
        promise: 'processor per 1000 actions at most 3× the floor, 0.5× the peer',
        ours: shown(ours.cpu, ' s'),
        floor: shown(floor.cpu, ' s'),
        peer: shown(peer.cpu, ' s'),
        ratio: `${times(ours.cpu / floor.cpu)}, ${times(ours.cpu / peer.cpu)}`,
        held: ours.cpu <= 3 * floor.cpu && ours.cpu <= 0.5 * peer.cpu,
      },
      {
        goal: 'P6',
        promise: 'a log on disk adds at most 2 ms to p50',
        ours: `${shown(ours.p50, ' ms')} on, ${shown(unlogged.p50, ' ms')} off`,
        ratio: more(ours.p50 - unlogged.p50, ' ms'),
        held: ours.p50 - unlogged.p50 <= 2,
      },
      {
        goal: 'P6',
        promise: 'and at most 1.4× the processor',
        ours: `${shown(ours.cpu, ' s')} on, ${shown(unlogged.cpu, ' s')} off`,
        ratio: times(ours.cpu / unlogged.cpu),
        held: ours.cpu <= 1.4 * unlogged.cpu,
      },
      {
        goal: 'P7',
        promise: `processor with ${CROWDED} on the board at most 1.3× that with ${load.preload}`,
        ours: `${shown(crowded.cpu, ' s')}, ${shown(sparse.cpu, ' s')}`,
        ratio: times(crowded.cpu / sparse.cpu),
        held: crowded.cpu <= 1.3 * sparse.cpu && lost === 0,
      },
      {
        goal: 'P7',
        promise: 'and at most 1.3× the bytes',
        ours: `${shown(crowded.bytes, ' B')}, ${shown(sparse.bytes, ' B')}`,
        ratio: times(crowded.bytes / sparse.bytes),
        held: crowded.bytes <= 1.3 * sparse.bytes,
      },
    ];
    return [
      ...rows.filter((row) => wanted.has(row.goal)),
      ...(lost === 0 ? [] : [{ goal: 'P1', promise: 'nothing lost or refused', ours: String(lost), held: false }]),
    ];
  },
};
