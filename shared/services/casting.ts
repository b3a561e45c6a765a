// Casting: everybody a role of the scenario, shared out evenly, chosen, or rotated so that each holds several.

import { z } from 'zod';
import type { Fact } from '../core/event.ts';
import { random, shuffle } from '../core/random.ts';
import { refuse } from '../core/refusal.ts';
import { fact, type Service } from '../core/service.ts';
import { present, type Session } from '../core/session.ts';

/** How many of the people who are in have each role. */
const countRoles = (session: Session): Map<string, number> => {
  const counts = new Map(session.scenario.roles.map((role) => [role.id, 0]));
  for (const seat of present(session)) {
    const role = session.roles[seat.id];
    if (role !== undefined) counts.set(role, (counts.get(role) ?? 0) + 1);
  }
  return counts;
};

/** The n-th person's place in a rotation of `count` things at turn `turn`: a cyclic Latin square, so that nobody has the
 * same one twice before having had all, and each turn shares the things out evenly. */
export const rotated = (index: number, turn: number, count: number): number => (((index + turn) % count) + count) % count;

/** Facts that cast everybody who has no role yet (assign), or everybody anew, one further (rotate). */
export const cast = (session: Session, how: 'assign' | 'choose' | 'rotate' | undefined, turn = 0): readonly Fact[] => {
  if (!how || how === 'choose') return [];
  const order = shuffle(
    session.scenario.roles.map((role) => role.id),
    random(`${session.seed}/cast`),
  );
  const roles: Record<string, string> = {};
  for (const seat of present(session)) {
    if (how === 'assign' && session.roles[seat.id]) continue;
    const role = order[rotated(seat.index, how === 'rotate' ? turn : 0, order.length)];
    if (role && session.roles[seat.id] !== role) roles[seat.id] = role;
  }
  return Object.keys(roles).length === 0 ? [] : fact('casting.assigned', { roles });
};

/** Facts that give a newcomer the role that the fewest have: a mirror when all are taken. */
export const castNewcomer = (session: Session, seat: string): readonly Fact[] => {
  if (Object.keys(session.roles).length === 0 || session.roles[seat] !== undefined) return [];
  const rarest = [...countRoles(session)].sort((a, b) => a[1] - b[1])[0];
  return rarest ? fact('casting.assigned', { roles: { [seat]: rarest[0] } }) : [];
};

export const casting: Service = {
  name: 'casting',
  command: z.discriminatedUnion('type', [z.strictObject({ type: z.literal('casting.choose'), role: z.string().max(64) })]),
  participants: ['casting.choose'],
  decide: (session, command, by) => {
    const counts = countRoles(session);
    const role = String(command.role);
    const taken = counts.get(role);
    if (taken === undefined || by.role !== 'participant') return refuse('unknown');
    if (session.roles[by.seat] === role) return [];
    const step = session.steps.find((one) => one.id === session.position?.step);
    if (step?.cast !== 'choose') return refuse('not-now');
    const fair = Math.ceil(present(session).length / counts.size);
    return taken >= fair ? refuse('full', { max: fair }) : fact('casting.assigned', { roles: { [by.seat]: role } });
  },
  evolve: (session, event) => ({
    ...session,
    roles: { ...session.roles, ...(event.data.roles as unknown as Readonly<Record<string, string>>) },
  }),
};
