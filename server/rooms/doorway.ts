// From a ticket to a reserved place in the room of its session: one room per session, however many come at once.

import { type IRoomCache, matchMaker } from '@colyseus/core';
import { ROOM } from '../../shared/protocol/protocol.ts';
import type { SessionId } from '../host/session-host.ts';
import type { Ticket } from './ticket.ts';

export class Doorway {
  readonly #rooms = new Map<SessionId, Promise<IRoomCache>>();

  /** Reserves a place and gives what the client's SDK takes. Throws when the room cannot be made. */
  async reserve(ticket: Ticket): Promise<unknown> {
    for (let tries = 0; ; tries++) {
      const making = this.#rooms.get(ticket.session) ?? this.#make(ticket.session);
      const room = await making;
      const live: unknown = matchMaker.getLocalRoomById(room.roomId);
      if (isOurs(live)) {
        live.expect();
        return matchMaker.reserveSeatFor(room, {}, ticket);
      }
      // It was put away between two lines.
      if (this.#rooms.get(ticket.session) === making) this.#rooms.delete(ticket.session);
      if (tries === 2) throw new Error('the room is closing');
    }
  }

  #make(session: SessionId): Promise<IRoomCache> {
    const making = matchMaker.createRoom(ROOM, { session });
    this.#rooms.set(session, making);
    making.catch(() => this.#rooms.delete(session));
    return making;
  }

  /** The screens that show how to get into a session show this code from now on. */
  async renew(session: SessionId, code: string): Promise<void> {
    const room = await this.#rooms.get(session)?.catch(() => undefined);
    const live: unknown = room && matchMaker.getLocalRoomById(room.roomId);
    if (isOurs(live)) live.renew(code);
  }

  /** How many rooms there are. */
  get size(): number {
    return this.#rooms.size;
  }

  /** This room takes nobody any more. */
  forget(session: SessionId, room: string): void {
    const making = this.#rooms.get(session);
    void making?.then(
      (kept) => {
        if (kept.roomId === room && this.#rooms.get(session) === making) this.#rooms.delete(session);
      },
      () => {},
    );
  }
}

/** What our own room does beyond Colyseus' interface. */
interface Ours {
  /** A place was reserved here: somebody is on the way. */
  expect(): void;
  renew(code: string): void;
}

const isOurs = (room: unknown): room is Ours => typeof room === 'object' && room !== null && 'expect' in room && 'renew' in room;
