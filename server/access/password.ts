// The password of a house in which not everybody may open rooms.

import type { Guesses } from './guesses.ts';
import { hashKey, sameKey } from './keys.ts';

export type PasswordAnswer = 'right' | 'wrong' | 'too-fast';

/** Is `given` the password? A wrong one costs time; none at all is a question, not a guess. `now` in ms. */
export const askPassword = async (
  password: string,
  given: string | undefined,
  guesses: Guesses,
  now: number,
): Promise<PasswordAnswer> => {
  if (given === undefined) return 'wrong';
  // Hashes are of one length, so that the comparison takes as long whatever was given.
  if (sameKey(hashKey(given), hashKey(password))) return 'right';
  return (await guesses.miss(now)) ? 'wrong' : 'too-fast';
};
