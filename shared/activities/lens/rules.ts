// Rules of the lens: writing under a hat, revealing, "other hat?", the order of the hats, the white folder.

import type { Hat } from '../../blocks/stage.ts';
import type { StepContext } from '../../core/activity.ts';
import type { Command, Fact, LoggedEvent } from '../../core/event.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import { countWords, written } from '../../core/say.ts';
import { fact } from '../../core/service.ts';
import type { Viewer } from '../../core/viewer.ts';
import { type Config, FOCUS_WORDS, type LensCommand, REASON_MAX, RED_MAX, TEXT_MAX } from './schema.ts';
import type { SequenceName } from './sequences.ts';
import { type Card, firstRounds, hatOf, type Round, roundOf, type State } from './state.ts';

type Step = StepContext<Config>;
type Outcome = readonly Fact[] | Refusal;

const author = (by: Viewer): string => (by.role === 'participant' ? by.seat : 'facilitator');

/** The hat that this author wears in a round; the facilitator wears blue throughout. */
const hatFor = (round: Round, by: Viewer, step: Step): Hat => {
  const seat = by.role === 'participant' ? step.seats.find((one) => one.id === by.seat) : undefined;
  return (seat ? hatOf(round, seat.index) : round.hat) ?? 'blue';
};

const write = (state: State, command: LensCommand & { type: 'lens.write' }, by: Viewer, step: Step): Outcome => {
  const round = state.rounds.find((one) => one.part.id === command.round);
  if (!round) return refuse('unknown');
  const hat = hatFor(round, by, step);
  const text = written(command.text, hat === 'red' ? RED_MAX : TEXT_MAX);
  if (typeof text !== 'string') return text;
  const reason = command.reason === undefined || command.reason.trim() === '' ? undefined : written(command.reason, REASON_MAX);
  if (typeof reason === 'object') return reason;
  if ((hat === 'black' || hat === 'yellow') && reason === undefined) return refuse('reason-needed');
  const table = step.groups('tables').find((group) => group.seats.includes(author(by)))?.id;
  return fact('lens.written', { round: round.part.id, hat, text, reason, table }, step.id);
};

/** Moves a card to another hat: the author alone decides. */
const own = (state: State, id: string, by: Viewer): Card | Refusal => {
  const card = state.cards.find((one) => one.id === id);
  if (!card) return refuse('unknown');
  return card.by === author(by) ? card : refuse('not-allowed');
};

const suggest = (state: State, command: LensCommand & { type: 'lens.suggest' }, by: Viewer, step: Step): Outcome => {
  const card = state.cards.find((one) => one.id === command.contribution);
  if (!card || (by.role === 'participant' && !mayRead(state, card, by.seat, step))) return refuse('unknown');
  if (card.hat === command.hat || card.offer !== undefined) return [];
  // One's own card moves at once.
  const type = card.by === author(by) ? 'lens.moved' : 'lens.suggested';
  return fact(type, { contribution: card.id, hat: command.hat }, step.id);
};

const order = (state: State, command: LensCommand & { type: 'lens.order' }, step: Step): Outcome => {
  if (!step.config.sequences.includes(command.sequence)) return refuse('unknown');
  // Only before the first other hat is on: later, cards would lose their round.
  if (step.part !== state.rounds[0]?.part.id || state.cards.some((card) => card.round !== step.part)) return refuse('not-now');
  return fact('lens.ordered', { sequence: command.sequence }, step.id);
};

export const decide = (state: State, given: Command, by: Viewer, step: Step): Outcome => {
  const command = given as LensCommand;
  const facilitator = by.role === 'facilitator';
  switch (command.type) {
    case 'lens.write':
      return write(state, command, by, step);
    case 'lens.edit': {
      const card = own(state, command.contribution, by);
      if ('refused' in card) return card;
      // What all have seen stays as they saw it.
      if (state.revealed.includes(card.round) || isOver(card.round, step)) return refuse('not-now');
      const text = written(command.text, card.hat === 'red' ? RED_MAX : TEXT_MAX);
      if (typeof text !== 'string') return text;
      return text === card.text ? [] : fact('lens.edited', { contribution: card.id, text }, step.id);
    }
    case 'lens.withdraw': {
      const card = own(state, command.contribution, by);
      return 'refused' in card ? card : fact('lens.withdrawn', { contribution: card.id }, step.id);
    }
    case 'lens.suggest':
      return suggest(state, command, by, step);
    case 'lens.answer': {
      const card = own(state, command.contribution, by);
      if ('refused' in card) return card;
      if (card.offer === undefined) return [];
      return command.move
        ? fact('lens.moved', { contribution: card.id, hat: card.offer }, step.id)
        : fact('lens.kept', { contribution: card.id }, step.id);
    }
  }
  if (!facilitator) return refuse('not-allowed');
  if (!step.current) return refuse('not-now');
  switch (command.type) {
    case 'lens.reveal':
      return step.part === undefined || state.revealed.includes(step.part)
        ? []
        : fact('lens.revealed', { round: step.part }, step.id);
    case 'lens.pick':
      if (step.config.mode === 'roles') return refuse('not-now');
      return fact('lens.picked', { hat: command.hat, after: step.part }, step.id);
    case 'lens.order':
      return order(state, command, step);
    case 'lens.focus': {
      const text = written(command.text, TEXT_MAX);
      if (typeof text !== 'string') return text;
      if (countWords(text) > FOCUS_WORDS) return refuse('too-many-words', { max: FOCUS_WORDS });
      return fact('lens.focused', { text }, step.id);
    }
    case 'lens.draw':
      return state.drawn >= step.config.cards.length ? [] : fact('lens.drawn', {}, step.id);
    default:
      return command satisfies never;
  }
};

const change = (state: State, id: unknown, values: Partial<Card>): State => ({
  ...state,
  cards: state.cards.map((card) => (card.id === id ? { ...card, ...values } : card)),
});

/** An extra round after another; its id says how many there were, so that it stays unique. */
const insert = (state: State, hat: Hat, after: unknown): State => {
  const here = state.rounds.findIndex((round) => round.part.id === after);
  const others = hat === 'white' && state.rounds[here]?.hat === 'white';
  // Blue as the very last of an emergent order closes it.
  const closes = hat === 'blue' && here === state.rounds.length - 1 && state.rounds.length > 1;
  const round = roundOf({ hat, others }, state.rounds.length, closes ? 'last' : 'middle');
  return { ...state, rounds: [...state.rounds.slice(0, here + 1), round, ...state.rounds.slice(here + 1)] };
};

export const evolve = (state: State, event: LoggedEvent, step: Step): State => {
  const data = event.data;
  switch (event.type) {
    case 'lens.written':
      return {
        ...state,
        cards: [
          ...state.cards,
          {
            id: `c${event.seq}`,
            round: String(data.round),
            hat: data.hat as Hat,
            by: event.by,
            at: event.at,
            text: String(data.text),
            reason: data.reason === undefined ? undefined : String(data.reason),
            table: data.table === undefined ? undefined : String(data.table),
            offer: undefined,
          },
        ],
      };
    case 'lens.edited':
      return change(state, data.contribution, { text: String(data.text) });
    case 'lens.withdrawn':
      return { ...state, cards: state.cards.filter((card) => card.id !== data.contribution) };
    case 'lens.suggested':
      return change(state, data.contribution, { offer: data.hat as Hat });
    case 'lens.moved':
      return change(state, data.contribution, { hat: data.hat as Hat, offer: undefined });
    case 'lens.kept':
      return change(state, data.contribution, { offer: undefined });
    case 'lens.revealed':
      return { ...state, revealed: [...state.revealed, String(data.round)] };
    case 'lens.picked':
      return insert(state, data.hat as Hat, data.after);
    case 'lens.ordered': {
      const sequence = data.sequence as SequenceName | 'emergent';
      return { ...state, rounds: firstRounds({ ...step.config, rounds: [] }, sequence), emergent: sequence === 'emergent' };
    }
    case 'lens.focused':
      return { ...state, focus: { nl: String(data.text), en: String(data.text) } };
    case 'lens.drawn':
      return { ...state, drawn: state.drawn + 1 };
    default:
      throw new Error(`unknown event ${event.type}`);
  }
};

/** A round is over when it was left: its cards are then merged for all tables, and stay so when the facilitator goes back. */
export const isOver = (round: string, step: Step): boolean => !step.current || step.left.has(round);

/** Its cards may be seen by more than their authors: revealed, gone by, or never blind. */
export const isOpen = (state: State, round: string, step: Step): boolean => {
  if (state.revealed.includes(round) || isOver(round, step)) return true;
  return (state.rounds.find((one) => one.part.id === round)?.part.silence ?? 0) === 0;
};

/** May this participant read this card now? */
export const mayRead = (state: State, card: Card, seat: string, step: Step): boolean => {
  if (card.by === seat) return true;
  if (step.hidden.has(card.id) || !isOpen(state, card.round, step)) return false;
  if (card.table === undefined || isOver(card.round, step) || card.by === 'facilitator') return true;
  return step.groups('tables').find((group) => group.seats.includes(seat))?.id === card.table;
};
