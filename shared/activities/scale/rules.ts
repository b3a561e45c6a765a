// Rules of the scale: everybody for themselves, blind until the picture of the group is shown.

import type { Command, Fact, LoggedEvent } from '../../core/event.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import { written } from '../../core/say.ts';
import { fact } from '../../core/service.ts';
import type { Viewer } from '../../core/viewer.ts';
import { OWN, type ScaleCommand } from './schema.ts';
import { firstQuestion, isOpen, mine, QUESTION_MAX, type State, type Step, scalesOf } from './state.ts';

type Outcome = readonly Fact[] | Refusal;

const rate = (state: State, asked: ScaleCommand & { type: 'scale.rate' }, seat: string, step: Step): Outcome => {
  const scale = scalesOf(step.config).find((one) => one.id === asked.statement);
  if (!scale || asked.value < scale.min || asked.value > scale.max) return refuse('unknown');
  const before = mine(state, seat, scale.id);
  // A place that moves in a picture that all can see would say whose it is.
  if (before && isOpen(state, step)) return refuse('not-now');
  if (scale.id !== OWN)
    return before?.value === asked.value ? [] : fact('scale.rated', { statement: scale.id, value: asked.value }, step.id);
  // The question of the first moment stays: another question could not be compared.
  const question = firstQuestion(seat, step) ?? written(asked.question ?? before?.question, QUESTION_MAX);
  if (typeof question !== 'string') return question;
  if (before?.value === asked.value && before.question === question) return [];
  return fact('scale.rated', { statement: OWN, value: asked.value, question }, step.id);
};

export const decide = (state: State, given: Command, by: Viewer, step: Step): Outcome => {
  const asked = given as ScaleCommand;
  if (asked.type === 'scale.reveal') {
    if (by.role !== 'facilitator') return refuse('not-allowed');
    return state.revealed || !step.config.show ? [] : fact('scale.revealed', {}, step.id);
  }
  if (by.role !== 'participant') return refuse('not-allowed');
  if (asked.type === 'scale.rate') return rate(state, asked, by.seat, step);
  const own = state.ratings.some((one) => one.id === asked.contribution && one.by === by.seat);
  return own ? fact('scale.withdrawn', { contribution: asked.contribution }, step.id) : refuse('unknown');
};

export const evolve = (state: State, event: LoggedEvent, step: Step): State => {
  const data = event.data;
  if (event.type === 'scale.revealed') return { ...state, revealed: true };
  if (event.type === 'scale.withdrawn') return { ...state, ratings: state.ratings.filter((one) => one.id !== data.contribution) };
  const before = mine(state, event.by, String(data.statement));
  const rating = {
    id: before?.id ?? `c${event.seq}`,
    by: event.by,
    at: event.at,
    statement: String(data.statement),
    value: Number(data.value),
    question: data.question === undefined ? undefined : String(data.question),
    late: isOpen(state, step),
  };
  const ratings = before ? state.ratings.map((one) => (one === before ? rating : one)) : [...state.ratings, rating];
  return { ...state, ratings };
};
