// Commands on their way: each has an id of its own from the moment it was meant, is kept on the device until the server
// answered, and is sent again after a lost connection. The server does each id once.

import { signal } from '@preact/signals';
import { nanoid } from 'nanoid';
import type { Command } from '../../shared/core/event.ts';
import type { CommandReply } from '../../shared/protocol/protocol.ts';
import { keepDraft, keepOutbox, keptOutbox } from './kept.ts';

interface Item {
  readonly id: string;
  readonly command: Command;
  /** Drafts that may go once this is done. */
  readonly drafts: readonly string[];
}

/** Sends one command; rejects when no answer came. */
export type Carry = (id: string, command: Command) => Promise<CommandReply>;

/** Ms to wait when the server says that it goes too fast. */
const BREATH = 700;

export class Outbox {
  readonly #room: string;
  readonly #who: string;
  #items: readonly Item[];
  #carry: Carry | undefined;
  #busy = false;
  readonly #answers = new Map<string, (reply: CommandReply) => void>();
  /** How many wait for an answer. */
  readonly waiting = signal(0);
  /** Fields whose text is on its way. */
  readonly drafts = signal<ReadonlySet<string>>(new Set());

  constructor(room: string, who: string) {
    this.#room = room;
    this.#who = who;
    this.#items = keptOutbox<Item>(room, who);
    this.#changed();
  }

  /** Fulfilled with the server's answer, however long that takes. */
  send(command: Command, drafts: readonly string[] = []): Promise<CommandReply> {
    const item: Item = { id: nanoid(), command, drafts };
    this.#items = [...this.#items, item];
    this.#changed();
    const answer = new Promise<CommandReply>((resolve) => this.#answers.set(item.id, resolve));
    void this.#work();
    return answer;
  }

  /** The connection is there, or (undefined) gone. */
  connected(carry: Carry | undefined): void {
    this.#carry = carry;
    void this.#work();
  }

  async #work(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    for (;;) {
      const item = this.#items[0];
      const carry = this.#carry;
      if (!item || !carry) break;
      try {
        const reply = await carry(item.id, item.command);
        if ('refused' in reply && reply.refused === 'too-fast') {
          await new Promise((resolve) => setTimeout(resolve, BREATH));
          continue;
        }
        this.#items = this.#items.filter((one) => one !== item);
        if ('done' in reply) for (const draft of item.drafts) keepDraft(this.#room, draft, undefined);
        this.#changed();
        this.#answers.get(item.id)?.(reply);
        this.#answers.delete(item.id);
      } catch {
        // No answer: it stays, and goes again with the next connection.
        if (this.#carry === carry) this.#carry = undefined;
        break;
      }
    }
    this.#busy = false;
    if (this.#carry && this.#items.length > 0) void this.#work();
  }

  #changed(): void {
    keepOutbox(this.#room, this.#who, this.#items);
    this.waiting.value = this.#items.length;
    this.drafts.value = new Set(this.#items.flatMap((item) => item.drafts));
  }
}
