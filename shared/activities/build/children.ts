// How a child is in a design: where it stands, its mood, and why, in words.

import type { Mood, StageChild } from '../../blocks/stage.ts';
import type { CardNeed, DeckCard, Group, Source, StepContext } from '../../core/activity.ts';
import { fill, type Language } from '../../core/words.ts';
import { childrenOf } from './families.ts';
import { sourceName } from './names.ts';
import { haveOf, metBy, moodOf } from './needs.ts';
import type { Config } from './schema.ts';
import { designOf, type State } from './state.ts';
import { TEXT } from './text.ts';

type Step = StepContext<Config>;

export interface Child {
  readonly card: DeckCard;
  readonly mood: Mood;
  /** What it needs, and whether that is there. */
  readonly text: string;
  /** Only its parent can say whether the need is met. */
  readonly judged: boolean;
}

const JUDGED = { met: TEXT.judgedMet, partly: TEXT.judgedPartly, missed: TEXT.judgedMissed } as const;

/** Names of sources in a row; what other steps gave as one thing. */
const named = (ids: readonly string[], language: Language, config: Config): string => {
  const own = ids.flatMap((id) => sourceName(id, language, config) ?? []);
  return [...own, ...(own.length < ids.length ? [TEXT.elsewhere[language]] : [])].join(', ');
};

const reason = (need: CardNeed, found: readonly string[], mood: Mood, language: Language, config: Config): readonly string[] => {
  if (found.length > 0 && mood !== 'missed') {
    const why = fill(TEXT[mood][language], { found: named(found, language, config) });
    return mood === 'met' ? [why] : [why, ...helping(need, found, language, config)];
  }
  return [TEXT.missed[language], ...helping(need, found, language, config)];
};

/** What of this step would help: tiles, hours. */
const helping = (need: CardNeed, found: readonly string[], language: Language, config: Config): readonly string[] => {
  const ids = need.from.map((one) => one.id).filter((id) => !found.includes(id));
  const list = ids.flatMap((id) => sourceName(id, language, config) ?? []);
  return list.length === 0 ? [] : [fill(TEXT.helps[language], { list: list.join(', ') })];
};

/** One child in the design of a group. `sources` are those of the whole session. */
export const childIn = (
  state: State,
  group: Group,
  card: DeckCard,
  sources: readonly Source[],
  step: Step,
  language: Language,
): Child => {
  const need = step.cardNeeds.find((one) => one.tag === card.tag);
  const have = haveOf(sources, group.id);
  const mood = moodOf(need, have, designOf(state, group.id).judged[card.id]);
  if (!need) return { card, mood, judged: false, text: TEXT.content[language] };
  const wanted = fill(TEXT.needs[language], { need: (card.need ?? need.name)[language] });
  const found = metBy(need, have);
  const byWord = need.judged && found.length < 2;
  const why = byWord ? [TEXT.judged[language], JUDGED[mood][language]] : reason(need, found, mood, language, step.config);
  return { card, mood, judged: need.judged, text: [wanted, ...why].join(' ') };
};

/** The children of a group, with where they stand: on the square where they were put, or side by side at the front. */
export const standing = (
  state: State,
  group: Group,
  sources: readonly Source[],
  step: Step,
  language: Language,
): readonly (Child & { readonly x: number; readonly y: number })[] => {
  const { columns, rows } = step.config;
  const { stands } = designOf(state, group.id);
  const cards = childrenOf(group, step);
  return cards.map((card, at) => {
    const side = Math.min(cards.length, columns);
    const spread = { x: Math.floor((((at % side) + 0.5) * columns) / side), y: Math.max(0, rows - 1 - Math.floor(at / side)) };
    return { ...childIn(state, group, card, sources, step, language), ...(stands[card.id] ?? spread) };
  });
};

export const stageChild = (child: Child & { readonly x: number; readonly y: number }, language: Language): StageChild => ({
  id: child.card.id,
  name: child.card.title[language],
  picture: child.card.picture ?? child.card.id,
  x: child.x,
  y: child.y,
  mood: child.mood,
});
