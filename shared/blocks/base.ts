// What the blocks of a screen are made of: places, buttons, fields, small texts.

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
  /** What the button under such a question says, where the control's own label does not fit there. */
  readonly submit?: string;
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

export interface Base<Type extends string> {
  readonly type: Type;
  /** Unique within the view, the same as long as it is the same thing, so that focus and drafts stay. */
  readonly id: string;
  readonly area: Area;
  /** Shown only from, or until, this moment: milliseconds in the server’s time. A view does not tick; the screen does. */
  readonly from?: number;
  readonly until?: number;
  /** Of this group alone (id of a row of the groups block), so that the facilitator can look in at one of them. */
  readonly group?: string;
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
  /** Moments of it, ms since 1970: the screen writes them in its own time zone. */
  readonly times?: readonly { readonly label: string; readonly at: number }[];
  /** A short label: a table, "unknown", a moment. */
  readonly tag?: string;
  /** The group it was made in (id of a row of the groups block); for the facilitator. */
  readonly group?: string;
  readonly controls: readonly Control[];
}
