// Decide: lines for and against, dot vote, consent with reasons, and one verdict with an owner.

import { type Activity, kind } from '../../core/activity.ts';
import { awaited } from '../entries.ts';
import { decisions, harvest, tally } from './harvest.ts';
import { evolve, decide as rule } from './rules.ts';
import { type Config, command, config } from './schema.ts';
import { first, type State } from './state.ts';
import { PART_TEXT } from './text.ts';
import { view } from './view.ts';

const activity: Activity<Config, State> = {
  kind: 'decide',
  config,
  command,
  withdraws: true,
  init: (step) => first(step.config),
  parts: (_state, config) =>
    config.parts.map((one) => ({
      id: one.part,
      title: PART_TEXT[one.part].title,
      sign: 'blue',
      prompt: PART_TEXT[one.part].prompt,
      minutes: one.minutes,
      script: one.script,
    })),
  decide: rule,
  evolve,
  view,
  awaits: (state, step) => {
    switch (step.part) {
      case 'lines':
        return awaited(new Set(state.lines.map((line) => line.by)), step);
      case 'dots':
        return awaited(
          new Set(
            Object.entries(state.dots)
              .filter(([, dots]) => dots.length >= step.config.dots)
              .map(([seat]) => seat),
          ),
          step,
        );
      case 'consent':
        return awaited(new Set(state.consents.map((one) => one.by)), step);
      default:
        return { done: [], open: [] };
    }
  },
  harvest,
  tally,
  decisions,
  revealed: (state, step) => (step.part === 'dots' || step.part === 'consent' ? state.revealed.includes(step.part) : undefined),
};

export const decide = kind(activity);
