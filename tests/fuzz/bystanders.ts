// People who play in a room while others attack it, and who write down what they did.

import type { Entry } from '../../server/log/event-log.ts';
import { random } from '../../shared/core/random.ts';
import type { Joined } from '../../shared/protocol/http.ts';
import { enter, type Player } from '../server/kit/player.ts';
import { joinRoom, keyOf, openRoom, type TestServer } from '../server/kit/server.ts';

interface Played {
  readonly done: number;
  /** Not answered, or refused. */
  readonly lost: number;
  /** Ms in which nineteen of twenty were answered. */
  readonly p95: number;
}

export interface Room {
  readonly id: string;
  readonly letIn: (name: string) => Promise<Joined>;
  /** Plays until `stop`, and gives how it went. */
  readonly play: () => Promise<Played>;
  readonly stop: () => void;
  /** What is in the log and should not be: neither of those who play here, nor among what others could rightly send; and what
   * those who play were told is kept and is not there, or is there twice. `possible`: `room/seat/id`. */
  readonly strange: (log: readonly Entry[], possible: ReadonlySet<string>) => readonly string[];
}

const STEADY = 120;

/** Opens a room with a facilitator and three people, at the step where all write. */
export const bystanders = async (server: TestServer, seed: string): Promise<Room> => {
  const chance = random(`bystanders/${seed}`);
  const opened = await openRoom(server);
  const host = await enter(server, opened.room, keyOf(opened.hostUrl));
  const joined = new Set<string>();
  const letIn = async (name: string): Promise<Joined> => {
    const one = await joinRoom(server, opened.code, name);
    joined.add(one.seat);
    return one;
  };
  const people: { readonly player: Player; readonly seat: string }[] = [{ player: host, seat: 'facilitator' }];
  for (const name of ['Ann', 'Bob', 'Cas']) {
    const { room, token, seat } = await letIn(name);
    people.push({ player: await enter(server, room, token), seat });
  }
  const kept = new Map<string, 'asked' | 'done'>();
  let asked = 0;
  const next = async (): Promise<void> => {
    const id = `host-next-${++asked}`;
    kept.set(`facilitator/${id}`, 'asked');
    await host.send({ type: 'progress.next' }, id);
    kept.set(`facilitator/${id}`, 'done');
  };
  await next();
  await next();
  let on = true;
  const times: number[] = [];
  const one = async ({ player, seat }: (typeof people)[number]): Promise<void> => {
    while (on) {
      const id = `${seat}-${++asked}`;
      kept.set(`${seat}/${id}`, 'asked');
      const since = performance.now();
      const reply =
        seat === 'facilitator'
          ? await player.send({ type: 'room.note', text: `note ${asked}` }, id)
          : await player.send({ type: 'people.avatar', avatar: `peep-${asked % 96}` }, id);
      times.push(performance.now() - since);
      if ('done' in reply) kept.set(`${seat}/${id}`, 'done');
      await new Promise((resolve) => setTimeout(resolve, STEADY + chance() * STEADY));
    }
  };
  return {
    id: opened.room,
    letIn,
    play: async () => {
      // Whoever gets no answer has lost it, and is counted below.
      await Promise.all(people.map((person) => one(person).catch(() => undefined)));
      const lost = [...kept.values()].filter((state) => state === 'asked').length;
      const sorted = times.toSorted((a, b) => a - b);
      return { done: kept.size, lost, p95: Math.round(sorted[Math.floor(sorted.length * 0.95)] ?? Number.POSITIVE_INFINITY) };
    },
    stop: () => {
      on = false;
    },
    strange: (log, possible) => {
      const found: string[] = [];
      const seen = new Map<string, number>();
      for (const { event, command } of log) {
        if (command === undefined) continue;
        seen.set(command, (seen.get(command) ?? 0) + 1);
        const arrival = command.startsWith('house/') && joined.has(command.slice(6));
        if (!arrival && !kept.has(command) && !possible.has(`${opened.room}/${command}`))
          found.push(`${event.type} by ${command}`);
      }
      for (const [id, state] of kept)
        if (state === 'done' && seen.get(id) !== 1) found.push(`${id} is there ${seen.get(id) ?? 0} times`);
      return found;
    },
  };
};
