// What a step with cards holds: who has which card, and in each group which card lies open and whose turn it is.

import { type DeckCard, GROUP_KINDS, type Group, type GroupKind, type StepContext } from '../../core/activity.ts';
import { random, shuffle } from '../../core/random.ts';
import type { SeatId } from '../../core/viewer.ts';
import type { Config } from './schema.ts';

type Step = StepContext<Config>;

export interface Answer {
  readonly id: string;
  readonly by: SeatId | 'facilitator';
  readonly at: number;
  readonly text: string;
  readonly card: string;
  readonly group: string;
}

export interface Turn {
  /** How many cards were laid aside. */
  readonly count: number;
  /** Whose turn it is; the first of the group while nobody was named. */
  readonly who: SeatId | undefined;
}

export interface State {
  /** Seat → card id. Stays when somebody leaves, so that they find it again. */
  readonly held: Readonly<Record<SeatId, string>>;
  readonly turns: Readonly<Record<string, Turn>>;
  readonly answers: readonly Answer[];
}

export const first: State = { held: {}, turns: {}, answers: [] };

/** The one group of a step in which everybody works together. */
export const ALL = 'all';

/** Inspectors and observers watch: they hold no card and have no turn. */
export const plays = (seat: SeatId, step: Step): boolean =>
  step.taskOf(seat) !== 'inspector' && step.taskOf(seat) !== 'observer' && step.seats.some((one) => one.id === seat);

/** The groups that work here with those who play in them, and what kind they are. */
export const groupsOf = (step: Step): { readonly kind: GroupKind | undefined; readonly list: readonly Group[] } => {
  const playing = (group: Group): Group => ({ id: group.id, seats: group.seats.filter((seat) => plays(seat, step)) });
  const kind = GROUP_KINDS.find((one) => step.groups(one).length > 0);
  if (kind) return { kind, list: step.groups(kind).map(playing) };
  return { kind: undefined, list: [playing({ id: ALL, seats: step.seats.map((seat) => seat.id) })] };
};

/** How many others who are here hold this card. */
const others = (state: State, card: string, seat: SeatId, step: Step): number =>
  step.seats.filter((one) => one.id !== seat && state.held[one.id] === card).length;

/** Cards that this person may have: those that the fewest others hold. So nobody mirrors another while a card is free. */
export const openTo = (state: State, seat: SeatId, step: Step): readonly DeckCard[] => {
  const least = Math.min(...step.deck.map((card) => others(state, card.id, seat, step)));
  return step.deck.filter((card) => others(state, card.id, seat, step) === least);
};

/** Who of those here holds a card. */
export const holdersOf = (state: State, card: string, step: Step): readonly SeatId[] =>
  step.seats.filter((seat) => state.held[seat.id] === card).map((seat) => seat.id);

export const cardOf = (state: State, seat: SeatId, step: Step): DeckCard | undefined =>
  step.deck.find((card) => card.id === state.held[seat]);

/** A card that chance has for somebody who cannot choose: another one for each who has none. */
export const lotFor = (state: State, seat: SeatId, step: Step): DeckCard | undefined => {
  const without = step.seats.filter((one) => plays(one.id, step) && !cardOf(state, one.id, step));
  const mixed = shuffle(step.deck, random(`${step.seed}/lot`));
  const open = new Set(openTo(state, seat, step).map((card) => card.id));
  const choice = mixed.filter((card) => open.has(card.id));
  const at = without.findIndex((one) => one.id === seat);
  return choice[Math.max(0, at) % Math.max(1, choice.length)];
};

/** The card that lies open for a group: each deal is mixed anew, so that none comes twice before all were on. */
export const openCard = (state: State, group: string, step: Step): DeckCard | undefined => {
  const count = state.turns[group]?.count ?? 0;
  const deal = Math.floor(count / Math.max(1, step.deck.length));
  return shuffle(step.deck, random(`${step.seed}/${group}/${deal}`))[count % Math.max(1, step.deck.length)];
};

/** Whose turn it is in a group; who left is passed over. */
export const turnOf = (state: State, group: Group): SeatId | undefined => {
  const turn = state.turns[group.id];
  return turn?.who !== undefined && group.seats.includes(turn.who)
    ? turn.who
    : group.seats[(turn?.count ?? 0) % Math.max(1, group.seats.length)];
};

/** And whose turn comes after that. */
export const nextTurn = (state: State, group: Group): SeatId | undefined => {
  const now = turnOf(state, group);
  return now === undefined ? undefined : group.seats[(group.seats.indexOf(now) + 1) % group.seats.length];
};
