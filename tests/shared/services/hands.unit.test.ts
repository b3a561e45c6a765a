// More hands: who can facilitate, and who no longer can.

import { describe, expect, it } from 'vitest';
import { house } from '../../../shared/context.ts';
import { isRefusal } from '../../../shared/core/refusal.ts';
import type { Session } from '../../../shared/core/session.ts';
import { give, hands, holds, RECENT, use } from '../../../shared/services/hands.ts';
import { TINY } from '../../kit/tiny.ts';
import { facilitator, scenarioOf, testSession } from '../../kit/world.ts';

/** The session after somebody got a hand. */
const given = (session: Session, hand: string, as: 'helper' | 'remote' | 'rescue'): Session => {
  const facts = give(session, hand, as);
  if (isRefusal(facts)) throw new Error(facts.refused);
  return facts.reduce(
    (next, fact) => hands.evolve(next, { ...fact, seq: 1, at: 5, by: 'facilitator', version: 1 }, house),
    session,
  );
};

describe('hands', () => {
  const opened = () => testSession({ scenario: scenarioOf(TINY), seats: 2 }).session();

  it('N11: the one who opened the room has the first; others get their own', () => {
    const session = given(opened(), 'h1', 'helper');
    expect(holds(session, undefined)).toBe(true);
    expect(holds(session, 'h1')).toBe(true);
    expect(holds(session, 'h2')).toBe(false);
  });

  it('N11: a hand can be withdrawn, but not the last', () => {
    const world = testSession({ scenario: scenarioOf(TINY), seats: 2 });
    expect(world.refused(facilitator, { type: 'hands.withdraw', hand: 'first' })).toEqual({ refused: 'last-hand' });
    expect(world.refused(facilitator, { type: 'hands.withdraw', hand: 'h9' })).toEqual({ refused: 'unknown' });
    const two = given(world.session(), 'h1', 'remote');
    const facts = hands.decide(two, { type: 'hands.withdraw', hand: 'first' }, facilitator, 0, house);
    expect(facts).toEqual([{ type: 'hands.withdrawn', data: { hand: 'first' } }]);
  });

  it('N11: there is a bound, and a rescue still works: the oldest one makes room', () => {
    let session = opened();
    for (let n = 1; n < 24; n++) session = given(session, `h${n}`, n % 2 === 0 ? 'helper' : 'rescue');
    expect(give(session, 'more', 'helper')).toEqual({ refused: 'too-many', values: { max: 24 } });
    session = given(session, 'saved', 'rescue');
    expect(holds(session, 'saved')).toBe(true);
    expect(holds(session, 'h1')).toBe(false);
    expect(holds(session, 'first')).toBe(true);
  });

  it('tells when a hand was last used, and keeps nothing of the first, of a withdrawn one, or twice in a while', () => {
    const session = given(opened(), 'h1', 'remote');
    const used = hands.evolve(
      session,
      { type: 'hands.used', data: { hand: 'h1' }, seq: 2, at: 90, by: 'house', version: 1 },
      house,
    );
    expect(use(session, 'h1', 90)).toEqual([{ type: 'hands.used', data: { hand: 'h1' } }]);
    expect(use(used, 'h1', 90 + RECENT - 1)).toEqual([]);
    expect(use(used, 'h1', 90 + RECENT)).toHaveLength(1);
    expect(use(session, 'first', 90)).toEqual([]);
    expect(use(session, 'h9', 90)).toEqual([]);
    expect(use({ ...session, phase: 'ended' }, 'h1', 90)).toEqual([]);
    const gone = { ...session, hands: session.hands.map((one) => ({ ...one, withdrawn: true })) };
    expect(use(gone, 'h1', 90)).toEqual([]);
  });
});
