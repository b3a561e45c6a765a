// Guessing codes costs time. Not by address: a whole school has one. While many codes are wrong, every look at a code waits
// a little, the right ones too; somebody who only waits for the quick answer would else learn which are right.

export interface Limits {
  /** Wrong codes that cost nothing: a class that mistypes. */
  readonly free: number;
  /** Ms that each wrong one above that adds, and the most that anybody waits. */
  readonly step: number;
  readonly longest: number;
  /** How many wait at the same time. */
  readonly waiting: number;
}

/** About 60 codes a second, out of 387 million. */
const JOIN: Limits = { free: 30, step: 40, longest: 3000, waiting: 200 };

/** Few people ever type one, and each try costs the server work: about 7 a second, out of 10^17. */
export const RESCUE: Limits = { free: 8, step: 200, longest: 3000, waiting: 20 };

export class Guesses {
  readonly #pause: (ms: number) => Promise<void>;
  readonly #limits: Limits;
  #wrong = 0;
  #at = 0;
  #waiting = 0;

  constructor(pause: (ms: number) => Promise<void>, limits = JOIN) {
    this.#pause = pause;
    this.#limits = limits;
  }

  /** Waits as long as the wrong guesses of the last minutes ask; false when too many wait already. */
  async wait(now: number): Promise<boolean> {
    this.#forget(now);
    const { free, step, longest, waiting } = this.#limits;
    const ms = Math.min(longest, Math.max(0, this.#wrong - free) * step);
    if (ms === 0) return true;
    if (this.#waiting >= waiting) return false;
    this.#waiting++;
    try {
      await this.#pause(ms);
    } finally {
      this.#waiting--;
    }
    return true;
  }

  /** A code was wrong. */
  miss(now: number): void {
    this.#forget(now);
    this.#wrong = Math.min(1000, this.#wrong + 1);
  }

  /** One wrong guess is forgotten each second. */
  #forget(now: number): void {
    this.#wrong = Math.max(0, this.#wrong - (now - this.#at) / 1000);
    this.#at = now;
  }
}
