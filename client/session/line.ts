// The line to a room: enters with a key, keeps the latest view, comes back by itself, and carries commands. The only
// importer of the Colyseus SDK, which is loaded when a room is entered.

import type { Room } from '@colyseus/sdk';
import { type ReadonlySignal, signal } from '@preact/signals';
import { joiner } from '../../shared/blocks/pieces.ts';
import type { View } from '../../shared/blocks/view.ts';
import type { Command } from '../../shared/core/event.ts';
import { type Refusal, refuse } from '../../shared/core/refusal.ts';
import type { Language } from '../../shared/core/words.ts';
import type { Entry } from '../../shared/protocol/http.ts';
import { CLOSE, type CommandReply, type CommandRequest, PROTOCOL_VERSION, REQUESTS } from '../../shared/protocol/protocol.ts';
import { Drafts } from './drafts.ts';
import { ProblemError, post } from './http.ts';
import { reloadIfNewer } from './newer.ts';
import { Outbox, type Words } from './outbox.ts';
import { farewell, TooLate, within } from './patience.ts';
import { KNOCK, RESTART, waitAfter } from './retry.ts';

export const LINKS = ['connecting', 'live', 'lost', 'restarting', 'moved', 'removed', 'outdated', 'no-room', 'bad-key'] as const;
export type Link = (typeof LINKS)[number];

/** What the server's state looks like to the SDK: one slot, our own. */
interface State {
  readonly slots?: ReadonlyMap<string, { readonly pieces: ReadonlyMap<string, string> }>;
}

/** Ms that an answer may take; less when the page was just woken, as somebody is looking at it. */
const PATIENCE = 8000;
const PATIENCE_AWAKE = 3000;
/** Ms between two looks whether the line still carries: a Wi-Fi that drops without a word is noticed by this alone. */
const BEAT = 15_000;
/** Ms for an answer that tells the time well enough. */
const GOOD = 250;

const FATAL: Readonly<Record<string, Link>> = {
  'unknown-room': 'no-room',
  'not-found': 'no-room',
  'expired-code': 'no-room',
  'bad-key': 'bad-key',
};

/** The page is older than the server: its chunks are gone. */
class TooOld extends Error {}

export class Line {
  readonly room: string;
  readonly #key: string;
  #language: Language | undefined;
  readonly #outbox: Outbox;
  readonly #view = signal<View | undefined>(undefined);
  readonly #link = signal<Link>('connecting');
  #socket: Room | undefined;
  #closed = false;
  #tries = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #beat: ReturnType<typeof setInterval> | undefined;
  #offset = 0;
  /** Ms of the quickest answer so far: the surest about the time. */
  #quickest = Number.POSITIVE_INFINITY;
  #trying = false;
  readonly #join = joiner();
  readonly drafts: Drafts;

  /** `who` keeps apart what several people on one device are writing. No language: the room's. */
  constructor(room: string, key: string, who: string, language: Language | undefined) {
    this.room = room;
    this.#key = key;
    this.#language = language;
    this.drafts = new Drafts(room, who);
    this.#outbox = new Outbox(room, who, this.drafts);
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
  /** How many commands wait for an answer. */
  get waiting(): ReadonlySignal<number> {
    return this.#outbox.waiting;
  }
  /** Forms whose words are on their way, by id. */
  get onWay(): ReadonlySignal<ReadonlySet<string>> {
    return this.#outbox.forms;
  }
  /** What the server said no to, by the form's id. */
  get refusals(): ReadonlySignal<ReadonlyMap<string, Refusal>> {
    return this.#outbox.refusals;
  }

  /** Fulfilled when the server answered, however long that takes; the draft of `words` goes when it is done. */
  send(command: Command, words?: Words): Promise<CommandReply> {
    return this.#outbox.send(command, words);
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
    if (document.visibilityState === 'hidden' || this.#link.value === 'moved') return;
    if (this.#socket) {
      void this.#look(this.#socket, PATIENCE_AWAKE);
      return;
    }
    this.#tries = 0;
    void this.#enter();
  };

  #leave(): void {
    const socket = this.#socket;
    this.#socket = undefined;
    clearInterval(this.#beat);
    this.#outbox.connected(undefined);
    socket?.removeAllListeners();
    void socket?.leave(true).catch(() => {});
  }

  async #enter(): Promise<void> {
    if (this.#closed || this.#trying || this.#socket) return;
    this.#trying = true;
    clearTimeout(this.#timer);
    const language = this.#language;
    try {
      const [sdk, entry] = await Promise.all([
        import('@colyseus/sdk').catch(() => undefined),
        post<Entry>(`/api/rooms/${this.room}/enter`, { language }, this.#key),
      ]);
      if (entry.version !== PROTOCOL_VERSION || (!sdk && this.#tries > 1)) throw new TooOld();
      if (!sdk) throw new Error('the chunk did not come');
      const coming = new sdk.Client(location.origin).consumeSeatReservation(entry.reservation as never);
      const socket: Room = await within(PATIENCE, coming, (late) => void late.leave(true).catch(() => {}));
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
    // Another language was chosen meanwhile.
    if (this.#socket && language !== this.#language) {
      this.#leave();
      void this.#enter();
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
    void this.#look(socket);
    this.#beat = setInterval(() => void this.#look(socket), BEAT);
    this.#outbox.connected((id, command) => this.#carry(socket, id, command));
  }

  /** Brings one command over. Rejects when no answer came; then the line is taken for lost. */
  async #carry(socket: Room, id: string, command: Command): Promise<CommandReply> {
    const body: CommandRequest = { id, version: PROTOCOL_VERSION, command };
    const asked: Promise<CommandReply> = socket.request(REQUESTS.command, body, { timeout: 2 * PATIENCE });
    const reply = await within(PATIENCE, asked).catch(async (error: unknown) => {
      // The line is open and it was not a matter of time: the server itself failed on this one.
      if (socket.connection.isOpen && !(error instanceof TooLate)) return refuse('fault');
      await this.#drop(socket);
      throw error;
    });
    if ('refused' in reply && reply.refused === 'outdated') {
      this.#outdated(); // It stays in the outbox: the reloaded page sends it.
      throw new TooOld();
    }
    return reply;
  }

  /** Does the line still carry, and what is the server's time? */
  async #look(socket: Room, patience = PATIENCE): Promise<void> {
    const asked = Date.now();
    try {
      const reply: { readonly now?: unknown } = await socket.request(REQUESTS.time, {}, { timeout: patience });
      const took = Date.now() - asked;
      if (typeof reply.now !== 'number' || took > Math.max(GOOD, this.#quickest * 2)) return;
      this.#quickest = Math.min(took, this.#quickest);
      this.#offset = reply.now + took / 2 - Date.now();
    } catch {
      await this.#drop(socket);
    }
  }

  /** Nothing comes over this socket any more. Nobody closed it, or else the code that says why comes first. */
  async #drop(socket: Room): Promise<void> {
    await farewell(socket.connection);
    if (this.#socket !== socket) return;
    socket.removeAllListeners();
    socket.connection.close();
    this.#lost(socket, 0);
  }

  #lost(socket: Room, code: number): void {
    if (this.#socket !== socket) return;
    this.#socket = undefined;
    clearInterval(this.#beat);
    this.#outbox.connected(undefined);
    if (this.#closed || this.#link.value === 'outdated') return;
    if (code === CLOSE.moved) this.#link.value = 'moved';
    else if (code === CLOSE.outdated) this.#outdated();
    else if (code === CLOSE.removed) {
      this.#link.value = 'removed';
      this.#again(KNOCK);
    } else {
      this.#link.value = code === CLOSE.restart ? 'restarting' : 'lost';
      this.#again();
    }
  }

  /** It says so, and loads anew by itself when that helps. */
  #outdated(): void {
    this.#link.value = 'outdated';
    void reloadIfNewer();
  }

  #failed(error: unknown): void {
    if (this.#closed) return;
    if (error instanceof TooOld) {
      this.#outdated();
      return;
    }
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
    const restarting = this.#link.value === 'restarting' && this.#tries < RESTART;
    if (!restarting && (this.#link.value !== 'connecting' || this.#tries > 1)) this.#link.value = 'lost';
    this.#again();
  }

  #again(ms = waitAfter(this.#tries)): void {
    this.#tries++;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#enter(), ms);
  }
}
