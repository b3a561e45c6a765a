// A session at the level of rules, played as wildly as its screens and its commands allow: what every screen offers, what no
// screen offers, people who come and go. Every text carries a mark, to find again where it should not be.

import { house } from '../../shared/context.ts';
import type { Command, Fact, LoggedEvent } from '../../shared/core/event.ts';
import { random } from '../../shared/core/random.ts';
import { isRefusal, type Refusal } from '../../shared/core/refusal.ts';
import type { Session } from '../../shared/core/session.ts';
import type { Viewer } from '../../shared/core/viewer.ts';
import type { Memory } from '../../shared/rehearsal/bot.ts';
import { EVENT_VERSION, type Presence, rules } from '../../shared/rules.ts';
import type { Scenario } from '../../shared/scenario/schema.ts';
import { type Chance, oneOf } from './mutate.ts';

export interface Mark {
  readonly text: string;
  readonly by: string;
}

export class Game {
  readonly chance: Chance;
  readonly log: LoggedEvent[] = [];
  readonly marks: Mark[] = [];
  readonly memories = new Map<string, Memory>();
  readonly #away = new Map<string, number>();
  #session: Session;
  #seats = 0;
  now = 1_000_000;

  constructor(scenario: Scenario, seed: string, people: number) {
    this.chance = random(seed);
    const variant = scenario.variants.length > 0 ? oneOf(scenario.variants, this.chance).id : undefined;
    const opening = rules.open({
      scenario,
      language: oneOf(['nl', 'en'], this.chance),
      seed,
      profile: oneOf(['short', 'standard', 'long'], this.chance),
      ...(variant === undefined ? {} : { variant }),
      ...(scenario.ownCase ? { ownCase: 'Our own case' } : {}),
    });
    this.#session = rules.evolve(undefined, this.#event(opening, 'house'));
    for (let n = 0; n < people; n++) this.arrive();
  }

  get session(): Session {
    return this.#session;
  }

  get seats(): readonly string[] {
    return Object.keys(this.#session.seats);
  }

  /** As the log keeps it. */
  #event(fact: Fact, by: string): LoggedEvent {
    const event: LoggedEvent = JSON.parse(
      JSON.stringify({ ...fact, seq: this.log.length + 1, at: this.now, by, version: EVENT_VERSION }),
    );
    this.log.push(event);
    return event;
  }

  #keep(facts: readonly Fact[], by: string): void {
    for (const fact of facts) this.#session = rules.evolve(this.#session, this.#event(fact, by));
  }

  viewer(by: string): Viewer {
    if (by === 'facilitator') return { role: 'facilitator', language: 'en' };
    if (by === 'projector') return { role: 'projector', language: 'nl' };
    return { role: 'participant', seat: by, language: this.#session.seats[by]?.language ?? 'en' };
  }

  view(by: string, presence: Presence = this.presence()) {
    return rules.view(this.#session, this.viewer(by), presence);
  }

  presence(): Presence {
    return {
      connected: new Set(this.seats.filter((seat) => !this.#away.has(seat))),
      writing: new Set(this.seats.filter(() => this.chance() < 0.1)),
      left: new Map(this.#away),
    };
  }

  /** Somebody at the door. */
  arrive(): void {
    const seat = `seat-${++this.#seats}`;
    const simulated = this.chance() < 0.15;
    const language = oneOf(['nl', 'en'] as const, this.chance);
    const facts = rules.arrive(
      this.#session,
      { seat, name: `Person ${this.#seats}`, language, avatar: 'peep-1', simulated },
      this.now,
    );
    if (!isRefusal(facts)) this.#keep(facts, 'house');
  }

  /** Somebody's link goes, or is there again. */
  flicker(): void {
    if (this.seats.length === 0) return;
    const seat = oneOf(this.seats, this.chance);
    if (!this.#away.delete(seat)) this.#away.set(seat, this.now);
  }

  /** The same, with a mark in every text that a person would write. */
  marked(by: string, command: Command): Command {
    if (typeof command.text !== 'string') return command;
    const mark = `zq${this.marks.length}zq`;
    this.marks.push({ text: mark, by });
    return { ...command, text: `${mark} ${command.text}`.slice(0, 60) };
  }

  send(by: string, command: Command): Refusal | undefined {
    const facts = rules.decide(this.#session, command, this.viewer(by), this.now);
    if (isRefusal(facts)) return facts;
    this.#keep(facts, by);
    return undefined;
  }

  /** The log read again. */
  replayed(): Session {
    let session: Session | undefined;
    for (const event of JSON.parse(JSON.stringify(this.log)) as LoggedEvent[]) session = rules.evolve(session, event);
    if (!session) throw new Error('the log is empty');
    return session;
  }

  anyPlace(): { readonly step: string; readonly part: string } {
    const step = oneOf(this.#session.steps, this.chance).id;
    return { step, part: oneOf(house.partsOf(this.#session, step), this.chance).id };
  }
}
