// The time of this server.

export interface Clock {
  /** Milliseconds since 1970, never back and never a jump. */
  now(): number;
}

/** Starts with the machine's time and from there only counts: when somebody sets the machine's clock, timers stay right. */
export const steadyClock = (): Clock => {
  const base = Date.now() - performance.now();
  return { now: () => Math.round(base + performance.now()) };
};
