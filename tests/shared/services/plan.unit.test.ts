// Who holds which place in which turn: everyone every one, places of one size, and as few as can be meet again.

import { describe, expect, it } from 'vitest';
import { random, shuffle } from '../../../shared/core/random.ts';
import { coverage, type Plan, planTurns, repeats, smallestPlace } from '../../../shared/services/plan.ts';

const ids = (letter: string, count: number): string[] => Array.from({ length: count }, (_, at) => `${letter}${at + 1}`);
const fresh = (people: number, places: number, turns = places, seed = 'seed'): Plan =>
  planTurns({ seats: ids('s', people), places: ids('p', places), turns, fixed: [], seed });

const pathOf = (plan: Plan, seat: string): string[] => plan.flatMap((turn) => turn[seat] ?? []);
const sizes = (turn: Plan[number] | undefined, places: number): number[] =>
  ids('p', places).map((place) => Object.values(turn ?? {}).filter((one) => one === place).length);
const uneven = (turn: Plan[number] | undefined, places: number): number =>
  Math.max(...sizes(turn, places)) - Math.min(...sizes(turn, places));
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** At no time has somebody held one place two times more often than another. */
const keepsToPasses = (path: readonly string[], places: number): boolean =>
  path.every((_, at) => {
    const times = ids('p', places).map((place) => path.slice(0, at + 1).filter((one) => one === place).length);
    return Math.max(...times) - Math.min(...times) <= 1;
  });

/** What repeats cannot be below, for turns that are one pass: of the people who are together in a turn and are both still
 * there in a later one, all go to another place, and can only spread over the places that are left. */
const bound = (plan: Plan, places: number): number =>
  sum(
    plan.flatMap((turn, at) =>
      plan.slice(at + 1).flatMap((later) =>
        ids('p', places).map((place) => {
          const group = Object.keys(turn).filter((seat) => turn[seat] === place && later[seat] !== undefined).length;
          const [each, more] = [Math.floor(group / (places - 1)), group % (places - 1)];
          return ((places - 1) * each * (each - 1)) / 2 + more * each;
        }),
      ),
    ),
  );

/** Pairs in the same place in the same turn. */
const crowd = (turns: Plan, places: number): number =>
  sum(turns.flatMap((turn) => sizes(turn, places).map((size) => (size * (size - 1)) / 2)));

const COUNTS = Array.from({ length: 39 }, (_, at) => at + 2);

describe('a plan from the start', () => {
  it.each([3, 4, 5])(
    'R12: given %i places and as many turns, when 2 to 40 people are planned, then everyone holds all',
    (places) => {
      for (const people of COUNTS) {
        const plan = fresh(people, places);

        expect(plan).toHaveLength(places);
        expect(coverage(plan, ids('s', people), ids('p', places)).complete, `${people} people`).toBe(true);
      }
    },
  );

  it.each([3, 4, 5])('R17: given %i places, when 2 to 40 people are planned, then sizes differ by one at most', (places) => {
    for (const people of COUNTS)
      for (const turn of fresh(people, places)) expect(uneven(turn, places), `${people} people`).toBeLessThanOrEqual(1);
  });

  it.each([3, 4, 5])('R17: given %i places, when 2 to 40 people are planned, then they could not meet again less', (places) => {
    for (const people of COUNTS) {
      const plan = fresh(people, places);

      expect(repeats(plan), `${people} people`).toBe(bound(plan, places));
    }
  });

  it.each([
    [4, 12],
    [5, 20],
    [7, 36],
    [8, 40],
  ])('R17: given %i places and up to %i people, when planned, then no two meet twice', (places, most) => {
    for (let people = 2; people <= most; people++) expect(repeats(fresh(people, places))).toBe(0);
  });

  it('R17: given 6 places, for which there is no perfect plan, when planned, then balanced and hardly anybody meets again', () => {
    for (let people = 2; people <= 40; people++) {
      const plan = fresh(people, 6);

      for (const turn of plan) expect(uneven(turn, 6)).toBeLessThanOrEqual(1);
      // Measured: nobody up to 12 people; for more, repeats above the bound for at most 0.18 of the meetings (30 people).
      const meetings = crowd(plan, 6);
      expect(repeats(plan) - bound(plan, 6), `${people} people`).toBeLessThanOrEqual(people <= 12 ? 0 : 0.2 * meetings);
    }
  });

  it('R17: given 24 people and 4 places, when planned, then no two are together more than twice', () => {
    const plan = fresh(24, 4);
    const together = ids('s', 24).flatMap((one, at) =>
      ids('s', 24)
        .slice(at + 1)
        .map((two) => plan.filter((turn) => turn[one] === turn[two]).length),
    );

    expect(Math.max(...together)).toBe(2);
  });

  it('R12: given more turns than places, when planned, then a second pass begins only after all, again all different', () => {
    for (const [people, places, turns] of [
      [12, 4, 8],
      [7, 3, 8],
      [30, 4, 6],
      [3, 5, 9],
      [5, 1, 3],
      [9, 2, 5],
      [9, 6, 14],
    ] as const) {
      const plan = fresh(people, places, turns);

      expect(plan).toHaveLength(turns);
      for (const seat of ids('s', people)) expect(keepsToPasses(pathOf(plan, seat), places)).toBe(true);
      for (const turn of plan) expect(uneven(turn, places)).toBeLessThanOrEqual(1);
    }
  });

  it('R17: given 12 people, 4 places and two passes, when planned, then repeats are near what pairs allow', () => {
    // 96 meetings over 66 pairs: 30 at least. Measured over 200 seeds: 33 for all but one, which has 37.
    for (const seed of ids('seed', 5)) expect(repeats(fresh(12, 4, 8, seed))).toBeLessThanOrEqual(37);
  });

  it('given the same seed, when planned twice, then the same; given other seeds, then other plans', () => {
    for (const people of [5, 12, 30]) {
      expect(fresh(people, 4)).toEqual(fresh(people, 4));
      expect(new Set(ids('seed', 6).map((seed) => JSON.stringify(fresh(people, 4, 4, seed)))).size).toBeGreaterThan(1);
    }
  });

  it('given nobody, no places or no turns, when planned, then there is nothing to hold and nothing is thrown', () => {
    expect(fresh(0, 3)).toEqual([{}, {}, {}]);
    expect(fresh(3, 0, 2)).toEqual([]);
    expect(fresh(3, 3, 0)).toEqual([]);
  });
});

/** Plays all turns; at each a random fifth leaves and up to so many come late, and the turns to come are planned anew. */
const withDropOuts = (name: string, people: number, places: number, newcomers: number) => {
  const chance = random(name);
  const came = new Map(ids('s', people).map((seat) => [seat, 0]));
  let seats = [...came.keys()];
  const plans: Plan[] = [];
  for (let turn = 0; turn < places; turn++) {
    const fixed = structuredClone(plans.at(-1) ?? []).slice(0, turn);
    plans.push(planTurns({ seats, places: ids('p', places), turns: places, fixed, seed: `${name}/${turn}` }));
    if (turn === places - 1) break;
    const leaves = new Set(shuffle(seats, chance).slice(0, Math.floor(seats.length / 5)));
    const late = ids(`late${turn}-`, Math.floor(chance() * (newcomers + 1)));
    for (const seat of late) came.set(seat, turn + 1);
    seats = [...seats.filter((seat) => !leaves.has(seat)), ...late];
  }
  return { name, places, plans, plan: plans.at(-1) ?? [], seats, came };
};

const cases = (count: number, newcomers: number) =>
  Array.from({ length: count }, (_, at) => withDropOuts(`case-${at}`, 2 + ((at * 7) % 39), 3 + (at % 3), newcomers));

/** Pairs in one place at the same time, when everybody who misses a place gets it in one of the turns left, evenly. */
const leastCrowd = (fixed: Plan, seats: readonly string[], places: number): number =>
  sum(
    ids('p', places).map((place) => {
      const need = seats.filter((seat) => !pathOf(fixed, seat).includes(place)).length;
      const left = places - fixed.length;
      const [each, more] = [Math.floor(need / left), need % left];
      return (left * each * (each - 1)) / 2 + more * each;
    }),
  );

describe('a plan that is computed anew', () => {
  const mixed = cases(300, 3);

  it('R12: given people who leave and come late, when planned every turn, then what was played stays as it was', () => {
    for (const { name, plans } of mixed)
      plans.forEach((plan, turn) => expect(plan.slice(0, turn), name).toEqual((plans[turn - 1] ?? []).slice(0, turn)));
  });

  it('R12: given people who leave and come late, when planned every turn, then who stayed holds all and nobody one twice', () => {
    for (const { name, places, plan, seats, came } of mixed) {
      const paths = [...came].map(([seat, from]) => ({ seat, from, path: pathOf(plan, seat) }));

      expect(
        paths.filter(({ path }) => new Set(path).size < path.length),
        name,
      ).toEqual([]);
      expect(
        paths.filter(({ seat, from, path }) => seats.includes(seat) && path.length < places - from),
        name,
      ).toEqual([]);
    }
  });

  it('R17: given people who leave, when planned every turn, then places are as even as what people miss allows', () => {
    for (const { name, places, plans } of cases(120, 0)) {
      plans.forEach((plan, turn) => {
        const least = leastCrowd(plan.slice(0, turn), Object.keys(plan[turn] ?? {}), places);

        expect(crowd(plan.slice(turn), places), name).toBe(least);
      });
    }
  });

  it('R17: given people who leave and come late, when planned every turn, then balance and repeats are near the best', () => {
    const unevenness = mixed.flatMap(({ plan, places }) => plan.map((turn) => uneven(turn, places)));
    const again = sum(mixed.map(({ plan }) => repeats(plan)));
    const least = sum(mixed.map(({ plan, places }) => bound(plan, places)));

    // Measured: 89 of 1200 turns, for what people still miss may leave no choice; and a factor of 1.099 over all cases.
    expect(unevenness.filter((one) => one > 1).length / unevenness.length).toBeLessThanOrEqual(0.09);
    expect(again / least).toBeLessThanOrEqual(1.12);
  });

  it('R17: given nobody who leaves or comes, when planned anew each turn, then as good as the plan from the start', () => {
    for (const people of [4, 9, 12, 16, 17, 24, 30]) {
      let plan = fresh(people, 4);
      for (const turn of [1, 2, 3]) {
        plan = planTurns({ seats: ids('s', people), places: ids('p', 4), turns: 4, fixed: plan.slice(0, turn), seed: `${turn}` });

        expect(repeats(plan)).toBe(bound(plan, 4));
        for (const one of plan) expect(uneven(one, 4)).toBeLessThanOrEqual(1);
      }
    }
  });

  it('R12: given a place that the host gave out twice, when planned anew, then first what that person misses', () => {
    const fixed = [
      { s1: 'p1', s2: 'p2' },
      { s1: 'p1', s2: 'p3' },
    ];
    const plan = planTurns({ seats: ['s1', 's2'], places: ids('p', 3), turns: 5, fixed, seed: 'seed' });

    expect(pathOf(plan, 's1').slice(2, 4).sort()).toEqual(['p2', 'p3']);
    expect(plan[2]?.s2).toBe('p1');
  });

  it('given all turns fixed, when planned, then they are the plan', () => {
    const plan = fresh(6, 3);

    expect(planTurns({ seats: ids('s', 2), places: ids('p', 3), turns: 3, fixed: plan, seed: 'other' })).toEqual(plan);
  });
});

describe('a newcomer', () => {
  const plan: Plan = [
    { s1: 'p1', s2: 'p2', back: 'p3' },
    { s1: 'p2', s2: 'p2', s3: 'p1', left: 'p3', gone: 'p3' },
  ];

  it('R12: given a turn that is on, when somebody comes, then they get the place with the fewest people', () => {
    expect(smallestPlace(plan, 1, 'new', ids('p', 3))).toBe('p1');
  });

  it('R12: given people who left, when somebody comes, then those are not counted when we say who is here', () => {
    expect(smallestPlace(plan, 1, 'new', ids('p', 3), ['s1', 's2', 's3'])).toBe('p3');
  });

  it('R12: given what they held before, when somebody comes back, then they get another', () => {
    expect(smallestPlace(plan, 1, 'back', ids('p', 3), ['s1', 's2', 's3'])).toBe('p1');
    expect(smallestPlace(plan, 1, 'back', ['p3'])).toBe('p3');
    expect(smallestPlace(plan, 1, 'back', [])).toBe('');
  });
});

describe('what the host sees', () => {
  it('R12: given a turn too few, when looked at, then it names what each will not hold', () => {
    const plan: Plan = [
      { s1: 'p1', s2: 'p2' },
      { s1: 'p2', s2: 'p1', s3: 'p1' },
    ];

    expect(coverage(plan, ['s1', 's3'], ids('p', 2))).toEqual({ missing: { s1: [], s3: ['p2'] }, complete: false });
    expect(coverage(plan, ['s1', 's2'], ids('p', 2)).complete).toBe(true);
  });

  it('R17: given pairs who meet again, when counted, then each time after the first counts with those before', () => {
    const [a, b] = [
      { s1: 'p', s2: 'p', s3: 'q' },
      { s2: 'q', s1: 'q' },
    ];

    expect([repeats([]), repeats([a]), repeats([a, b]), repeats([a, b, a])]).toEqual([0, 0, 1, 3]);
  });
});
