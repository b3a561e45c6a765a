// Who is away, came late, or stands at the door. These are the only people whom the copilot names.

import type { Formed, Group } from '../core/activity.ts';
import { type Position, present, type Seat, type Session } from '../core/session.ts';
import type { SeatId } from '../core/viewer.ts';
import type { Words } from '../core/words.ts';
import { share } from '../services/groups.ts';
import type { Presence } from '../views/view.ts';

export interface Someone {
  readonly seat: SeatId;
  readonly name: string;
  /** When they came, or when they were gone. Milliseconds. */
  readonly at: number;
}

/** Somebody who is away, with the role that nobody else has. */
export interface Missing extends Someone {
  readonly role: Words;
}

const someone = (seat: Seat, at: number): Someone => ({ seat: seat.id, name: seat.name, at });

/** Is this seat played now? Simulated people are always there. */
export const isHere = (seat: Seat, presence: Presence): boolean => seat.simulated || presence.connected.has(seat.id);

/** Do people have a role of the story in this part? */
const inRole = (session: Session, at: Position): boolean => {
  const step = session.steps.find((one) => one.id === at.step);
  if (step?.cast === 'rotate') return session.turn !== undefined;
  return step?.cast !== undefined || step?.fiction === true;
};

/** People with a role that nobody else who is here has, in order of arrival. */
export const missing = (session: Session, presence: Presence, at: Position): readonly Missing[] => {
  if (!inRole(session, at)) return [];
  const seats = present(session);
  const held = new Set(seats.filter((seat) => isHere(seat, presence)).map((seat) => session.roles[seat.id]));
  return seats.flatMap((seat) => {
    const since = presence.left?.get(seat.id);
    const role = session.scenario.roles.find((one) => one.id === session.roles[seat.id]);
    if (isHere(seat, presence) || since === undefined || !role || held.has(role.id)) return [];
    if (session.tasks[seat.id] !== undefined || session.safety.aside.includes(seat.id)) return [];
    const has = seats.some((one) => one.standsIn === seat.id);
    return has ? [] : [{ ...someone(seat, since), role: role.name }];
  });
};

/** Stand-ins of people who are here again, by the name of whom they stand in for. */
export const relieved = (session: Session, presence: Presence): readonly Someone[] =>
  present(session).flatMap((seat) => {
    const first = seat.standsIn === undefined ? undefined : session.seats[seat.standsIn];
    return first && !first.removed && isHere(first, presence) ? [{ seat: seat.id, name: first.name, at: seat.arrived }] : [];
  });

/** Who came in during this step, and got a role that somebody else had alone. Where many share every role, nobody is one too
 * many. Newest first. */
export const latecomers = (session: Session, step: string, since: number): readonly Someone[] => {
  const seats = present(session).filter((seat) => session.tasks[seat.id] === undefined);
  const late = seats.filter((seat) => !seat.simulated && seat.arrivedAt?.step === step && seat.arrived >= since);
  const before = (role: string | undefined) => seats.filter((one) => session.roles[one.id] === role && !late.includes(one));
  return late
    .filter((seat) => session.roles[seat.id] !== undefined && before(session.roles[seat.id]).length === 1)
    .map((seat) => someone(seat, seat.arrived))
    .reverse();
};

/** Who waits to be let in, longest first. */
export const knocking = (session: Session): readonly Someone[] =>
  Object.values(session.seats)
    .filter((seat) => !seat.admitted && !seat.removed)
    .sort((a, b) => a.arrived - b.arrived)
    .map((seat) => someone(seat, seat.arrived));

/** Since when at least half of a group has been away, and what is left is smaller than new groups would be; undefined while
 * that is not so. */
export const halvedSince = (session: Session, presence: Presence, kind: Formed, group: Group): number | undefined => {
  const seats = present(session);
  const ids = seats.filter((seat) => isHere(seat, presence)).map((seat) => seat.id);
  const inGroup = seats.filter((seat) => group.seats.includes(seat.id));
  const here = inGroup.filter((seat) => ids.includes(seat.id)).length;
  const anew = ids.length < 2 ? [] : share(kind, ids).map((one) => one.seats.length);
  // Where nobody is left, nobody is stuck.
  if (anew.length === 0 || here === 0 || here >= Math.min(...anew)) return undefined;
  const gone = inGroup.flatMap((seat) =>
    ids.includes(seat.id) ? [] : [presence.left?.get(seat.id) ?? Number.POSITIVE_INFINITY],
  );
  const half = Math.ceil(inGroup.length / 2);
  const since = inGroup.length === 0 ? undefined : gone.sort((a, b) => a - b)[half - 1];
  return since === Number.POSITIVE_INFINITY ? undefined : since;
};
