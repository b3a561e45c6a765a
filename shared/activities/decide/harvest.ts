// What a decision leaves for the report and the debrief.

import type { Contribution, Decision, StepContext, Tally, Thread } from '../../core/activity.ts';
import type { Language } from '../../core/words.ts';
import type { Config } from './schema.ts';
import { dotsOn, proposed, type State, withProposal } from './state.ts';
import { ANSWER_TEXT, TEXT } from './text.ts';

type Step = StepContext<Config>;

/** May all see how the dots lie, or who can go along? Shown, or left behind. */
export const isOpen = (state: State, part: 'dots' | 'consent', step: Step): boolean =>
  state.revealed.includes(part) || !step.current || step.left.has(part);

/** Consent answers as contributions: the answer with its reason; the need as the note. */
/** The verdict in words: which one, and why. */
export const verdictText = (state: State, step: Step, language: Language = step.language): string => {
  const chosen = step.config.verdicts.find((one) => one.id === state.verdict?.choice)?.text[language];
  const text = state.verdict?.text ?? '';
  return chosen ? `${chosen}. ${text}` : text;
};

export const consentsOf = (state: State, step: Step): readonly Contribution[] =>
  state.consents.map((one) => {
    const answer = ANSWER_TEXT[one.answer][step.language].replace(/[ ,]*(als|want|if|because)? …$/, '');
    const side = step.sideOf(one.by);
    return {
      id: one.id,
      step: step.id,
      part: 'consent',
      by: one.by,
      at: one.at,
      text: one.reason ? `${answer}: ${one.reason}` : answer,
      blind: true,
      audience: isOpen(state, 'consent', step) ? 'all' : 'author',
      ...(side ? { sign: side.sign } : {}),
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
    // What is hidden is not quoted by the lines that were written for it.
    const option = state.options.find((one) => one.id === line.option && !step.hidden.has(one.id));
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
  ...state.minority.map(
    (one): Contribution => ({
      id: one.id,
      step: step.id,
      part: 'consent',
      by: one.by,
      at: one.at,
      text: one.text,
      note: TEXT.minority[step.language],
      audience: 'all',
    }),
  ),
];

/** Agreement is a thread of its own. To who proposed it, from all who can go on with it; where nobody in the room wrote the
 * proposal, round the circle of those who can. */
export const threads = (given: State, step: Step): readonly Thread[] => {
  const state = withProposal(given, step);
  const put = proposed(state);
  if (!put || !isOpen(state, 'consent', step)) return [];
  const here = new Set(step.seats.map((seat) => seat.id));
  const yes = state.consents.filter((one) => one.answer === 'yes' && here.has(one.by));
  const author = put.by !== undefined && put.by !== 'facilitator' ? put.by : undefined;
  const order = step.seats.map((seat) => seat.id);
  const ring = [...yes].sort((a, b) => order.indexOf(a.by) - order.indexOf(b.by));
  const to = (at: number) => author ?? (ring.length > 2 ? ring[(at + 1) % ring.length] : ring[at + 1])?.by;
  return ring.flatMap((one, at): readonly Thread[] => {
    const other = to(at);
    if (other === undefined || other === one.by) return [];
    const [fromSide, toSide] = [step.sideOf(one.by)?.id, step.sideOf(other)?.id];
    return [
      {
        id: `agree-${one.id}`,
        kind: 'agreed',
        from: one.by,
        to: other,
        at: one.at,
        text: put.text[step.language],
        ...(fromSide ? { fromSide } : {}),
        ...(toSide ? { toSide } : {}),
      },
    ];
  });
};

export const tally = (state: State, step: Step): readonly Tally[] =>
  isOpen(state, 'dots', step) && Object.keys(state.dots).length > 0
    ? state.options.map((option) => ({ part: 'dots', text: option.text, count: dotsOn(state, option.id) }))
    : [];

export const decisions = (state: State, step: Step): readonly Decision[] => [
  ...verdicts(state, step),
  ...state.minority
    .filter((one) => !step.hidden.has(one.id))
    .map((one) => ({ text: `${TEXT.minority[step.language]}: ${one.text}`, at: one.at, minority: true })),
];

const verdicts = (state: State, step: Step): readonly Decision[] =>
  state.verdict
    ? [
        {
          text: verdictText(state, step),
          at: state.verdict.at,
          ...(state.verdict.owner ? { owner: state.verdict.owner } : {}),
          ...(state.verdict.when ? { when: state.verdict.when } : {}),
        },
      ]
    : [];
