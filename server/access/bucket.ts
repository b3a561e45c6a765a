// A token bucket: lets a burst through, then a steady rate.

export class Bucket {
  readonly #burst: number;
  readonly #rate: number;
  #level: number;
  #at: number;

  /** `burst` tokens at most, `perSecond` come back. `now` in ms, always from the same clock. */
  constructor(burst: number, perSecond: number, now: number) {
    this.#burst = burst;
    this.#rate = perSecond / 1000;
    this.#level = burst;
    this.#at = now;
  }

  /** Takes a token; false when there is none. */
  take(now: number): boolean {
    this.#level = Math.min(this.#burst, this.#level + Math.max(0, now - this.#at) * this.#rate);
    this.#at = now;
    if (this.#level < 1) return false;
    this.#level -= 1;
    return true;
  }

  /** Seconds until there is a token, at least 1. */
  wait(): number {
    return Math.max(1, Math.ceil((1 - this.#level) / this.#rate / 1000));
  }

  /** True when it is full again, and so need not be remembered. */
  idle(now: number): boolean {
    return this.#level + (now - this.#at) * this.#rate >= this.#burst;
  }
}

/** A bucket for each key, forgotten when it is full again. */
export class Buckets {
  readonly #burst: number;
  readonly #rate: number;
  readonly #buckets = new Map<string, Bucket>();

  constructor(burst: number, perSecond: number) {
    this.#burst = burst;
    this.#rate = perSecond;
  }

  take(key: string, now: number): boolean {
    if (this.#buckets.size > 2000) {
      for (const [known, bucket] of this.#buckets) if (bucket.idle(now)) this.#buckets.delete(known);
    }
    const bucket = this.#buckets.get(key) ?? new Bucket(this.#burst, this.#rate, now);
    this.#buckets.set(key, bucket);
    return bucket.take(now);
  }
}
