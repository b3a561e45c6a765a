// The sessions that are at work in this process. One is made from its log when first asked for, and put away when nobody
// needs it; so a server that was killed goes on where it was.

import { faultOf, SessionHost, type SessionId, type Surroundings } from './session-host.ts';

/** The log of this session cannot be replayed. The others are not touched, and neither is the log. */
export class Quarantined extends Error {}

interface Kept {
  readonly host: Promise<SessionHost | undefined>;
  /** Ms of the last time that somebody asked. */
  asked: number;
}

/** A session that nobody asked for is kept so long, in ms. */
const KEEP = 5 * 60_000;

export class Hosts {
  readonly #around: Surroundings;
  readonly #hosts = new Map<SessionId, Kept>();
  readonly #quarantined = new Set<SessionId>();

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** The session's host; undefined when there is no such session. Throws Quarantined. */
  async get(id: SessionId): Promise<SessionHost | undefined> {
    const now = this.#around.clock.now();
    const kept = this.#hosts.get(id);
    if (kept) {
      const host = await kept.host;
      if (!host?.stale) {
        kept.asked = now;
        return host;
      }
      if (this.#hosts.get(id) === kept) this.#hosts.delete(id);
      return this.get(id);
    }
    const made: Kept = { host: this.#load(id), asked: now };
    this.#hosts.set(id, made);
    try {
      const host = await made.host;
      if (!host) this.#hosts.delete(id);
      return host;
    } catch (error) {
      this.#hosts.delete(id);
      throw error;
    }
  }

  async #load(id: SessionId): Promise<SessionHost | undefined> {
    const entries = await this.#around.log.read(id);
    if (entries.length === 0) return undefined;
    try {
      return new SessionHost(id, entries, this.#around);
    } catch (error) {
      if (!this.#quarantined.has(id)) {
        this.#around.journal.error(
          { session: id, entries: entries.length, fault: faultOf(error) },
          'quarantined: cannot be replayed',
        );
      }
      this.#quarantined.add(id);
      throw new Quarantined(id);
    }
  }

  /** Puts away what nobody asked for lately. */
  async sweep(): Promise<void> {
    const now = this.#around.clock.now();
    for (const [id, kept] of this.#hosts) {
      if (now - kept.asked < KEEP) continue;
      const host = await kept.host.catch(() => undefined);
      if (!host || host.idle) this.#hosts.delete(id);
    }
  }

  /** How many sessions are at work. */
  get size(): number {
    return this.#hosts.size;
  }

  /** Lets go of the sessions that another process wrote to: who is in them gets them anew from the log. */
  async refresh(): Promise<void> {
    for (const [id, kept] of this.#hosts) {
      const host = await kept.host.catch(() => undefined);
      if (!host) continue;
      const before = host.seq;
      const last = await this.#around.log.lastSeq(id);
      // What we write ourselves just now is in the log before we know it.
      if (last !== before && !host.busy && host.seq === before) await this.drop(id);
    }
  }

  /** Forgets a session that is not in the log any more, and has everybody who holds its host let go of it. */
  async drop(id: SessionId): Promise<void> {
    const kept = this.#hosts.get(id);
    this.#hosts.delete(id);
    const host = await kept?.host.catch(() => undefined);
    host?.retire();
  }

  /** Fulfilled when nothing waits to be kept any more. */
  async settle(): Promise<void> {
    for (const { host } of this.#hosts.values()) await (await host.catch(() => undefined))?.settled();
  }
}
