// The board of a lens step: one column per hat, and the same cards on the stage. What many viewers see the same is made once.

import type { Control, EntriesBlock, Entry } from '../../blocks/block.ts';
import { HAT_SIGNS, type Hat, type StageCard } from '../../blocks/stage.ts';
import type { StepContext } from '../../core/activity.ts';
import { Growing, Kept, keptOf, keyOf, once, withOwn } from '../../core/kept.ts';
import type { Viewer } from '../../core/viewer.ts';
import type { Language } from '../../core/words.ts';
import { avatarsOf } from '../entries.ts';
import { isOpen, isOver, mayRead } from './rules.ts';
import { type Config, RED_MAX, TEXT_MAX } from './schema.ts';
import type { Card, Round, State } from './state.ts';
import { HATS, TEXT } from './text.ts';

type Step = StepContext<Config>;

export const seatOf = (viewer: Viewer): string | undefined => (viewer.role === 'participant' ? viewer.seat : undefined);
export const authorOf = (viewer: Viewer): string | undefined => (viewer.role === 'facilitator' ? 'facilitator' : seatOf(viewer));

/** Cards that this viewer may read, oldest first. The facilitator reads what is open, and what blind rounds will show only then. */
const readable = (state: State, viewer: Viewer, step: Step): readonly Card[] =>
  state.cards.filter((card) => {
    const seat = seatOf(viewer);
    if (seat !== undefined) return mayRead(state, card, seat, step);
    if (viewer.role === 'facilitator') return card.by === 'facilitator' || isOpen(state, card.round, step);
    return !step.hidden.has(card.id) && isOpen(state, card.round, step);
  });

export const hatOptions = (but: Hat | undefined, language: Language) =>
  HAT_SIGNS.filter((sign) => sign !== but).map((sign) => ({ value: sign, label: HATS[sign].name[language], sign }));

interface Marks {
  readonly mine: boolean;
  /** Its author may still change it. */
  readonly fresh: boolean;
  readonly open: boolean;
  /** On a screen that people act on. */
  readonly acts: boolean;
}

const controlsOf = (card: Card, stepId: string, language: Language, { mine, fresh, open, acts }: Marks): readonly Control[] => {
  const base = { step: stepId, contribution: card.id };
  const controls: Control[] = [];
  if (!acts) return controls;
  if (mine && fresh)
    controls.push({
      id: 'edit',
      label: TEXT.edit[language],
      icon: 'pencil',
      style: 'quiet',
      send: { type: 'lens.edit', ...base },
      ask: { name: 'text', label: TEXT.edit[language], value: card.text, max: card.hat === 'red' ? RED_MAX : TEXT_MAX },
    });
  if (mine)
    controls.push({
      id: 'withdraw',
      label: TEXT.withdraw[language],
      icon: 'trash-2',
      style: 'quiet',
      confirm: TEXT.withdrawAsk[language],
      send: { type: 'lens.withdraw', ...base },
    });
  if (open && card.offer === undefined && card.hat !== 'blue')
    controls.push({
      id: 'other',
      label: TEXT.other[language],
      icon: 'move-right',
      style: 'quiet',
      send: { type: 'lens.suggest', ...base },
      choose: { name: 'hat', label: TEXT.otherAsk[language], options: hatOptions(card.hat, language) },
    });
  return controls;
};

const entryOf = keptOf(
  (
    card: Card,
    step: string,
    language: Language,
    name: string,
    avatar: string | undefined,
    spotlit: boolean,
    hidden: boolean,
    mine: boolean,
    fresh: boolean,
    open: boolean,
    acts: boolean,
  ): Entry => ({
    id: card.id,
    text: card.text,
    sign: card.hat,
    controls: controlsOf(card, step, language, { mine, fresh, open, acts }),
    ...(card.reason ? { note: card.reason } : {}),
    ...(name ? { by: name } : {}),
    ...(name && avatar ? { avatar } : {}),
    ...(mine ? { mine: true } : {}),
    ...(spotlit ? { spotlit: true } : {}),
    ...(hidden ? { hidden: card.id } : {}),
    ...(card.table ? { tag: `${TEXT.table[language]} ${card.table}` } : {}),
  }),
);

const entry = (state: State, card: Card, viewer: Viewer, step: Step, mine: boolean): Entry =>
  entryOf(
    card,
    step.id,
    viewer.language,
    step.nameOf(card.by),
    avatarsOf(step.seats).get(card.by),
    step.spotlight === card.id,
    step.hidden.has(card.id),
    mine,
    !state.revealed.includes(card.round) && !isOver(card.round, step),
    isOpen(state, card.round, step),
    viewer.role !== 'projector',
  );

const stageCard = keptOf(
  (card: Card, name: string): StageCard => ({
    id: card.id,
    text: card.text,
    sign: card.hat,
    ...(name ? { name } : {}),
    ...(name && card.by !== 'facilitator' ? { by: card.by } : {}),
  }),
);

/** What everybody of one audience sees the same: the columns, and the cards on the stage; each with the place of every card. */
interface Shared {
  /** All that an entry depends on beside its card. */
  readonly marks: number;
  readonly columns: ReadonlyMap<Hat, Column<Entry>>;
  readonly stage: Column<StageCard>;
}

interface Column<T> {
  readonly items: readonly T[];
  readonly places: ReadonlyMap<string, number>;
}

interface Named {
  readonly id: string;
}

const placesIn = once((items: readonly Named[]): ReadonlyMap<string, number> => new Map(items.map((one, at) => [one.id, at])));

const column = <T extends Named>(items: readonly T[]): Column<T> => ({ items, places: placesIn(items) });

/** On one's own screen the stage, too, has the cards of one's own table alone while the round is on; blind ones are not on it. */
const onStage = (state: State, cards: readonly Card[], step: Step): readonly Card[] =>
  cards.filter((card) => card.round === step.part && !step.hidden.has(card.id) && isOpen(state, card.round, step));

/** `key`: the audience. */
const made = (state: State, cards: readonly Card[], viewer: Viewer, step: Step, key: string): Shared => {
  const columns = new Map<Hat, Card[]>();
  for (const card of cards) {
    const list = columns.get(card.hat);
    if (list) list.push(card);
    else columns.set(card.hat, [card]);
  }
  const author = authorOf(viewer);
  const marks = numbers.of(
    step.seats,
    keyOf([key, step.spotlight, step.names, ...step.hidden, '', ...state.revealed, '', ...step.left, step.current]),
    () => ++counted,
  );
  const grow = (hat: Hat, list: readonly Card[]) =>
    entries.of(step.seats, `${hat} ${marks}`, list, (card) => entry(state, card, viewer, step, card.by === author));
  return {
    marks,
    columns: new Map([...columns].map(([hat, list]) => [hat, column(grow(hat, list))])),
    stage: column(
      stageCards.of(step.seats, String(marks), onStage(state, cards, step), (card) => stageCard(card, step.nameOf(card.by))),
    ),
  };
};

/** Short names for long keys. */
const numbers = new Kept<Step['seats'], number>();
let counted = 0;

const entries = new Growing<Step['seats'], Card, Entry>();
const stageCards = new Growing<Step['seats'], Card, StageCard>();

/** Somebody who wrote nothing and sits where this viewer sits: what they see, all others of that audience see too. */
const sharedBy = (state: State, viewer: Viewer, step: Step): Shared => {
  const { language, role } = viewer;
  const table =
    role === 'participant' ? (step.groups('tables').find((group) => group.seats.includes(viewer.seat))?.id ?? '') : '';
  const key = keyOf([step.id, role, language, table, step.part]);
  return step.once(key, () => {
    if (role !== 'participant') return made(state, readable(state, viewer, step), viewer, step, key);
    const nobody = (by: string) => (step.names || by === 'facilitator' ? step.nameOf(by) : '');
    const anyone: Step = { ...step, nameOf: nobody };
    const theirs = state.cards.filter(
      (card) =>
        !step.hidden.has(card.id) &&
        isOpen(state, card.round, step) &&
        (card.table === undefined ||
          isOver(card.round, step) ||
          card.by === 'facilitator' ||
          card.table === (table || undefined)),
    );
    return made(state, theirs, { role: 'participant', seat: '', language }, anyone, key);
  });
};

/** Every author’s own cards, oldest first. */
export const cardsBy = once((cards: State['cards']): ReadonlyMap<string, readonly Card[]> => {
  const by = new Map<string, Card[]>();
  for (const card of cards) {
    const list = by.get(card.by);
    if (list) list.push(card);
    else by.set(card.by, [card]);
  }
  return by;
});

/** What this viewer sees: what all of their audience see, with their own cards as their own. */
const seen = (state: State, viewer: Viewer, step: Step): Shared => {
  const shared = sharedBy(state, viewer, step);
  if (viewer.role !== 'participant') return shared;
  const mine = cardsBy(state.cards).get(viewer.seat) ?? [];
  if (mine.length === 0) return shared;
  const alone = () =>
    made(state, readable(state, viewer, step), viewer, step, keyOf([step.id, viewer.seat, viewer.language, step.part]));
  const columns = new Map(shared.columns);
  for (const hat of new Set(mine.map((card) => card.hat))) {
    const own = entries.of(
      step.seats,
      `${hat} ${viewer.seat} ${shared.marks}`,
      mine.filter((card) => card.hat === hat),
      (card) => entry(state, card, viewer, step, true),
    );
    const { items, places } = columns.get(hat) ?? column<Entry>([]);
    const list = mixed(items)(own) as readonly Entry[] | undefined;
    // One of them lies where the others do not see it.
    if (!list) return alone();
    columns.set(hat, { items: list, places });
  }
  const own = stageCards.of(step.seats, `${viewer.seat} ${shared.marks}`, onStage(state, mine, step), (card) =>
    stageCard(card, step.nameOf(card.by)),
  );
  const stage = mixed(shared.stage.items)(own) as readonly StageCard[] | undefined;
  return stage ? { ...shared, columns, stage: { ...shared.stage, items: stage } } : alone();
};

/** What all see, with one's own in its place; the same list as long as both are. */
const mixed = once((items: readonly Named[]) => once((own: readonly Named[]) => withOwn(items, placesIn(items), own)));

const NONE: readonly Entry[] = [];

const list = keptOf(
  (items: readonly Entry[], sign: Hat, language: Language, blind: boolean, folded: boolean): EntriesBlock => ({
    type: 'entries',
    id: `board-${sign}`,
    area: 'board',
    title: HATS[sign].name[language],
    sign,
    empty: (blind ? TEXT.emptyBlind : TEXT.empty)[language],
    ...(folded ? { folded } : {}),
    items,
  }),
);

/** One column per hat that has cards, or that is on now; those of rounds gone by are folded. And the cards of the stage. */
export const boards = (
  state: State,
  viewer: Viewer,
  step: Step,
  current: Round | undefined,
): { readonly blocks: readonly EntriesBlock[]; readonly cards: readonly StageCard[] } => {
  const { columns, stage } = seen(state, viewer, step);
  const now = current?.hat;
  const wanted = HAT_SIGNS.filter((sign) => sign === now || columns.has(sign));
  const blind = current !== undefined && !isOpen(state, current.part.id, step);
  const block = (sign: Hat) =>
    list(columns.get(sign)?.items ?? NONE, sign, viewer.language, blind, sign !== now && now !== undefined);
  return { blocks: [...wanted].sort((a, b) => Number(b === now) - Number(a === now)).map(block), cards: stage.items };
};
