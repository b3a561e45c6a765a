// What a client and the server say to each other over the socket and over HTTP.

import type { Command } from '../core/event.ts';
import type { RefusalCode } from '../core/refusal.ts';

/** Goes up when an old tab can no longer play with a new server. */
export const PROTOCOL_VERSION = 1;

/** Name of the Colyseus room; clients never create one. */
export const ROOM = 'session';

/** Requests by `room.request(name, body)`; each is answered. */
export const REQUESTS = { command: 'command', time: 'time', writing: 'writing' } as const;

/** `id` is made by the client, once per intended action; sending it twice does it once. */
export interface CommandRequest {
  readonly id: string;
  readonly version: number;
  readonly command: Command;
}

export type CommandReply =
  | { readonly done: true; readonly seq: number }
  | { readonly refused: RefusalCode; readonly values?: Readonly<Record<string, string | number>> };

/** Close codes of our own (4000-4999). */
export const CLOSE = { moved: 4101, removed: 4102, slow: 4103, outdated: 4104, restart: 4105 } as const;

/** Longest text that is taken at all, in characters; kinds ask for less. */
export const MAX_TEXT = 4000;
export const MAX_NAME = 30;
export const MAX_CASE = 2000;
export const MAX_PEOPLE = 40;

/** Letters and digits of a join code, without those that look like another (0 O, 1 I L, 2 Z, 5 S, 8 B, U V). */
export const CODE_ALPHABET = 'ABCDEFGHJKMNPQRTVWXY2345679';
export const CODE_LENGTH = 6;

/** Problem codes of the HTTP interface, in `code` of an `application/problem+json` answer (RFC 9457). */
export const PROBLEMS = [
  'bad-request', // not what this address takes; detail says what
  'unknown-code', // no room has this code
  'expired-code', // the room of this code is over
  'full', // values: max
  'locked',
  'removed',
  'unknown-room',
  'bad-key', // this key or token does not open this room
  'unknown-scenario',
  'empty', // a name or text is missing
  'too-long', // values: max
  'name-taken',
  'other-name', // a name that this house does not take
  'unknown-rescue', // no room was opened with this rescue code
  'not-yours', // only whoever opened the room may
  'too-fast', // values: seconds to wait
  'password', // this house asks who opens a room for its password, and this is not it
  'restarting', // values: seconds to wait; everything is kept
  'storage',
  'not-found',
  'fault', // our own bug
] as const;
export type ProblemCode = (typeof PROBLEMS)[number];

/** Body of every HTTP error. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly code: ProblemCode;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** How many avatars there are of each style; names are `peep-0` … and `paper-0` … */
export const AVATARS = { peep: 96, paper: 48 } as const;
