// What everybody meant to do, written down before it is sent, and what they were answered. Not the server's book: this one
// is kept by those who play, so that the server's can be held against it.

import type { Command } from '../../shared/core/event.ts';
import type { Actor, SeatId } from '../../shared/core/viewer.ts';
import type { Language } from '../../shared/core/words.ts';
import type { CommandReply } from '../../shared/protocol/protocol.ts';

/** Words of a command that are nowhere else: in the report once, or (`own`) never. */
export interface Says {
  readonly text: string;
  readonly audience: 'all' | 'own';
}

/** One thing that somebody meant to do, once. */
export interface Intent {
  readonly by: Actor;
  readonly id: string;
  readonly command: Command;
  readonly says?: Says;
  /** Every answer that came, oldest first. */
  readonly answers: readonly CommandReply[];
}

/** Somebody who comes in. */
export interface Comer {
  readonly name: string;
  readonly language: Language;
  readonly avatar: string;
  /** Once somebody told them that they are in. */
  readonly seat?: SeatId;
}

/** The answer that counts: done, once anybody said so. */
export const outcome = (intent: Intent): CommandReply | undefined =>
  intent.answers.find((one) => 'done' in one) ?? intent.answers.at(-1);

export class Ledger {
  readonly #intents = new Map<string, Intent & { readonly answers: CommandReply[] }>();
  readonly #comers = new Map<string, Comer>();
  #made = 0;

  /** All that was meant, in order. */
  get intents(): readonly Intent[] {
    return [...this.#intents.values()];
  }

  get comers(): readonly Comer[] {
    return [...this.#comers.values()];
  }

  /** As the log calls it: who, and their id of it. */
  intent(key: string): Intent | undefined {
    return this.#intents.get(key);
  }

  comer(seat: SeatId): Comer | undefined {
    return this.comers.find((one) => one.seat === seat);
  }

  /** Before it is sent; gives the id to send it with, every time that it is sent. */
  means(by: Actor, command: Command, says?: Says): string {
    const id = `meant-${++this.#made}`;
    this.#intents.set(`${by}/${id}`, { by, id, command, answers: [], ...(says ? { says } : {}) });
    return id;
  }

  /** Throws for what nobody meant. */
  answered(by: Actor, id: string, reply: CommandReply): void {
    const intent = this.#intents.get(`${by}/${id}`);
    if (!intent) throw new Error(`an answer to what nobody meant: ${by}/${id}`);
    intent.answers.push(reply);
  }

  /** Before somebody asks to come in. */
  comes(attempt: string, comer: Omit<Comer, 'seat'>): void {
    this.#comers.set(attempt, comer);
  }

  /** They were told that they are in. */
  came(attempt: string, seat: SeatId): void {
    const comer = this.#comers.get(attempt);
    if (!comer) throw new Error(`somebody is in who never came: ${attempt}`);
    this.#comers.set(attempt, { ...comer, seat });
  }
}
