// Cards: everybody holds one of their own (a child of the school), or one lies open and people answer in turn.

import { type Activity, kind } from '../../core/activity.ts';
import { contributionOf } from './draw.ts';
import { decide, evolve } from './rules.ts';
import { type Config, command, config } from './schema.ts';
import { cardOf, first, plays, type State } from './state.ts';
import { TEXT } from './text.ts';
import { afterwards, view } from './view.ts';

const titleOf = (config: Config) => (config.mode === 'draw' ? TEXT.partDraw : config.parent ? TEXT.partChild : TEXT.partPick);

const activity: Activity<Config, State> = {
  kind: 'cards',
  config,
  command,
  withdraws: true,
  init: () => first,
  parts: (_state, config) => [
    { id: 'cards', title: titleOf(config), prompt: config.prompt, minutes: config.minutes, script: config.script },
  ],
  decide,
  evolve,
  view,
  afterwards,
  awaits: (state, step) => {
    // Talking in turn has no end of its own: the facilitator hears when it is enough.
    if (step.config.mode === 'draw' || step.deck.length === 0) return { done: [], open: [] };
    const ids = step.seats.map((seat) => seat.id).filter((seat) => plays(seat, step));
    const has = (seat: string) => cardOf(state, seat, step) !== undefined;
    return { done: ids.filter(has), open: ids.filter((seat) => !has(seat) && !step.passed.has(seat)) };
  },
  harvest: (state, step) => state.answers.map((answer) => contributionOf(answer, step)),
  holds: (state) => state.held,
};

export const cards = kind(activity);
