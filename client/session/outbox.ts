// Commands on their way: each has an id of its own from the moment it was meant, is kept on the device until the server
// answered, and is sent again after a lost connection, unless it is stale by then. The server does each id once.

import { signal } from '@preact/signals';
import { nanoid } from 'nanoid';
import type { Command } from '../../shared/core/event.ts';
import { type Refusal, refuse } from '../../shared/core/refusal.ts';
import type { CommandReply } from '../../shared/protocol/protocol.ts';
import type { Drafts } from './drafts.ts';
import { keepOutbox, keptOutbox } from './kept.ts';
import { isStale } from './stale.ts';

/** The words of a form that go along with a command: the form's id, and each field's text as it was sent. */
export interface Words {
  readonly form: string;
  readonly texts: Readonly<Record<string, string>>;
}

interface Item {
  readonly id: string;
  /** When it was meant: ms since 1970, of this device. Absent in what an older page kept. */
  readonly at?: number;
  readonly command: Command;
  readonly words?: Words;
}

/** Sends one command; rejects when no answer came. */
export type Carry = (id: string, command: Command) => Promise<CommandReply>;

/** Ms to wait when the server says that it goes too fast. */
const BREATH = 700;

export class Outbox {
  readonly #room: string;
  readonly #who: string;
  readonly #drafts: Drafts;
  #items: readonly Item[];
  #carry: Carry | undefined;
  #busy = false;
  readonly #answers = new Map<string, (reply: CommandReply) => void>();
  /** How many wait for an answer. */
  readonly waiting = signal(0);
  /** Forms whose words are on their way, by id. */
  readonly forms = signal<ReadonlySet<string>>(new Set());
  /** What the server said no to, by the form's id; also after a reload, when nobody waits for the answer any more. */
  readonly refusals = signal<ReadonlyMap<string, Refusal>>(new Map());

  constructor(room: string, who: string, drafts: Drafts) {
    this.#room = room;
    this.#who = who;
    this.#drafts = drafts;
    this.#items = keptOutbox<Item>(room, who);
    this.#changed();
  }

  /** Fulfilled with the server's answer, however long that takes. */
  send(command: Command, words?: Words): Promise<CommandReply> {
    const item: Item = { id: nanoid(), at: Date.now(), command, ...(words ? { words } : {}) };
    if (words) this.#refuse(words.form, undefined);
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
      if (isStale(this.#who, item.command, Date.now() - (item.at ?? 0))) {
        this.#answered(item, refuse('stale'));
        continue;
      }
      try {
        const reply = await carry(item.id, item.command);
        if ('refused' in reply && reply.refused === 'too-fast') await new Promise((resolve) => setTimeout(resolve, BREATH));
        else this.#answered(item, reply);
      } catch {
        // No answer: it stays, and goes again with the next connection.
        if (this.#carry === carry) this.#carry = undefined;
      }
    }
    this.#busy = false;
  }

  #answered(item: Item, reply: CommandReply): void {
    this.#items = this.#items.filter((one) => one !== item);
    if (item.words && 'done' in reply) this.#drafts.sent(item.words.form, item.words.texts);
    if (item.words && 'refused' in reply) this.#refuse(item.words.form, reply);
    this.#changed();
    this.#answers.get(item.id)?.(reply);
    this.#answers.delete(item.id);
  }

  #refuse(form: string, refusal: Refusal | undefined): void {
    const next = new Map(this.refusals.peek());
    if (refusal) next.set(form, refusal);
    else next.delete(form);
    this.refusals.value = next;
  }

  #changed(): void {
    keepOutbox(this.#room, this.#who, this.#items);
    this.waiting.value = this.#items.length;
    this.forms.value = new Set(this.#items.flatMap((item) => (item.words ? [item.words.form] : [])));
  }
}
