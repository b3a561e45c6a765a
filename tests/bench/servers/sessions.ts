// Sessions with people in them and a board that is half full, written into a log before the server opens it: what a server
// finds that was started again.

import { hashKey, mintKey, mintRoom } from '../../../server/access/keys.ts';
import type { Entry, EventLog, Grant } from '../../../server/log/event-log.ts';
import type { Command, Fact, LoggedEvent } from '../../../shared/core/event.ts';
import { isRefusal, type Refusal } from '../../../shared/core/refusal.ts';
import type { Session } from '../../../shared/core/session.ts';
import type { Actor } from '../../../shared/core/viewer.ts';
import { EVENT_VERSION, rules } from '../../../shared/rules.ts';
import type { Scenario } from '../../../shared/scenario/schema.ts';
import { preloaded } from '../hat-round.ts';
import type { Door, Load } from '../talk.ts';

/** Writes one session at its first white hat. `at` says which; `now` in ms. */
export const writeSession = async (log: EventLog, scenario: Scenario, load: Load, at: number, now: number): Promise<Door> => {
  const events: LoggedEvent[] = [];
  let session: Session | undefined;
  const add = (facts: readonly Fact[] | Refusal, by: Actor): void => {
    if (isRefusal(facts)) throw new Error(`a preload was refused: ${JSON.stringify(facts)}`);
    for (const fact of facts) {
      const event: LoggedEvent = JSON.parse(
        JSON.stringify({ ...fact, seq: events.length + 1, at: now, by, version: EVENT_VERSION }),
      );
      session = rules.evolve(session, event);
      events.push(event);
    }
  };
  const current = (): Session => {
    if (!session) throw new Error('not open');
    return session;
  };
  add([rules.open({ scenario, language: 'en', seed: `${load.seed}/${at}` })], 'house');
  const seats = Array.from({ length: load.people }, (_, n) => `bench-seat-${n}`);
  for (const [n, seat] of seats.entries())
    add(
      rules.arrive(current(), { seat, name: `Person ${n + 1}`, language: n % 3 === 0 ? 'nl' : 'en', avatar: `peep-${n}` }, now),
      'house',
    );
  const lead = (command: Command) =>
    add(rules.decide(current(), command, { role: 'facilitator', language: 'en' }, now), 'facilitator');
  lead({ type: 'progress.next' });
  lead({ type: 'progress.next' });
  const phases = scenario.steps.flatMap(({ rounds }) =>
    (rounds as readonly { readonly hat: string }[]).map(({ hat }, n) => `${n + 1}-${hat}`),
  );
  for (const [n, text] of preloaded(load).entries()) {
    const seat = seats[n % seats.length] ?? '';
    const command = { type: 'lens.write', round: phases[1] ?? '', text };
    add(rules.decide(current(), command, { role: 'participant', seat, language: 'en' }, now), seat);
  }

  const room = mintRoom();
  const host = mintKey();
  const screen = mintKey();
  const people = seats.map(mintKey);
  const [first, ...rest] = events;
  if (!first) throw new Error('nothing happened');
  await log.open({
    id: room,
    code: `BEN${String(at).padStart(3, '0')}`,
    codeExpires: now + 3_600_000,
    grants: [
      { hash: hashKey(host), power: 'facilitator' },
      { hash: hashKey(screen), power: 'projector' },
    ],
    first,
  });
  const grants = people.map((key, n): Grant => ({ hash: hashKey(key), power: 'participant', seat: seats[n] ?? '' }));
  await log.append(
    room,
    1,
    rest.map((event): Entry => ({ event })),
    grants,
  );
  return { room, host, screen, people, phases: phases.slice(1, -1) };
};
