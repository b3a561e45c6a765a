// Somebody who stays: enters with a key, comes back by themselves, and sends again what was not answered, with the same id.
// Does what client/session/line.ts and outbox.ts do, with their times, and writes everything down in the ledger.

import { Client, type Room } from '@colyseus/sdk';
import { farewell, TooLate, within } from '../../../client/session/patience.ts';
import { waitAfter } from '../../../client/session/retry.ts';
import { joiner } from '../../../shared/blocks/pieces.ts';
import type { View } from '../../../shared/blocks/view.ts';
import type { Command } from '../../../shared/core/event.ts';
import { refuse } from '../../../shared/core/refusal.ts';
import type { Actor } from '../../../shared/core/viewer.ts';
import type { Entry } from '../../../shared/protocol/http.ts';
import { CLOSE, type CommandReply, PROTOCOL_VERSION, type Problem, REQUESTS } from '../../../shared/protocol/protocol.ts';
import type { Ledger, Says } from '../../kit/ledger.ts';

/** Ms, as in the client. */
const PATIENCE = 8000;
const PATIENCE_AWAKE = 3000;
const PATIENCE_HTTP = 12_000;
const BEAT = 15_000;
const BREATH = 700;

interface State {
  readonly slots?: ReadonlyMap<string, { readonly pieces: ReadonlyMap<string, string> }>;
}

interface Item {
  readonly id: string;
  readonly command: Command;
  readonly answer: (reply: CommandReply) => void;
}

export interface Who {
  readonly base: string;
  readonly room: string;
  readonly key: string;
  /** How the log calls them; undefined for a screen, which sends nothing. */
  readonly by?: Actor;
  readonly ledger: Ledger;
}

export class Reconnecting {
  readonly who: Who;
  link: 'lost' | 'live' | 'moved' | 'removed' | 'refused' | 'closed' = 'lost';
  /** Codes of connections that closed, oldest first; 0 when we gave up on one. */
  readonly codes: number[] = [];
  /** When the connection that is live came about, by performance.now(). */
  since = 0;
  /** Where the live connection stands in the order in which the server let them in. */
  place = -1;
  #socket: Room | undefined;
  #view: () => View | undefined = () => undefined;
  #outbox: Item[] = [];
  #busy = false;
  #trying = false;
  #tries = 0;
  #timer: NodeJS.Timeout | undefined;
  #beat: NodeJS.Timeout | undefined;

  constructor(who: Who) {
    this.who = who;
    void this.#enter();
  }

  /** How many wait for an answer. */
  get waiting(): number {
    return this.#outbox.length;
  }

  view(): View | undefined {
    return this.#view();
  }

  /** Fulfilled when the server answered, however long that takes. */
  send(command: Command, says?: Says): Promise<CommandReply> {
    const { by, ledger } = this.who;
    if (by === undefined) throw new Error('a screen sends nothing');
    const id = ledger.means(by, command, says);
    return new Promise((answer) => {
      this.#outbox.push({ id, command, answer });
      void this.#work();
    });
  }

  /** Fulfilled when there is a connection, with a view, that answers; gives the ms since `moment` (performance.now()). `anew`:
   * one that came about after that moment. Rejects after `patience` ms. */
  async usable(moment: number, anew = true, patience = 120_000): Promise<number> {
    const asked = performance.now();
    for (;;) {
      const socket = this.#socket;
      if (socket && (!anew || this.since >= moment) && this.#view()) {
        const answered = await socket.request(REQUESTS.time, {}, { timeout: 2000 }).then(
          () => true,
          () => false,
        );
        if (answered) return performance.now() - moment;
      }
      if (performance.now() - asked > patience) throw new Error(`not back after ${patience} ms: ${this.link}`);
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
  }

  /** The browser says that it is online again, or the phone woke up. */
  wake(): void {
    if (this.link === 'moved') return;
    if (this.#socket) {
      void this.#look(this.#socket, PATIENCE_AWAKE);
      return;
    }
    this.#tries = 0;
    void this.#enter();
  }

  /** Asks no more whether this connection still carries, as a page that sleeps. */
  sleep(): void {
    clearInterval(this.#beat);
  }

  /** The page is loaded anew: the connection goes at once, what was not answered is kept. */
  reload(): void {
    const socket = this.#socket;
    if (socket) this.#forget(socket);
    socket?.removeAllListeners();
    socket?.connection.close();
    this.#tries = 0;
    clearTimeout(this.#timer);
    this.link = 'lost';
    void this.#enter();
  }

  close(): void {
    const socket = this.#socket;
    if (socket) this.#forget(socket);
    this.link = 'closed';
    clearTimeout(this.#timer);
    socket?.removeAllListeners();
    void socket?.leave(true).catch(() => {});
  }

  /** Nobody tries any more. */
  #isOver(): boolean {
    return this.link === 'closed' || this.link === 'refused';
  }

  async #enter(): Promise<void> {
    if (this.#isOver() || this.#trying || this.#socket) return;
    this.#trying = true;
    clearTimeout(this.#timer);
    const { base, room, key } = this.who;
    try {
      const answer = await fetch(`${base}/api/rooms/${room}/enter`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
        body: '{}',
        signal: AbortSignal.timeout(PATIENCE_HTTP),
      });
      if (!answer.ok) {
        const { code }: Partial<Problem> = await answer.json().catch(() => ({}));
        if (code === 'unknown-room' || code === 'bad-key' || code === 'expired-code') this.link = 'refused';
        throw new Error(code ?? String(answer.status));
      }
      const { reservation } = (await answer.json()) as Entry;
      const coming = new Client(base).consumeSeatReservation(reservation as never);
      const socket: Room = await within(PATIENCE, coming, (late) => void late.leave(true).catch(() => {}));
      socket.reconnection.enabled = false;
      if (this.#isOver()) {
        void socket.leave(true);
        return;
      }
      this.#listen(socket);
    } catch {
      if (!this.#isOver()) this.#again();
    } finally {
      this.#trying = false;
    }
  }

  #listen(socket: Room): void {
    this.#socket = socket;
    this.#tries = 0;
    this.link = 'live';
    this.since = performance.now();
    const join = joiner();
    this.#view = () => {
      const [key, slot] = [...((socket.state as State | undefined)?.slots?.entries() ?? [])][0] ?? [];
      this.place = Number(key ?? -1);
      return slot && join(slot.pieces);
    };
    this.#view();
    socket.onError(() => {});
    socket.onLeave((code) => this.#lost(socket, code));
    this.#beat = setInterval(() => void this.#look(socket, PATIENCE), BEAT);
    void this.#look(socket, PATIENCE);
    void this.#work();
  }

  async #work(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    for (;;) {
      const item = this.#outbox[0];
      const socket = this.#socket;
      if (!item || !socket) break;
      try {
        const reply = await this.#carry(socket, item);
        if ('refused' in reply && reply.refused === 'too-fast') await new Promise((resolve) => setTimeout(resolve, BREATH));
        else {
          this.#outbox = this.#outbox.filter((one) => one !== item);
          if (this.who.by !== undefined) this.who.ledger.answered(this.who.by, item.id, reply);
          item.answer(reply);
        }
      } catch {
        // No answer: it stays, and goes again with the next connection.
      }
    }
    this.#busy = false;
  }

  async #carry(socket: Room, { id, command }: Item): Promise<CommandReply> {
    const body = { id, version: PROTOCOL_VERSION, command };
    const asked: Promise<CommandReply> = socket.request(REQUESTS.command, body, { timeout: 2 * PATIENCE });
    return within(PATIENCE, asked).catch(async (error: unknown) => {
      if (socket.connection.isOpen && !(error instanceof TooLate)) return refuse('fault');
      await this.#drop(socket);
      throw error;
    });
  }

  async #look(socket: Room, patience: number): Promise<void> {
    try {
      await socket.request(REQUESTS.time, {}, { timeout: patience });
    } catch {
      await this.#drop(socket);
    }
  }

  /** Nothing comes over this socket any more, though nobody closed it. */
  async #drop(socket: Room): Promise<void> {
    await farewell(socket.connection);
    if (this.#socket !== socket) return;
    socket.removeAllListeners();
    socket.connection.close();
    this.#lost(socket, 0);
  }

  #forget(socket: Room): void {
    if (this.#socket !== socket) return;
    this.#socket = undefined;
    clearInterval(this.#beat);
  }

  #lost(socket: Room, code: number): void {
    if (this.#socket !== socket) return;
    this.#forget(socket);
    this.codes.push(code);
    if (code === CLOSE.moved) this.link = 'moved';
    else if (code === CLOSE.removed) this.link = 'removed';
    else {
      this.link = 'lost';
      this.#again();
    }
  }

  #again(): void {
    const ms = waitAfter(this.#tries);
    this.#tries++;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#enter(), ms);
  }
}
