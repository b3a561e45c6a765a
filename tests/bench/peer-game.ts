// The hat round as a game of boardgame.io: a board, a phase, and a private text for each that only they get.

import { preloaded, privateText } from './hat-round.ts';
import type { Load } from './talk.ts';

export interface Held {
  board: { id: string; by: string; text: string }[];
  phase: number;
  secrets: Record<string, string>;
}

interface Given {
  readonly G: Held;
  readonly playerID: string;
}

/** The server decides all moves; anybody may move at any time, on whatever state they saw last. */
const move = (does: (given: Given, text: string) => void) => ({ move: does, client: false, ignoreStaleStateID: true });

export const hatGame = (load: Load) => ({
  name: 'hats',
  minPlayers: 2,
  maxPlayers: 100,
  setup: (): Held => ({
    board: preloaded(load).map((text, n) => ({ id: `c${n}`, by: `seat-${n % load.people}`, text })),
    phase: 0,
    secrets: Object.fromEntries(Array.from({ length: load.people }, (_, at) => [String(at), privateText(load.seed, at)])),
  }),
  moves: {
    post: move(({ G, playerID }, text) => {
      G.board.push({ id: `c${G.board.length}`, by: `seat-${playerID}`, text });
    }),
    phase: move(({ G }) => {
      G.phase++;
    }),
  },
  turn: { activePlayers: { all: null } },
  playerView: ({ G, playerID }: { readonly G: Held; readonly playerID: string | null }) => ({
    ...G,
    secrets: playerID === null ? {} : { [playerID]: G.secrets[playerID] },
  }),
});
