// What a scale holds: where each person stands, for themselves alone.

import type { Contribution, StepContext } from '../../core/activity.ts';
import type { Words } from '../../core/words.ts';
import { type Config, OWN } from './schema.ts';
import { TEXT } from './text.ts';

export type Step = StepContext<Config>;

export const PART = 'scale';
export const QUESTION_MAX = 200;
const OWN_MIN = 1;
const OWN_MAX = 10;

export interface Rating {
  readonly id: string;
  readonly by: string;
  readonly at: number;
  /** Id of the statement, or `own`. */
  readonly statement: string;
  readonly value: number;
  /** Their own question. */
  readonly question: string | undefined;
  /** Came when the picture could be seen already: alone in it, it would say whose it is. */
  readonly late: boolean;
}

export interface State {
  /** In the order in which they first came. */
  readonly ratings: readonly Rating[];
  readonly revealed: boolean;
}

/** One scale of the step: a statement, or everybody's own question. */
export interface Scale {
  readonly id: string;
  readonly text: Words;
  readonly low: Words;
  readonly high: Words;
  readonly min: number;
  readonly max: number;
}

export const scalesOf = (config: Config): readonly Scale[] => [
  ...(config.own
    ? [
        {
          id: OWN,
          text: TEXT.own,
          low: config.ownLow ?? TEXT.ownLow,
          high: config.ownHigh ?? TEXT.ownHigh,
          min: OWN_MIN,
          max: OWN_MAX,
        },
      ]
    : []),
  ...config.statements,
];

/** The picture of the group may be seen: it was shown, or the step was left. */
export const isOpen = (state: State, step: Step): boolean => state.revealed || !step.current || step.left.has(PART);

export const mine = (state: State, seat: string, scale: string): Rating | undefined =>
  state.ratings.find((one) => one.by === seat && one.statement === scale);

/** Ratings for the house: for their author alone, whatever is shown. The place on the scale is the note. */
export const harvest = (state: State, step: Step): readonly Contribution[] =>
  state.ratings.flatMap((one): readonly Contribution[] => {
    const scale = scalesOf(step.config).find((each) => each.id === one.statement);
    if (!scale) return [];
    return [
      {
        id: one.id,
        step: step.id,
        part: PART,
        by: one.by,
        at: one.at,
        text: one.question ?? scale.text[step.language],
        note: TEXT.place[step.language].replace('{value}', String(one.value)).replace('{max}', String(scale.max)),
        audience: 'author',
        anonymous: true,
        value: one.value,
        ...(one.late ? {} : { blind: true }),
      },
    ];
  });

/** What the earlier moment has of one scale. Its contributions are known by their text: that of the statement, or of nothing
 * that was given, which then is a question of somebody's own. */
export const earlier = (scale: Scale, step: Step): readonly Contribution[] => {
  if (step.config.again === undefined) return [];
  const given = new Set(step.config.statements.map((one) => one.text[step.language]));
  return step
    .made(step.config.again)
    .filter((one) => (scale.id === OWN ? !given.has(one.text) : one.text === scale.text[step.language]));
};

/** The question that somebody gave in the earlier moment. */
export const firstQuestion = (seat: string, step: Step): string | undefined => {
  const own = scalesOf(step.config).find((one) => one.id === OWN);
  return own ? earlier(own, step).find((one) => one.by === seat)?.text : undefined;
};

/** The question that they look at now. */
export const questionOf = (state: State, seat: string, step: Step): string | undefined =>
  firstQuestion(seat, step) ?? mine(state, seat, OWN)?.question;
