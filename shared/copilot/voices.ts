// How evenly the perspectives, or the hats that are worn beside each other, speak. Counts, never words and never people.

import { isHat } from '../blocks/stage.ts';
import { contextOf, groupsOf, kindNamed, stateOf, stepNamed, webOf } from '../context.ts';
import type { Contribution } from '../core/activity.ts';
import { present, type Session } from '../core/session.ts';
import type { SeatId } from '../core/viewer.ts';
import type { Language, Words } from '../core/words.ts';
import { HAT } from '../views/role.ts';

export interface Voice {
  readonly name: Words;
  readonly count: number;
}

/** Counts of `seats` per side; sides with nobody here are left out. */
const counted = (
  sides: readonly { readonly name: Words; readonly seats: readonly SeatId[] }[],
  here: ReadonlySet<SeatId>,
  made: readonly Contribution[],
): readonly Voice[] =>
  sides
    .filter((side) => side.seats.some((seat) => here.has(seat)))
    .map((side) => ({ name: side.name, count: made.filter((one) => side.seats.includes(one.by)).length }));

/** Contributions per perspective or hat; empty where everybody looks from the same one. `made`: what was made in this part. */
export const voicesOf = (
  session: Session,
  step: string,
  here: ReadonlySet<SeatId>,
  made: readonly Contribution[],
): readonly Voice[] => {
  // A count of anonymous answers would point at somebody.
  const open = made.filter((one) => !one.anonymous);
  if (session.scenario.perspectives.length > 0 && session.turn !== undefined) {
    const seats = (id: string) => groupsOf(session, 'perspectives').find((group) => group.id === id)?.seats ?? [];
    return counted(
      session.scenario.perspectives.map((side) => ({ name: side.name, seats: seats(side.id) })),
      here,
      open,
    );
  }
  if (!open.some((one) => one.sign && isHat(one.sign))) return [];
  const viewer = { role: 'facilitator', language: session.language } as const;
  const { signOf } = kindNamed(stepNamed(session, step).kind).view(
    stateOf(session, step),
    viewer,
    contextOf(session, step, 0, viewer),
  ).stage;
  const worn = present(session).flatMap(({ id }) => {
    const sign = signOf?.(id);
    return sign && isHat(sign) ? [{ id, sign }] : [];
  });
  const hats = [...new Set(worn.map((one) => one.sign))].sort();
  return counted(
    hats.map((hat) => ({ name: HAT[hat], seats: worn.filter((one) => one.sign === hat).map((one) => one.id) })),
    here,
    open,
  );
};

/** Perspectives with somebody here that nobody on another side has said back, as they meant it, since then (ms). */
export const unheard = (session: Session, here: ReadonlySet<SeatId>, since: number): readonly Words[] => {
  const heard = new Set(
    webOf(session)
      .filter((thread) => thread.kind === 'understood' && thread.at >= since && thread.fromSide !== thread.toSide)
      .map((thread) => thread.toSide),
  );
  const sides = groupsOf(session, 'perspectives').filter((group) => group.seats.some((seat) => here.has(seat)));
  if (sides.length < 2) return [];
  return session.scenario.perspectives
    .filter((side) => sides.some((group) => group.id === side.id) && !heard.has(side.id))
    .map((side) => side.name);
};

/** Who leads the talk and is here: the first with that task, and the language they read. */
export const leader = (
  session: Session,
  here: ReadonlySet<SeatId>,
): { readonly seat: SeatId; readonly language: Language } | undefined => {
  const found = present(session).find((seat) => session.tasks[seat.id] === 'moderator' && here.has(seat.id));
  return found && { seat: found.id, language: found.language };
};
