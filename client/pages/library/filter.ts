// Which scenarios fit what somebody looks for.

import type { Language, Words } from '../../../shared/core/words.ts';
import type { ScenarioCard } from '../../../shared/protocol/http.ts';

export interface Wish {
  readonly words: string;
  /** 1-4, or 0 for all. */
  readonly level: number;
  /** Playable with twelve people or fewer. */
  readonly small: boolean;
  /** Under ninety minutes. */
  readonly short: boolean;
  readonly ownCase: boolean;
}

export const NO_WISH: Wish = { words: '', level: 0, small: false, short: false, ownCase: false };

/** Without capitals and accents, so that "één" is found by "een". */
const plain = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

const texts = (card: ScenarioCard): readonly Words[] => [card.title, card.method, card.summary, card.purpose];

/** Every word of the search must be in the scenario's texts, of either language: a Dutch word finds in English too. */
const says = (card: ScenarioCard, words: string): boolean => {
  const all = plain(
    texts(card)
      .flatMap((text) => (['nl', 'en'] satisfies Language[]).map((language) => text[language]))
      .join(' '),
  );
  return plain(words)
    .split(/\s+/)
    .every((word) => all.includes(word));
};

export const fits = (card: ScenarioCard, wish: Wish): boolean =>
  (wish.level === 0 || card.levels.includes(wish.level)) &&
  (!wish.small || card.people.min <= 12) &&
  (!wish.short || card.minutes < 90) &&
  (!wish.ownCase || card.ownCase) &&
  says(card, wish.words);
