// What a decision leaves for the report and the debrief.

import type { Contribution, Decision, StepContext, Tally } from '../../core/activity.ts';
import type { Config } from './schema.ts';
import { dotsOn, type State } from './state.ts';
import { ANSWER_TEXT } from './text.ts';

type Step = StepContext<Config>;

/** May all see how the dots lie, or who can go along? Shown, or left behind. */
export const isOpen = (state: State, part: 'dots' | 'consent', step: Step): boolean =>
  state.revealed.includes(part) || !step.current || step.left.has(part);

/** Consent answers as contributions: the answer with its reason; the need as the note. */
export const consentsOf = (state: State, step: Step): readonly Contribution[] =>
  state.consents.map((one) => {
    const answer = ANSWER_TEXT[one.answer][step.language].replace(/[ ,]*(als|want|if|because)? …$/, '');
    return {
      id: one.id,
      step: step.id,
      part: 'consent',
      by: one.by,
      at: one.at,
      text: one.reason ? `${answer}: ${one.reason}` : answer,
      audience: isOpen(state, 'consent', step) ? 'all' : 'author',
      ...(one.need ? { note: one.need } : {}),
    };
  });

export const harvest = (state: State, step: Step): readonly Contribution[] => [
  ...state.options.flatMap((option): readonly Contribution[] =>
    option.by === undefined
      ? []
      : [
          {
            id: option.id,
            step: step.id,
            part: 'lines',
            by: option.by,
            at: option.at,
            text: option.text[step.language],
            audience: 'all',
          },
        ],
  ),
  ...state.lines.map((line): Contribution => {
    const option = state.options.find((one) => one.id === line.option);
    return {
      id: line.id,
      step: step.id,
      part: 'lines',
      by: line.by,
      at: line.at,
      text: line.text,
      sign: line.hat,
      audience: 'all',
      ...(option ? { note: option.text[step.language] } : {}),
    };
  }),
  ...consentsOf(state, step),
];

export const tally = (state: State, step: Step): readonly Tally[] =>
  isOpen(state, 'dots', step) && Object.keys(state.dots).length > 0
    ? state.options.map((option) => ({ part: 'dots', text: option.text, count: dotsOn(state, option.id) }))
    : [];

export const decisions = (state: State): readonly Decision[] =>
  state.verdict
    ? [
        {
          text: state.verdict.text,
          at: state.verdict.at,
          ...(state.verdict.owner ? { owner: state.verdict.owner } : {}),
          ...(state.verdict.when ? { when: state.verdict.when } : {}),
        },
      ]
    : [];
