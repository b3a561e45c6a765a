// The log is the truth: read again, it gives the same session, to the letter.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LoggedEvent } from '../../shared/core/event.ts';
import type { Session } from '../../shared/core/session.ts';
import { rules } from '../../shared/rules.ts';
import { playThrough } from '../kit/playthrough.ts';
import { TINY } from '../kit/tiny.ts';
import { facilitator, projector, scenarioOf, testSession } from '../kit/world.ts';

const scenario = scenarioOf(TINY);

const replay = (log: readonly LoggedEvent[]): Session => {
  let session: Session | undefined;
  for (const event of log) session = rules.evolve(session, event);
  if (!session) throw new Error('an empty log');
  return session;
};

/** Frozen all the way down, so that a rule that changes what it was given throws. */
const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const one of Object.values(value)) frozen(one);
  }
  return value;
};

const played = (seed: string, seats = 6) => {
  const world = testSession({ scenario, seats, seed });
  playThrough(world, seed);
  return world;
};

describe('replay', () => {
  it('D3: a log through JSON gives the same session and the same views, whatever was played', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 6 }), fc.integer({ min: 2, max: 8 }), (seed, seats) => {
        const world = played(seed, seats);

        const again = replay(JSON.parse(JSON.stringify(world.log)));

        expect(JSON.stringify(again)).toBe(JSON.stringify(world.session()));
        const presence = { connected: new Set(world.seats), writing: new Set<string>() };
        for (const viewer of [facilitator, projector, { role: 'participant', seat: 'seat-1', language: 'en' } as const])
          expect(JSON.stringify(rules.view(again, viewer, presence))).toBe(
            JSON.stringify(rules.view(world.session(), viewer, presence)),
          );
      }),
      { numRuns: 5 },
    );
  });

  it('D3: every moment of the past is the same as it was then', () => {
    const world = played('moments', 3);
    const then: string[] = [];
    let session: Session | undefined;
    for (const event of world.log) {
      session = rules.evolve(session, event);
      then.push(JSON.stringify(session));
    }

    for (const seq of [1, 5, Math.floor(world.log.length / 2), world.log.length])
      expect(JSON.stringify(replay(world.log.slice(0, seq)))).toBe(then[seq - 1]);
  });

  it('changes nothing of what it was given', () => {
    const log = frozen(JSON.parse(JSON.stringify(played('frozen').log)) as LoggedEvent[]);
    let session: Session | undefined;

    for (const event of log) session = frozen(rules.evolve(session, event));

    expect(session?.phase).toBe('ended');
  });

  it('numbers what happened without a gap, and says which format it is', () => {
    const { log } = played('numbers', 3);

    expect(log.map((event) => event.seq)).toEqual(log.map((_, at) => at + 1));
    expect(new Set(log.map((event) => event.version))).toEqual(new Set([1]));
  });

  it('D4: refuses loudly what no rule knows, and never starts in the middle', () => {
    const { log } = played('unknown', 2);
    const event = (type: string): LoggedEvent => ({ type, data: {}, seq: 99, at: 0, by: 'house', version: 1 });

    expect(() => rules.evolve(replay(log), event('dance.danced'))).toThrow();
    expect(() => rules.evolve(undefined, event('progress.moved'))).toThrow('before session.opened');
  });

  it('keeps the scenario that was played, also when the file changes later', () => {
    const world = testSession({ scenario, seats: 1 });

    expect(world.log[0]).toMatchObject({ type: 'session.opened', data: { scenario: { id: 'tiny' } } });
    expect(replay(JSON.parse(JSON.stringify(world.log))).scenario).toEqual(JSON.parse(JSON.stringify(scenario)));
  });
});
