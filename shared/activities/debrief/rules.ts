// Rules of the debrief: what one writes is one's own; only the author widens it, and may narrow it again.

import type { StepContext } from '../../core/activity.ts';
import type { Command, Fact, LoggedEvent } from '../../core/event.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import { written } from '../../core/say.ts';
import { fact } from '../../core/service.ts';
import type { Viewer } from '../../core/viewer.ts';
import type { Config, DebriefCommand, SHARES } from './schema.ts';

export type Share = (typeof SHARES)[number];

export interface Line {
  readonly id: string;
  /** The question it answers; `checkout` for the word to leave with. */
  readonly question: string;
  readonly by: string;
  readonly at: number;
  readonly text: string;
  readonly audience: Share;
}

export interface State {
  readonly lines: readonly Line[];
  /** Secrets that somebody who had the role opened: role → who. */
  readonly opened: readonly { readonly role: string; readonly by: string }[];
  /** What the facilitator shows on the big screen: a moment (ms since the start), and whose eyes. */
  readonly shown: { readonly at: number; readonly eyes: string | undefined } | undefined;
}

export const LINE_MAX = 500;
export const CHECKOUT_MAX = 40;
export const CHECKOUT = 'checkout';

export const decide = (state: State, given: Command, by: Viewer, step: StepContext<Config>): readonly Fact[] | Refusal => {
  const command = given as DebriefCommand;
  if (command.type === 'debrief.show') {
    if (by.role !== 'facilitator') return refuse('not-allowed');
    const same = state.shown?.at === command.at && state.shown.eyes === command.eyes;
    return same ? [] : fact('debrief.showed', { at: command.at, eyes: command.eyes }, step.id);
  }
  if (command.type === 'debrief.hide') {
    if (by.role !== 'facilitator') return refuse('not-allowed');
    return state.shown ? fact('debrief.hid', {}, step.id) : [];
  }
  if (by.role !== 'participant') return refuse('not-allowed');
  switch (command.type) {
    case 'debrief.write': {
      if (!step.config.questions.some((question) => question.id === command.question)) return refuse('unknown');
      const text = written(command.text, LINE_MAX);
      if (typeof text !== 'string') return text;
      const same = state.lines.some((line) => line.by === by.seat && line.question === command.question && line.text === text);
      return same ? [] : fact('debrief.wrote', { question: command.question, text }, step.id);
    }
    case 'debrief.checkout': {
      const text = written(command.text, CHECKOUT_MAX);
      return typeof text === 'string' ? fact('debrief.checked-out', { text }, step.id) : text;
    }
    case 'debrief.open': {
      const mine = step.rolesOf(by.seat).find((role) => role.id === command.role && role.hasSecret);
      if (!mine) return refuse('unknown');
      const open = state.opened.some((one) => one.role === command.role && one.by === by.seat);
      return open === command.open ? [] : fact('debrief.opened', { role: command.role, open: command.open }, step.id);
    }
    default: {
      const line = state.lines.find((one) => one.id === command.contribution);
      if (!line || line.by !== by.seat) return refuse('unknown');
      if (command.type === 'debrief.withdraw') return fact('debrief.withdrawn', { contribution: line.id }, step.id);
      return line.audience === command.audience
        ? []
        : fact('debrief.shared', { contribution: line.id, audience: command.audience }, step.id);
    }
  }
};

export const evolve = (state: State, event: LoggedEvent): State => {
  const data = event.data;
  const put = (question: string, audience: Share): State => {
    const before = state.lines.find((line) => line.question === question && line.by === event.by);
    // Writing again replaces one's line, which keeps the place and the audience it had.
    const line = {
      id: before?.id ?? `c${event.seq}`,
      question,
      by: event.by,
      at: event.at,
      text: String(data.text),
      audience: before?.audience ?? audience,
    };
    return { ...state, lines: before ? state.lines.map((one) => (one === before ? line : one)) : [...state.lines, line] };
  };
  switch (event.type) {
    case 'debrief.wrote':
      return put(String(data.question), 'author');
    case 'debrief.checked-out':
      return put(CHECKOUT, 'all');
    case 'debrief.shared':
      return {
        ...state,
        lines: state.lines.map((line) => (line.id === data.contribution ? { ...line, audience: data.audience as Share } : line)),
      };
    case 'debrief.opened': {
      const others = state.opened.filter((one) => one.role !== data.role || one.by !== event.by);
      return { ...state, opened: data.open === true ? [...others, { role: String(data.role), by: event.by }] : others };
    }
    case 'debrief.showed':
      return { ...state, shown: { at: Number(data.at), eyes: data.eyes === undefined ? undefined : String(data.eyes) } };
    case 'debrief.hid':
      return { ...state, shown: undefined };
    default:
      return { ...state, lines: state.lines.filter((line) => line.id !== data.contribution) };
  }
};
