// What a test asks of a server in a process of its own, over the channel between the two: to let time pass, to tidy up now,
// and how much of everything there is.

import { queryObjects } from 'node:v8';
import { type LocalDriver, matchMaker, Room } from '@colyseus/core';
import type { Clock } from '../../../server/clock.ts';
import { SessionHost } from '../../../server/host/session-host.ts';
import { rules } from '../../../shared/rules.ts';

/** `pass`: ms. `tidy`: what the server does once a minute. `padding`: characters that every screen has more, other ones each time
 * that it is made, for what we send is too small to fill a line. Each is answered with the counts after it; `memory` also with what
 * is in memory, which stops the server for a moment. */
export type Ask =
  | { readonly pass: number }
  | { readonly padding: number }
  | { readonly tidy: true }
  | { readonly count: true }
  | { readonly memory: true };

export interface Counts {
  /** Rooms that take people, and connections. */
  readonly rooms: number;
  readonly connections: number;
  /** Most bytes that wait for one connection. */
  readonly waiting: number;
  /** Rooms and hosts that something still holds, and the bytes of the heap after a collection. */
  readonly memory?: { readonly rooms: number; readonly hosts: number; readonly heap: number };
}

const { view } = rules;
let made = 0;

const pad = (padding: number): void => {
  rules.view = (session, viewer, presence) => {
    const own = view(session, viewer, presence);
    if (padding === 0) return own;
    const text = String(++made).padEnd(padding, 'padding ');
    return { ...own, blocks: [...own.blocks, { type: 'text', id: 'padding', area: 'now', text, tone: 'quiet' }] };
  };
};

/** Longest pause of the server's own between two rounds of tidying up, in ms. */
const ROUND = 60_000;

const count = (): Counts => {
  const { roomCount, ccu } = matchMaker.stats.local;
  const { rooms } = matchMaker.driver as LocalDriver;
  const clients = rooms.flatMap(({ roomId }) => [...(matchMaker.getLocalRoomById(roomId)?.clients ?? [])]);
  const waiting = clients.map(({ ref }) => (ref as unknown as { readonly bufferedAmount: number }).bufferedAmount);
  return { rooms: roomCount, connections: ccu, waiting: Math.max(0, ...waiting) };
};

const memory = (): Required<Counts>['memory'] => {
  const of = (made: typeof Room | typeof SessionHost) => Number(queryObjects(made, { format: 'count' }));
  return { rooms: of(Room), hosts: of(SessionHost), heap: process.memoryUsage().heapUsed };
};

/** Answers from now on; gives the clock to use, which is `shift` ms off. Call before the server is made. */
export const inside = (clock: Clock, shift: number): Clock => {
  let off = shift;
  const rounds: (() => void)[] = [];
  const plain = globalThis.setInterval;
  globalThis.setInterval = ((run: () => void, ms?: number, ...more: unknown[]) => {
    if (ms === ROUND) rounds.push(run);
    return plain(run, ms, ...more);
  }) as typeof setInterval;
  process.on('message', (asked: Ask) => {
    if ('pass' in asked) off += asked.pass;
    if ('padding' in asked) pad(asked.padding);
    if ('tidy' in asked) for (const run of rounds) run();
    // What was begun is done first.
    setTimeout(() => process.send?.('memory' in asked ? { ...count(), memory: memory() } : count()), 20);
  });
  // The test is gone: nobody needs this server.
  process.on('disconnect', () => process.exit(0));
  return { now: () => clock.now() + off };
};
