// Debrief: alone, then in pairs, then together, on what really happened.

import { type Activity, kind, type Part } from '../../core/activity.ts';
import { awaited } from '../entries.ts';
import { CHECKOUT, decide, evolve, type State } from './rules.ts';
import { type Config, command, config } from './schema.ts';
import { TEXT } from './text.ts';
import { contributionOf, view } from './view.ts';

const activity: Activity<Config, State> = {
  kind: 'debrief',
  config,
  command,
  withdraws: true,
  init: () => ({ lines: [], opened: [], shown: undefined }),
  parts: (_state, config): readonly Part[] => [
    { id: 'private', title: TEXT.private, prompt: TEXT.privatePrompt, ...config.private },
    ...(config.pair ? [{ id: 'pair', title: TEXT.pair, prompt: TEXT.pairPrompt, groups: 'pairs' as const, ...config.pair }] : []),
    { id: 'all', title: TEXT.all, prompt: TEXT.allPrompt, ...config.all },
  ],
  decide,
  evolve,
  view,
  awaits: (state, step) => {
    if (step.part === 'pair') return { done: [], open: [] };
    const wanted = state.lines.filter((line) => (line.question === CHECKOUT) === (step.part === 'all'));
    return awaited(new Set(wanted.map((line) => line.by)), step);
  },
  harvest: (state, step) => state.lines.map((line) => contributionOf(line, step)),
};

export const debrief = kind(activity);
