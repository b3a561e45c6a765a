// Canvas: a board that a group fills together: columns or a table, words that were heard, or one sentence.

import { type Activity, type ActivityView, type Contribution, kind } from '../../core/activity.ts';
import type { Viewer } from '../../core/viewer.ts';
import { awaited, cardOf } from '../entries.ts';
import { notesView, readable } from './board.ts';
import { evolve } from './evolve.ts';
import { decisions, harvest, ofNote, ofVersion, ofWord } from './harvest.ts';
import { meaningView, ranked } from './meaning.ts';
import { decide } from './rules.ts';
import { type Config, command, config } from './schema.ts';
import { readableLines, sentenceView } from './sentence.ts';
import { EMPTY, groupsIn, isOpen, isShared, PART, type State, type Step } from './state.ts';
import { TEXT, TITLE } from './text.ts';

const VIEW = { columns: notesView, table: notesView, meaning: meaningView, lines: sentenceView } as const;

/** What lies on the stage: all entries, but of words only what is shared or brought to the middle. */
const onStage = (state: State, viewer: Viewer, step: Step): readonly Contribution[] => {
  const notes = readable(state, viewer, step).map((note) => ofNote(state, note, step));
  const words = ranked(state, viewer, step).filter((word) => word.pulled || isShared(word));
  const lines = readableLines(state, viewer, step);
  return [
    ...notes,
    ...words.map((word) => ofWord(state, word, step)),
    ...lines.map((line) => ofVersion(state, line, viewer.language, step)),
  ].filter((one) => !step.hidden.has(one.id));
};

const view = (state: State, viewer: Viewer, step: Step): ActivityView => {
  const { template } = step.config;
  const caption =
    template === 'meaning'
      ? TEXT.captionMeaning
      : template === 'lines'
        ? TEXT.captionLines
        : isOpen(state, step)
          ? TEXT.caption
          : TEXT.captionLater;
  return {
    blocks: VIEW[template](state, viewer, step),
    stage: {
      cards: onStage(state, viewer, step).map((one) => cardOf(one, step)),
      caption: caption[viewer.language],
    },
  };
};

const activity: Activity<Config, State> = {
  kind: 'canvas',
  config,
  command,
  withdraws: true,
  init: () => EMPTY,
  parts: (_state, config) => [
    { id: PART, title: TITLE[config.template], prompt: config.prompt, minutes: config.minutes, script: config.script },
  ],
  decide,
  evolve,
  view,
  awaits: (state, step) => {
    // One sentence needs no line of everybody.
    if (step.config.template === 'lines') return { done: [], open: [] };
    const groups = groupsIn(step);
    const seats = step.seats.filter((seat) => {
      const task = step.taskOf(seat.id);
      const placed = groups.length === 0 || groups.some((group) => group.seats.includes(seat.id));
      return placed && task !== 'observer' && task !== 'inspector';
    });
    const wrote = [
      ...state.notes.map((note) => note.by),
      ...state.words.flatMap((word) => word.voices.map((voice) => voice.seat)),
      ...state.tensions.map((tension) => tension.by),
    ];
    return awaited(new Set(wrote), { ...step, seats });
  },
  harvest,
  decisions: (state, step) => (step.config.template === 'lines' ? decisions(state, step) : []),
  revealed: (state, step) => (step.config.share === 'later' && groupsIn(step).length > 0 ? isOpen(state, step) : undefined),
};

export const canvas = kind(activity);
