// Decide: lines for and against, dot vote, consent with reasons, and one verdict with an owner.

import { type Activity, kind } from '../../core/activity.ts';
import { awaited } from '../entries.ts';
import { decisions, harvest, tally, threads } from './harvest.ts';
import { evolve, decide as rule } from './rules.ts';
import { type Config, command, config } from './schema.ts';
import { first, type State, withProposal } from './state.ts';
import { PART_TEXT, TEXT } from './text.ts';
import { view } from './view.ts';

/** The last part is a verdict of the scenario's own. */
const judged = (part: string, config: Config): boolean => part === 'verdict' && config.verdicts.length > 0;

const activity: Activity<Config, State> = {
  kind: 'decide',
  config,
  command,
  withdraws: true,
  init: first,
  parts: (_state, config) =>
    config.parts.map((one) => ({
      id: one.part,
      title: judged(one.part, config) ? TEXT.which : PART_TEXT[one.part].title,
      ...(config.hat ? { sign: config.hat } : {}),
      prompt: judged(one.part, config) ? TEXT.why : PART_TEXT[one.part].prompt,
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
      case 'verdict': {
        const jury = step.config.jury === 'inspector' ? step.seats.filter((seat) => step.taskOf(seat.id) === 'inspector') : [];
        const ids = jury.map((seat) => seat.id);
        return state.verdict ? { done: ids, open: [] } : { done: [], open: ids };
      }
      default:
        return { done: [], open: [] };
    }
  },
  harvest: (state, step) => harvest(withProposal(state, step), step),
  tally: (state, step) => tally(withProposal(state, step), step),
  threads,
  decisions,
  revealed: (state, step) => (step.part === 'dots' || step.part === 'consent' ? state.revealed.includes(step.part) : undefined),
};

export const decide = kind(activity);
