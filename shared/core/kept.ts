// Things remembered, so that what has not changed stays the very same thing from one view to the next and from one viewer to
// the other. Nobody then has to make it, write it or send it again. All of it is let go of with what it was made from.

import { same } from './same.ts';

type Plain = string | number | boolean | undefined;

/** Computes once for each object; a session never changes, so what follows from it is known once it was computed. */
export const once = <From extends object, T>(compute: (from: From) => T): ((from: From) => T) => {
  const known = new WeakMap<From, { readonly value: T }>();
  return (from) => {
    const found = known.get(from);
    if (found) return found.value;
    const value = compute(from);
    known.set(from, { value });
    return value;
  };
};

/** What is remembered for this object. */
const inside = <From extends object, T>(known: WeakMap<From, Map<string, T>>, from: From): Map<string, T> => {
  const found = known.get(from);
  if (found) return found;
  const kept = new Map<string, T>();
  known.set(from, kept);
  return kept;
};

/** So many remembered for one object; then it is begun anew. */
const MOST = 5000;

/** Remembers what was made from an object under a key. The key says all that the result depends on beside the object. */
export class Kept<From extends object, T> {
  readonly #known = new WeakMap<From, Map<string, { readonly value: T }>>();

  of(from: From, key: string, make: () => T): T {
    const kept = inside(this.#known, from);
    const found = kept.get(key);
    if (found) return found.value;
    const value = make();
    if (kept.size >= MOST) kept.clear();
    kept.set(key, { value });
    return value;
  }
}

/** A pure function of one object and plain values beside it, whose results are remembered. It may depend on nothing else. */
export const keptOf = <From extends object, Rest extends readonly Plain[], T>(
  make: (from: From, ...rest: Rest) => T,
): ((from: From, ...rest: Rest) => T) => {
  const kept = new Kept<From, T>();
  return (from, ...rest) => kept.of(from, keyOf(rest), () => make(from, ...rest));
};

/** Texts of people have no control characters, so none can be taken for two. */
export const keyOf = (values: readonly Plain[]): string => {
  let key = '';
  for (const value of values) key += `${value === undefined ? '\u0001' : value}\u0000`;
  return key;
};

/** So many lists remembered for one object. */
const LISTS = 1000;

/** Lists made of lists that mostly grow at their end: what stood in the same place the time before is not made again, and a
 * list that did not change is the same one. The key says all that a result depends on beside its own thing. */
export class Growing<From extends object, In, Out> {
  readonly #known = new WeakMap<From, Map<string, { readonly given: readonly In[]; readonly made: readonly Out[] }>>();

  of(from: From, key: string, given: readonly In[], make: (one: In) => Out): readonly Out[] {
    const kept = inside(this.#known, from);
    const last = kept.get(key);
    let same = last?.given.length === given.length;
    const made = given.map((one, at) => {
      if (last && at < last.given.length && last.given[at] === one) return last.made[at] as Out;
      same = false;
      return make(one);
    });
    if (last && same) return last.made;
    if (kept.size >= LISTS && !last) kept.clear();
    kept.set(key, { given, made });
    return made;
  }
}

/** Gives the list that it gave before, thing by thing, where what comes is alike though made anew. */
export class Settled<From extends object, T> {
  readonly #known = new WeakMap<From, Map<string, readonly T[]>>();

  of(from: From, key: string, list: readonly T[]): readonly T[] {
    const kept = inside(this.#known, from);
    const last = kept.get(key) ?? [];
    if (last === list) return last;
    const settled = list.map((one, at) => {
      const before = last[at];
      return before !== undefined && same(before, one) ? before : one;
    });
    if (last.length === settled.length && settled.every((one, at) => one === last[at])) return last;
    kept.set(key, settled);
    return settled;
  }
}

/** Gives the list that it gave before as long as the same things are in it. */
export class Listed<From extends object, T> {
  readonly #known = new WeakMap<From, Map<string, readonly T[]>>();

  of(from: From, key: string, list: readonly T[]): readonly T[] {
    const kept = inside(this.#known, from);
    const last = kept.get(key);
    if (last && last.length === list.length && last.every((one, at) => one === list[at])) return last;
    kept.set(key, list);
    return list;
  }
}

/** Gives the object that it gave before as long as every value in it is the same, so that one comparison says whether any of
 * them changed. */
export class Steady<From extends object, T extends object> {
  readonly #known = new WeakMap<From, Map<string, T>>();

  of(from: From, key: string, value: T): T {
    const kept = inside(this.#known, from);
    const last = kept.get(key);
    if (last && Object.entries(value).every(([name, one]) => Reflect.get(last, name) === one)) return last;
    kept.set(key, value);
    return value;
  }
}

/** A list that many share, with what is one viewer’s own in its place: everything else stays the same object. Undefined when
 * something of their own is not in the list at all. */
export const withOwn = <T extends { readonly id: string }>(
  shared: readonly T[],
  places: ReadonlyMap<string, number>,
  own: readonly T[],
): readonly T[] | undefined => {
  let list: T[] | undefined;
  for (const one of own) {
    const place = places.get(one.id);
    if (place === undefined) return undefined;
    if (shared[place] === one) continue;
    list ??= [...shared];
    list[place] = one;
  }
  return list ?? shared;
};
