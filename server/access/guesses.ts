// Guessing codes costs time. Not by address: a whole school has one. While many codes are wrong, every look at a code waits
// a little, the right ones too; somebody who only waits for the quick answer would else learn which are right.

/** Wrong codes that cost nothing: a class that mistypes. */
const FREE = 30;
/** Ms that each wrong one above that adds, and the most that anybody waits. */
const STEP = 40;
const LONGEST = 3000;
/** How many wait at the same time. With LONGEST this bounds guessing to about 60 codes a second, out of 387 million. */
const WAITING = 200;

export class Guesses {
  readonly #pause: (ms: number) => Promise<void>;
  #wrong = 0;
  #at = 0;
  #waiting = 0;

  constructor(pause: (ms: number) => Promise<void>) {
    this.#pause = pause;
  }

  /** Waits as long as the wrong guesses of the last minutes ask; false when too many wait already. */
  async wait(now: number): Promise<boolean> {
    this.#forget(now);
    const ms = Math.min(LONGEST, Math.max(0, this.#wrong - FREE) * STEP);
    if (ms === 0) return true;
    if (this.#waiting >= WAITING) return false;
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
