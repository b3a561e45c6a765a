// What a canvas leaves for the report and for what comes after it.

import type { Contribution, Decision } from '../../core/activity.ts';
import { fill, type Language } from '../../core/words.ts';
import {
  groupName,
  groupsIn,
  isOpen,
  type Note,
  PART,
  type State,
  type Step,
  standing,
  type Tension,
  textOf,
  type Version,
  type Word,
  whole,
} from './state.ts';
import { TEXT } from './text.ts';

type Written = Pick<Note, 'id' | 'by' | 'at' | 'group' | 'side'>;

const contribution = (state: State, one: Written, text: string, step: Step): Contribution => {
  const sign = step.sides.find((side) => side.id === one.side)?.sign;
  return {
    id: one.id,
    step: step.id,
    part: PART,
    by: one.by,
    at: one.at,
    text,
    audience: isOpen(state, step) ? 'all' : 'group',
    ...(sign ? { sign } : {}),
    ...(one.group === undefined ? {} : { group: one.group }),
    ...(step.config.share === 'later' && groupsIn(step).length > 0 ? { blind: true } : {}),
  };
};

/** An entry; where it lies is its note. */
export const ofNote = (state: State, note: Note, step: Step): Contribution => {
  const titles = [
    step.config.rows.find((row) => row.id === note.row)?.title,
    step.config.columns.find((column) => column.id === note.column)?.title,
  ];
  const place = titles.flatMap((title) => (title ? [title[step.language]] : [])).join(' · ');
  return { ...contribution(state, note, note.text, step), note: place };
};

export const ofWord = (state: State, word: Word, step: Step): Contribution => {
  const [first] = word.voices;
  // A side of a word is a person's own seat when nobody is on one; no sign has that id.
  const made = { id: word.id, by: first?.seat ?? '', at: word.at, group: undefined, side: first?.side };
  return contribution(state, made, textOf(word), step);
};

export const ofTension = (state: State, tension: Tension, language: Language, step: Step): Contribution =>
  contribution(state, tension, fill(TEXT.andYet[language], { one: tension.one, other: tension.other }), step);

/** A line as the whole of how it begins and what was written. */
export const ofVersion = (state: State, version: Version, language: Language, step: Step): Contribution => {
  const starter = step.config.lines.find((line) => line.id === version.line)?.starter;
  return contribution(state, version, starter ? whole(starter, version.text, language) : version.text, step);
};

/** Every group that wrote a line, in order; undefined is everybody together. */
export const writers = (state: State): readonly (string | undefined)[] => [
  ...new Set(state.versions.map((version) => version.group)),
];

/** What stands in the sentence of a group, line by line. */
export const standingLines = (state: State, group: string | undefined, step: Step): readonly Version[] =>
  step.config.lines.flatMap((line) => standing(state, line.id, group) ?? []);

/** The sentence of a group as one text. */
export const sentenceOf = (state: State, group: string | undefined, language: Language, step: Step): string =>
  standingLines(state, group, step)
    .map((version) => ofVersion(state, version, language, step).text.replace(/([^.!?…])$/, '$1.'))
    .join(' ');

export const harvest = (state: State, step: Step): readonly Contribution[] => [
  ...state.notes.map((note) => ofNote(state, note, step)),
  ...state.words.map((word) => ofWord(state, word, step)),
  ...state.tensions.map((tension) => ofTension(state, tension, step.language, step)),
  ...writers(state)
    .flatMap((group) => standingLines(state, group, step))
    .map((version) => ofVersion(state, version, step.language, step)),
  ...state.proposals.map((version) => ({
    ...ofVersion(state, version, step.language, step),
    note: TEXT.proposal[step.language],
    beside: true,
  })),
];

/** The sentence that was built together is what the group decided. */
export const decisions = (state: State, step: Step): readonly Decision[] =>
  isOpen(state, step)
    ? writers(state).flatMap((group) => {
        const lines = standingLines(state, group, step).filter((version) => !step.hidden.has(version.id));
        if (lines.length === 0) return [];
        const sentence = sentenceOf({ ...state, versions: lines }, group, step.language, step);
        const text = group === undefined ? sentence : `${groupName(group, step, step.language)}: ${sentence}`;
        return [{ text, at: Math.max(...lines.map((version) => version.at)) }];
      })
    : [];
