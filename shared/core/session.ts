// A session as the log makes it: who is in, where we are, what every step holds. Only `evolve` changes it.

import type { Scenario, Step } from '../scenario/schema.ts';
import type { Formed, Group, SeatInfo, Task } from './activity.ts';
import { once } from './kept.ts';
import type { Profile } from './profile.ts';
import type { SeatId } from './viewer.ts';
import type { Language } from './words.ts';

export interface Seat extends SeatInfo {
  readonly language: Language;
  /** False while the facilitator has not let this person in. */
  readonly admitted: boolean;
  readonly removed: boolean;
  readonly simulated: boolean;
  /** When they came in, and at which part: a newcomer is told what happened before. */
  readonly arrived: number;
  readonly arrivedAt: Position | undefined;
  /** A simulated person who stands in for somebody who dropped out. */
  readonly standsIn?: SeatId;
}

export interface Position {
  readonly step: string;
  readonly part: string;
}

/** A stretch of time spent in a part. Milliseconds; `until` is open for the last one. */
export interface Visit extends Position {
  readonly at: number;
  readonly until?: number;
}

export type Clock =
  | { readonly state: 'none' }
  | { readonly state: 'running'; readonly endsAt: number; readonly total: number }
  | { readonly state: 'paused'; readonly left: number; readonly total: number };

/** How somebody else, or another device, can facilitate. `first` is the key that the room was opened with. */
export interface Hand {
  readonly id: string;
  readonly as: 'first' | 'helper' | 'remote' | 'rescue';
  /** When it was made, in ms. */
  readonly at: number;
  /** When somebody last came in with it, give or take RECENT; not kept of the first. */
  readonly used?: number;
  readonly withdrawn: boolean;
}

/** Parts of a session as they were before a move: those that it changes. */
export type Before = Partial<
  Pick<
    Session,
    | 'phase'
    | 'position'
    | 'visits'
    | 'clock'
    | 'minutes'
    | 'endsBy'
    | 'extra'
    | 'forward'
    | 'groups'
    | 'roles'
    | 'rolesHad'
    | 'plan'
    | 'turn'
    | 'turnsOn'
    | 'tasks'
    | 'shownAt'
    | 'spotlight'
    | 'safety'
  >
>;

export interface Undo {
  /** The command that can be taken back. */
  readonly what: string;
  readonly at: number;
  readonly before: Before;
  /** Of a reveal: the step, and its state. */
  readonly step?: string;
  readonly state?: unknown;
}

export interface Session {
  readonly scenario: Scenario;
  /** The steps of the variant that is played. */
  readonly steps: readonly Step[];
  readonly variant: string | undefined;
  /** Language of the room: of the projector and of what the facilitator starts with. */
  readonly language: Language;
  readonly ownCase: string | undefined;
  readonly seed: string;
  readonly openedAt: number;
  readonly phase: 'gathering' | 'playing' | 'ended';
  readonly seats: Readonly<Record<SeatId, Seat>>;
  /** Undefined in the lobby. */
  readonly position: Position | undefined;
  readonly visits: readonly Visit[];
  /** What each entered step holds; only its own kind knows the shape. */
  readonly states: Readonly<Record<string, unknown>>;
  readonly clock: Clock;
  /** How long parts are beside what the scenario says. */
  readonly profile: Profile;
  /** Planned minutes of parts that were made shorter or longer, by `step/part`. */
  readonly minutes: Readonly<Record<string, number>>;
  /** When it is meant to be over: the plan of the start, or what the facilitator said since. Milliseconds; undefined before the
   * start. */
  readonly endsBy: number | undefined;
  /** More time for one person, in the part that is on. Milliseconds. */
  readonly extra: Readonly<Record<SeatId, number>>;
  readonly groups: Readonly<Record<Formed, readonly Group[]>>;
  /** The highest id that a group of a kind ever had: what a group made is kept under its id, and no other group may get it. */
  readonly groupsMade: Readonly<Record<Formed, number>>;
  /** Which role of the scenario a seat has. */
  readonly roles: Readonly<Record<SeatId, string>>;
  /** Every role that a seat ever had, for looking back. */
  readonly rolesHad: Readonly<Record<SeatId, readonly string[]>>;
  /** Who holds which perspective (or role, in a scenario without perspectives) in each turn of the rotation. */
  readonly plan: readonly Readonly<Record<SeatId, string>>[];
  /** The turn that is on; undefined while everybody is themselves. */
  readonly turn: number | undefined;
  /** How many turns were on so far: those are past changing. */
  readonly turnsOn: number;
  /** What somebody does beside a role. */
  readonly tasks: Readonly<Record<SeatId, Task>>;
  /** When what was blind in a part could be read by all, by `step/part`: revealed, or left. Milliseconds. */
  readonly shownAt: Readonly<Record<string, number>>;
  /** Who passed, by `step/part`. */
  readonly passed: Readonly<Record<string, readonly SeatId[]>>;
  readonly safety: {
    /** Everything stands still; who pressed is for the facilitator alone. `ran`: the clock ran, and goes on afterwards. */
    readonly stopped: { readonly by: SeatId | 'facilitator'; readonly ran: boolean } | undefined;
    /** Somebody asked for a notch softer, in this part. */
    readonly brake: { readonly by: SeatId } | undefined;
    readonly ok: Readonly<Record<SeatId, 'green' | 'amber' | 'red'>>;
    /** Of whom the facilitator said to look after them, since they last said how they are. */
    readonly heeded: readonly SeatId[];
    /** Who has tried the brake: asked for in a step that rehearses it. */
    readonly practised: readonly SeatId[];
    /** Stepped out; the place stays free. */
    readonly aside: readonly SeatId[];
  };
  /** Plot events sent in, oldest first; with `seats`, to these people alone, each their own line. */
  readonly plot: readonly {
    readonly id: string;
    readonly at: number;
    readonly position: Position | undefined;
    readonly seats?: readonly SeatId[];
  }[];
  /** Messages of the facilitator to one phone. */
  readonly whispers: readonly {
    readonly id: string;
    readonly seats: readonly SeatId[];
    readonly at: number;
    readonly text: string;
    readonly position: Position | undefined;
  }[];
  /** When somebody last did something in a step, whatever it was. Milliseconds. */
  readonly lively: Readonly<Record<SeatId, number>>;
  /** Who asks for the facilitator, oldest first. */
  readonly asking: readonly SeatId[];
  /** Suggestions that the facilitator let be. */
  readonly dismissed: readonly string[];
  /** Steps in which whoever is ready may go on to the next question. */
  readonly ahead: readonly string[];
  /** Who works on the next part already. */
  readonly forward: readonly SeatId[];
  /** Those who can facilitate beside the one who opened the room; a hand that was withdrawn opens nothing. */
  readonly hands: readonly Hand[];
  /** What the facilitator did last and can still take back. */
  readonly undo: Undo | undefined;
  readonly spotlight: string | undefined;
  readonly hidden: readonly string[];
  readonly room: { readonly locked: boolean; readonly admission: boolean; readonly names: boolean };
  /** The facilitator's notes to self. */
  readonly notes: string;
  /** Time of the last event. */
  readonly at: number;
}

/** People who take part: admitted and not removed, in order of arrival. */
export const present = (session: Session): readonly Seat[] => presentIn(session.seats);

const presentIn = once((seats: Session['seats']): readonly Seat[] =>
  Object.values(seats)
    .filter((seat) => seat.admitted && !seat.removed)
    .sort((a, b) => a.index - b.index),
);

export const placeKey = (position: Position): string => `${position.step}/${position.part}`;

/** What was blind in a part can be read by all from now on; the first time counts. */
export const shown = (session: Session, position: Position | undefined, at: number): Session => {
  if (!position || placeKey(position) in session.shownAt) return session;
  return { ...session, shownAt: { ...session.shownAt, [placeKey(position)]: at } };
};
