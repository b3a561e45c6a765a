// One connection to a room, as our own client makes it, with everything that came over the wire.

import { Client, type Room } from '@colyseus/sdk';
import { join } from '../../../shared/blocks/pieces.ts';
import type { View } from '../../../shared/blocks/view.ts';
import type { Command } from '../../../shared/core/event.ts';
import type { Language } from '../../../shared/core/words.ts';
import type { Entry } from '../../../shared/protocol/http.ts';
import { type CommandReply, PROTOCOL_VERSION } from '../../../shared/protocol/protocol.ts';
import { post, type TestServer } from './server.ts';

interface State {
  readonly slots?: ReadonlyMap<string, { readonly pieces: ReadonlyMap<string, string> }>;
}

export interface Player {
  readonly room: Room;
  /** What this one sees now. */
  readonly view: () => View | undefined;
  readonly slots: () => number;
  readonly send: (command: Command, id?: string) => Promise<CommandReply>;
  /** All bytes received, as latin-1 text. */
  readonly heard: () => string;
  /** Fulfilled with the code when the connection closes. */
  readonly closed: Promise<number>;
  /** Waits until the view says so. */
  readonly until: (seen: (view: View) => boolean) => Promise<View>;
}

let made = 0;

export const until = async (true_: () => boolean, what: () => string = () => 'never came true'): Promise<void> => {
  for (let waited = 0; waited < 5000; waited += 10) {
    if (true_()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(what());
};

export const enter = async (
  server: Pick<TestServer, 'base'>,
  room: string,
  key: string,
  language?: Language,
): Promise<Player> => {
  const answer = await post(server.base, `/api/rooms/${room}/enter`, { language }, { authorization: `Bearer ${key}` });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
  const { reservation } = (await answer.json()) as Entry;
  const client = new Client(server.base);
  const joined: Room = await client.consumeSeatReservation(reservation as never);
  joined.reconnection.enabled = false;
  let heard = '';
  const { events } = joined.connection;
  const inner = events.onmessage;
  events.onmessage = (event: { data: ArrayBuffer | Uint8Array }) => {
    heard += Buffer.from(event.data as ArrayBuffer).toString('latin1');
    inner?.(event as never);
  };
  const closed = new Promise<number>((resolve) => joined.onLeave((code) => resolve(code)));
  const state = () => joined.state as State | undefined;
  const view = () => {
    const slot = [...(state()?.slots?.values() ?? [])][0];
    return slot ? join(slot.pieces) : undefined;
  };
  const player: Player = {
    room: joined,
    view,
    slots: () => state()?.slots?.size ?? 0,
    send: (command, id = `command-${++made}`) =>
      joined.request('command', { id, version: PROTOCOL_VERSION, command }) as Promise<CommandReply>,
    heard: () => heard,
    closed,
    until: async (seen) => {
      const now = (): View | undefined => {
        const found = view();
        return found && seen(found) ? found : undefined;
      };
      await until(
        () => now() !== undefined,
        () => `never seen; last: ${JSON.stringify(view())}`,
      );
      return now() as View;
    },
  };
  await player.until(() => true);
  return player;
};
