// A connection to boardgame.io, with its own client over its own transport, sockets from the start.

import { createRequire } from 'node:module';
import { type Held, hatGame } from '../peer-game.ts';
import type { Load } from '../talk.ts';
import type { Line, Seat } from './line.ts';

interface Client {
  readonly moves: { readonly post: (text: string) => void; readonly phase: () => void };
  readonly start: () => void;
  readonly stop: () => void;
  readonly subscribe: (told: (state: { readonly G: Held } | null) => void) => void;
}

interface Library {
  readonly Client: (options: object) => Client;
}

interface Transport {
  readonly SocketIO: (options: object) => unknown;
}

// Its package has no entries for modules; require finds them.
const require = createRequire(import.meta.url);
const { Client: clientOf } = require('boardgame.io/client') as Library;
const { SocketIO: socketsOf } = require('boardgame.io/multiplayer') as Transport;
const load = JSON.parse(process.argv[2] ?? '{}') as Load;
const game = hatGame(load);

export const openLine = ({ port, door, at, onSeen }: Seat): Promise<Line> =>
  new Promise((resolve) => {
    const client = clientOf({
      game,
      numPlayers: load.people + 1,
      playerID: String(at),
      matchID: door.room,
      debug: false,
      multiplayer: socketsOf({
        server: `http://127.0.0.1:${port}`,
        socketOpts: { transports: ['websocket'], forceNew: true, reconnection: false },
      }),
    });
    let known = -1;
    const line: Line = {
      post: (text) => {
        client.moves.post(text);
        return Promise.resolve(true);
      },
      next: () => {
        client.moves.phase();
        return Promise.resolve(true);
      },
      close: () => client.stop(),
    };
    client.subscribe((state) => {
      if (!state) return;
      const { board } = state.G;
      if (known < 0) resolve(line);
      else for (const one of board.slice(known)) onSeen(one.text);
      known = board.length;
    });
    client.start();
  });
