// What a canvas holds, and who may read what of it.

import { GROUP_KINDS, type Group, type StepContext } from '../../core/activity.ts';
import type { Viewer } from '../../core/viewer.ts';
import type { Language, Words } from '../../core/words.ts';
import type { Config } from './schema.ts';
import { GROUP_TEXT } from './text.ts';

export type Step = StepContext<Config>;

export const PART = 'canvas';
export const NOTE_MAX = 200;
export const WORD_MAX = 40;
export const TENSION_MAX = 80;
export const LINE_MAX = 240;
/** Words that one person adds: enough for a dialogue, few enough to read. */
export const WORDS_EACH = 8;

interface Written {
  readonly id: string;
  readonly by: string;
  readonly at: number;
  readonly group: string | undefined;
  /** The side that its author was on then. */
  readonly side: string | undefined;
}

/** An entry in a column, or in a cell. */
export interface Note extends Written {
  readonly text: string;
  readonly column: string;
  readonly row: string | undefined;
}

/** Somebody who heard a word. `side`: from where; a person's own seat when nobody is on a side; undefined for who is on none
 * while others are. */
export interface Voice {
  readonly seat: string;
  readonly side: string | undefined;
  /** As they wrote it; the first one's when they only said that they heard it too. */
  readonly text: string;
}

/** A word that was heard; its first voice wrote it. Never without voices. */
export interface Word {
  readonly id: string;
  readonly at: number;
  readonly voices: readonly Voice[];
  /** The moderator brought it to the middle. */
  readonly pulled: boolean;
}

/** "… and yet …" */
export interface Tension extends Written {
  readonly one: string;
  readonly other: string;
}

/** What somebody made of a line of the sentence. */
export interface Version extends Written {
  readonly line: string;
  readonly text: string;
}

export interface State {
  readonly notes: readonly Note[];
  readonly words: readonly Word[];
  readonly tensions: readonly Tension[];
  /** Oldest first; the last one of a line and a group is what stands there. */
  readonly versions: readonly Version[];
  /** Written while somebody else wrote, or replaced by one of these: kept under the line. */
  readonly proposals: readonly Version[];
  readonly revealed: boolean;
}

export const EMPTY: State = { notes: [], words: [], tensions: [], versions: [], proposals: [], revealed: false };

/** Asked for every entry of every view; a step's context never changes, so once is enough. */
const found = new WeakMap<Step, readonly Group[]>();

/** The groups that this step works in; none: everybody together. A meaning board is always everybody's. */
export const groupsIn = (step: Step): readonly Group[] => {
  const known = found.get(step);
  if (known) return known;
  const groups = step.config.template === 'meaning' ? [] : (GROUP_KINDS.map(step.groups).find((one) => one.length > 0) ?? []);
  found.set(step, groups);
  return groups;
};

export const groupOf = (seat: string, step: Step): string | undefined =>
  groupsIn(step).find((group) => group.seats.includes(seat))?.id;

/** Others than the group may read it: there is nothing to wait for, it was shown, or it was left. */
export const isOpen = (state: State, step: Step): boolean =>
  step.config.share === 'all' || groupsIn(step).length === 0 || state.revealed || !step.current || step.left.has(PART);

/** May this viewer read something of this group now? */
export const mayRead = (
  state: State,
  one: { readonly id: string; readonly by: string; readonly group: string | undefined },
  viewer: Viewer,
  step: Step,
): boolean => {
  if (viewer.role === 'facilitator') return true;
  if (viewer.role === 'participant' && one.by === viewer.seat) return true;
  if (step.hidden.has(one.id)) return false;
  if (isOpen(state, step)) return true;
  return viewer.role === 'participant' && one.group !== undefined && one.group === groupOf(viewer.seat, step);
};

/** A side by its name, a table by its number. */
export const groupName = (id: string, step: Step, language: Language): string => {
  const side = step.sides.find((one) => one.id === id);
  if (side) return side.name[language];
  const kind = GROUP_KINDS.find((one) => step.groups(one).length > 0);
  return `${(kind && kind !== 'perspectives' ? GROUP_TEXT[kind] : GROUP_TEXT.other)[language]} ${id}`;
};

/** What stands on a line now. */
export const standing = (state: State, line: string, group: string | undefined): Version | undefined =>
  state.versions.findLast((one) => one.line === line && one.group === group);

/** The whole line: how it begins, and what the group made of it. */
export const whole = (starter: Words, text: string, language: Language): string =>
  `${starter[language].replace(/\s*(…|\.\.\.)\s*$/, '')} ${text}`;

/** Sides that have a word. */
export const sidesOf = (word: Word): ReadonlySet<string> =>
  new Set(word.voices.flatMap((voice) => (voice.side === undefined ? [] : [voice.side])));

/** Heard on at least two sides; without sides, by two people. */
export const isShared = (word: Word): boolean => sidesOf(word).size >= 2;

export const textOf = (word: Word): string => word.voices[0]?.text ?? '';
