// Plays every simulated person of the sessions at work, whether they came for a rehearsal or stand in for somebody. They see
// what their seat sees and nothing else.

import { nanoid } from 'nanoid';
import { random } from '../../shared/core/random.ts';
import { present } from '../../shared/core/session.ts';
import type { SeatId, Viewer } from '../../shared/core/viewer.ts';
import { type Memory, next, thinking } from '../../shared/rehearsal/bot.ts';
import { rules } from '../../shared/rules.ts';
import type { SessionHost } from '../host/session-host.ts';

const NOBODY = { connected: new Set<string>(), writing: new Set<string>() };

/** Ms between looks when there is nothing to do. */
const LOOK = 4000;
/** Where nobody real is, they stop by themselves after so many ms. */
const LONGEST = 3 * 60 * 60_000;

/** The simulated people of one session. */
interface Cast {
  /** 1 is human speed. */
  pace: number;
  /** Each with the way to stop. */
  readonly playing: Map<SeatId, () => void>;
  /** What each did so far, also while nobody played. */
  readonly memories: Map<SeatId, Memory>;
}

export class Simulated {
  readonly #fault: (host: SessionHost, error: unknown) => void;
  readonly #casts = new WeakMap<SessionHost, Cast>();

  /** `fault` is told when one of them threw; that one stops. */
  constructor(fault: (host: SessionHost, error: unknown) => void) {
    this.#fault = fault;
  }

  /** Lets all play who are in the session and do not play yet; until it ends, they are removed, or `rest`. Call it as often as
   * you like: after any change. `pace` goes for all of them, from their next turn on. */
  animate(host: SessionHost, pace?: number): void {
    const cast = this.#castOf(host);
    if (pace !== undefined) cast.pace = pace;
    if (host.stale || host.session.phase === 'ended') return;
    for (const seat of present(host.session)) if (seat.simulated && !cast.playing.has(seat.id)) this.#play(host, seat.id, cast);
  }

  /** Nobody is there any more: all stop, and go on where they were when `animate` is called again. */
  rest(host: SessionHost): void {
    for (const stop of [...this.#castOf(host).playing.values()]) stop();
  }

  #castOf(host: SessionHost): Cast {
    const known = this.#casts.get(host);
    if (known) return known;
    const cast: Cast = { pace: 1, playing: new Map(), memories: new Map() };
    this.#casts.set(host, cast);
    return cast;
  }

  #play(host: SessionHost, seat: SeatId, cast: Cast): void {
    const memory = cast.memories.get(seat) ?? new Map();
    cast.memories.set(seat, memory);
    const chance = random(`${host.id}/${seat}/${memory.size}`);
    const started = Date.now();
    // As long as somebody plays, the session is not put away.
    const release = host.subscribe(() => {});
    let stopped = false;
    const stop = () => {
      if (stopped) return;
      stopped = true;
      release();
      cast.playing.delete(seat);
    };
    cast.playing.set(seat, stop);

    const turn = async (): Promise<void> => {
      const me = host.session.seats[seat];
      const over = !me || me.removed || host.session.phase === 'ended' || host.stale || Date.now() - started > LONGEST;
      if (over) return stop();
      const viewer: Viewer = { role: 'participant', seat, language: me.language };
      const command = next(rules.view(host.session, viewer, NOBODY), memory, chance);
      if (!command) return wait(LOOK * (0.5 + chance()) * Math.max(cast.pace, 0.01));
      const place = JSON.stringify(host.session.position);
      wait(thinking(command, chance, cast.pace), async () => {
        // Moved on meanwhile: what was meant for the step before is let go of half of the time, as people do.
        if (JSON.stringify(host.session.position) === place || chance() < 0.5) await host.handle(viewer, nanoid(), command);
      });
    };
    const wait = (ms: number, then: () => Promise<void> = async () => {}): void => {
      const go = async (): Promise<void> => {
        try {
          if (!stopped) await then();
          if (!stopped) await turn();
        } catch (error) {
          stop();
          // Not again, for it would meet the same mistake of ours.
          cast.playing.set(seat, () => {});
          this.#fault(host, error);
        }
      };
      setTimeout(() => void go(), ms).unref();
    };
    wait(1000 * chance() * cast.pace);
  }
}
