// Casting: everybody a role of the scenario, shared out evenly, chosen, or rotated so that each holds every perspective.
// What somebody does beside a role (leading, inspecting, observing) is a task.

import { z } from 'zod';
import { TASKS } from '../core/activity.ts';
import type { Fact } from '../core/event.ts';
import { random, shuffle } from '../core/random.ts';
import { refuse } from '../core/refusal.ts';
import { fact, type Service } from '../core/service.ts';
import { present, type Seat, type Session } from '../core/session.ts';
import { type Plan, planTurns, smallestPlace } from './plan.ts';

/** The n-th person's place in a rotation of `count` things at turn `turn`: a cyclic Latin square, so that nobody has the
 * same one twice before having had all, and each turn shares the things out evenly. */
export const rotated = (index: number, turn: number, count: number): number => (((index + turn) % count) + count) % count;

/** Roles that are cast: not those for a task. */
const castable = (session: Session) => session.scenario.roles.filter((role) => role.task === undefined);

/** Watches from beside, and is not cast. */
const looksOn = (session: Session, seat: string): boolean =>
  session.tasks[seat] === 'inspector' || session.tasks[seat] === 'observer';

/** People who are cast: not those who look on, nor those for whom somebody stands in. */
const players = (session: Session): readonly Seat[] => {
  const all = present(session);
  const relieved = new Set(all.map((seat) => seat.standsIn));
  return all.filter((seat) => !looksOn(session, seat.id) && !relieved.has(seat.id));
};

/** What rotates: the perspectives, or the roles in a scenario without them. */
export const placesOf = (session: Session): readonly string[] =>
  session.scenario.perspectives.length > 0
    ? session.scenario.perspectives.map((one) => one.id)
    : shuffle(
        castable(session).map((role) => role.id),
        random(`${session.seed}/cast`),
      );

/** Facts that give these people a role in their place, the voices of a perspective shared out evenly. */
const voices = (session: Session, turn: Readonly<Record<string, string>>, to: readonly string[]): readonly Fact[] => {
  const roles: Record<string, string> = {};
  const has = { ...session.roles };
  for (const seat of to) {
    const place = turn[seat];
    const fitting = castable(session).filter((role) => role.perspective === place || role.id === place);
    if (fitting.some((role) => role.id === has[seat])) continue;
    const count = (role: string) => players(session).filter((one) => turn[one.id] === place && has[one.id] === role).length;
    const rarest = [...fitting].sort((a, b) => count(a.id) - count(b.id))[0];
    if (rarest) roles[seat] = has[seat] = rarest.id;
  }
  return Object.keys(roles).length === 0 ? [] : fact('casting.assigned', { roles });
};

/** Facts that cast everybody who has no role yet. */
export const assign = (session: Session, how: 'assign' | 'choose' | 'rotate' | undefined): readonly Fact[] => {
  if (how !== 'assign') return [];
  const order = shuffle(
    castable(session).map((role) => role.id),
    random(`${session.seed}/cast`),
  );
  const roles: Record<string, string> = {};
  for (const seat of players(session)) {
    const role = order[rotated(seat.index, 0, order.length)];
    if (role && !session.roles[seat.id]) roles[seat.id] = role;
  }
  return Object.keys(roles).length === 0 ? [] : fact('casting.assigned', { roles });
};

/** Facts of a turn of the rotation: the plan for the turns that are still to come, when the people have changed, and the role
 * that each has in this one. `turns` is how many there are in all. */
export const rotate = (session: Session, turn: number, turns: number): readonly Fact[] => {
  const seats = players(session).map((seat) => seat.id);
  const same = session.plan.length === turns && session.plan.slice(session.turnsOn).every((one) => sameKeys(one, seats));
  const plan = same ? session.plan : replanned(session, turns);
  const now = plan[turn] ?? {};
  // Somebody who came in after this turn was on, and now comes back to it.
  const missed = seats.filter((seat) => now[seat] === undefined);
  const whole = missed.reduce(
    (all, seat) =>
      all.map((one, at) => (at === turn ? { ...one, [seat]: smallestPlace(all, turn, seat, placesOf(session), seats) } : one)),
    plan,
  );
  return [
    ...(whole === session.plan ? [] : fact('casting.planned', { plan: whole })),
    ...voices(session, whole[turn] ?? {}, seats),
  ];
};

const sameKeys = (turn: Readonly<Record<string, string>>, seats: readonly string[]): boolean =>
  Object.keys(turn).length === seats.length && seats.every((seat) => seat in turn);

const replanned = (
  session: Session,
  turns: number,
  seats = players(session).map((seat) => seat.id),
  fixed = session.plan.slice(0, session.turnsOn),
): Plan =>
  planTurns({ seats, places: placesOf(session), turns, fixed, seed: `${session.seed}/plan/${session.turnsOn}/${seats.length}` });

/** Facts for a newcomer: a place in the turn that is on, and a plan for those to come; or the role that the fewest have, a
 * mirror when all are taken. */
export const castNewcomer = (session: Session, seat: string): readonly Fact[] => {
  const turn = session.turn;
  if (session.plan.length > 0) {
    // Between turns nobody has a role; the next turn takes the newcomer along.
    if (turn === undefined) return [];
    // Whoever looked on, or was out, when this turn began may still have the role of an earlier one.
    if (session.plan[turn]?.[seat] !== undefined) return voices(session, session.plan[turn] ?? {}, [seat]);
    return seated(
      session,
      turn,
      seat,
      smallestPlace(
        session.plan,
        turn,
        seat,
        placesOf(session),
        players(session).map((one) => one.id),
      ),
    );
  }
  if (Object.keys(session.roles).length === 0 || session.roles[seat] !== undefined) return [];
  const counts = new Map(castable(session).map((role) => [role.id, 0]));
  for (const one of players(session)) {
    const role = session.roles[one.id];
    if (role !== undefined) counts.set(role, (counts.get(role) ?? 0) + 1);
  }
  const rarest = [...counts].sort((a, b) => a[1] - b[1])[0];
  return rarest ? fact('casting.assigned', { roles: { [seat]: rarest[0] } }) : [];
};

/** Puts somebody in a place of the turn that is on, with this role or the one there that the fewest have, and computes the turns
 * to come anew. */
const seated = (session: Session, turn: number, seat: string, place: string, role?: string): readonly Fact[] => {
  const fixed = session.plan.slice(0, session.turnsOn).map((one, at) => (at === turn ? { ...one, [seat]: place } : one));
  // A newcomer is not in the session yet.
  const seats = [...new Set([...players(session).map((one) => one.id), seat])];
  const plan = replanned(session, session.plan.length, seats, fixed);
  const given =
    role === undefined ? voices(session, plan[turn] ?? {}, [seat]) : fact('casting.assigned', { roles: { [seat]: role } });
  return [...fact('casting.planned', { plan }), ...given];
};

/** Facts that give somebody the place and the role of another, from the turn that is on to the last: a stand-in. Where the other
 * has none, a place as a newcomer gets. */
export const castInstead = (session: Session, seat: string, of: string): readonly Fact[] => {
  const { turn } = session;
  const had = session.roles[of];
  const planned = session.plan.length > 0;
  const place = turn === undefined ? undefined : session.plan[turn]?.[of];
  // Whoever was removed before this turn still has the role of an earlier one: then a voice of the place itself.
  const fits = place === undefined || castable(session).some((one) => one.id === had && (one.perspective ?? one.id) === place);
  const role = fits ? had : undefined;
  if (turn === undefined ? role === undefined && !planned : planned && place === undefined) return castNewcomer(session, seat);
  const plan = session.plan.map((one, at) => {
    const { [of]: place, ...others } = one;
    if (place === undefined || at < (turn ?? session.turnsOn)) return one;
    // In the turn that is on the other keeps their place, for when they are back.
    return at === turn ? { ...one, [seat]: place } : { ...others, [seat]: place };
  });
  return [
    ...(planned ? fact('casting.planned', { plan }) : []),
    ...(role === undefined ? [] : fact('casting.assigned', { roles: { [seat]: role } })),
    ...(fits ? [] : voices(session, plan[turn ?? 0] ?? {}, [seat])),
  ];
};

const commands = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('casting.choose'), role: z.string().max(64) }),
  z.strictObject({ type: z.literal('casting.place'), seat: z.string().max(64), place: z.string().max(64) }),
  z.strictObject({ type: z.literal('casting.give'), seat: z.string().max(64), role: z.string().max(64) }),
  z.strictObject({ type: z.literal('casting.task'), seat: z.string().max(64), task: z.enum([...TASKS, 'none']) }),
]);

export const casting: Service = {
  name: 'casting',
  command: commands,
  participants: ['casting.choose'],
  decide: (session, given, by) => {
    const command = given as z.infer<typeof commands>;
    switch (command.type) {
      case 'casting.choose': {
        const roles = castable(session);
        if (by.role !== 'participant' || !roles.some((role) => role.id === command.role)) return refuse('unknown');
        if (session.roles[by.seat] === command.role) return [];
        const step = session.steps.find((one) => one.id === session.position?.step);
        if (step?.cast !== 'choose') return refuse('not-now');
        const taken = players(session).filter((seat) => session.roles[seat.id] === command.role).length;
        const fair = Math.ceil(players(session).length / roles.length);
        return taken >= fair ? refuse('full', { max: fair }) : fact('casting.assigned', { roles: { [by.seat]: command.role } });
      }
      case 'casting.place': {
        if (!session.seats[command.seat] || !placesOf(session).includes(command.place)) return refuse('unknown');
        if (session.turn === undefined) return refuse('not-now');
        if (session.plan[session.turn]?.[command.seat] === command.place) return [];
        return seated(session, session.turn, command.seat, command.place);
      }
      case 'casting.give': {
        const role = castable(session).find((one) => one.id === command.role);
        if (!session.seats[command.seat] || !role) return refuse('unknown');
        if (session.roles[command.seat] === role.id) return [];
        const { turn } = session;
        const place = role.perspective ?? role.id;
        const moves = turn !== undefined && session.plan[turn]?.[command.seat] !== place;
        return moves
          ? seated(session, turn, command.seat, place, role.id)
          : fact('casting.assigned', { roles: { [command.seat]: role.id } });
      }
      default: {
        if (!session.seats[command.seat]) return refuse('unknown');
        const task = command.task === 'none' ? undefined : command.task;
        if (session.tasks[command.seat] === task) return [];
        const { [command.seat]: _before, ...tasks } = session.tasks;
        // Whoever looked on and plays again gets a place.
        const plays = looksOn(session, command.seat) && task !== 'inspector' && task !== 'observer';
        return [
          ...fact('casting.tasked', { seat: command.seat, task }),
          ...(plays ? castNewcomer({ ...session, tasks }, command.seat) : []),
        ];
      }
    }
  },
  evolve: (session, event) => {
    switch (event.type) {
      case 'casting.planned':
        return { ...session, plan: event.data.plan as unknown as Session['plan'] };
      case 'casting.tasked': {
        const { [String(event.data.seat)]: _before, ...others } = session.tasks;
        const task = TASKS.find((one) => one === event.data.task);
        return { ...session, tasks: task ? { ...others, [String(event.data.seat)]: task } : others };
      }
      default: {
        const roles = event.data.roles as unknown as Readonly<Record<string, string>>;
        const had = Object.entries(roles).map(([seat, role]) => [seat, [...new Set([...(session.rolesHad[seat] ?? []), role])]]);
        return {
          ...session,
          roles: { ...session.roles, ...roles },
          rolesHad: { ...session.rolesHad, ...Object.fromEntries(had) },
        };
      }
    }
  },
};

/** The role of the story that somebody has now: the one of their task, or the one they were cast in. */
export const roleOf = (session: Session, seat: string): Session['scenario']['roles'][number] | undefined => {
  const task = session.tasks[seat];
  const forTask = session.scenario.roles.filter((role) => role.task !== undefined && role.task === task);
  if (forTask.length > 0) {
    const at = present(session)
      .filter((one) => session.tasks[one.id] === task)
      .findIndex((one) => one.id === seat);
    return forTask[Math.max(0, at) % forTask.length];
  }
  return session.scenario.roles.find((role) => role.id === session.roles[seat]);
};
