// What somebody might send: buttons and forms of their own screen, and commands that no screen of theirs shows now.

import type { Control, Field, FormBlock } from '../../shared/blocks/block.ts';
import type { View } from '../../shared/blocks/view.ts';
import { house } from '../../shared/context.ts';
import type { Command } from '../../shared/core/event.ts';
import type { Json } from '../../shared/core/json.ts';
import { shuffle } from '../../shared/core/random.ts';
import { next } from '../../shared/rehearsal/bot.ts';
import type { Game } from './game.ts';
import { type Chance, oneOf, upTo } from './mutate.ts';

type Offer = Control | FormBlock;

const isOffer = (value: object): value is Offer =>
  'send' in value && typeof value.send === 'object' && value.send !== null && 'type' in value.send && !('disabled' in value);

/** Everything on a screen that can be pressed or filled in, wherever it stands. */
export const offers = (view: View): readonly Offer[] => {
  const found: Offer[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isOffer(value)) found.push(value);
    // What the big screen shows of the session once more has a moment that the hand chooses.
    for (const [name, one] of Object.entries(value)) if (name !== 'share') walk(one);
  };
  walk(view.blocks);
  return found;
};

const WRONG = ['', 'x', '99999', '-1', '0', '1e9', ' ', '__proto__'];

const words = (chance: Chance): string => `words ${upTo(1000, chance)}`;

const fill = (field: Field, chance: Chance): Json | undefined => {
  const options = field.options ?? [];
  if (field.kind === 'one') return options.length > 0 ? oneOf(options, chance).value : undefined;
  if (field.kind === 'many')
    return shuffle(options, chance)
      .slice(0, field.max ?? 2)
      .map((one) => one.value);
  if (field.kind === 'scale') return (field.min ?? 1) + upTo((field.max ?? 10) - (field.min ?? 1) + 1, chance);
  return field.kind === 'date' ? '2030-01-02' : words(chance);
};

const asked = (name: string, chance: Chance): string => {
  if (chance() < 0.15) return oneOf(WRONG, chance);
  return name === 'minutes' ? String(1 + upTo(40, chance)) : name === 'name' ? `Name ${upTo(500, chance)}` : words(chance);
};

/** The command of an offer, filled in by chance, now and then wrongly. */
export const press = (offer: Offer, chance: Chance): Command => {
  if ('fields' in offer)
    return { ...offer.send, ...Object.fromEntries(offer.fields.map((field) => [field.name, fill(field, chance)])) };
  const { ask, choose } = offer;
  return {
    ...offer.send,
    ...(ask ? { [ask.name]: asked(ask.name, chance) } : {}),
    ...(choose && choose.options.length > 0 ? { [choose.name]: oneOf(choose.options, chance).value } : {}),
  };
};

const GROUPS = ['tables', 'pairs', 'trios'];

/** Commands of a facilitator, right and wrong ones. */
const STEERS: readonly ((game: Game, chance: Chance) => Command)[] = [
  ...Array.from({ length: 6 }, () => () => ({ type: 'progress.next' })),
  () => ({ type: 'progress.back' }),
  (game) => ({ type: 'progress.go', ...game.anyPlace() }),
  () => ({ type: 'progress.go', step: '__proto__', part: 'x' }),
  (_game, chance) => (chance() < 0.15 ? { type: 'progress.end', anyway: true } : { type: 'clock.resume' }),
  () => ({ type: 'progress.reopen' }),
  (game, chance) => ({ type: 'progress.ahead', step: game.anyPlace().step, on: chance() < 0.8 }),
  () => ({ type: 'undo.do' }),
  () => ({ type: 'undo.do' }),
  (_game, chance) => ({ type: 'clock.fit', minutes: oneOf([1, 5, '7', 0.1, 480, 500, 'x', null, true, ''], chance) }),
  (game, chance) => ({ type: 'clock.plan', ...game.anyPlace(), minutes: oneOf([1, 3, '4', 120, 0, ''], chance) }),
  (_game, chance) => ({ type: 'clock.aim', minutes: oneOf([1, 30, 480, '12'], chance) }),
  (game, chance) => ({ type: 'clock.grant', seat: seat(game, chance), minutes: oneOf([1, 2, '5', 30], chance) }),
  () => ({ type: 'clock.pause' }),
  (_game, chance) => ({ type: 'clock.extend', minutes: oneOf([0.5, 1, 60], chance) }),
  (game, chance) => ({ type: 'people.understudy', seat: seat(game, chance) }),
  (game, chance) => ({ type: chance() < 0.3 ? 'people.remove' : 'people.restore', seat: seat(game, chance) }),
  (game, chance) => ({ type: 'people.admit', seat: seat(game, chance) }),
  (game, chance) => ({ type: 'people.rename', seat: seat(game, chance), name: `R${upTo(99, chance)}` }),
  (game, chance) => ({
    type: 'groups.reform',
    kind: oneOf(GROUPS, chance),
    seats: chance() < 0.1 ? ['nobody'] : game.seats.filter(() => chance() < 0.6),
  }),
  (game, chance) => ({
    type: 'groups.move',
    kind: oneOf(GROUPS, chance),
    seat: seat(game, chance),
    group: String(1 + upTo(6, chance)),
  }),
  (game, chance) => ({ type: 'casting.give', seat: seat(game, chance), role: role(game, chance) }),
  (game, chance) => ({ type: 'casting.place', seat: seat(game, chance), place: side(game, chance) }),
  (game, chance) => ({
    type: 'casting.task',
    seat: seat(game, chance),
    task: oneOf(['moderator', 'inspector', 'observer', 'none', 'none'], chance),
  }),
  (game, chance) => ({ type: 'plot.whisper', seat: seat(game, chance), text: 'hush' }),
  (game, chance) => ({
    type: 'plot.whisper',
    kind: oneOf([...GROUPS, 'perspectives'], chance),
    group: oneOf(['1', '2', side(game, chance)], chance),
    text: 'hush all',
  }),
  (game, chance) => ({
    type: chance() < 0.7 ? 'plot.send' : 'plot.lay-aside',
    event: oneOf(['z', ...game.session.scenario.events.map((one) => one.id)], chance),
  }),
  (game, chance) => ({
    type: 'plot.send',
    event: oneOf(['z', ...game.session.scenario.events.map((one) => one.id)], chance),
    seats: [seat(game, chance), seat(game, chance)],
  }),
  (_game, chance) => ({ type: oneOf(['safety.stop', 'safety.resume', 'safety.resume', 'safety.calm'], chance) }),
  (game, chance) => ({ type: 'safety.heed', seat: seat(game, chance) }),
  (_game, chance) => ({ type: 'room.names', shown: chance() < 0.5 }),
  (_game, chance) => ({ type: 'room.admission', required: chance() < 0.3 }),
  (game, chance) => ({
    type: oneOf(['entry.hide', 'entry.restore', 'entry.spotlight'], chance),
    contribution: line(game, chance),
  }),
  (game) => {
    const step = game.session.steps.find((one) => one.id === game.session.position?.step);
    return step ? { type: `${step.kind}.reveal`, step: step.id } : { type: 'entry.dim' };
  },
];

const seat = (game: Game, chance: Chance): string => oneOf([...game.seats, 'nobody', '__proto__'], chance);
const role = (game: Game, chance: Chance): string => oneOf(['none', ...game.session.scenario.roles.map((one) => one.id)], chance);
const side = (game: Game, chance: Chance): string =>
  oneOf([role(game, chance), ...game.session.scenario.perspectives.map((one) => one.id)], chance);
const line = (game: Game, chance: Chance): string =>
  oneOf(['x', ...house.contributions(game.session).map((one) => one.id)], chance);

/** What a screen offers that ends or empties a room is pressed seldom. */
const seldom = (command: Command, chance: Chance): boolean =>
  !/^(progress\.end|people\.remove|safety\.(stop|out))/.test(command.type) || chance() < 0.1;

export interface Act {
  readonly command: Command;
  /** It stood on the screen of who sends it. */
  readonly offered: boolean;
}

const fromScreen = (view: View, chance: Chance): Act | undefined => {
  const found = offers(view).filter((one) => seldom(one.send, chance));
  return found.length > 0 ? { command: press(oneOf(found, chance), chance), offered: true } : undefined;
};

export const steer = (game: Game): Act | undefined => {
  const { chance } = game;
  if (chance() < 0.5) return { command: oneOf(STEERS, chance)(game, chance), offered: false };
  return fromScreen(game.view('facilitator'), chance);
};

export const act = (game: Game, by: string): Act | undefined => {
  const { chance } = game;
  const which = chance();
  if (which < 0.55) {
    const memory = game.memories.get(by) ?? new Map();
    game.memories.set(by, memory);
    const command = next(game.view(by), memory, chance);
    return command && { command, offered: true };
  }
  if (which < 0.9) return fromScreen(game.view(by), chance);
  const command: Command = oneOf(
    [
      { type: 'progress.forward', on: chance() < 0.7 },
      { type: 'people.ask', up: chance() < 0.5 },
      { type: 'entry.hide', contribution: line(game, chance) },
      { type: 'casting.choose', role: role(game, chance) },
    ],
    chance,
  );
  return { command, offered: false };
};
