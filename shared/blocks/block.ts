// The closed vocabulary of a screen. Rules make blocks, in the viewer's language; the client renders each type once and
// knows no activity. Every control says which command it sends, so a phone, a screen reader, a bot and a test all play
// from the same view.

import type { Command } from '../core/event.ts';
import type { Base, Control, Entry, Field } from './base.ts';
import type {
  BarsBlock,
  BoardBlock,
  CardsBlock,
  GridBlock,
  MediaBlock,
  ReplayBlock,
  SlidesBlock,
  SpreadBlock,
  WebBlock,
} from './boards.ts';
import type { Sign } from './stage.ts';

export * from './base.ts';
export type * from './boards.ts';

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
