// Who holds which place (a perspective, a role) in which turn, so that everyone holds every one of them and works with
// as many different people as can be. Pure: the same planning gives the same plan.

import { random, shuffle } from '../core/random.ts';
import type { SeatId } from '../core/viewer.ts';
import { improve, leastCost, type Pass, type Table, tally, weigh } from './plan-search.ts';

/** `plan[turn][seat]` is the place of that seat in that turn; a seat that is not in a turn was not there. */
export type Plan = readonly Readonly<Record<SeatId, string>>[];

export interface Planning {
  /** Who takes part from now on, in order of arrival, each once. */
  readonly seats: readonly SeatId[];
  /** Ids of perspectives or roles, each once; in the same order every time, or a plan that is computed anew starts worse. */
  readonly places: readonly string[];
  /** How many turns there are in all, those that were played included. */
  readonly turns: number;
  /** Turns that were played or are on: they stay as they are. People who left may be in them, newcomers may miss. */
  readonly fixed: Plan;
  readonly seed: string;
}

/** Of these places the ones that are least often among those held: what somebody may hold next. */
const leastHeld = <Place>(places: readonly Place[], held: readonly Place[]): Place[] => {
  const times = places.map((place) => held.filter((one) => one === place).length);
  return places.filter((_, n) => times[n] === Math.min(...times));
};

/** The passes to come for somebody with these turns behind them: first what they miss, then everything again. */
const passesAfter = (held: readonly number[], turns: number, places: readonly number[]): Pass[] => {
  const passes: Pass[] = [];
  const behind = [...held];
  for (let from = held.length; from < turns; ) {
    const open = leastHeld(places, behind);
    const to = Math.min(turns, from + open.length);
    passes.push({ from, to, open });
    behind.push(...open);
    from = to;
  }
  return passes;
};

/** Squares of paths, each balanced in every turn. When `count` is a prime, 4 or 8, the first half are the lines s * t + r
 * over the field of that size, `count` - 1 mutually orthogonal Latin squares (Bose 1938), of which two paths meet at most
 * once. The second half are the same with two places swapped, so that more people do not shadow the first. */
const designed = (count: number): number[][][] => {
  const modulus = { 4: 0b111, 8: 0b1011 }[count];
  const times = (s: number, t: number): number => {
    if (!modulus) return (s * t) % count;
    let product = 0;
    for (let [left, right] = [s, t]; right > 0; right >>= 1) {
      if (right & 1) product ^= left;
      left <<= 1;
      if (left & count) left ^= modulus;
    }
    return product;
  };
  const all = Array.from({ length: count }, (_, n) => n);
  const squares = all
    .map((s) => all.map((t) => times(s, t)))
    .filter((line) => new Set(line).size === count)
    .map((line) => all.map((r) => line.map((place) => (modulus ? place ^ r : (place + r) % count))));
  const swap = (place: number) => (place < 2 && count > 1 ? 1 - place : place);
  return [...squares, ...squares.map((square) => square.map((line) => line.map(swap)))];
};

/** The stretch of a path that falls in a pass; where the path ends it begins again. */
const stretch = (line: readonly number[], { from, to }: Pass): number[] => {
  const start = from % line.length;
  const way = line.slice(start, start + to - from);
  return way.concat(line.slice(0, to - from - way.length));
};

/** Puts everybody on a design, square after square: balanced in every turn, for any number of people. */
const startFresh = (table: Table, squares: readonly (readonly number[][])[]) => {
  const lines = squares.flat();
  table.passes.forEach((passes, person) => {
    for (const pass of passes) table.lay(person, pass, stretch(lines[(person + pass.from) % lines.length] ?? [], pass));
  });
};

/** Ways by chance that a start looks at, beside the designed ones. */
const BY_CHANCE = 12;

/** Gives everybody, one by one and pass by pass, the way on that costs least: along a design, or by chance. */
const startAfter = (table: Table, squares: readonly (readonly number[][])[], chance: () => number) => {
  const lines = squares.flat();
  table.passes.forEach((passes, person) => {
    for (const pass of passes) {
      const ways = lines.map((line) => stretch(line, pass)).filter((way) => way.every((place) => pass.open.includes(place)));
      for (let n = 0; n < BY_CHANCE; n++) ways.push(shuffle(pass.open, chance).slice(0, pass.to - pass.from));
      const costs = ways.map((way) => {
        table.lay(person, pass, way);
        const cost = weigh(table.cost);
        table.lay(person, pass, []);
        return cost;
      });
      table.lay(person, pass, ways[costs.indexOf(Math.min(...costs))] ?? []);
    }
  });
};

/** The whole plan: the fixed turns as they are, then the computed ones. It sees to it, in this order, that nobody holds a
 * place twice before all that they still can, that places are of one size in every turn, and that the same people meet as
 * seldom as can be. Without places, or with no turns left, it is the fixed turns. */
export const planTurns = ({ seats, places, turns, fixed, seed }: Planning): Plan => {
  if (fixed.length >= turns || places.length === 0) return fixed;
  const chance = random(`${seed}/plan`);
  const numbers = places.map((_, n) => n);
  const behind = seats.map((seat) => fixed.map((turn) => places.indexOf(turn[seat] ?? '')));
  const table = tally(
    behind.map((held) => passesAfter(held, turns, numbers)),
    turns,
  );
  behind.forEach((held, person) => held.forEach((place, turn) => table.put(person, turn, place)));
  const least = leastCost(table, fixed.length, places.length);
  const designs = designed(places.length);
  if (fixed.length === 0) {
    const half = designs.length / 2;
    const order = [...shuffle(designs.slice(0, half), chance), ...shuffle(designs.slice(half), chance)];
    startFresh(
      table,
      order.map((square) => shuffle(square, chance)),
    );
  } else startAfter(table, designs, chance);
  const best = improve(table, least, fixed.length, places.length, chance);
  const computed = best.map((turn) => Object.fromEntries(seats.map((seat, person) => [seat, places[turn[person] ?? 0] ?? ''])));
  return computed.map((turn, n) => fixed[n] ?? turn);
};

/** The place for a newcomer in a turn that is on: the one with the fewest people of those that they have least often in
 * the other turns of the plan. `here` are the people to count; without it everybody in the turn. '' when there are no places. */
export const smallestPlace = (
  plan: Plan,
  turn: number,
  seat: SeatId,
  places: readonly string[],
  here: readonly SeatId[] = Object.keys(plan[turn] ?? {}),
): string => {
  const held = plan.flatMap((one, n) => (n === turn ? [] : [one[seat] ?? '']));
  const size = (place: string) => here.filter((one) => one !== seat && plan[turn]?.[one] === place).length;
  return leastHeld(places, held).sort((a, b) => size(a) - size(b))[0] ?? '';
};

export interface Coverage {
  /** For each seat the places that it has in no turn of the plan; empty when it has them all. */
  readonly missing: Readonly<Record<SeatId, readonly string[]>>;
  /** Nobody misses any. */
  readonly complete: boolean;
}

/** For the host: who has not held which place by the last turn. */
export const coverage = (plan: Plan, seats: readonly SeatId[], places: readonly string[]): Coverage => {
  const misses = seats.map((seat) => places.filter((place) => !plan.some((turn) => turn[seat] === place)));
  return {
    missing: Object.fromEntries(seats.map((seat, n) => [seat, misses[n] ?? []])),
    complete: misses.every((places) => places.length === 0),
  };
};

/** How often two people are neighbours (in the same place in the same turn) again: the sum over pairs of C(meetings, 2). */
export const repeats = (plan: Plan): number => {
  const met = new Map<string, number>();
  let again = 0;
  for (const turn of plan) {
    const here = Object.entries(turn).sort(([a], [b]) => (a < b ? -1 : 1));
    here.forEach(([one, place], n) => {
      for (const [two] of here.slice(n + 1).filter(([, other]) => other === place)) {
        const pair = JSON.stringify([one, two]);
        again += met.get(pair) ?? 0;
        met.set(pair, (met.get(pair) ?? 0) + 1);
      }
    });
  }
  return again;
};
