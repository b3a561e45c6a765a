// Where events are kept: the port. What is appended is safe on disk when the promise is fulfilled.

import type { LoggedEvent } from '../../shared/core/event.ts';

/** What a key or a token opens. 'join' lets somebody in, as a code does. */
export const POWERS = ['facilitator', 'projector', 'join', 'participant'] as const;
export type Power = (typeof POWERS)[number];

/** A key as it is kept: only its hash, so that a stolen database opens no door. */
export interface Grant {
  /** SHA-256 of the key, base64url. */
  readonly hash: string;
  readonly power: Power;
  /** The seat of a participant, or the hand of a facilitator; the key that a room was opened with has none. */
  readonly seat?: string;
}

export interface Capability extends Grant {
  readonly session: string;
}

/** An event with the command that it ends; one command may give several events, and its id stands with the last. */
export interface Entry {
  readonly event: LoggedEvent;
  /** Unique within the session. */
  readonly command?: string;
}

export interface NewSession {
  readonly id: string;
  /** Join code; unique among those that have not expired. */
  readonly code: string;
  /** Milliseconds since 1970. */
  readonly codeExpires: number;
  readonly grants: readonly Grant[];
  readonly first: LoggedEvent;
  /** Hash of the rescue code that it is opened with. */
  readonly rescue?: string;
  /** A few bits of that code, see access/rescue.ts. */
  readonly rescueTag?: number;
  /** What keys of this session that must be shown again are derived from; made when there is none. */
  readonly secret?: string;
}

export interface Code {
  readonly code: string;
  readonly session: string;
  readonly expires: number;
}

/** Milliseconds since 1970; `touched` is the latest time of an event. */
export interface Dates {
  readonly opened: number;
  readonly touched: number;
}

/** Somebody else wrote this session: this writer is behind, and must read again. */
export class Conflict extends Error {}

/** The code is in use. */
export class CodeTaken extends Error {}

export interface EventLog {
  /** Makes a session with its first event, keys and code, all or nothing. Throws CodeTaken. */
  open(session: NewSession): Promise<void>;
  /** Appends entries whose seq starts at `expectedSeq` + 1, and grants with them, all or nothing. Throws Conflict when a seq
   * or a command is there already; anything else means that it could not be kept. */
  append(session: string, expectedSeq: number, entries: readonly Entry[], grants?: readonly Grant[]): Promise<void>;
  /** Every entry in order; none for a session that does not exist. */
  read(session: string): Promise<readonly Entry[]>;
  capability(hash: string): Promise<Capability | undefined>;
  /** The session of a code, also after it expired; undefined for one that never was. */
  findCode(code: string): Promise<Code | undefined>;
  /** The newest code of a session. */
  codeOf(session: string): Promise<Code | undefined>;
  /** One more code for a session that is there, until `expires` (ms). Throws CodeTaken; without the session it does nothing. */
  renew(session: string, code: string, expires: number): Promise<void>;
  /** The sessions that were opened with a rescue code of this hash, newest first. */
  rescued(hash: string): Promise<readonly string[]>;
  /** Undefined for a session that does not exist. */
  dates(session: string): Promise<Dates | undefined>;
  /** May a rescue code with this tag be one of ours? False is sure; true is not. */
  mayRescue(tag: number): Promise<boolean>;
  /** A secret of this database, made when it was: the salt of its rescue codes. */
  secret(): Promise<string>;
  /** That secret, and those of databases whose sessions were put back into this one. */
  secrets(): Promise<readonly string[]>;
  /** What the keys of a session that must be shown again are derived from; undefined without the session. */
  secretOf(session: string): Promise<string | undefined>;
  /** Seq of the last event; 0 for a session that does not exist. */
  lastSeq(session: string): Promise<number>;
  /** Has another process written here since this was last asked? */
  changedElsewhere(): Promise<boolean>;
  /** Reads and writes a little. Throws when one of them does not work. */
  check(): Promise<void>;
  /** Erases all of a session, so that no byte of it is left in any file but a hash of its id; false when there was none. */
  erase(session: string): Promise<boolean>;
  /** Erases sessions without an event since `before` (ms) as `erase` does, and gives their ids. */
  forget(before: number): Promise<readonly string[]>;
  close(): Promise<void>;
}
