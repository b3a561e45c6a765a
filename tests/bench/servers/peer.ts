// boardgame.io as it comes: its own server, matches in memory, the whole state to everybody after each move.

import type { Server as HttpServer } from 'node:http';
import { createRequire } from 'node:module';
import { PHASES } from '../hat-round.ts';
import { hatGame } from '../peer-game.ts';
import { loadGiven, serve } from './gauge.ts';

interface Library {
  readonly Server: (options: { readonly games: readonly unknown[]; readonly origins: readonly string[] }) => {
    readonly run: (port: number) => Promise<{ readonly appServer: HttpServer }>;
  };
}

// Its package has no entries for modules; require finds them.
const require = createRequire(import.meta.url);
const load = loadGiven();
const { Server } = require('boardgame.io/server') as Library;
const { appServer } = await Server({ games: [hatGame(load)], origins: [] }).run(0);
const address = appServer.address();
serve({
  port: typeof address === 'object' && address ? address.port : 0,
  doors: Array.from({ length: load.rooms }, (_, at) => ({
    room: `room-${at}`,
    host: 'host',
    people: Array.from({ length: load.people }, (_, seat) => `seat-${seat}`),
    phases: Array.from({ length: PHASES }, (_, phase) => String(phase)),
  })),
});
