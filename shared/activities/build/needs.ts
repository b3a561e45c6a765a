// What a child needs and whether it is there. Two sources make a need met, one partly met, none missed; what nothing built
// can meet is for its parent to say. Source of the rule: scenarios.md §3.

import type { Mood } from '../../blocks/stage.ts';
import type { CardNeed, Source } from '../../core/activity.ts';

/** How much of each source a group has, everybody's counted along. */
export const haveOf = (sources: readonly Source[], group: string): ReadonlyMap<string, number> => {
  const have = new Map<string, number>();
  for (const one of sources)
    if (one.group === undefined || one.group === group) have.set(one.id, (have.get(one.id) ?? 0) + one.count);
  return have;
};

/** The sources of a need that are there, in the order of the scenario. */
export const metBy = (need: CardNeed, have: ReadonlyMap<string, number>): readonly string[] =>
  need.from.filter((one) => (have.get(one.id) ?? 0) >= one.min).map((one) => one.id);

const RANK: Readonly<Record<Mood, number>> = { missed: 0, partly: 1, met: 2 };

/** How a child with this need is. `word`: what its parent says; counts for a judged need alone. Nothing needed is met. */
export const moodOf = (need: CardNeed | undefined, have: ReadonlyMap<string, number>, word: Mood | undefined): Mood => {
  if (!need) return 'met';
  const found = metBy(need, have).length;
  // A need with one source in all asks no more than that one.
  const enough = Math.min(2, need.from.length);
  const built: Mood = found > 0 && found >= enough ? 'met' : found > 0 ? 'partly' : 'missed';
  const said = need.judged ? (word ?? 'missed') : 'missed';
  return RANK[said] > RANK[built] ? said : built;
};
