// A fault: what may go wrong, what was promised for then, and a run that brings it about and looks.

/** One promise with what was wanted and what was seen. */
export interface Row {
  readonly promise: string;
  readonly wanted: string;
  readonly seen: string;
  readonly held: boolean;
}

/** Short: in every test run; what time things took decides nothing there. Full: as promised, figures and all. */
export type Size = 'short' | 'full';

export interface Fault {
  readonly id: string;
  /** The promise of SPEC.md that it proves; empty when it has no number. */
  readonly rule: string;
  readonly promise: string;
  /** Takes so long that it is run only when asked for. */
  readonly long?: true;
  /** The same seed does the same; it throws only when the run itself could not be made. */
  readonly run: (size: Size, seed: string) => Promise<readonly Row[]>;
}

/** Something that was counted; held when there are exactly so many. */
export const counted = (promise: string, seen: number, wanted = 0, more = ''): Row => ({
  promise,
  wanted: String(wanted),
  seen: more === '' ? String(seen) : `${seen} (${more})`,
  held: seen === wanted,
});

/** Something that is so, or is not. `seen` says it in words. */
export const stated = (promise: string, wanted: string, seen: string, held = wanted === seen): Row => ({
  promise,
  wanted,
  seen,
  held,
});

/** The value below which this share (0..1) lies; 0 of none. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
};

/** Times in ms, of which a share (1: all) is at most `wanted`. A machine at work on other things decides no test. */
export const timed = (size: Size, promise: string, times: readonly number[], wanted: number, share = 1): Row => {
  const [middle, seen] = [quantile(times, 0.5), quantile(times, share)].map(Math.round);
  const name = share === 1 ? 'at most' : `p${Math.round(share * 100)}`;
  return {
    promise,
    wanted: `${name} ${wanted} ms`,
    seen: `${name} ${seen} ms, half within ${middle} ms, ${times.length} times`,
    held: size === 'short' || (times.length > 0 && (seen ?? 0) <= wanted),
  };
};
