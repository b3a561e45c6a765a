// What a decision holds.

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

export interface Verdict {
  readonly text: string;
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
  readonly verdict: Verdict | undefined;
}

export const first = (config: Config): State => ({
  options: config.options.map((option) => ({ ...option, by: undefined, at: 0 })),
  lines: [],
  dots: {},
  revealed: [],
  proposal: undefined,
  consents: [],
  verdict: undefined,
});

export const dotsOn = (state: State, option: string): number =>
  Object.values(state.dots).reduce((sum, dots) => sum + dots.filter((dot) => dot === option).length, 0);

/** The option that is put forward: the facilitator's choice, else the one with most dots once they may be seen. */
export const proposed = (state: State): Option | undefined => {
  if (state.proposal) return state.options.find((option) => option.id === state.proposal);
  const ranked = [...state.options].sort((a, b) => dotsOn(state, b.id) - dotsOn(state, a.id));
  const best = ranked[0];
  return best && dotsOn(state, best.id) > 0 ? best : undefined;
};
