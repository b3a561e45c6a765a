// Rules of cards. No command takes a card away from anybody: only who holds one exchanges it.

import type { Group, StepContext } from '../../core/activity.ts';
import type { Command, Fact, LoggedEvent } from '../../core/event.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import { written } from '../../core/say.ts';
import { fact } from '../../core/service.ts';
import type { Viewer } from '../../core/viewer.ts';
import { ANSWER_MAX, type CardsCommand, type Config } from './schema.ts';
import { cardOf, groupsOf, nextTurn, openCard, openTo, plays, type State, turnOf } from './state.ts';

type Step = StepContext<Config>;
type Outcome = readonly Fact[] | Refusal;

/** How many people may hold one card now: one, and two when there are more people than cards. */
const most = (step: Step): number =>
  Math.max(1, Math.ceil(step.seats.filter((seat) => plays(seat.id, step)).length / Math.max(1, step.deck.length)));

const mayHave = (state: State, card: string, seat: string, step: Step): Refusal | undefined => {
  if (!step.deck.some((one) => one.id === card)) return refuse('unknown');
  return openTo(state, seat, step).some((one) => one.id === card) ? undefined : refuse('full', { max: most(step) });
};

const pick = (state: State, card: string, by: Viewer, step: Step): Outcome => {
  if (by.role !== 'participant' || !plays(by.seat, step)) return refuse('not-allowed');
  const mine = cardOf(state, by.seat, step);
  if (mine?.id === card) return [];
  // Whoever comes late may still choose; a choice that was left behind stays.
  if (mine && !step.current) return refuse('not-now');
  return mayHave(state, card, by.seat, step) ?? fact('cards.picked', { card }, step.id);
};

const give = (state: State, command: CardsCommand & { type: 'cards.give' }, by: Viewer, step: Step): Outcome => {
  if (by.role !== 'facilitator') return refuse('not-allowed');
  if (!plays(command.seat, step)) return refuse('unknown');
  const has = cardOf(state, command.seat, step);
  if (has) return has.id === command.card ? [] : refuse('not-now');
  return (
    mayHave(state, command.card, command.seat, step) ?? fact('cards.given', { seat: command.seat, card: command.card }, step.id)
  );
};

/** The group that a command is about: one's own, or the one that the facilitator names. */
const groupOf = (by: Viewer, named: string | undefined, step: Step): Group | undefined => {
  const { list } = groupsOf(step);
  if (by.role === 'participant') return list.find((group) => group.seats.includes(by.seat));
  return named === undefined ? (list.length === 1 ? list[0] : undefined) : list.find((group) => group.id === named);
};

const turn = (state: State, command: CardsCommand & { type: 'cards.next' }, by: Viewer, step: Step): Outcome => {
  if (!step.current) return refuse('not-now');
  const group = groupOf(by, command.group, step);
  if (!group) return refuse('unknown');
  const may = by.role === 'facilitator' || (by.role === 'participant' && step.taskOf(by.seat) === 'moderator');
  if (!may && (by.role !== 'participant' || turnOf(state, group) !== by.seat)) return refuse('not-allowed');
  const count = state.turns[group.id]?.count ?? 0;
  // Two who pressed at the same moment turn one card, not two.
  if (command.turn !== undefined && command.turn !== count) return [];
  return fact('cards.turned', { group: group.id, count: count + 1, who: nextTurn(state, group) }, step.id);
};

const answer = (state: State, text: string, by: Viewer, step: Step): Outcome => {
  if (by.role !== 'participant') return refuse('not-allowed');
  const group = groupOf(by, undefined, step);
  const card = group && openCard(state, group.id, step);
  if (!group || !card || !step.current) return refuse('not-now');
  if (turnOf(state, group) !== by.seat) return refuse('not-now');
  const kept = written(text, ANSWER_MAX);
  return typeof kept === 'string' ? fact('cards.answered', { card: card.id, group: group.id, text: kept }, step.id) : kept;
};

export const decide = (state: State, given: Command, by: Viewer, step: Step): Outcome => {
  const command = given as CardsCommand;
  const draw = step.config.mode === 'draw';
  switch (command.type) {
    case 'cards.pick':
      return draw ? refuse('not-now') : pick(state, command.card, by, step);
    case 'cards.give':
      return draw && by.role === 'facilitator' ? refuse('not-now') : give(state, command, by, step);
    case 'cards.answer':
      return draw || by.role !== 'participant' ? answer(state, command.text, by, step) : refuse('not-now');
    case 'cards.next':
      return draw ? turn(state, command, by, step) : refuse('not-now');
    case 'cards.withdraw': {
      if (by.role !== 'participant') return refuse('not-allowed');
      const mine = state.answers.find((one) => one.id === command.contribution && one.by === by.seat);
      return mine ? fact('cards.withdrawn', { contribution: mine.id }, step.id) : refuse('unknown');
    }
    default:
      return command satisfies never;
  }
};

export const evolve = (state: State, event: LoggedEvent): State => {
  const data = event.data;
  switch (event.type) {
    case 'cards.picked':
      return { ...state, held: { ...state.held, [event.by]: String(data.card) } };
    case 'cards.given':
      return { ...state, held: { ...state.held, [String(data.seat)]: String(data.card) } };
    case 'cards.turned': {
      const turn = { count: Number(data.count), who: data.who === undefined ? undefined : String(data.who) };
      return { ...state, turns: { ...state.turns, [String(data.group)]: turn } };
    }
    case 'cards.answered': {
      const one = { id: `c${event.seq}`, by: event.by, at: event.at, text: String(data.text) };
      return { ...state, answers: [...state.answers, { ...one, card: String(data.card), group: String(data.group) }] };
    }
    case 'cards.withdrawn':
      return { ...state, answers: state.answers.filter((one) => one.id !== data.contribution) };
    default:
      throw new Error(`unknown event ${event.type}`);
  }
};
