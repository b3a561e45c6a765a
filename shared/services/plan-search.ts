// The search behind a plan: counts who meets whom, and changes places as long as that makes fewer people meet again.
// People, turns and places are numbers here. No clock: the effort is a number of tries.

/** Not there in this turn. */
const ABSENT = -1;
/** Changes to try, times turns and people: a change costs as many steps, so that the time is the same for every plan. */
const EFFORT = 700_000;
/** One person too many in a place weighs as so many repeats while searching; of what it met, the best balanced plan wins. */
const CROWD = 4;
/** Two people who meet for the third time: breaks ties, so that the same two are not together in every turn. */
const THRICE = 0.2;
/** How much worse a change may make it and still be taken now and then, at first and at last. Measured, and not delicate. */
const HEAT = [0.7, 0.2] as const;

/** Turns (`to` not included) in which somebody holds different places, out of those that are open to them. */
export interface Pass {
  readonly from: number;
  readonly to: number;
  readonly open: readonly number[];
}

export interface Cost {
  /** Pairs in the same place in the same turn: least when the places are of one size. */
  crowd: number;
  /** Sum over pairs of C(meetings, 2). */
  repeats: number;
  /** Sum over pairs of C(meetings, 3). */
  thrice: number;
}

export interface Table {
  /** The passes to come, by person. */
  readonly passes: readonly (readonly Pass[])[];
  /** The place by turn and person. */
  readonly at: readonly number[][];
  /** Kept up to date by `put` and `lay`. */
  readonly cost: Readonly<Cost>;
  /** Puts a person in a place for a turn, or takes them out of it. */
  readonly put: (person: number, turn: number, place: number) => void;
  /** Puts a person in these places for the turns of a pass; out of those for which there is none. */
  readonly lay: (person: number, pass: Pass, way: readonly number[]) => void;
}

/** A table at which nobody has a place yet. */
export const tally = (passes: Table['passes'], turns: number): Table => {
  const people = passes.length;
  const at = Array.from({ length: turns }, () => Array.from({ length: people }, () => ABSENT));
  const met = new Uint16Array(people * people);
  const cost = { crowd: 0, repeats: 0, thrice: 0 };
  const count = (person: number, there: readonly number[], place: number, by: 1 | -1) => {
    for (let other = 0; other < people; other++) {
      if (there[other] !== place || other === person) continue;
      const now = met[person * people + other] as number;
      const without = by === 1 ? now : now - 1;
      cost.crowd += by;
      cost.repeats += by * without;
      cost.thrice += (by * without * (without - 1)) / 2;
      met[person * people + other] = now + by;
      met[other * people + person] = now + by;
    }
  };
  const put = (person: number, turn: number, place: number) => {
    const there = at[turn] as number[];
    const before = there[person] as number;
    if (before !== ABSENT) count(person, there, before, -1);
    there[person] = place;
    if (place !== ABSENT) count(person, there, place, 1);
  };
  const lay = (person: number, { from, to }: Pass, way: readonly number[]) => {
    for (let turn = from; turn < to; turn++) put(person, turn, way[turn - from] ?? ABSENT);
  };
  return { passes, at, cost, put, lay };
};

export const weigh = ({ crowd, repeats, thrice }: Readonly<Cost>): number => CROWD * crowd + repeats + THRICE * thrice;

const better = (a: Readonly<Cost>, b: Readonly<Cost>): boolean =>
  (a.crowd - b.crowd || a.repeats - b.repeats || a.thrice - b.thrice) < 0;

/** The sum of C(size, 2) when so many people are shared out evenly. */
const pairs = (people: number, places: number): number => {
  const [each, more] = [Math.floor(people / places), people % places];
  return (places * each * (each - 1)) / 2 + more * each;
};

/** The crowd and repeats that no plan can be below, so that the search may stop there; the table holds the fixed turns
 * alone. People who were together in a place can only spread over so many places in a later turn. */
export const leastCost = ({ at, cost, passes }: Table, fixed: number, places: number): Cost => {
  const people = passes.length;
  const onward = Math.max(1, at.length > places ? places : places - 1);
  const balanced = Array.from({ length: places }, (_, place) => Math.floor((people + place) / places));
  const again = at.map((there, turn) => {
    const sizes = turn < fixed ? balanced.map((_, place) => there.filter((one) => one === place).length) : balanced;
    const later = at.length - Math.max(turn + 1, fixed);
    return later * sizes.reduce((sum, size) => sum + pairs(size, onward), 0);
  });
  const crowd = cost.crowd + (at.length - fixed) * pairs(people, places);
  return { crowd, repeats: again.reduce((sum, one) => sum + one, cost.repeats), thrice: cost.thrice };
};

type Move = [person: number, turn: number, place: number];

/** The pass that a turn falls in, for somebody who then gets this place, and the turn of it in which they have it now.
 * Undefined when the place is not open to them there. */
const fits = ({ at, passes }: Table, person: number, turn: number, place: number): { has: number | undefined } | undefined => {
  const pass = passes[person]?.find(({ from, to }) => from <= turn && turn < to);
  if (!pass?.open.includes(place)) return undefined;
  for (let has = pass.from; has < pass.to; has++) if (at[has]?.[person] === place) return { has };
  return { has: undefined };
};

/** Another place for a person in a turn: swapped with the turn in which they have it, or for one that they then miss. */
const change = (table: Table, person: number, turn: number, place: number): Move[] => {
  const fit = fits(table, person, turn, place);
  if (!fit) return [];
  const swap: Move[] = fit.has === undefined ? [] : [[person, fit.has, table.at[turn]?.[person] ?? ABSENT]];
  return [[person, turn, place], ...swap];
};

/** Two people each other's place in a turn, and in the turns that have to go along for both to keep to their passes. */
const exchange = (table: Table, a: number, b: number, first: number): Move[] => {
  const turns = [first];
  const moves: Move[] = [];
  // Grows while it is walked.
  for (const turn of turns) {
    for (const [one, two] of [
      [a, b],
      [b, a],
    ] as const) {
      const place = table.at[turn]?.[two] ?? ABSENT;
      const fit = fits(table, one, turn, place);
      if (!fit) return [];
      if (fit.has !== undefined && !turns.includes(fit.has)) turns.push(fit.has);
      moves.push([one, turn, place]);
    }
  }
  return moves;
};

/** Simulated annealing (Kirkpatrick et al. 1983) from a table where everybody has a place. Gives the best places that it
 * met, by turn and person; stops early at `least`. */
export const improve = (table: Table, least: Cost, fixed: number, places: number, chance: () => number): readonly number[][] => {
  const { at, cost, passes, put } = table;
  const pick = (count: number) => Math.floor(chance() * count);
  const copy = () => ({ cost: { ...cost }, at: at.map((there) => [...there]) });
  let best = copy();
  const tries = passes.length === 0 ? 0 : Math.floor(EFFORT / (at.length * passes.length));
  for (let n = 0; n < tries && (best.cost.crowd > least.crowd || best.cost.repeats > least.repeats); n++) {
    const turn = fixed + pick(at.length - fixed);
    const person = pick(passes.length);
    const moves = chance() < 0.5 ? change(table, person, turn, pick(places)) : exchange(table, person, pick(passes.length), turn);
    const back = moves.map(([who, when]): Move => [who, when, at[when]?.[who] ?? ABSENT]);
    const before = weigh(cost);
    for (const move of moves) put(...move);
    const worse = weigh(cost) - before;
    const heat = HEAT[0] * (HEAT[1] / HEAT[0]) ** (n / tries);
    if (worse > 0 && chance() >= Math.exp(-worse / heat)) for (const move of back) put(...move);
    else if (better(cost, best.cost)) best = copy();
  }
  return best.at;
};
