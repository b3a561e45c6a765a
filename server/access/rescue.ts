// Rescue codes: the facilitator's own, by which they get into their rooms from another device.

import { createHmac, scrypt } from 'node:crypto';
import { CODE_ALPHABET } from '../../shared/protocol/protocol.ts';

/** Characters; 12 of 27 kinds are 57 bits. */
export const RESCUE_LENGTH = 12;

/** A rescue code as somebody typed it, in the form in which it counts; undefined when it cannot be one. */
export const readRescue = (typed: string): string | undefined => {
  const code = typed.toUpperCase().replace(/[\s\p{Pd}]/gu, '');
  return code.length === RESCUE_LENGTH && [...code].every((one) => CODE_ALPHABET.includes(one)) ? code : undefined;
};

/** What is kept of a rescue code. Slow on purpose: unlike a key it has few enough bits to be tried by somebody who has the
 * database. One salt for all, the database's secret, so that the code alone finds its rooms. */
export const hashRescue = (code: string, secret: string): Promise<string> =>
  new Promise((resolve, reject) => {
    scrypt(code, secret, 32, { N: 2 ** 14, r: 8, p: 1 }, (error, hash) =>
      error ? reject(error) : resolve(hash.toString('base64url')),
    );
  });

/** Fourteen bits of a rescue code, by which nearly every wrong one is known without the slow hash: else somebody who sends many
 * would keep out who has a right one. The other 43 bits are behind the slow hash alone. */
export const tagRescue = (code: string, secret: string): number =>
  createHmac('sha256', secret).update(`rescue/${code}`).digest().readUInt16BE() >> 2;

/** How many wait for their turn. */
const WAITING = 40;

/** One after the other, so that somebody who tries many keeps no more than one processor busy. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  /** Does it in its turn; undefined when too many wait. */
  async take<T>(work: () => Promise<T>): Promise<T | undefined> {
    if (this.#waiting >= WAITING) return undefined;
    this.#waiting++;
    const turn = this.#last.then(work, work);
    this.#last = turn.catch(() => {});
    try {
      return await turn;
    } finally {
      this.#waiting--;
    }
  }
}
