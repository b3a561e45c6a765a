// How long to wait before coming back to a server that was not there.

/** Ms: the first wait between two tries, the longest one at first, and the longest after so many tries (about half a minute): a
 * server that was restarted is found again within seconds, one that stays away is not asked without end. */
const RETRY = { first: 300, soon: 1500, tries: 20, longest: 8000 };

/** Somebody who was removed may be let back: look again so often. */
export const KNOCK = 10_000;
/** Tries after which a server that was to restart counts as gone. */
export const RESTART = 12;

/** Ms until the next try, after so many. Longer each time, and never the same for all: a class that comes back must not come as
 * one wave. */
export const waitAfter = (tries: number): number => {
  const longest = tries < RETRY.tries ? RETRY.soon : RETRY.longest;
  return Math.min(longest, RETRY.first * 2 ** tries) * (0.5 + Math.random());
};
