// What a rule of the copilot is: data, read from the facts of a session, with one thing to do about it.

import type { Command } from '../core/event.ts';
import type { Language } from '../core/words.ts';
import type { Facts } from './facts.ts';
import type { CopilotText } from './text.ts';

/** A suggestion in words. `does` is what stands on the control, where there is one. */
export interface Said {
  readonly title: string;
  readonly text: string;
  readonly does?: string;
}

/** Something that a rule found. */
export interface Match {
  /** The same as long as it is the same thing. With the part in it, it can come back in the next part. */
  readonly key: string;
  /** Since when it is so, or the moment from which it will be: milliseconds, server time. */
  readonly since: number;
  /** The moment from which it is so no more. */
  readonly until?: number;
  readonly do?: Command;
  readonly say: (text: CopilotText, language: Language) => Said;
}

export interface Rule {
  readonly id: string;
  /** Milliseconds that it has to be so before anything is said. */
  readonly after?: number;
  /** How many of its suggestions can be there at the same time; one when left out. */
  readonly most?: number;
  /** Drives on: quiet while somebody asks for a notch softer. */
  readonly urges?: true;
  readonly when: (facts: Facts) => readonly Match[];
}
