// Commit: what somebody takes along: an anchor, an intention, a buddy, a date to come back.
// Source: methods.md, lal (anchor, return) and follow-up.

import { type Activity, kind } from '../../core/activity.ts';
import { awaited } from '../entries.ts';
import { evolve } from './evolve.ts';
import { harvest } from './harvest.ts';
import { decide } from './rules.ts';
import { type Config, command, config } from './schema.ts';
import { buddiesOf, dateOf, EMPTY, type State } from './state.ts';
import { PART_TEXT } from './text.ts';
import { view } from './view.ts';

const activity: Activity<Config, State> = {
  kind: 'commit',
  config,
  command,
  withdraws: true,
  worksAhead: true,
  init: () => EMPTY,
  parts: (_state, config) =>
    config.parts.map((one) => ({ id: one.part, ...PART_TEXT[one.part], minutes: one.minutes, script: one.script })),
  decide,
  evolve,
  view,
  awaits: (state, step) => {
    switch (step.part) {
      case 'anchor':
        return awaited(new Set(state.anchors.map((one) => one.by)), step);
      case 'intention':
        return awaited(new Set(state.intentions.map((one) => one.by)), step);
      case 'buddy': {
        // Nobody needs to have one, so nobody is waited for.
        const found = step.seats.filter((seat) => buddiesOf(state, seat.id, step).length > 0);
        return { done: found.map((seat) => seat.id), open: [] };
      }
      default: {
        const dated = step.seats.filter((seat) => dateOf(state, seat.id) !== undefined);
        return awaited(new Set(dated.map((seat) => seat.id)), step);
      }
    }
  },
  harvest,
};

export const commit = kind(activity);
