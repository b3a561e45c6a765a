// One connection of a load generator, whatever the system behind it.

import type { Door } from '../talk.ts';

export interface Line {
  /** Sends a contribution to a phase of the door's list; false when it was refused. */
  post(text: string, phase: string): Promise<boolean>;
  /** Goes to the next phase; for the host. False when it was refused. */
  next(): Promise<boolean>;
  close(): void;
}

export interface Seat {
  readonly port: number;
  readonly door: Door;
  /** From 0; the host is the one after the last person. */
  readonly at: number;
  readonly key: string;
  /** Called with a text, or what holds it, when it stands in what this connection has decoded. */
  readonly onSeen: (text: string) => void;
}

/** Fulfilled when it has what lies on the board. */
export type OpenLine = (seat: Seat) => Promise<Line>;
