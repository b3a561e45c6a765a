// A session in one line: `testSession({ scenario: 'open-thursday', seats: 6 })`. Plays the rules as the server does,
// with a clock and ids of its own.

import { readFileSync } from 'node:fs';
import type { Block, BlockType } from '../../shared/blocks/block.ts';
import type { View } from '../../shared/blocks/view.ts';
import type { Command, Fact, LoggedEvent } from '../../shared/core/event.ts';
import type { Profile } from '../../shared/core/profile.ts';
import { isRefusal, type Refusal } from '../../shared/core/refusal.ts';
import type { Session } from '../../shared/core/session.ts';
import type { Actor, Viewer } from '../../shared/core/viewer.ts';
import type { Language } from '../../shared/core/words.ts';
import { EVENT_VERSION, type Presence, rules } from '../../shared/rules.ts';
import { parseScenario } from '../../shared/scenario/parse.ts';
import type { Scenario } from '../../shared/scenario/schema.ts';

/** A shipped scenario by id, or one from YAML text. */
export const scenarioOf = (source: string): Scenario => {
  const text = source.includes('\n')
    ? source
    : readFileSync(new URL(`../../scenarios/${source}/scenario.yaml`, import.meta.url), 'utf8');
  const parsed = parseScenario(text, 'test.yaml');
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems, null, 2));
  return parsed.scenario;
};

export interface WorldOptions {
  /** A shipped id or YAML text. */
  readonly scenario: string | Scenario;
  readonly seats?: number;
  readonly language?: Language;
  readonly variant?: string;
  readonly profile?: Profile;
  readonly ownCase?: string;
  readonly seed?: string;
}

export const facilitator: Viewer = { role: 'facilitator', language: 'en' };
export const projector: Viewer = { role: 'projector', language: 'en' };

export interface World {
  readonly log: readonly LoggedEvent[];
  session: () => Session;
  /** ms; moves on by hand. */
  pass: (ms: number) => void;
  /** Sends a command; throws when it is refused. Gives the events. */
  send: (by: Viewer | string, command: Command) => readonly LoggedEvent[];
  /** Sends a command that must be refused; gives the refusal. */
  refused: (by: Viewer | string, command: Command) => Refusal;
  arrive: (name: string, language?: Language) => string;
  view: (by: Viewer | string, language?: Language) => View;
  /** The one block of a type, or of an id. */
  block: <T extends BlockType>(by: Viewer | string, type: T, id?: string) => Extract<Block, { type: T }> | undefined;
  /** To a part, by `step` or `step.part`, with as many "next" as it takes. */
  goTo: (place: string) => void;
  seats: readonly string[];
}

export const testSession = (options: WorldOptions): World => {
  const language = options.language ?? 'en';
  let now = 1_000_000;
  let session: Session | undefined;
  const log: LoggedEvent[] = [];
  const append = (facts: readonly Fact[], by: Actor): readonly LoggedEvent[] =>
    facts.map((fact) => {
      // Through JSON, as the log keeps it.
      const event: LoggedEvent = JSON.parse(
        JSON.stringify({ ...fact, seq: log.length + 1, at: now, by, version: EVENT_VERSION }),
      );
      session = rules.evolve(session, event);
      log.push(event);
      return event;
    });
  const scenario = typeof options.scenario === 'string' ? scenarioOf(options.scenario) : options.scenario;
  const opening = {
    scenario,
    language,
    seed: options.seed ?? 'seed',
    ...(options.variant ? { variant: options.variant } : {}),
    ...(options.profile ? { profile: options.profile } : {}),
    ...(options.ownCase ? { ownCase: options.ownCase } : {}),
  };
  append([rules.open(opening)], 'house');
  const current = (): Session => {
    if (!session) throw new Error('not open');
    return session;
  };
  const viewer = (by: Viewer | string, spoken?: Language): Viewer =>
    typeof by !== 'string'
      ? by
      : { role: 'participant', seat: by, language: spoken ?? current().seats[by]?.language ?? language };
  const decide = (by: Viewer | string, command: Command) => rules.decide(current(), command, viewer(by), now);
  const presence = (): Presence => ({ connected: new Set(Object.keys(current().seats)), writing: new Set() });
  const seats: string[] = [];
  const world: World = {
    log,
    seats,
    session: current,
    pass: (ms) => {
      now += ms;
    },
    send: (by, command) => {
      const facts = decide(by, command);
      if (isRefusal(facts)) throw new Error(`refused ${JSON.stringify(command)}: ${JSON.stringify(facts)}`);
      const actor = viewer(by);
      return append(facts, actor.role === 'participant' ? actor.seat : 'facilitator');
    },
    refused: (by, command) => {
      const facts = decide(by, command);
      if (!isRefusal(facts)) throw new Error(`not refused: ${JSON.stringify(command)}`);
      return facts;
    },
    arrive: (name, spoken = language) => {
      const seat = `seat-${seats.length + 1}`;
      const facts = rules.arrive(current(), { seat, name, language: spoken, avatar: 'peep-1' }, now);
      if (isRefusal(facts)) throw new Error(`refused: ${JSON.stringify(facts)}`);
      append(facts, 'house');
      seats.push(seat);
      return seat;
    },
    view: (by, spoken) => rules.view(current(), viewer(by, spoken), presence()),
    block: <T extends BlockType>(by: Viewer | string, type: T, id?: string) =>
      world
        .view(by)
        .blocks.find(
          (block): block is Extract<Block, { type: T }> => block.type === type && (id === undefined || block.id === id),
        ),
    goTo: (place) => {
      for (let guard = 0; guard < 60; guard++) {
        const position = current().position;
        if (position && (place === position.step || place === `${position.step}.${position.part}`)) return;
        world.send(facilitator, { type: 'progress.next' });
      }
      throw new Error(`never came to ${place}`);
    },
  };
  for (let n = 1; n <= (options.seats ?? 0); n++) world.arrive(`Person ${n}`);
  return world;
};
