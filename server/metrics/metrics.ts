// What the server counts of itself, for who runs it: how many and how long, never who and never what they wrote.

import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { maybeKind } from '../../shared/context.ts';
import type { CommandReply } from '../../shared/protocol/protocol.ts';
import type { Logger } from '../logger.ts';
import type { Ticket } from '../rooms/ticket.ts';

/** The prefixes of commands that belong to no activity. A command may say anything: what is none of ours is called other. */
const SERVICES: ReadonlySet<string> = new Set([
  ...['progress', 'clock', 'people', 'room', 'entry', 'plot'],
  ...['groups', 'safety', 'casting', 'hands', 'undo', 'copilot'],
]);

const ownerOf = (type: string): string => {
  const owner = type.slice(0, Math.max(0, type.indexOf('.')));
  return SERVICES.has(owner) || maybeKind(owner) ? owner : 'other';
};

/** What a wrong one was meant to be. */
export type Guessed = 'join' | 'rescue' | 'password';

export class Metrics {
  readonly #registry = new Registry();
  #started = false;
  readonly #commands = this.#counter('commands_total', 'Commands by the service or activity they are for', 'owner', 'answer');
  readonly #refusals = this.#counter('refusals_total', 'Refused commands by code', 'code');
  readonly #faults = this.#counter('faults_total', 'Mistakes of ours, and what could not be kept');
  readonly #slow = this.#counter('slow_readers_total', 'Connections that were ended because they did not read');
  readonly #wrong = this.#counter('wrong_codes_total', 'Codes and passwords that were wrong', 'of');
  readonly #connections = new Gauge({
    name: 'rolwissel_connections',
    help: 'Open connections by what they may do',
    labelNames: ['power'],
    registers: [this.#registry],
  });
  readonly #append = new Histogram({
    name: 'rolwissel_append_seconds',
    help: 'Time to keep what happened, until it is safe on disk',
    labelNames: ['kept'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers: [this.#registry],
  });

  /** Counts what is there when somebody asks. */
  watch(name: string, help: string, count: () => number): void {
    new Gauge({
      name: `rolwissel_${name}`,
      help,
      registers: [this.#registry],
      collect() {
        this.set(count());
      },
    });
  }

  answered(type: string, reply: CommandReply): void {
    const refused = 'refused' in reply ? reply.refused : undefined;
    this.#commands.inc({ owner: ownerOf(type), answer: refused === undefined ? 'done' : 'refused' });
    if (refused !== undefined) this.#refusals.inc({ code: refused });
  }

  entered(power: Ticket['power']): void {
    this.#connections.inc({ power });
  }

  left(power: Ticket['power']): void {
    this.#connections.dec({ power });
  }

  droppedSlow(): void {
    this.#slow.inc();
  }

  guessed(of: Guessed): void {
    this.#wrong.inc({ of });
  }

  /** `ms`: how long it took to keep something, or to find that it could not be kept. */
  appended(ms: number, kept: boolean): void {
    this.#append.observe({ kept: kept ? 'yes' : 'no' }, ms / 1000);
  }

  /** The same journal, whose errors are counted. */
  counting(journal: Logger): Logger {
    return {
      error: (what, message) => {
        this.#faults.inc();
        journal.error(what, message);
      },
      warn: (what, message) => journal.warn(what, message),
      info: (what, message) => journal.info(what, message),
    };
  }

  get type(): string {
    return this.#registry.contentType;
  }

  /** All of it, in Prometheus' text format. */
  text(): Promise<string> {
    // The process itself is watched from the first time on that somebody wants to know.
    if (!this.#started) collectDefaultMetrics({ register: this.#registry });
    this.#started = true;
    return this.#registry.metrics();
  }

  #counter<T extends string>(name: string, help: string, ...labelNames: T[]): Counter<T> {
    return new Counter({ name: `rolwissel_${name}`, help, labelNames, registers: [this.#registry] });
  }
}
