// The line to a room: enters with a key, keeps the latest view, comes back by itself, and carries commands. The only
// importer of the Colyseus SDK, which is loaded when a room is entered.

import { type ReadonlySignal, signal } from '@preact/signals';
import type { Room } from '@colyseus/sdk';
import { joiner } from '../../shared/blocks/pieces.ts';
import type { View } from '../../shared/blocks/view.ts';
import type { Command } from '../../shared/core/event.ts';
import type { Language } from '../../shared/core/words.ts';
import type { Entry } from '../../shared/protocol/http.ts';
import { CLOSE, type CommandReply, PROTOCOL_VERSION, REQUESTS } from '../../shared/protocol/protocol.ts';
import { post, ProblemError } from './http.ts';
import { Outbox } from './outbox.ts';

export const LINKS = ['connecting', 'live', 'lost', 'moved', 'removed', 'outdated', 'no-room', 'bad-key'] as const;
export type Link = (typeof LINKS)[number];

/** What the server's state looks like to the SDK: one slot, our own. */
interface State {
  readonly slots?: ReadonlyMap<string, { readonly pieces: ReadonlyMap<string, string> }>;
}

/** Ms: first and longest wait between two tries, and how long an answer may take. */
const RETRY = { first: 300, longest: 8000 };
const PATIENCE = 8000;
/** Somebody who was removed may be let back: look again so often. */
const KNOCK = 10_000;

const FATAL: Readonly<Record<string, Link>> = { 'unknown-room': 'no-room', 'bad-key': 'bad-key', 'not-found': 'no-room', 'expired-code': 'no-room' };

export class Line {
  readonly room: string;
  readonly #key: string;
  #language: Language;
  readonly #outbox: Outbox;
  readonly #view = signal<View | undefined>(undefined);
  readonly #link = signal<Link>('connecting');
  #socket: Room | undefined;
  #closed = false;
  #tries = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #offset = 0;
  #trying = false;
  readonly #join = joiner();

  constructor(room: string, key: string, who: string, language: Language) {
    this.room = room;
    this.#key = key;
    this.#language = language;
    this.#outbox = new Outbox(room, who);
    document.addEventListener('visibilitychange', this.#wake);
    addEventListener('online', this.#wake);
    void this.#enter();
  }

  get view(): ReadonlySignal<View | undefined> {
    return this.#view;
  }
  get link(): ReadonlySignal<Link> {
    return this.#link;
  }
  get waiting(): ReadonlySignal<number> {
    return this.#outbox.waiting;
  }
  get drafts(): ReadonlySignal<ReadonlySet<string>> {
    return this.#outbox.drafts;
  }

  /** Fulfilled when the server answered; the text of `drafts` is let go of when it is done. */
  send(command: Command, drafts: readonly string[] = []): Promise<CommandReply> {
    return this.#outbox.send(command, drafts);
  }

  /** Tells the facilitator that somebody writes; never what. */
  writing(): void {
    this.#socket?.request(REQUESTS.writing, {}).catch(() => {});
  }

  /** The server's clock, ms since 1970. */
  serverNow(): number {
    return Date.now() + this.#offset;
  }

  /** For a facilitator or a screen, whose language is not in the log: comes in again in another one. */
  speak(language: Language): void {
    if (language === this.#language) return;
    this.#language = language;
    this.#leave();
    void this.#enter();
  }

  /** After "moved" to another tab: play on here. */
  takeBack(): void {
    this.#link.value = 'connecting';
    void this.#enter();
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#wake);
    removeEventListener('online', this.#wake);
    this.#leave();
  }

  readonly #wake = () => {
    if (document.visibilityState === 'hidden' || this.#socket || this.#link.value === 'moved') return;
    this.#tries = 0;
    void this.#enter();
  };

  #leave(): void {
    const socket = this.#socket;
    this.#socket = undefined;
    this.#outbox.connected(undefined);
    socket?.removeAllListeners();
    void socket?.leave(true).catch(() => {});
  }

  async #enter(): Promise<void> {
    if (this.#closed || this.#trying || this.#socket) return;
    this.#trying = true;
    clearTimeout(this.#timer);
    try {
      const [{ Client }, entry] = await Promise.all([
        import('@colyseus/sdk'),
        post<Entry>(`/api/rooms/${this.room}/enter`, { language: this.#language }, this.#key),
      ]);
      if (entry.version !== PROTOCOL_VERSION) {
        this.#link.value = 'outdated';
        return;
      }
      const socket: Room = await new Client(location.origin).consumeSeatReservation(entry.reservation as never);
      // Our own loop comes back, however long it takes; the SDK's would give up after seconds.
      socket.reconnection.enabled = false;
      if (this.#closed) {
        void socket.leave(true);
        return;
      }
      this.#listen(socket);
    } catch (error) {
      this.#failed(error);
    } finally {
      this.#trying = false;
    }
  }

  #listen(socket: Room): void {
    this.#socket = socket;
    this.#tries = 0;
    this.#link.value = 'live';
    let soon = false;
    const refresh = () => {
      soon = false;
      const slot = [...((socket.state as State | undefined)?.slots?.values() ?? [])][0];
      const view = slot && this.#join(slot.pieces);
      if (view && this.#socket === socket) this.#view.value = view;
    };
    socket.onStateChange(() => {
      if (soon) return;
      soon = true;
      queueMicrotask(refresh);
    });
    socket.onError(() => {});
    socket.onLeave((code) => this.#lost(socket, code));
    refresh();
    void this.#setClock(socket);
    this.#outbox.connected(async (id, command) => {
      const reply = await socket.request(REQUESTS.command, { id, version: PROTOCOL_VERSION, command }, { timeout: PATIENCE });
      if (reply.refused === 'outdated') this.#link.value = 'outdated';
      return reply as CommandReply;
    });
  }

  async #setClock(socket: Room): Promise<void> {
    const asked = Date.now();
    const reply = await socket.request(REQUESTS.time, {}).catch(() => undefined);
    if (typeof reply?.now === 'number') this.#offset = reply.now + (Date.now() - asked) / 2 - Date.now();
  }

  #lost(socket: Room, code: number): void {
    if (this.#socket !== socket) return;
    this.#socket = undefined;
    this.#outbox.connected(undefined);
    if (this.#closed) return;
    if (code === CLOSE.moved) this.#link.value = 'moved';
    else if (code === CLOSE.outdated) this.#link.value = 'outdated';
    else if (code === CLOSE.removed) {
      this.#link.value = 'removed';
      this.#again(KNOCK);
    } else {
      this.#link.value = 'lost';
      this.#again();
    }
  }

  #failed(error: unknown): void {
    if (this.#closed) return;
    if (error instanceof ProblemError) {
      const fatal = FATAL[error.code];
      if (fatal) {
        this.#link.value = fatal;
        return;
      }
      if (error.code === 'removed') {
        this.#link.value = 'removed';
        this.#again(KNOCK);
        return;
      }
    }
    if (this.#link.value !== 'connecting' || this.#tries > 1) this.#link.value = 'lost';
    this.#again();
  }

  /** Longer each time, and never all at the same moment: a class that comes back must not come as one wave. */
  #again(ms = Math.min(RETRY.longest, RETRY.first * 2 ** this.#tries) * (0.5 + Math.random())): void {
    this.#tries++;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#enter(), ms);
  }
}
