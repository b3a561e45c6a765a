// The frames of a socket, before Colyseus reads them. It would end the process on some malformed ones, and lets a client
// send as many as it likes.

import { type Client, Protocol, type Room } from '@colyseus/core';

/** All that our own client ever sends. Messages without an answer are not among them. */
const KNOWN: ReadonlySet<number> = new Set([Protocol.JOIN_ROOM, Protocol.LEAVE_ROOM, Protocol.ROOM_REQUEST, Protocol.PING]);

type Read = (client: Client, frame: Uint8Array) => void;

/** Puts a guard before the room's reading of frames. `admits` says whether this client may send one more frame now;
 * `refuse` deals with a client that sends what it may not. Call once, in onCreate. */
export const guardFrames = (room: Room, admits: (client: Client) => boolean, refuse: (client: Client) => void): void => {
  // Colyseus calls this by its name for every frame; it offers no hook of its own.
  const read: Read = Reflect.get(room, '_onMessage').bind(room);
  const guarded: Read = (client, frame) => {
    try {
      if (admits(client) && KNOWN.has(frame[0] ?? -1)) read(client, frame);
      else refuse(client);
    } catch {
      refuse(client);
    }
  };
  Reflect.set(room, '_onMessage', guarded);
};
