// What happened, as the log keeps it. The log is the truth; everything else is computed from it.

import type { Json } from './json.ts';
import type { Actor } from './viewer.ts';

/** An event before the log gave it a place. `step` is set on events of an activity. */
export interface Fact {
  readonly type: string;
  readonly step?: string;
  readonly data: { readonly [key: string]: Json | undefined };
}

export interface LoggedEvent extends Fact {
  /** 1, 2, 3 … without a gap within a session. */
  readonly seq: number;
  /** Milliseconds since 1970, of the server that wrote it. */
  readonly at: number;
  readonly by: Actor;
  /** Format version of `data`; each kind reads its own old ones. */
  readonly version: number;
}

/** What a person asks for: a type and its values. */
export interface Command {
  readonly type: string;
  readonly [key: string]: Json | undefined;
}
