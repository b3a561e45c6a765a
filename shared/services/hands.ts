// More hands: others, or another device of the same person, who facilitate beside the one that opened the room. Each has a key
// of their own, which can be withdrawn. The keys themselves are the server's; here is who has one.

import { z } from 'zod';
import type { Fact } from '../core/event.ts';
import { type Refusal, refuse } from '../core/refusal.ts';
import { fact, type Service } from '../core/service.ts';
import type { Hand, Session } from '../core/session.ts';

/** More than a group of facilitators needs; a bound against a list without end. */
const MOST = 24;

/** Facts that give somebody a hand. A rescue always works: the oldest one before it makes room. Refuses: too-many. */
export const give = (session: Session, hand: string, as: Exclude<Hand['as'], 'first'>): readonly Fact[] | Refusal => {
  const open = session.hands.filter((one) => !one.withdrawn);
  if (open.length < MOST) return fact('hands.given', { hand, as });
  const oldest =
    as === 'rescue' ? (open.find((one) => one.as === 'rescue') ?? open.find((one) => one.as !== 'first')) : undefined;
  if (!oldest) return refuse('too-many', { max: MOST });
  return [...fact('hands.withdrawn', { hand: oldest.id }), ...fact('hands.given', { hand, as })];
};

/** Ms in which coming in again is not worth a line in the log. */
export const RECENT = 10 * 60_000;

/** Facts for somebody who comes in with a hand. Of the first nothing is kept: it is the one that opened the room, and looking in
 * on a session that is over must not keep it longer. */
export const use = (session: Session, hand: string, now: number): readonly Fact[] => {
  const found = session.hands.find((one) => one.id === hand);
  const known = found?.as === 'first' || session.phase === 'ended' || now - (found?.used ?? Number.NEGATIVE_INFINITY) < RECENT;
  return !found || found.withdrawn || known ? [] : fact('hands.used', { hand });
};

/** Does this hand still open the room? A key from before there were hands is the first. */
export const holds = (session: Session, hand: string | undefined): boolean =>
  session.hands.some((one) => one.id === (hand ?? 'first') && !one.withdrawn);

export const hands: Service = {
  name: 'hands',
  command: z.discriminatedUnion('type', [z.strictObject({ type: z.literal('hands.withdraw'), hand: z.string().max(64) })]),
  participants: [],
  decide: (session, command) => {
    const found = session.hands.find((one) => one.id === command.hand);
    if (!found) return refuse('unknown');
    if (found.withdrawn) return [];
    // Somebody must be left to open the door.
    if (session.hands.filter((one) => !one.withdrawn).length === 1) return refuse('last-hand');
    return fact('hands.withdrawn', { hand: found.id });
  },
  evolve: (session, event) => {
    const id = String(event.data.hand);
    if (event.type === 'hands.withdrawn')
      return { ...session, hands: session.hands.map((one) => (one.id === id ? { ...one, withdrawn: true } : one)) };
    if (event.type === 'hands.used')
      return { ...session, hands: session.hands.map((one) => (one.id === id ? { ...one, used: event.at } : one)) };
    const as = (['helper', 'remote', 'rescue'] as const).find((one) => one === event.data.as) ?? 'helper';
    return { ...session, hands: [...session.hands, { id, as, at: event.at, withdrawn: false }] };
  },
};
