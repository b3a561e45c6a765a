// Blocks to watch, to build and to look back with: scenes, shared boards, amounts, the yard, cards, the web, the replay.

import type { Command } from '../core/event.ts';
import type { Base, Control, Entry } from './base.ts';
import type { Edge, Light, Mood, Sign, StageSet } from './stage.ts';

/** Drawn scenes with a line of text, one at a time. */
export interface SlidesBlock extends Base<'slides'> {
  readonly title: string;
  /** In step: the number of the one that is on for all, from 0. At one's own pace when left out. */
  readonly at?: number;
  readonly hint?: string;
  /** For the facilitator, in step: back and on. */
  readonly controls: readonly Control[];
  readonly items: readonly {
    readonly id: string;
    /** Which drawing. */
    readonly picture: string;
    /** What the drawing shows, for who does not see it. */
    readonly alt: string;
    readonly text: string;
  }[];
}

/** The facilitator's own fragment. `video`: plays here, from `start` to `end` (s); `link`: opens beside this page; `file`: of
 * this computer, chosen on this page, played here and kept nowhere. */
export interface MediaBlock extends Base<'media'> {
  readonly kind: 'video' | 'link' | 'file';
  readonly title: string;
  readonly address: string;
  readonly start?: number;
  readonly end?: number;
  readonly hint: string;
}

/** A shared board: entries in columns, or in the cells of a table. */
export interface BoardBlock extends Base<'board'> {
  readonly title: string;
  readonly hint?: string;
  readonly columns: readonly { readonly id: string; readonly title: string; readonly hint?: string; readonly sign?: Sign }[];
  /** With rows it is a table. */
  readonly rows?: readonly { readonly id: string; readonly title: string }[];
  /** Shown in an empty column. */
  readonly empty: string;
  readonly items: readonly (Entry & { readonly column: string; readonly row?: string })[];
}

/** Amounts beside each other: turns at speaking, hours of a timetable, who has had what. Never a ranking of people. */
export interface BarsBlock extends Base<'bars'> {
  readonly title: string;
  readonly hint?: string;
  readonly items: readonly {
    readonly id: string;
    readonly label: string;
    readonly sign?: Sign;
    readonly value: number;
    readonly of: number;
    /** The amount in words. */
    readonly text: string;
    readonly controls: readonly Control[];
  }[];
}

/** Where a group stands on a scale, before and now, as counts per place; and where I stand. */
export interface SpreadBlock extends Base<'spread'> {
  readonly title: string;
  readonly hint?: string;
  readonly items: readonly {
    readonly id: string;
    readonly label: string;
    readonly low: string;
    readonly high: string;
    readonly min: number;
    readonly max: number;
    /** How many chose each place, from `min` on; absent while it may not be shown. */
    readonly before?: readonly number[];
    readonly now?: readonly number[];
    readonly mine?: { readonly before?: number; readonly now?: number };
    /** What the picture says, in words. */
    readonly text: string;
  }[];
}

/** Who understood whom: sides beside each other, and the threads in order. */
export interface WebBlock extends Base<'web'> {
  readonly title: string;
  readonly hint?: string;
  readonly sides: readonly { readonly id: string; readonly label: string; readonly sign?: Sign }[];
  /** `from` has understood `to` so many times; pairs that are not here have no thread yet. */
  readonly cells: readonly { readonly from: string; readonly to: string; readonly count: number }[];
  /** Threads, oldest first; `at` is milliseconds since the session's start. */
  readonly items: readonly {
    readonly id: string;
    readonly at: number;
    readonly kind: 'understood' | 'agreed';
    readonly from: string;
    readonly to: string;
    readonly text: string;
  }[];
}

/** A board of squares that a group builds on together. */
export interface GridBlock extends Base<'grid'> {
  readonly title: string;
  readonly hint?: string;
  readonly columns: number;
  readonly rows: number;
  readonly budget: { readonly used: number; readonly of: number; readonly text: string };
  readonly palette: readonly {
    readonly id: string;
    readonly label: string;
    /** Which drawing. */
    readonly tile: string;
    readonly cost: number;
    readonly width: number;
    readonly height: number;
  }[];
  /** Sent with `tile`, `x` and `y`; absent for who only looks. */
  readonly place?: Command;
  /** What stands there; `controls` take it away. */
  readonly items: readonly {
    readonly id: string;
    readonly tile: string;
    readonly label: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    /** It runs along a whole side, and covers no square. */
    readonly edge?: Edge;
    readonly by?: string;
    readonly controls: readonly Control[];
  }[];
  readonly children: readonly {
    readonly id: string;
    readonly name: string;
    readonly picture: string;
    readonly x: number;
    readonly y: number;
    readonly mood: Mood;
    /** What this child needs and whether it is there, in words. */
    readonly text: string;
    readonly controls: readonly Control[];
  }[];
}

/** Cards to choose from, or one's own: a child, a question. */
export interface CardsBlock extends Base<'cards'> {
  readonly title: string;
  readonly hint?: string;
  readonly empty: string;
  readonly items: readonly {
    readonly id: string;
    readonly title: string;
    readonly text: string;
    readonly picture?: string;
    readonly facets: readonly { readonly label: string; readonly text: string }[];
    /** Who has it. */
    readonly taken?: string;
    readonly mine?: boolean;
    /** It can be kept as a picture. */
    readonly keep?: boolean;
    readonly controls: readonly Control[];
  }[];
}

/** The session once more: a line of time to move along, and the eyes of a role to look through. Everything in it may be
 * known to this viewer now; the client shows what was there at a moment, and what these eyes had seen by then. Times are
 * milliseconds since the session's start. */
export interface ReplayBlock extends Base<'replay'> {
  readonly title: string;
  readonly hint: string;
  /** The moment and the eyes that the facilitator shows on the big screen; it follows. */
  readonly follow?: { readonly at: number; readonly eyes?: string };
  /** The facilitator: sends `at` (ms since the start) and `eyes` to the big screen. */
  readonly share?: { readonly label: string; readonly send: Command };
  readonly length: number;
  /** Parts and plot events, in order. */
  readonly moments: readonly {
    readonly id: string;
    readonly at: number;
    readonly title: string;
    readonly prompt: string;
    /** Where the stage was; a plot event happens where the part before it was. */
    readonly set?: StageSet;
    readonly light?: Light;
  }[];
  readonly eyes: readonly {
    readonly id: string;
    readonly label: string;
    readonly sign?: Sign;
    readonly facets: readonly { readonly label: string; readonly text: string }[];
    /** Opened by its owner or by the scenario. */
    readonly secret?: string;
    /** Why the secret is not here; said on screen. */
    readonly closed?: string;
  }[];
  /** What was made; `open` is when all could read it; `eyes` is the role it was written from, which saw it at once. */
  readonly items: readonly {
    readonly id: string;
    readonly at: number;
    readonly open: number;
    readonly text: string;
    readonly note?: string;
    readonly by?: string;
    readonly sign?: Sign;
    readonly eyes?: string;
  }[];
}
