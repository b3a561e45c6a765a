// Lens: timed rounds in which all look through the same lens, or each through another that rotates. The six hats.

import { type Activity, type Contribution, kind } from '../../core/activity.ts';
import { Growing, keptOf, keyOf } from '../../core/kept.ts';
import { refuse } from '../../core/refusal.ts';
import { decide, evolve, isOpen } from './rules.ts';
import { type Config, command, config } from './schema.ts';
import { type Card, firstRounds, type Round, type State } from './state.ts';
import { view } from './view.ts';

const contribution = keptOf(
  (card: Card, step: string, open: boolean, blind: boolean): Contribution => ({
    id: card.id,
    step,
    part: card.round,
    by: card.by,
    at: card.at,
    text: card.text,
    sign: card.hat,
    audience: open ? 'all' : 'author',
    ...(blind ? { blind } : {}),
    ...(card.reason ? { note: card.reason } : {}),
    ...(card.table ? { group: card.table } : {}),
  }),
);

const contributions = new Growing<Config, Card, Contribution>();

const silenceOf = (round: Round): string => `${round.part.id} ${round.part.silence}`;

const activity: Activity<Config, State> = {
  kind: 'lens',
  turns: true,
  config,
  command,
  withdraws: true,
  worksAhead: true,
  init: (config) => ({
    rounds: firstRounds(config),
    cards: [],
    revealed: [],
    focus: undefined,
    drawn: 0,
    emergent: config.mode === 'parallel' && config.rounds.length === 0 && config.sequence === 'emergent',
  }),
  parts: (state) => state.rounds.map((round) => round.part),
  decide,
  evolve,
  view,
  awaits: (state, step) => {
    const wrote = new Set(state.cards.filter((card) => card.round === step.part).map((card) => card.by));
    const ids = step.seats.map((seat) => seat.id);
    return { done: ids.filter((id) => wrote.has(id)), open: ids.filter((id) => !wrote.has(id) && !step.passed.has(id)) };
  },
  harvest: (state, step) =>
    contributions.of(
      step.config,
      keyOf([step.current, ...step.left, '', ...state.revealed, '', ...state.rounds.map(silenceOf)]),
      state.cards,
      (card) => contribution(card, step.id, isOpen(state, card.round, step), blindRound(state, card.round)),
    ),
  // An emergent order ends with blue; until then blue must pick the next hat before the facilitator can go on.
  mayLeave: (state, step) => {
    const last = state.rounds.at(-1);
    const atEnd = step.part === last?.part.id;
    return atEnd && state.emergent && (state.rounds.length < 3 || last?.hat !== 'blue') ? refuse('pick-first') : undefined;
  },
  revealed: (state, step) =>
    step.part === undefined ? undefined : blindRound(state, step.part) ? isOpen(state, step.part, step) : undefined,
};

const blindRound = (state: State, round: string): boolean =>
  (state.rounds.find((one) => one.part.id === round)?.part.silence ?? 0) > 0;

export const lens = kind(activity);
