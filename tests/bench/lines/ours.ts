// A connection to our own server: in by its HTTP door, then over the SDK that our client uses. What was decoded is looked at
// piece by piece as it comes, which is the least that any client must do.

import type { Room } from '@colyseus/sdk';
import type { Entry } from '../../../shared/protocol/http.ts';
import { type CommandReply, PROTOCOL_VERSION, REQUESTS } from '../../../shared/protocol/protocol.ts';
import type { Line, Seat } from './line.ts';

// The other two use this socket as well; Node's own is slower.
Reflect.deleteProperty(globalThis, 'WebSocket');
const { Callbacks, Client } = await import('@colyseus/sdk');

/** As much of the callbacks as is used here: of the root's map of slots, and of a slot's map of pieces. */
interface Told {
  onAdd(property: 'slots', told: (slot: object) => void): void;
  onAdd(slot: object, property: 'pieces', told: (text: string) => void): void;
  onChange(slot: object, property: 'pieces', told: (key: string, text: string) => void): void;
}

let made = 0;

/** A server at its limit lets go of who waits too long: then once more from the door, as our client does. */
const enter = async (base: string, room: string, key: string, tries = 5): Promise<Room> => {
  try {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}` };
    const answer = await fetch(`${base}/api/rooms/${room}/enter`, { method: 'POST', headers, body: '{}' });
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
    const { reservation } = (await answer.json()) as Entry;
    return await new Client(base).consumeSeatReservation(reservation as never);
  } catch (error) {
    if (tries === 0) throw error;
    await new Promise((resolve) => setTimeout(resolve, 500));
    return enter(base, room, key, tries - 1);
  }
};

export const openLine = async ({ port, door, key, onSeen }: Seat): Promise<Line> => {
  const room = await enter(`http://127.0.0.1:${port}`, door.room, key);
  room.reconnection.enabled = false;
  room.onError(() => {});
  const told = Callbacks.get(room as never) as unknown as Told;
  await new Promise<void>((resolve) => {
    told.onAdd('slots', (slot) => {
      told.onAdd(slot, 'pieces', onSeen);
      told.onChange(slot, 'pieces', (_key, text) => {
        if (typeof text === 'string') onSeen(text);
      });
      resolve();
    });
  });
  const send = async (command: object): Promise<boolean> => {
    const body = { id: `bench-${++made}`, version: PROTOCOL_VERSION, command };
    const reply = (await room.request(REQUESTS.command, body, { timeout: 30_000 })) as CommandReply;
    return 'done' in reply;
  };
  return {
    post: (text, phase) => send({ type: 'lens.write', round: phase, text }),
    next: () => send({ type: 'progress.next' }),
    close: () => void room.leave(false).catch(() => {}),
  };
};
