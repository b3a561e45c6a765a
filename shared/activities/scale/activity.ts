// Scale: where people stand, each for themselves, at one moment or at two; the group as counts, never per person.

import { type Activity, kind } from '../../core/activity.ts';
import { awaited } from '../entries.ts';
import { decide, evolve } from './rules.ts';
import { type Config, command, config } from './schema.ts';
import { harvest, isOpen, PART, type State, scalesOf } from './state.ts';
import { TEXT } from './text.ts';
import { view } from './view.ts';

const activity: Activity<Config, State> = {
  kind: 'scale',
  config,
  command,
  withdraws: true,
  init: () => ({ ratings: [], revealed: false }),
  parts: (_state, config) => [
    {
      id: PART,
      title: config.again === undefined ? TEXT.part : TEXT.partAgain,
      prompt: config.again === undefined ? (config.own ?? TEXT.prompt) : TEXT.promptAgain,
      minutes: config.minutes,
      script: config.script,
    },
  ],
  decide,
  evolve,
  view,
  awaits: (state, step) => {
    const wanted = scalesOf(step.config).length;
    const done = step.seats.filter((seat) => state.ratings.filter((one) => one.by === seat.id).length >= wanted);
    return awaited(new Set(done.map((seat) => seat.id)), step);
  },
  harvest,
  revealed: (state, step) => (step.config.show ? isOpen(state, step) : undefined),
};

export const scale = kind(activity);
