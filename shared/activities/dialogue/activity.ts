// Dialogue: turns, a queue, and answers that begin with saying back what was heard. What the speaker meant becomes a thread of
// the web. Source: methods.md, perspectives (step 5); the web is our own.

import { type Activity, type Contribution, kind, type StepContext, type Thread } from '../../core/activity.ts';
import { awaited } from '../entries.ts';
import { evolve } from './evolve.ts';
import { decide } from './rules.ts';
import { contributionOf, wordsOf } from './said.ts';
import { type Config, command, config } from './schema.ts';
import { first, roundOf, type State, statementNamed } from './state.ts';
import { view } from './view.ts';

type Step = StepContext<Config>;

/** Say-backs that all may read, those that wait and those that were meant: the words, and what they were about. */
const echoes = (state: State, step: Step): readonly Contribution[] =>
  state.echoes.flatMap((echo): readonly Contribution[] => {
    const statement = statementNamed(state, echo.of);
    const side = step.sides.find((one) => one.id === echo.side);
    if (echo.answer === 'not-quite' || !statement || echo.text === '') return [];
    return [
      {
        id: echo.id,
        step: step.id,
        part: statement.round,
        by: echo.by,
        at: echo.at,
        text: echo.text,
        ...(step.hidden.has(statement.id) ? {} : { note: wordsOf(statement, step.language, step) }),
        audience: 'all',
        ...(side ? { sign: side.sign } : {}),
      },
    ];
  });

const threads = (state: State, step: Step): readonly Thread[] =>
  state.echoes.flatMap((echo): readonly Thread[] =>
    echo.answer === 'meant'
      ? [
          {
            id: `thread-${echo.id}`,
            kind: 'understood',
            from: echo.by,
            to: echo.to,
            at: echo.answeredAt,
            text: step.hidden.has(echo.id) ? '' : echo.text,
            ...(echo.side ? { fromSide: echo.side } : {}),
            ...(echo.toSide ? { toSide: echo.toSide } : {}),
          },
        ]
      : [],
  );

const activity: Activity<Config, State> = {
  kind: 'dialogue',
  config,
  command,
  withdraws: true,
  spoke: (state) => state.time,
  init: first,
  parts: (_state, config) =>
    config.rounds.map(({ id, title, prompt, minutes, script }) => ({ id, title, prompt, minutes, script })),
  decide,
  evolve,
  view,
  awaits: (state, step) => {
    const round = roundOf(step);
    const spoke = state.statements.filter((one) => one.round === round?.id).map((one) => one.by);
    return awaited(new Set([...spoke, ...state.echoes.map((one) => one.by)]), step);
  },
  harvest: (state, step) => [...state.statements.map((one) => contributionOf(one, step)), ...echoes(state, step)],
  threads,
};

export const dialogue = kind(activity);
