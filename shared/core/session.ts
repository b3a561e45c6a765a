// A session as the log makes it: who is in, where we are, what every step holds. Only `evolve` changes it.

import type { Scenario, Step } from '../scenario/schema.ts';
import type { Group, GroupKind, SeatInfo } from './activity.ts';
import type { SeatId } from './viewer.ts';
import type { Language } from './words.ts';

export interface Seat extends SeatInfo {
  readonly language: Language;
  /** False while the facilitator has not let this person in. */
  readonly admitted: boolean;
  readonly removed: boolean;
  readonly simulated: boolean;
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
  readonly groups: Readonly<Record<GroupKind, readonly Group[]>>;
  /** Which role of the scenario a seat has. */
  readonly roles: Readonly<Record<SeatId, string>>;
  /** Who passed, by `step/part`. */
  readonly passed: Readonly<Record<string, readonly SeatId[]>>;
  readonly safety: {
    /** Everything stands still; who pressed is for the facilitator alone. `ran`: the clock ran, and goes on afterwards. */
    readonly stopped: { readonly by: SeatId | 'facilitator'; readonly ran: boolean } | undefined;
    /** Somebody asked for a notch softer, in this part. */
    readonly brake: { readonly by: SeatId } | undefined;
    readonly ok: Readonly<Record<SeatId, 'green' | 'amber' | 'red'>>;
    /** Stepped out; the place stays free. */
    readonly aside: readonly SeatId[];
  };
  /** Plot events sent in, oldest first. */
  readonly plot: readonly { readonly id: string; readonly at: number; readonly position: Position | undefined }[];
  readonly spotlight: string | undefined;
  readonly hidden: readonly string[];
  readonly room: { readonly locked: boolean; readonly admission: boolean; readonly names: boolean };
  /** The facilitator's notes to self. */
  readonly notes: string;
  /** Time of the last event. */
  readonly at: number;
}

/** People who take part: admitted and not removed, in order of arrival. */
export const present = (session: Session): readonly Seat[] =>
  Object.values(session.seats)
    .filter((seat) => seat.admitted && !seat.removed)
    .sort((a, b) => a.index - b.index);

export const placeKey = (position: Position): string => `${position.step}/${position.part}`;
