// What a decision holds.

import type { StepContext } from '../../core/activity.ts';
import type { Words } from '../../core/words.ts';
import type { Answer, Config, PartName } from './schema.ts';

export interface Option {
  readonly id: string;
  readonly text: Words;
  /** Who added it; absent for the scenario's own. */
  readonly by: string | undefined;
  readonly at: number;
}

export interface Line {
  readonly id: string;
  readonly option: string;
  readonly hat: 'yellow' | 'black';
  readonly by: string;
  readonly at: number;
  readonly text: string;
}

export interface Consent {
  readonly id: string;
  readonly by: string;
  readonly at: number;
  readonly answer: Answer;
  readonly reason: string | undefined;
  readonly need: string | undefined;
}

/** What those who could not go along want to be kept beside the decision. */
export interface Minority {
  readonly id: string;
  readonly by: string;
  readonly at: number;
  readonly text: string;
}

export interface Verdict {
  readonly text: string;
  /** Which of the scenario's verdicts. */
  readonly choice: string | undefined;
  /** Which points of the checklist are in order. */
  readonly checked: readonly string[];
  readonly owner: string | undefined;
  readonly when: string | undefined;
  readonly at: number;
}

export interface State {
  readonly options: readonly Option[];
  readonly lines: readonly Line[];
  /** Each person's dots, as option ids; one option may get more than one. */
  readonly dots: Readonly<Record<string, readonly string[]>>;
  readonly revealed: readonly PartName[];
  readonly proposal: string | undefined;
  readonly consents: readonly Consent[];
  readonly minority: readonly Minority[];
  readonly verdict: Verdict | undefined;
}

export const first = (config: Config): State => ({
  options: config.options.map((option) => ({ ...option, by: undefined, at: 0 })),
  lines: [],
  dots: {},
  revealed: [],
  proposal: undefined,
  consents: [],
  minority: [],
  verdict: undefined,
});

/** What an earlier step made, as the one proposal: it is read again each time, for the group may go back and change it. */
export const withProposal = (state: State, step: StepContext<Config>): State => {
  const { from } = step.config;
  if (from === undefined) return state;
  const text = step
    .made(from)
    .filter((one) => one.audience === 'all' && one.beside !== true && !step.hidden.has(one.id))
    .map((one) => one.text.replace(/([^.!?…])$/, '$1.'))
    .join(' ');
  if (text === '') return state;
  return {
    ...state,
    options: [...state.options, { id: JOINT, text: { nl: text, en: text }, by: undefined, at: 0 }],
    proposal: state.proposal ?? JOINT,
  };
};

const JOINT = 'joint';

export const dotsOn = (state: State, option: string): number =>
  Object.values(state.dots).reduce((sum, dots) => sum + dots.filter((dot) => dot === option).length, 0);

/** The option that is put forward: the facilitator's choice, else the one with most dots once they may be seen. */
export const proposed = (state: State): Option | undefined => {
  if (state.proposal) return state.options.find((option) => option.id === state.proposal);
  const ranked = [...state.options].sort((a, b) => dotsOn(state, b.id) - dotsOn(state, a.id));
  const best = ranked[0];
  return best && dotsOn(state, best.id) > 0 ? best : undefined;
};
