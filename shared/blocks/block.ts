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

/** Something that happened, or holds for all: a plot event, the brake, a stop. For the facilitator also `tip`, a suggestion of
 * the house with one control to do it and one to let it be, and `undo`, what can still be taken back. */
export interface NoticeBlock extends Base<'notice'> {
  readonly title: string;
  readonly text: string;
  readonly tone: 'event' | 'calm' | 'stop' | 'warn' | 'tip' | 'undo';
  /** Its moment is past: the title alone, until somebody opens it. */
  readonly folded?: boolean;
  readonly controls: readonly Control[];
}

/** Who you are now. */
export interface RoleBlock extends Base<'role'> {
  readonly name: string;
  readonly line: string;
  readonly sign?: Sign;
  readonly avatar?: string;
  /** No role of the story and nothing worn: people as themselves. */
  readonly self?: boolean;
  /** Emotion, body, reason … */
  readonly facets: readonly { readonly label: string; readonly text: string }[];
  /** Only this person sees it. */
  readonly secret?: string;
  /** Whom one works with now: "Trio 2: Kofi, Mila". */
  readonly with?: string;
  /** Who has the same role beside this person. */
  readonly shared?: string;
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

export const STATES = ['asks', 'sent', 'writing', 'quiet', 'away', 'passed', 'aside', 'waiting', 'removed', 'here'] as const;
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly avatar: string;
  readonly state: (typeof STATES)[number];
  /** OK-check, for the facilitator alone. */
  readonly ok?: 'green' | 'amber' | 'red';
  readonly okText?: string;
  /** The facilitator said to look after them: they no longer call. */
  readonly heeded?: boolean;
  readonly sign?: Sign;
  readonly role?: string;
  readonly table?: string;
  /** The row of the groups block that they are in. */
  readonly group?: string;
  /** Of who is quiet: their last sign of life. Milliseconds, server time; absent where it would say who wrote what. */
  readonly last?: number;
  /** Words written in this step, never which; absent where a count would say who wrote what. */
  readonly words?: number;
  /** More time than the others, in words ("+2 min"). */
  readonly extra?: string;
  readonly simulated?: boolean;
  readonly controls: readonly Control[];
}

export interface PeopleBlock extends Base<'people'> {
  readonly title: string;
  /** How many joined, in words. */
  readonly summary: string;
  /** How many have sent; absent where nobody is waited for. */
  readonly sent?: number;
  /** What each state is called. */
  readonly states: Readonly<Record<Person['state'], string>>;
  readonly items: readonly Person[];
}

/** One group, or all together, as the facilitator follows it. Never what is written. */
export interface GroupRow {
  readonly id: string;
  readonly title: string;
  readonly sign?: Sign;
  /** How many have sent, of those who are waited for. */
  readonly done: number;
  readonly of: number;
  /** Words written in this step. */
  readonly words: number;
  readonly state: 'done' | 'busy' | 'quiet' | 'asks' | 'empty';
  /** Their last sign of life. Milliseconds, server time; absent before the start. */
  readonly last?: number;
  readonly controls: readonly Control[];
}

/** All groups at a glance, with how evenly the perspectives speak. Groups keep their order: nothing here ranks. */
export interface GroupsBlock extends Base<'groups'> {
  readonly title: string;
  /** Said to everybody in the agreement: the facilitator may look in. */
  readonly look: string;
  readonly items: readonly GroupRow[];
  /** Per perspective (or hat): contributions and words in this step, and minutes taken aloud where there are any. */
  readonly balance: readonly {
    readonly id: string;
    readonly label: string;
    readonly sign?: Sign;
    readonly count: number;
    readonly words: number;
    readonly minutes: number;
  }[];
}

export interface SheetRow {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly sign?: Sign;
  /** Planned, in this session. */
  readonly minutes: number;
  /** Milliseconds really spent there, of visits that are over. */
  readonly spent?: number;
  readonly state: 'done' | 'now' | 'next';
  readonly go?: Control;
  /** Other things to do with it: another length. */
  readonly controls?: readonly Control[];
}

/** The time of the whole session. */
export interface Plan {
  /** When it was meant to be over. Milliseconds, server time. */
  readonly end: number;
  /** Planned length of all parts after the one that is on. Milliseconds. What the clock of this part still has comes before. */
  readonly rest: number;
  /** The part that is on has no clock: planned milliseconds that it may still take, counted from `since`. */
  readonly since: number;
  readonly now: number;
  readonly controls: readonly Control[];
}

/** The facilitator's run sheet. */
export interface SheetBlock extends Base<'sheet'> {
  readonly title: string;
  /** Absent before the start and after the end. */
  readonly plan?: Plan;
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
  | GroupsBlock
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
