// One viewer's whole picture: a header, a clock, blocks and a stage. Built from nothing for that viewer.

import type { Language } from '../core/words.ts';
import type { Block } from './block.ts';
import type { Sign, StageCue } from './stage.ts';

/** The clock in a form that needs no ticking from the server. Milliseconds; `endsAt` in the server's time. */
export type ClockView =
  | { readonly state: 'none' }
  | {
      readonly state: 'running';
      readonly endsAt: number;
      readonly total: number;
      readonly label: string;
      /** Until then nobody speaks: the silent minute. */
      readonly silentUntil?: number;
      /** More time for this viewer alone, counted in already, in words: "+2 min for you". */
      readonly extra?: string;
    }
  | {
      readonly state: 'paused';
      readonly left: number;
      readonly total: number;
      readonly label: string;
      readonly extra?: string;
    };

export interface Header {
  readonly phase: 'gathering' | 'playing' | 'ended';
  readonly viewer: 'participant' | 'facilitator' | 'projector';
  readonly language: Language;
  /** Title of the scenario, and of the part that is on now. */
  readonly scenario: string;
  readonly title: string;
  /** "Round 4 of 9"; empty in the lobby. */
  readonly place: string;
  /** The question or the prompt in one line, for the projector's band. */
  readonly prompt: string;
  readonly sign?: Sign;
  /** What comes next, for the projector's corner. */
  readonly next?: { readonly label: string; readonly sign?: Sign };
  /** "12 at the table", "4 contributions". */
  readonly counts: readonly string[];
  /** Live action: whether the story is on now. */
  readonly fiction?: boolean;
  /** Your own name and avatar; absent for facilitator and projector. */
  readonly me?: { readonly seat: string; readonly name: string; readonly avatar: string; readonly admitted: boolean };
}

/** How to get in; added by the server for the facilitator and the projector only. */
export interface Access {
  readonly code: string;
  /** The address for the QR, with its long secret. */
  readonly joinUrl: string;
  /** Address of the screen for everybody, with its key; for the facilitator only. */
  readonly screenUrl?: string;
}

/** A participant's way to what is theirs; added by the server for them only. */
export interface Own {
  /** Address of the page with what they take along, with its key: it opens reading that, and nothing else. */
  readonly url: string;
}

export interface View {
  readonly header: Header;
  readonly clock: ClockView;
  readonly blocks: readonly Block[];
  readonly stage: StageCue;
  readonly access?: Access;
  readonly own?: Own;
}
