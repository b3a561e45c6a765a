// P4 and P5: many people at once. A room has at most forty, so that there are several rooms, in all systems alike.
//
// P4: 120 people in four rooms, 60 contributions per second. P5: 1,000 connections in forty rooms, 200 contributions per second;
// memory is that of the server process at the end. A contribution that did not reach somebody of its room within 15 s is lost.

import { type Measured, measure, mediansOf } from '../measure.ts';
import { type Asked, type Group, more, type Row, shown, times } from '../row.ts';
import type { Load, System } from '../talk.ts';

type Crowd = Pick<Load, 'rooms' | 'people' | 'rate'>;

const FOUR: Crowd = { rooms: 4, people: 30, rate: 60 };
/** With the one who changes the phase there are 25 in each. */
const FORTY: Crowd = { rooms: 40, people: 24, rate: 200 };

const compare = async ({ seed, long, say, profile }: Asked, goal: string, crowd: Crowd) => {
  const load: Load = {
    seed,
    preload: 100,
    log: 'full',
    phases: true,
    inTurn: false,
    ...crowd,
    ...(long ? { warm: 5, window: 20 } : { warm: 2, window: 4 }),
  };
  const systems: readonly System[] = long ? ['floor', 'ours', 'peer'] : ['floor', 'ours'];
  const runs: Record<System, Measured[]> = { ours: [], floor: [], peer: [] };
  for (let round = 0; round < (long ? 3 : 1); round++)
    for (const system of systems) {
      // The peer once: it is only shown here.
      if (system === 'peer' && round > 0) continue;
      const run = await measure(system, load, say, profile);
      if (!run) continue;
      runs[system].push(run);
      say(`${goal} ${system}: p50 ${shown(run.p50)} p99 ${shown(run.p99)} ms, ${shown(run.rss)} MB, lost ${run.lost}`);
    }
  const [ours, floor] = [mediansOf(runs.ours), mediansOf(runs.floor)];
  return { ours, floor, ...(runs.peer.length > 0 ? { peer: mediansOf(runs.peer) } : {}) };
};

const lostRow = (goal: string, ours: Measured): Row => ({
  goal,
  promise: 'nothing lost, nothing refused',
  ours: `${ours.lost} lost, ${ours.refused} refused`,
  held: ours.actions > 0 && ours.lost + ours.refused === 0,
});

export const crowd: Group = {
  goals: ['P4', 'P5'],
  measure: async (asked, wanted) => {
    const rows: Row[] = [];
    if (wanted.has('P4')) {
      const { ours, floor, peer } = await compare(asked, 'P4', FOUR);
      rows.push(
        {
          goal: 'P4',
          promise: '120 people, 60/s: p99 at most 5× the floor',
          ours: shown(ours.p99, ' ms'),
          floor: shown(floor.p99, ' ms'),
          ...(peer ? { peer: shown(peer.p99, ' ms') } : {}),
          ratio: times(ours.p99 / floor.p99),
          held: ours.p99 <= 5 * floor.p99,
        },
        lostRow('P4', ours),
      );
    }
    if (wanted.has('P5')) {
      const { ours, floor, peer } = await compare(asked, 'P5', FORTY);
      rows.push(
        {
          goal: 'P5',
          promise: '1,000 connections, 200/s: p99 at most 50 ms above the floor',
          ours: shown(ours.p99, ' ms'),
          floor: shown(floor.p99, ' ms'),
          ...(peer ? { peer: shown(peer.p99, ' ms') } : {}),
          ratio: more(ours.p99 - floor.p99, ' ms'),
          held: ours.p99 <= floor.p99 + 50,
        },
        {
          goal: 'P5',
          promise: 'memory at most 2.5× the floor',
          ours: shown(ours.rss, ' MB'),
          floor: shown(floor.rss, ' MB'),
          ...(peer ? { peer: shown(peer.rss, ' MB') } : {}),
          ratio: times(ours.rss / floor.rss),
          held: ours.rss <= 2.5 * floor.rss,
        },
        lostRow('P5', ours),
      );
    }
    return rows;
  },
};
