// Guessing codes costs time: while many are wrong, every wrong one is answered later. A right one is looked at before anything
// else and never waits, for a whole school has one address: whoever guesses there must not keep a class out.

export interface Limits {
  /** Wrong ones that cost nothing: a class that mistypes. */
  readonly free: number;
  /** Ms that each wrong one above that adds, and the most that anybody waits. */
  readonly step: number;
  readonly longest: number;
  /** How many wait at the same time; who comes above that is told at once to come back. */
  readonly waiting: number;
}

const JOIN: Limits = { free: 30, step: 40, longest: 3000, waiting: 500 };

/** Few people ever type one of these. */
export const SELDOM: Limits = { free: 8, step: 200, longest: 3000, waiting: 200 };

export class Guesses {
  readonly #pause: (ms: number) => Promise<void>;
  readonly #limits: Limits;
  readonly #tell: () => void;
  #wrong = 0;
  #at = 0;
  #waiting = 0;

  /** `tell` is called for each wrong one. */
  constructor(pause: (ms: number) => Promise<void>, limits = JOIN, tell: () => void = () => {}) {
    this.#pause = pause;
    this.#limits = limits;
    this.#tell = tell;
  }

  /** One was wrong, at `now` (ms): waits as long as the wrong ones of the last minutes ask. False when too many wait already. */
  async miss(now: number): Promise<boolean> {
    this.#tell();
    // One is forgotten each second.
    this.#wrong = Math.min(1000, Math.max(0, this.#wrong - (now - this.#at) / 1000) + 1);
    this.#at = now;
    const { free, step, longest, waiting } = this.#limits;
    const ms = Math.min(longest, Math.floor(Math.max(0, this.#wrong - free)) * step);
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
}
