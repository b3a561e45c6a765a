// What the three processes of a measurement say to each other: the conductor starts a server and a load generator, asks the
// server for its gauge when the generator opens and closes its window, and gets the generator's tally.

/** The three that are compared: our own server, a bare broadcast over sockets, and boardgame.io. */
export const SYSTEMS = ['ours', 'floor', 'peer'] as const;
export type System = (typeof SYSTEMS)[number];

/** One measurement, the same for all systems. */
export interface Load {
  readonly seed: string;
  readonly rooms: number;
  /** People in each room; each room has one more connection, which changes the phase. */
  readonly people: number;
  /** Contributions that lie on the board of each room beforehand. */
  readonly preload: number;
  /** Contributions per second, over all rooms. */
  readonly rate: number;
  /** Seconds before the window, at the same rate, and of the window. */
  readonly warm: number;
  readonly window: number;
  /** Is each contribution sent only when all have the one before? */
  readonly inTurn: boolean;
  /** Does the phase change every 3 s? */
  readonly phases: boolean;
  /** Ours alone: is the log on disk, synced at each commit, or nowhere? */
  readonly log: 'full' | 'off';
}

/** How to get into one room. */
export interface Door {
  readonly room: string;
  /** Opens it for whoever changes the phase. */
  readonly host: string;
  /** Opens the big screen; ours alone. */
  readonly screen?: string;
  /** One for each person. */
  readonly people: readonly string[];
  /** Phases in order; the first is on. */
  readonly phases: readonly string[];
}

/** A server serves. */
export interface Ready {
  readonly port: number;
  readonly doors: readonly Door[];
}

/** What a server process used so far. */
export interface Gauge {
  /** Seconds of the processor, in all. */
  readonly cpu: number;
  /** Bytes written to all sockets that were ever accepted. */
  readonly sent: number;
  /** Bytes of memory now. */
  readonly rss: number;
}

/** What the generator saw in its window. */
export interface Tally {
  readonly actions: number;
  /** Connections that each contribution had to reach, beside its author's own. */
  readonly others: number;
  /** Ms from sending until the last other had decoded it, of each that reached all. */
  readonly latencies: readonly number[];
  /** Pairs of a contribution and somebody who did not get it. */
  readonly lost: number;
  readonly refused: number;
}

export type FromServer = { readonly ready: Ready } | { readonly gauge: Gauge };
export type ToServer = 'gauge';
export type FromGenerator = { readonly window: 'open' | 'close' } | { readonly tally: Tally } | { readonly broken: string };
export type ToGenerator = 'gauged';
