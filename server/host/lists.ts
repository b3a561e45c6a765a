// Of when the facilitator's lists are. A room of thirty writes many lines; nobody reads thirty rows that change with each.

import type { Session } from '../../shared/core/session.ts';
import { type Moment, type Presence, rules } from '../../shared/rules.ts';

/** Ms that the lists may be behind what people make. */
export const LISTS = 1500;

export class Lists {
  #moment: Moment | undefined;
  #madeAt = 0;
  #stale = false;

  /** The next moment is a new one, however short ago the last was. */
  expire(): void {
    this.#stale = true;
  }

  /** The moment to list at `now` (ms): the one before, while it is young and nothing changed but what people made. */
  at(session: Session, presence: Presence, now: number): Moment {
    const last = this.#moment;
    if (last && !this.#stale && now - this.#madeAt < LISTS && rules.sameFrame(last.session, session)) return last;
    const { connected, writing, left } = presence;
    const moment = { session, presence: { connected, writing, ...(left ? { left: new Map(left) } : {}) } };
    this.#moment = moment;
    this.#madeAt = now;
    this.#stale = false;
    return moment;
  }

  /** Ms until the lists should be made anew; undefined when they are not behind. `presence` gives the same sets until they change. */
  dueIn(session: Session, { connected, writing }: Presence, now: number): number | undefined {
    const last = this.#moment;
    if (!last) return undefined;
    const { presence } = last;
    const same = last.session === session && presence.connected === connected && presence.writing === writing;
    return same ? undefined : Math.max(0, this.#madeAt + LISTS - now);
  }
}
