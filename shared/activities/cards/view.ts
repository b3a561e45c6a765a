// What each viewer sees of picking a card: the deck with who has what, and one's own card large.

import type { Block, CardsBlock, EntriesBlock } from '../../blocks/block.ts';
import type { ActivityView, DeckCard, StepContext } from '../../core/activity.ts';
import type { Viewer } from '../../core/viewer.ts';
import { fill, type Language } from '../../core/words.ts';
import { itemOf } from './card.ts';
import { drawView } from './draw.ts';
import type { Config } from './schema.ts';
import { cardOf, holdersOf, lotFor, openTo, plays, type State } from './state.ts';
import { TEXT } from './text.ts';

type Step = StepContext<Config>;

const takenBy = (state: State, card: DeckCard, viewer: Viewer, step: Step): string | undefined => {
  const holders = holdersOf(state, card.id, step);
  const names = holders.map((seat) => step.nameOf(seat) || TEXT.somebody[viewer.language]);
  return names.length === 0 ? undefined : names.join(', ');
};

const deck = (state: State, viewer: Viewer, step: Step): CardsBlock => {
  const language = viewer.language;
  const me = viewer.role === 'participant' && plays(viewer.seat, step) ? viewer.seat : undefined;
  const mine = me === undefined ? undefined : cardOf(state, me, step);
  const open = new Set(me !== undefined && (step.current || !mine) ? openTo(state, me, step).map((card) => card.id) : []);
  const mirrored = step.deck.every((card) => holdersOf(state, card.id, step).some((seat) => seat !== me));
  return {
    type: 'cards',
    id: `deck-${step.id}`,
    area: viewer.role === 'projector' || mine ? 'board' : 'now',
    title: (step.config.parent ? TEXT.deckChild : TEXT.deckCard)[language],
    ...(open.size > 0 ? { hint: (mirrored ? TEXT.mirrorHint : TEXT.deckHint)[language] } : {}),
    empty: TEXT.none[language],
    items: step.deck.map((card) => {
      const taken = takenBy(state, card, viewer, step);
      const pick = {
        id: 'pick',
        label: fill(TEXT.pick[language], { name: card.title[language] }),
        send: { type: 'cards.pick', step: step.id, card: card.id },
      };
      return {
        ...itemOf(card, language),
        ...(taken !== undefined ? { taken } : {}),
        ...(mine?.id === card.id ? { mine: true } : {}),
        controls: open.has(card.id) && mine?.id !== card.id ? [pick] : [],
      };
    }),
  };
};

const own = (card: DeckCard, language: Language, step: Step): CardsBlock => ({
  type: 'cards',
  id: `own-${step.id}`,
  area: 'now',
  title: (step.config.parent ? TEXT.ownChild : TEXT.ownCard)[language],
  hint: TEXT.ownHint[language],
  empty: '',
  items: [{ ...itemOf(card, language), mine: true, keep: true }],
});

/** Who has which, for the facilitator; and a card for who cannot choose. */
const who = (state: State, language: Language, step: Step): EntriesBlock => ({
  type: 'entries',
  id: `who-${step.id}`,
  area: 'now',
  title: TEXT.who[language],
  empty: TEXT.nobody[language],
  items: step.seats
    .filter((seat) => plays(seat.id, step))
    .map((seat) => {
      const card = cardOf(state, seat.id, step);
      const options = openTo(state, seat.id, step).map((one) => ({ value: one.id, label: one.title[language] }));
      const give = {
        id: 'give',
        label: TEXT.give[language],
        send: { type: 'cards.give', step: step.id, seat: seat.id },
        choose: { name: 'card', label: TEXT.giveAsk[language], options },
      };
      return {
        id: seat.id,
        text: card?.title[language] ?? TEXT.open[language],
        by: seat.name,
        avatar: seat.avatar,
        controls: card || options.length === 0 ? [] : [give],
      };
    }),
});

const pickBlocks = (state: State, viewer: Viewer, step: Step): readonly Block[] => {
  const language = viewer.language;
  if (viewer.role === 'projector') return [deck(state, viewer, step)];
  if (viewer.role === 'facilitator') return [who(state, language, step), { ...deck(state, viewer, step), area: 'board' }];
  if (!plays(viewer.seat, step))
    return [
      { type: 'text', id: 'watch', area: 'now', text: TEXT.watch[language], tone: 'quiet' },
      { ...deck(state, viewer, step), area: 'board' },
    ];
  const mine = cardOf(state, viewer.seat, step);
  if (mine) return [own(mine, language, step), deck(state, viewer, step)];
  return [deck(state, viewer, step), ...byLot(state, viewer.seat, language, step)];
};

/** A card by chance, for who cannot choose. */
const byLot = (state: State, seat: string, language: Language, step: Step): readonly Block[] => {
  const lot = lotFor(state, seat, step);
  if (!lot) return [];
  const control = {
    id: 'lot',
    label: TEXT.lot[language],
    style: 'plain' as const,
    icon: 'shuffle',
    send: { type: 'cards.pick', step: step.id, card: lot.id },
  };
  return [{ type: 'controls', id: `lot-${step.id}`, area: 'now', title: TEXT.lotTitle[language], items: [control] }];
};

/** Who has no card when it is over, or comes later, still gets one, by chance: the whole list would be in the way. */
export const afterwards = (state: State, viewer: Viewer, step: Step): readonly Block[] =>
  step.config.mode === 'pick' && viewer.role === 'participant' && plays(viewer.seat, step) && !cardOf(state, viewer.seat, step)
    ? byLot(state, viewer.seat, viewer.language, step)
    : [];

export const view = (state: State, viewer: Viewer, step: Step): ActivityView => {
  if (step.config.mode === 'draw') return drawView(state, viewer, step);
  const language = viewer.language;
  const playing = step.seats.filter((seat) => plays(seat.id, step));
  const done = playing.filter((seat) => cardOf(state, seat.id, step)).length;
  const mine = viewer.role === 'participant' ? cardOf(state, viewer.seat, step) : undefined;
  return {
    blocks: pickBlocks(state, viewer, step),
    ...(mine && step.config.parent ? { role: fill(TEXT.roleChild[language], { name: mine.title[language] }) } : {}),
    stage: { cards: [], caption: fill(TEXT.captionPick[language], { done, of: playing.length }) },
  };
};
