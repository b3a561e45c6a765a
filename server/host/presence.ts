// Who is connected, who went and who is writing. Not in the log: it is true only now.

import type { SeatId } from '../../shared/core/viewer.ts';

/** How long a sign of writing lasts, in ms. */
const WRITING = 8000;

export class Presence {
  readonly #connections = new Map<SeatId, number>();
  readonly #pens = new Map<SeatId, number>();
  readonly #left = new Map<SeatId, number>();
  #connected: ReadonlySet<SeatId> | undefined;
  #writing: ReadonlySet<SeatId> | undefined;

  /** Seats with a connection; the same set as long as nobody comes or goes. */
  get connected(): ReadonlySet<SeatId> {
    this.#connected ??= new Set(this.#connections.keys());
    return this.#connected;
  }

  /** Seats that are writing; the same set as long as nobody begins or ends. */
  get writing(): ReadonlySet<SeatId> {
    this.#writing ??= new Set(this.#pens.keys());
    return this.#writing;
  }

  /** When the last connection of a seat went, in ms; not of those who are here. */
  get left(): ReadonlyMap<SeatId, number> {
    return this.#left;
  }

  /** These may come back, as after a restart: counted as gone from now (ms) on. */
  miss(seats: readonly SeatId[], now: number): void {
    for (const seat of seats) this.#left.set(seat, now);
  }

  enter(seat: SeatId): void {
    this.#connections.set(seat, (this.#connections.get(seat) ?? 0) + 1);
    this.#left.delete(seat);
    this.#connected = undefined;
  }

  /** `now` in ms. */
  leave(seat: SeatId, now: number): void {
    const left = (this.#connections.get(seat) ?? 0) - 1;
    if (left > 0) {
      this.#connections.set(seat, left);
      return;
    }
    this.#connections.delete(seat);
    this.#connected = undefined;
    this.#left.set(seat, now);
    this.#rest(seat);
  }

  /** Marks a seat as writing; true when it was not before. */
  write(seat: SeatId, now: number): boolean {
    const fresh = !this.#pens.has(seat);
    this.#pens.set(seat, now + WRITING);
    if (fresh) this.#writing = undefined;
    return fresh;
  }

  /** What a person sent ends their writing; true when they were. */
  sent(seat: SeatId): boolean {
    return this.#rest(seat);
  }

  /** Forgets writing that is over; true when something changed. */
  expire(now: number): boolean {
    let changed = false;
    for (const [seat, until] of this.#pens) if (until <= now) changed = this.#rest(seat) || changed;
    return changed;
  }

  #rest(seat: SeatId): boolean {
    const wrote = this.#pens.delete(seat);
    if (wrote) this.#writing = undefined;
    return wrote;
  }
}
