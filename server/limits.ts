// How much one process takes from the network before it says no.

export interface Limits {
  /** Ms that a request may take to say what it wants, and to say all of it. */
  readonly headers: number;
  readonly request: number;
  /** Ms between two looks at who takes longer. */
  readonly looking: number;
  /** Ms in which nothing happens on a connection that is no socket of a room. */
  readonly silent: number;
  /** Connections at the same time; who comes above that is turned away. */
  readonly connections: number;
}

/** Bytes of all headers of a request together with its address. */
export const MAX_HEADERS = 16 * 1024;
/** Bytes of a frame on a socket. */
export const MAX_FRAME = 64 * 1024;

export const LIMITS: Limits = { headers: 10_000, request: 20_000, looking: 2000, silent: 60_000, connections: 6000 };
