// Rules of deciding: lines for and against, dots, consent with reasons, one verdict with an owner.

import type { StepContext } from '../../core/activity.ts';
import type { Command, Fact, LoggedEvent } from '../../core/event.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import { written } from '../../core/say.ts';
import { fact } from '../../core/service.ts';
import type { Viewer } from '../../core/viewer.ts';
import { isOpen } from './harvest.ts';
import type { Answer, Config, DecideCommand, PartName } from './schema.ts';
import { dotsOn, proposed, type State, withProposal } from './state.ts';

type Step = StepContext<Config>;

export const OPTION_MAX = 160;
export const LINE_MAX = 200;
/** A sentence that a group built of several lines fits in. */
export const VERDICT_MAX = 1600;
/** Lines under one hat for one option: enough to hear, few enough to read. */
export const LINES_EACH = 2;
const OPTIONS_MAX = 10;

/** Options may be added while people weigh them, until the dots are shown. */
export const mayAdd = (state: State, step: Step): boolean =>
  step.config.own &&
  step.current &&
  (step.part === 'lines' || step.part === 'dots') &&
  !state.revealed.includes('dots') &&
  state.options.length < OPTIONS_MAX;

/** Optional text: undefined when nothing was written. */
const maybeText = (text: string | undefined, max: number): string | undefined | Refusal =>
  text === undefined || text.trim() === '' ? undefined : written(text, max);

const consent = (state: State, command: DecideCommand & { type: 'decide.consent' }, step: Step): readonly Fact[] | Refusal => {
  if (!proposed(state)) return refuse('not-now');
  const reason = maybeText(command.reason, LINE_MAX);
  if (typeof reason === 'object') return reason;
  const need = maybeText(command.need, LINE_MAX);
  if (typeof need === 'object') return need;
  if (command.answer !== 'yes' && reason === undefined) return refuse('reason-needed');
  return fact('decide.consented', { answer: command.answer, reason, need }, step.id);
};

const participant = (state: State, command: DecideCommand, seat: string, step: Step): readonly Fact[] | Refusal => {
  switch (command.type) {
    case 'decide.dot': {
      if (state.revealed.includes('dots') || step.part !== 'dots') return refuse('not-now');
      const mine = state.dots[seat] ?? [];
      if (!state.options.some((option) => option.id === command.option)) return refuse('unknown');
      if (command.put && mine.length >= step.config.dots) return refuse('too-many', { max: step.config.dots });
      if (!command.put && !mine.includes(command.option)) return [];
      return fact('decide.dotted', { option: command.option, put: command.put }, step.id);
    }
    case 'decide.consent':
      if (step.part !== 'consent' || state.revealed.includes('consent')) return refuse('not-now');
      return consent(state, command, step);
    case 'decide.minority': {
      if (!mayDissent(state, seat, step)) return refuse('not-now');
      const text = written(command.text, LINE_MAX);
      return typeof text === 'string' ? fact('decide.dissented', { text }, step.id) : text;
    }
    default:
      return refuse('not-allowed');
  }
};

/** Who may give the verdict: the inspectors, or the facilitator where there are none. The facilitator always may. */
export const mayJudge = (by: Viewer, step: Step): boolean =>
  by.role === 'facilitator' ||
  (by.role === 'participant' && step.config.jury === 'inspector' && step.taskOf(by.seat) === 'inspector');

const verdict = (command: DecideCommand & { type: 'decide.verdict' }, step: Step): readonly Fact[] | Refusal => {
  const text = written(command.text, VERDICT_MAX);
  if (typeof text !== 'string') return text;
  const when = maybeText(command.when, OPTION_MAX);
  if (typeof when === 'object') return when;
  const owner = command.owner === undefined || command.owner === '' ? undefined : command.owner;
  if (owner !== undefined && owner !== 'facilitator' && !step.seats.some((seat) => seat.id === owner)) return refuse('unknown');
  const choice = command.choice === '' ? undefined : command.choice;
  if (choice !== undefined && !step.config.verdicts.some((one) => one.id === choice)) return refuse('unknown');
  const checked = (command.checked ?? []).filter((id) => step.config.checklist.some((one) => one.id === id));
  return fact('decide.settled', { text, owner, when, choice, checked }, step.id);
};

/** Who could not simply go along may have a line kept beside the decision, once the answers are shown. */
export const mayDissent = (state: State, seat: string, step: Step): boolean =>
  isOpen(state, 'consent', step) && state.consents.some((one) => one.by === seat && one.answer !== 'yes');

export const decide = (given: State, command: Command, by: Viewer, step: Step) =>
  ruled(withProposal(given, step), command, by, step);

const ruled = (state: State, given: Command, by: Viewer, step: Step): readonly Fact[] | Refusal => {
  const command = given as DecideCommand;
  if (command.type === 'decide.add') {
    if (state.options.length >= OPTIONS_MAX) return refuse('too-many', { max: OPTIONS_MAX });
    if (!mayAdd(state, step)) return refuse('not-now');
    const text = written(command.text, OPTION_MAX);
    return typeof text === 'string' ? fact('decide.added', { text }, step.id) : text;
  }
  if (command.type === 'decide.line') {
    if (!state.options.some((option) => option.id === command.option)) return refuse('unknown');
    if (state.lines.filter((line) => line.option === command.option && line.hat === command.hat).length >= LINES_EACH)
      return refuse('too-many', { max: LINES_EACH });
    const text = written(command.text, LINE_MAX);
    return typeof text === 'string' ? fact('decide.lined', { option: command.option, hat: command.hat, text }, step.id) : text;
  }
  if (command.type === 'decide.withdraw') {
    const author = by.role === 'participant' ? by.seat : 'facilitator';
    const mine = [...state.options, ...state.lines, ...state.consents, ...state.minority].find(
      (one) => one.id === command.contribution && one.by === author,
    );
    if (!mine) return refuse('unknown');
    // An option that others chose is theirs as well.
    const chosen = dotsOn(state, mine.id) > 0 || state.lines.some((line) => line.option === mine.id);
    return chosen ? refuse('not-now') : fact('decide.withdrawn', { contribution: mine.id }, step.id);
  }
  if (command.type === 'decide.verdict') return mayJudge(by, step) ? verdict(command, step) : refuse('not-allowed');
  if (by.role === 'participant') return participant(state, command, by.seat, step);
  switch (command.type) {
    case 'decide.reveal': {
      const part = step.part as PartName | undefined;
      return part === undefined || state.revealed.includes(part) ? [] : fact('decide.revealed', { part }, step.id);
    }
    case 'decide.propose':
      if (!state.options.some((option) => option.id === command.option)) return refuse('unknown');
      // Putting the same one forward again must not take away the answers.
      if (proposed(state)?.id === command.option) return [];
      return fact('decide.proposed', { option: command.option }, step.id);
    default:
      return refuse('not-allowed');
  }
};

const maybe = (value: unknown): string | undefined => (value === undefined ? undefined : String(value));

export const evolve = (state: State, event: LoggedEvent): State => {
  const data = event.data;
  const id = `c${event.seq}`;
  switch (event.type) {
    case 'decide.added': {
      const text = String(data.text);
      return { ...state, options: [...state.options, { id, text: { nl: text, en: text }, by: event.by, at: event.at }] };
    }
    case 'decide.lined': {
      const line = {
        id,
        option: String(data.option),
        hat: data.hat as 'yellow' | 'black',
        by: event.by,
        at: event.at,
        text: String(data.text),
      };
      return { ...state, lines: [...state.lines, line] };
    }
    case 'decide.dotted': {
      const mine = [...(state.dots[event.by] ?? [])];
      if (data.put === true) mine.push(String(data.option));
      else mine.splice(mine.indexOf(String(data.option)), 1);
      return { ...state, dots: { ...state.dots, [event.by]: mine } };
    }
    case 'decide.withdrawn': {
      const others = (one: { readonly id: string }) => one.id !== data.contribution;
      return {
        ...state,
        options: state.options.filter(others),
        lines: state.lines.filter(others),
        consents: state.consents.filter(others),
        minority: state.minority.filter(others),
      };
    }
    case 'decide.revealed':
      return { ...state, revealed: [...state.revealed, data.part as PartName] };
    case 'decide.proposed':
      // Another proposal needs other answers.
      return {
        ...state,
        proposal: String(data.option),
        consents: [],
        revealed: state.revealed.filter((part) => part !== 'consent'),
      };
    case 'decide.consented': {
      const consent = {
        id,
        by: event.by,
        at: event.at,
        answer: data.answer as Answer,
        reason: maybe(data.reason),
        need: maybe(data.need),
      };
      return { ...state, consents: [...state.consents.filter((one) => one.by !== event.by), consent] };
    }
    case 'decide.dissented':
      return { ...state, minority: [...state.minority, { id, by: event.by, at: event.at, text: String(data.text) }] };
    case 'decide.settled':
      return {
        ...state,
        verdict: {
          text: String(data.text),
          owner: maybe(data.owner),
          when: maybe(data.when),
          choice: maybe(data.choice),
          checked: Array.isArray(data.checked) ? data.checked.map(String) : [],
          at: event.at,
        },
      };
    default:
      throw new Error(`unknown event ${event.type}`);
  }
};
