// What people take along, and who goes along with whom.

import type { StepContext } from '../../core/activity.ts';
import type { SeatId } from '../../core/viewer.ts';
import type { AnchorKind, Config, PartName, Share } from './schema.ts';

export type Step = StepContext<Config>;

export const LINE_MAX = 160;

interface Own {
  readonly id: string;
  readonly by: SeatId;
  readonly at: number;
}

export interface Anchor extends Own {
  readonly kind: AnchorKind;
  readonly what: string;
  readonly feeling: string | undefined;
  readonly thought: string | undefined;
}

export interface Intention extends Own {
  readonly when: string;
  readonly deed: string;
  /** `group`: the buddies. */
  readonly audience: Share;
}

/** A date to come back, as 2026-03-21. The facilitator's holds for all who have none of their own. */
export interface Return extends Own {
  readonly date: string;
}

/** Somebody asked; with two in `to` they are a pair already, and both must say yes. */
export interface Ask {
  readonly from: SeatId;
  readonly to: readonly SeatId[];
  readonly yes: readonly SeatId[];
}

/** Two, or three with an odd number of people. */
export interface Buddies {
  readonly id: string;
  readonly at: number;
  readonly seats: readonly SeatId[];
}

export interface State {
  readonly anchors: readonly Anchor[];
  readonly intentions: readonly Intention[];
  readonly returns: readonly Return[];
  readonly asks: readonly Ask[];
  readonly buddies: readonly Buddies[];
  /** Who said no to whom, so that nobody is asked the same twice: for these two alone, and nowhere shown. */
  readonly declined: readonly { readonly from: SeatId; readonly to: SeatId }[];
  /** The day that is proposed to come back: so many weeks from when this step began to be used. */
  readonly proposed: string | undefined;
}

export const EMPTY: State = {
  anchors: [],
  intentions: [],
  returns: [],
  asks: [],
  buddies: [],
  declined: [],
  proposed: undefined,
};

export const has = (config: Config, part: PartName): boolean => config.parts.some((one) => one.part === part);

const DAY = 24 * 60 * 60 * 1000;

/** The day so many weeks after a moment (ms since 1970), as 2026-03-21, in UTC. */
export const dayAfter = (at: number, weeks: number): string => new Date(at + weeks * 7 * DAY).toISOString().slice(0, 10);

const isHere = (seat: SeatId, step: Step): boolean => step.seats.some((one) => one.id === seat);

/** The buddies of somebody, without themselves and without who is gone. */
export const buddiesOf = (state: State, seat: SeatId, step: Step): readonly SeatId[] =>
  state.buddies
    .filter((group) => group.seats.includes(seat))
    .flatMap((group) => group.seats)
    .filter((one) => one !== seat && isHere(one, step));

/** Who would be asked along with this person: their buddy, when they have one. */
export const withBuddy = (state: State, seat: SeatId, step: Step): readonly SeatId[] => [seat, ...buddiesOf(state, seat, step)];

/** With an odd number of people, one of them can join a pair. */
const mayJoinPair = (state: State, step: Step): boolean =>
  step.seats.length % 2 === 1 && !step.seats.some((seat) => buddiesOf(state, seat.id, step).length >= 2);

/** May the first ask the second? Somebody with a buddy asks nobody; a pair can be asked only by who would be left over. */
export const mayAsk = (state: State, from: SeatId, to: SeatId, step: Step): boolean => {
  if (from === to || !isHere(to, step) || buddiesOf(state, from, step).length > 0) return false;
  if (state.declined.some((one) => one.from === from && one.to === to)) return false;
  const others = buddiesOf(state, to, step).length;
  return others === 0 || (others === 1 && mayJoinPair(state, step));
};

/** The date that holds for somebody: their own, or the facilitator's. */
export const dateOf = (state: State, seat: SeatId): Return | undefined =>
  state.returns.find((one) => one.by === seat) ?? state.returns.find((one) => one.by === 'facilitator');

/** A pair as one of its people has it. */
export const pairId = (group: Buddies, seat: SeatId): string => `${group.id}-${seat}`;
