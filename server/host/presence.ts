// Who is connected, who went and who is writing. Not in the log: it is true only now.

import type { SeatId } from '../../shared/core/viewer.ts';

/** How long a sign of writing lasts, in ms. */
const WRITING = 8000;

export class Presence {
  readonly #connected = new Map<SeatId, number>();
  readonly #writing = new Map<SeatId, number>();
  readonly #left = new Map<SeatId, number>();

  /** Seats with a connection. */
  get connected(): ReadonlySet<SeatId> {
    return new Set(this.#connected.keys());
  }

  get writing(): ReadonlySet<SeatId> {
    return new Set(this.#writing.keys());
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
    this.#connected.set(seat, (this.#connected.get(seat) ?? 0) + 1);
    this.#left.delete(seat);
  }

  /** `now` in ms. */
  leave(seat: SeatId, now: number): void {
    const left = (this.#connected.get(seat) ?? 0) - 1;
    if (left > 0) this.#connected.set(seat, left);
    else {
      this.#connected.delete(seat);
      this.#left.set(seat, now);
      this.#writing.delete(seat);
    }
  }

  /** Marks a seat as writing; true when it was not before. */
  write(seat: SeatId, now: number): boolean {
    const fresh = !this.#writing.has(seat);
    this.#writing.set(seat, now + WRITING);
    return fresh;
  }

  /** What a person sent ends their writing; true when they were. */
  sent(seat: SeatId): boolean {
    return this.#writing.delete(seat);
  }

  /** Forgets writing that is over; true when something changed. */
  expire(now: number): boolean {
    let changed = false;
    for (const [seat, until] of this.#writing) if (until <= now) changed = this.#writing.delete(seat) || changed;
    return changed;
  }
}
