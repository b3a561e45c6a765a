// The closed vocabulary of a screen. Rules make blocks, in the viewer's language; the client renders each type once and
// knows no activity. Every control says which command it sends, so a phone, a screen reader, a bot and a test all play
// from the same view.

import type { Command } from '../core/event.ts';
import type { Edge, Mood, Sign } from './stage.ts';

/** Where on a screen a block belongs; the client lays out by it. Participant: role, now, board, safety. Projector: now,
 * board. Facilitator: sheet, now, board, people, tools. */
export const AREAS = ['role', 'now', 'board', 'safety', 'sheet', 'people', 'tools'] as const;
export type Area = (typeof AREAS)[number];

/** A button. */
export interface Control {
  readonly id: string;
  readonly label: string;
  readonly send: Command;
  readonly style?: 'primary' | 'plain' | 'quiet' | 'danger';
  /** A lucide icon name from the client's list; decoration only. */
  readonly icon?: string;
  /** For a control that is on or off. */
  readonly pressed?: boolean;
  /** Shown but not possible now, with the reason in words. */
  readonly disabled?: string;
  /** Asked before sending, in words. */
  readonly confirm?: string;
  /** A letter that does the same on a keyboard (the facilitator's console). */
  readonly key?: string;
  /** Text asked for when pressed; sent under `name`. */
  readonly ask?: { readonly name: string; readonly label: string; readonly value?: string; readonly max: number };
  /** One of these asked for when pressed; its value is sent under `name`. */
  readonly choose?: { readonly name: string; readonly label: string; readonly options: readonly Option[] };
}

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly sign?: Sign;
  readonly detail?: string;
}

/** One thing to fill in. Its value is sent with the form's command, under `name`: text and line as a string, one as an
 * option's value, many as a list of values, scale as a whole number, date as `2026-03-21`. */
export interface Field {
  readonly name: string;
  readonly kind: 'text' | 'line' | 'one' | 'many' | 'scale' | 'date';
  readonly label: string;
  readonly optional?: boolean;
  /** Characters for text and line; choices for many; the right end of a scale. */
  readonly max?: number;
  /** The left end of a scale; the fewest choices for many. */
  readonly min?: number;
  /** Words at the ends of a scale. */
  readonly low?: string;
  readonly high?: string;
  readonly options?: readonly Option[];
  /** What is in the field at first (editing one's own words; a scale as its number in figures). */
  readonly value?: string;
}

interface Base<Type extends string> {
  readonly type: Type;
  /** Unique within the view, the same as long as it is the same thing, so that focus and drafts stay. */
  readonly id: string;
  readonly area: Area;
}

/** Words to read. `text` is Markdown of the simple kind. */
export interface TextBlock extends Base<'text'> {
  readonly title?: string;
  readonly text: string;
  readonly tone: 'plain' | 'story' | 'quiet' | 'prompt';
}

/** Something that happened, or holds for all: a plot event, the brake, a stop. */
export interface NoticeBlock extends Base<'notice'> {
  readonly title: string;
  readonly text: string;
  readonly tone: 'event' | 'calm' | 'stop' | 'warn';
  readonly controls: readonly Control[];
}

/** Who you are now. */
export interface RoleBlock extends Base<'role'> {
  readonly name: string;
  readonly line: string;
  readonly sign?: Sign;
  readonly avatar?: string;
  /** Emotion, body, reason … */
  readonly facets: readonly { readonly label: string; readonly text: string }[];
  /** Only this person sees it. */
  readonly secret?: string;
  /** Whom one works with now: "Trio 2: Kofi, Mila". */
  readonly with?: string;
  /** Which perspectives this person holds, turn by turn. */
  readonly path?: readonly { readonly label: string; readonly sign?: Sign; readonly state: 'done' | 'now' | 'next' }[];
}

/** A question with a place to answer. */
export interface FormBlock extends Base<'form'> {
  readonly prompt: string;
  readonly hint?: string;
  /** Who will see this, in words: always said. */
  readonly audience: string;
  readonly fields: readonly Field[];
  readonly send: Command;
  readonly submit: string;
  /** Kept while typing, without a button (the facilitator's notes). */
  readonly autosave?: boolean;
  /** Stays open for another answer after one was sent. */
  readonly repeats?: boolean;
  /** What was sent, in words ("2 sent"). */
  readonly sent?: string;
}

export interface Entry {
  readonly id: string;
  readonly text: string;
  /** The reason that goes with it. */
  readonly note?: string;
  readonly by?: string;
  readonly avatar?: string;
  readonly sign?: Sign;
  readonly mine?: boolean;
  readonly spotlit?: boolean;
  /** Hidden by the facilitator: only the facilitator and the author still see it. */
  readonly hidden?: string;
  /** A short label: a table, "unknown", a moment. */
  readonly tag?: string;
  readonly controls: readonly Control[];
}

/** Contributions, cards of the white folder, lines: a list of small texts. */
export interface EntriesBlock extends Base<'entries'> {
  readonly title: string;
  readonly sign?: Sign;
  /** Shown when there are none. */
  readonly empty: string;
  /** `folded`: an earlier round, closed at first. */
  readonly folded?: boolean;
  readonly items: readonly Entry[];
}

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly lines: readonly { readonly sign: Sign; readonly text: string }[];
  /** Dots or votes, once they may be seen. */
  readonly count?: number;
  /** How many of mine lie here. */
  readonly mine?: number;
  readonly leading?: boolean;
  readonly controls: readonly Control[];
}

/** Options beside each other, with their arguments and, once revealed, the outcome. */
export interface ChoicesBlock extends Base<'choices'> {
  readonly title: string;
  readonly hint?: string;
  readonly items: readonly Choice[];
}

/** How far the group is. */
export interface ProgressBlock extends Base<'progress'> {
  readonly label: string;
  readonly done: number;
  readonly of: number;
}

/** Buttons in a row. */
export interface ControlsBlock extends Base<'controls'> {
  readonly title?: string;
  readonly hint?: string;
  readonly items: readonly Control[];
}

export const STATES = ['sent', 'writing', 'quiet', 'away', 'passed', 'aside', 'waiting', 'removed', 'here'] as const;
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly avatar: string;
  readonly state: (typeof STATES)[number];
  readonly stateText: string;
  /** OK-check, for the facilitator alone. */
  readonly ok?: 'green' | 'amber' | 'red';
  readonly okText?: string;
  readonly sign?: Sign;
  readonly role?: string;
  readonly table?: string;
  readonly simulated?: boolean;
  readonly controls: readonly Control[];
}

export interface PeopleBlock extends Base<'people'> {
  readonly title: string;
  readonly summary: string;
  readonly items: readonly Person[];
}

export interface SheetRow {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly sign?: Sign;
  readonly minutes: number;
  readonly state: 'done' | 'now' | 'next';
  readonly go?: Control;
}

/** The facilitator's run sheet. */
export interface SheetBlock extends Base<'sheet'> {
  readonly title: string;
  readonly items: readonly SheetRow[];
}

/** What the facilitator may say, look for, and do when it sticks. */
export interface ScriptBlock extends Base<'script'> {
  readonly sign?: Sign;
  readonly say: string;
  readonly look: string;
  readonly stuck: string;
}

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

/** The facilitator's own fragment. `video`: plays here, from `start` to `end` (s); `link`: opens beside this page. */
export interface MediaBlock extends Base<'media'> {
  readonly kind: 'video' | 'link';
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
  readonly moments: readonly { readonly id: string; readonly at: number; readonly title: string; readonly prompt: string }[];
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

export type Block =
  | TextBlock
  | NoticeBlock
  | RoleBlock
  | FormBlock
  | EntriesBlock
  | ChoicesBlock
  | ProgressBlock
  | ControlsBlock
  | PeopleBlock
  | SheetBlock
  | ScriptBlock
  | SlidesBlock
  | MediaBlock
  | BoardBlock
  | BarsBlock
  | SpreadBlock
  | WebBlock
  | GridBlock
  | CardsBlock
  | ReplayBlock;

export type BlockType = Block['type'];
