// Building: groups build a yard of tiles or plan a week of hours, walk through it as children, and sign it.

import { type Activity, kind, type StepContext } from '../../core/activity.ts';
import { evolve } from './evolve.ts';
import { heldBy } from './families.ts';
import { harvest } from './harvest.ts';
import { decide } from './rules.ts';
import { type Config, command, config } from './schema.ts';
import { sources } from './sources.ts';
import { designOf, first, groupsOf, type State } from './state.ts';
import { PART_TEXT } from './text.ts';
import { afterwards, view } from './view.ts';

/** Who did their share of the part that is on: put something down, wrote as a child, signed. */
const did = (state: State, step: StepContext<Config>): ReadonlySet<string> => {
  const groups = groupsOf(state, step);
  switch (step.part) {
    case 'test':
      return new Set(state.lines.map((line) => line.by));
    case 'sign':
      // Nobody is waited for once a design holds: not signing is fine.
      return new Set(
        groups.flatMap((group) =>
          heldBy(state, group, step) ? group.seats : designOf(state, group.id).signed.map((one) => one.seat),
        ),
      );
    default:
      return new Set(groups.flatMap((group) => designOf(state, group.id).hands));
  }
};

const activity: Activity<Config, State> = {
  kind: 'build',
  config,
  command,
  withdraws: true,
  init: () => first,
  parts: (_state, config) =>
    config.parts.map((one) => ({
      id: one.part,
      title: PART_TEXT[config.shape][one.part].title,
      prompt: PART_TEXT[config.shape][one.part].prompt,
      minutes: one.minutes,
      script: one.script,
    })),
  decide,
  evolve,
  view,
  afterwards,
  awaits: (state, step) => {
    const done = did(state, step);
    const ids = groupsOf(state, step).flatMap((group) => group.seats);
    return {
      done: ids.filter((id) => done.has(id)),
      open: ids.filter((id) => !done.has(id) && !step.passed.has(id)),
    };
  },
  harvest,
  sources,
};

export const build = kind(activity);
