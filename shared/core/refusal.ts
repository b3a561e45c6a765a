// A refusal is data: a code and values. The client makes the sentence, in the person's language.

export const REFUSALS = [
  'not-allowed', // this viewer may not do this
  'not-now', // the step or the part does not take this now
  'unknown', // what it points at is not there
  'empty', // nothing written
  'too-long', // values: max
  'too-many-words', // values: max
  'reason-needed', // black and yellow give a reason
  'too-short-choice', // fewer chosen than asked; values: min
  'too-many', // more chosen than allowed; values: max
  'full', // values: max people
  'locked', // the facilitator locked the room
  'ended', // the session is over
  'frozen', // somebody pressed stop
  'removed', // this person was removed
  'waiting', // not admitted yet
  'name-taken',
  'pick-first', // blue must pick a hat first
  'brake-first', // press the brake once, as it is being rehearsed
  'bad-address', // not the address of a page or a video
  'bad-time', // not a time, or an end before the start
  'debrief-first', // the debrief of a live action was not on yet
  'square-taken', // somebody else built there a moment before
  'outside', // it does not fit on the board there
  'budget', // it costs more than is left; values: left
  'last-hand', // nobody would be left to facilitate
  'too-late', // it can be taken back for ten seconds only
  'stale', // tapped without a connection, and come long after
  'other-name', // a name that this house does not take
  'echo-first', // say back what you heard before you answer
  'malformed', // not a command of this house
  'too-fast', // more commands than a person can send
  'storage', // could not be kept safe; try again
  'outdated', // the page is older than the server
  'fault', // our own bug; nothing has changed
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

export interface Refusal {
  readonly refused: RefusalCode;
  readonly values?: Readonly<Record<string, string | number>>;
}

export const refuse = (refused: RefusalCode, values?: Refusal['values']): Refusal => (values ? { refused, values } : { refused });

export const isRefusal = (value: object): value is Refusal => 'refused' in value;
