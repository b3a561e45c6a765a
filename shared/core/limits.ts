// Numbers that rules and formats share.

/** Longest part of a step, in minutes. */
export const MAX_MINUTES = 120;
/** People at one table. Source: methods.md, six-hats ("above 8 in parallel tables with merged boards"). */
export const TABLE_SIZE = 8;
/** Anonymous answers are shown from this many on, so that nobody is recognised by being the only one. */
export const ANONYMOUS_FROM = 3;
/** Days that a session is kept after its last event. */
export const KEPT_DAYS = 30;
