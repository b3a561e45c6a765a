// The closed vocabulary of a screen. Rules make blocks, in the viewer's language; the client renders each type once and
// knows no activity. Every control says which command it sends, so a phone, a screen reader, a bot and a test all play
// from the same view.

import type { Command } from '../core/event.ts';
import type { Sign } from './stage.ts';

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
 * option's value, many as a list of values. */
export interface Field {
  readonly name: string;
  readonly kind: 'text' | 'line' | 'one' | 'many';
  readonly label: string;
  readonly optional?: boolean;
  /** Characters for text and line; choices for many. */
  readonly max?: number;
  readonly options?: readonly Option[];
  /** What is in the field at first (editing one's own words). */
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

export interface Moment {
  readonly id: string;
  readonly at: number;
  readonly text: string;
  readonly detail?: string;
  readonly by?: string;
  readonly sign?: Sign;
}

/** What really happened, in order. `at` is milliseconds since the session's start. */
export interface TimelineBlock extends Base<'timeline'> {
  readonly title: string;
  readonly items: readonly Moment[];
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
  | TimelineBlock;

export type BlockType = Block['type'];
