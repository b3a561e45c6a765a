// The contract of a service: what every step may use (the clock, safety, groups …), with its commands and its events.

import type { z } from 'zod';
import type { Contribution, Group, GroupKind, Part, Waiting } from './activity.ts';
import type { Command, Fact, LoggedEvent } from './event.ts';
import type { Refusal } from './refusal.ts';
import type { Position, Session } from './session.ts';
import type { SeatId, Viewer } from './viewer.ts';

/** What the engine lends to services, so that they need not know the kinds. */
export interface House {
  readonly partsOf: (session: Session, step: string) => readonly Part[];
  readonly partAt: (session: Session, position: Position) => Part | undefined;
  /** Why the facilitator may not leave the part that is on now; undefined when they may. */
  readonly mayLeave: (session: Session, now: number) => Refusal | undefined;
  /** Its parts can be worked on before they are on. */
  readonly worksAhead: (session: Session, step: string) => boolean;
  readonly groupsOf: (session: Session, kind: GroupKind) => readonly Group[];
  /** The group that somebody works in now; undefined while everybody works together. */
  readonly groupHere: (session: Session, seat: SeatId) => Group | undefined;
  /** Whom the part that is on waits for. */
  readonly waiting: (session: Session) => Waiting;
  readonly contributions: (session: Session) => readonly Contribution[];
}

export interface Service {
  /** Prefix of its commands and events: "clock" owns "clock.pause" and "clock.paused". */
  readonly name: string;
  readonly command: z.ZodType<Command>;
  /** Commands that a participant may send; a facilitator may send all others, the projector none. */
  readonly participants: readonly string[];
  /** Commands of participants that the facilitator may send as well. */
  readonly both?: readonly string[];
  readonly decide: (session: Session, command: Command, by: Viewer, now: number, house: House) => readonly Fact[] | Refusal;
  readonly evolve: (session: Session, event: LoggedEvent, house: House) => Session;
}

/** One fact as a list; the shape that decide returns most. */
export const fact = (type: string, data: Fact['data'] = {}, step?: string): readonly Fact[] => [
  step === undefined ? { type, data } : { type, data, step },
];
