// A card of the scenario as one to look at.

import type { CardsBlock } from '../../blocks/block.ts';
import type { DeckCard } from '../../core/activity.ts';
import type { Language } from '../../core/words.ts';
import { TEXT } from './text.ts';

type Item = CardsBlock['items'][number];

/** A card to look at. */
export const itemOf = (card: DeckCard, language: Language): Item => ({
  id: card.id,
  title: card.title[language],
  text: card.text[language],
  ...(card.picture ? { picture: card.picture } : {}),
  facets: [
    ...(card.strength ? [{ label: TEXT.strength[language], text: card.strength[language] }] : []),
    ...(card.need ? [{ label: TEXT.need[language], text: card.need[language] }] : []),
  ],
  controls: [],
});
