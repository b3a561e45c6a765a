// Places in a list that need not be told again when something is added, taken away or put in between: numbers with room
// between them.

/** Digits behind the point of a place; beyond that a list is numbered anew. */
const DIGITS = 9;

/** `count` places after `low` and before `high`, where undefined is no bound; undefined when there is no room. */
const between = (low: number | undefined, high: number | undefined, count: number): readonly number[] | undefined => {
  const places = (first: number, step: number, digits: number) =>
    Array.from({ length: count }, (_, at) => Number((first + step * at).toFixed(digits)));
  if (high === undefined) return places(low === undefined ? 0 : Math.floor(low) + 1, 1, 0);
  if (low === undefined) return places(Math.ceil(high) - count, 1, 0);
  for (let digits = 0; digits <= DIGITS; digits++) {
    const found = places(Number((low + 10 ** -digits).toFixed(digits)), 10 ** -digits, digits);
    if ((found[0] ?? low) > low && (found.at(-1) ?? low) < high) return found;
  }
  return undefined;
};

/** Which of these numbers to keep so that they rise, and as many as possible. */
const rising = (given: readonly (number | undefined)[]): ReadonlySet<number> => {
  // For every length, the index where a rising row of that length ends lowest.
  const ends: number[] = [];
  const previous = new Map<number, number | undefined>();
  given.forEach((one, at) => {
    if (one === undefined) return;
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((given[ends[middle] ?? 0] ?? 0) < one) low = middle + 1;
      else high = middle;
    }
    previous.set(at, ends[low - 1]);
    ends[low] = at;
  });
  const kept = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = previous.get(at)) kept.add(at);
  return kept;
};

/** Rising places for a row of things between `low` and `high`. Those that have one keep it where they can; undefined is one
 * that has none yet. Gives undefined when there is no room for all. */
export const ranked = (
  given: readonly (number | undefined)[],
  low: number | undefined,
  high: number | undefined,
): readonly number[] | undefined => {
  const kept = rising(given);
  const out: number[] = [];
  for (let at = 0; at < given.length; at++) {
    const own = given[at];
    if (own !== undefined && kept.has(at)) {
      out.push(own);
      continue;
    }
    let end = at;
    while (end < given.length && !kept.has(end)) end++;
    const places = between(out.at(-1) ?? low, given[end] ?? high, end - at);
    if (!places) return undefined;
    out.push(...places);
    at = end - 1;
  }
  return out;
};
