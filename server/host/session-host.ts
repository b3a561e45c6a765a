// One session at work: takes commands one by one, keeps what follows from them, then says that it is done. The only writer
// of its log. Knows nothing of sockets.

import type { Command, Fact, LoggedEvent } from '../../shared/core/event.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/core/refusal.ts';
import type { Hand, Session } from '../../shared/core/session.ts';
import { type Actor, actorOf, type SeatId, type Viewer } from '../../shared/core/viewer.ts';
import type { Language } from '../../shared/core/words.ts';
import type { CommandReply } from '../../shared/protocol/protocol.ts';
import { EVENT_VERSION, rules } from '../../shared/rules.ts';
import type { Clock } from '../clock.ts';
import { Conflict, type Entry, type EventLog, type Grant } from '../log/event-log.ts';
import type { Logger } from '../logger.ts';

export type SessionId = string;

/** Somebody at the door; `simulated` needs nobody's admission. */
export interface Person {
  readonly seat: SeatId;
  readonly name: string;
  readonly language: Language;
  readonly avatar: string;
  readonly simulated?: boolean;
}

interface Job {
  readonly by: Actor;
  /** Unique per person and intended action. */
  readonly id: string;
  readonly decide: (session: Session, now: number) => readonly Fact[] | Refusal;
  readonly grants: readonly Grant[];
  readonly answer: (reply: CommandReply) => void;
}

export interface Surroundings {
  readonly log: EventLog;
  readonly clock: Clock;
  readonly journal: Logger;
  /** Words that this house takes for no name, beside those that no house does. */
  readonly names?: readonly string[];
  /** Told how long it took to keep something, in ms, and whether it was kept. */
  readonly appended?: (ms: number, kept: boolean) => void;
}

/** The session that a log makes; throws when there is none, or when the rules cannot read it: also when a newer version than
 * ours wrote it, for that may mean something else than we read. */
const replay = (entries: readonly Entry[]): Session => {
  let session: Session | undefined;
  for (const { event } of entries) {
    if (event.version > EVENT_VERSION) throw new Error('written by a newer version');
    session = rules.evolve(session, event);
  }
  if (!session) throw new Error('the log is empty');
  return session;
};

export class SessionHost {
  readonly id: SessionId;
  readonly #around: Surroundings;
  readonly #listeners = new Set<() => void>();
  /** Seq of each command that was kept, by "actor/id". */
  readonly #done = new Map<string, number>();
  #session: Session;
  #seq: number;
  #queue: Job[] = [];
  #working = false;
  #stale = false;

  constructor(id: SessionId, entries: readonly Entry[], around: Surroundings) {
    this.id = id;
    this.#around = around;
    this.#session = replay(entries);
    this.#seq = entries.at(-1)?.event.seq ?? 0;
    for (const { event, command } of entries) if (command) this.#done.set(command, event.seq);
  }

  get session(): Session {
    return this.#session;
  }

  /** Of the last event that was kept. */
  get seq(): number {
    return this.#seq;
  }

  /** Something waits to be kept. */
  get busy(): boolean {
    return this.#working || this.#queue.length > 0;
  }

  /** Nothing waits, so that it may be put away. */
  get idle(): boolean {
    return !this.busy && this.#listeners.size === 0;
  }

  /** Fulfilled when all that was asked is answered. */
  async settled(): Promise<void> {
    while (this.#working) await new Promise((resolve) => setImmediate(resolve));
  }

  /** Another writer was there, or the session was erased: this one must be made anew from the log, if that is still there. */
  get stale(): boolean {
    return this.#stale;
  }

  /** Does what a viewer asks, once for each id, and answers when it is safe on disk. Refuses what the rules refuse, and
   * 'storage' when it could not be kept; then nothing has changed. */
  handle(viewer: Viewer, id: string, command: Command): Promise<CommandReply> {
    const by = actorOf(viewer);
    if (by === undefined) return Promise.resolve(refuse('not-allowed'));
    return this.#enqueue(by, `${by}/${id}`, (session, now) => rules.decide(session, command, viewer, now), []);
  }

  /** Lets somebody in, once for each seat. `grants` are kept with the arrival or not at all. */
  arrive(person: Person, grants: readonly Grant[] = []): Promise<CommandReply> {
    const more = this.#around.names ?? [];
    const decide: Job['decide'] = (session, now) => rules.arrive(session, { ...person, more }, now);
    return this.#enqueue('house', `house/${person.seat}`, decide, grants);
  }

  /** Gives a hand, once for each id. `grants`, its key, are kept with it or not at all. */
  give(hand: string, as: Exclude<Hand['as'], 'first'>, grants: readonly Grant[]): Promise<CommandReply> {
    return this.#enqueue('house', `house/${hand}`, (session) => rules.give(session, hand, as), grants);
  }

  /** Keeps that somebody came in with a hand; `visit` is unique to their coming in. */
  use(hand: string, visit: string): Promise<CommandReply> {
    return this.#enqueue('house', `house/${visit}`, (session, now) => rules.use(session, hand, now), []);
  }

  /** The session is not in the log any more: this host is of no use, and says so. */
  retire(): void {
    this.#stale = true;
    this.#publish();
  }

  /** Calls after every change, when it is kept. Gives the way to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #enqueue(by: Actor, id: string, decide: Job['decide'], grants: readonly Grant[]): Promise<CommandReply> {
    return new Promise((answer) => {
      this.#queue.push({ by, id, decide, grants, answer });
      if (this.#working) return;
      this.#working = true;
      // After this turn of the event loop: all that came in with it goes to disk in one commit.
      setImmediate(() => void this.#work());
    });
  }

  async #work(): Promise<void> {
    while (this.#queue.length > 0) await this.#batch(this.#queue.splice(0));
    this.#working = false;
  }

  /** Decides every job on the session as the jobs before it leave it, keeps all that follows at once, answers. */
  async #batch(jobs: readonly Job[]): Promise<void> {
    const { log, clock, journal, appended } = this.#around;
    // Made anew elsewhere, or erased: what was done is known, and nothing more can be kept here.
    if (this.#stale) {
      for (const job of jobs) {
        const known = this.#done.get(job.id);
        job.answer(known === undefined ? refuse('storage') : { done: true, seq: known });
      }
      return;
    }
    let session = this.#session;
    let seq = this.#seq;
    const entries: Entry[] = [];
    const grants: Grant[] = [];
    const done = new Map<string, number>();
    const replies = jobs.map((job): CommandReply => {
      const known = this.#done.get(job.id) ?? done.get(job.id);
      if (known !== undefined) return { done: true, seq: known };
      try {
        const now = clock.now();
        const facts = job.decide(session, now);
        if (isRefusal(facts)) return facts;
        let next = session;
        const events = facts.map((fact, at): LoggedEvent => {
          // As the log gives it back, so that this session and a replayed one are the same.
          const event: LoggedEvent = JSON.parse(
            JSON.stringify({ ...fact, seq: seq + at + 1, at: now, by: job.by, version: EVENT_VERSION }),
          );
          next = rules.evolve(next, event);
          return event;
        });
        session = next;
        seq += events.length;
        events.forEach((event, at) => {
          entries.push(at === events.length - 1 ? { event, command: job.id } : { event });
        });
        if (events.length > 0) done.set(job.id, seq);
        grants.push(...job.grants);
        return { done: true, seq };
      } catch (error) {
        // Our own bug: this one is refused, and changes nothing.
        journal.error({ session: this.id, fault: faultOf(error) }, 'the rules threw');
        return refuse('fault');
      }
    });

    if (entries.length > 0) {
      const began = performance.now();
      try {
        await log.append(this.id, this.#seq, entries, grants);
        appended?.(performance.now() - began, true);
      } catch (error) {
        appended?.(performance.now() - began, false);
        this.#stale = error instanceof Conflict;
        journal.error({ session: this.id, entries: entries.length, fault: faultOf(error) }, 'could not keep');
        for (const job of jobs) {
          const known = this.#done.get(job.id);
          job.answer(known === undefined ? refuse('storage') : { done: true, seq: known });
        }
        // Those who hold this host must get another.
        if (this.#stale) this.#publish();
        return;
      }
      this.#session = session;
      this.#seq = seq;
      for (const [id, at] of done) this.#done.set(id, at);
    }
    for (const [at, job] of jobs.entries()) job.answer(replies[at] ?? refuse('fault'));
    if (entries.length > 0) this.#publish();
  }

  #publish(): void {
    for (const listener of this.#listeners) {
      try {
        listener();
      } catch (error) {
        this.#around.journal.error({ session: this.id, fault: faultOf(error) }, 'a listener threw');
      }
    }
  }
}

/** What a log line may say of an error: its place in our code, never the words of a person. */
export const faultOf = (error: unknown): string =>
  error instanceof Error ? [error.name, ...placesIn(error.stack ?? '').slice(0, 5)].join('\n') : typeof error;

/** The lines of a stack that name a place in code. Its other lines are the message, which may quote what somebody wrote. */
const placesIn = (stack: string): readonly string[] => stack.split('\n').filter((line) => /^ {4}at .*:\d+:\d+\)?$/.test(line));
