// Rules of the canvas: entries on a board, words that were heard, a sentence built together.

import type { Command, Fact } from '../../core/event.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import { written } from '../../core/say.ts';
import { fact } from '../../core/service.ts';
import type { SeatId, Viewer } from '../../core/viewer.ts';
import { alike } from './alike.ts';
import type { CanvasCommand, Of, Template } from './schema.ts';
import {
  groupOf,
  groupsIn,
  LINE_MAX,
  NOTE_MAX,
  type Note,
  type State,
  type Step,
  standing,
  TENSION_MAX,
  textOf,
  WORD_MAX,
  WORDS_EACH,
} from './state.ts';

type Outcome = readonly Fact[] | Refusal;

/** Which template each command belongs to; the others are for all. */
const TEMPLATE_OF: Partial<Record<CanvasCommand['type'], readonly Template[]>> = {
  'canvas.write': ['columns', 'table'],
  'canvas.edit': ['columns', 'table'],
  'canvas.move': ['columns', 'table'],
  'canvas.word': ['meaning'],
  'canvas.hear': ['meaning'],
  'canvas.contrast': ['meaning'],
  'canvas.pull': ['meaning'],
  'canvas.line': ['lines'],
  'canvas.adopt': ['lines'],
};

/** The group that somebody writes for. What comes after the step was left goes where its author wrote before. Refuses who is in
 * none of the groups that there are. */
const groupFor = (state: State, seat: SeatId, step: Step): { readonly group: string | undefined } | Refusal => {
  if (!step.current) return { group: [...state.notes, ...state.versions].findLast((one) => one.by === seat)?.group };
  const group = groupOf(seat, step);
  return group === undefined && groupsIn(step).length > 0 ? refuse('not-now') : { group };
};

/** Is there such a column, with such a row in a table? */
const isPlace = (column: string, row: string | undefined, step: Step): boolean =>
  step.config.columns.some((one) => one.id === column) &&
  (step.config.template === 'table' ? step.config.rows.some((one) => one.id === row) : row === undefined);

/** Somebody's entries in a column or a cell. */
export const inPlace = (state: State, seat: SeatId, column: string, row: string | undefined): readonly Note[] =>
  state.notes.filter((note) => note.by === seat && note.column === column && note.row === row);

const isFull = (state: State, seat: SeatId, column: string, row: string | undefined, step: Step): boolean =>
  inPlace(state, seat, column, row).length >= step.config.most;

const write = (state: State, asked: Of<'canvas.write'>, seat: SeatId, step: Step): Outcome => {
  if (!isPlace(asked.column, asked.row, step)) return refuse('unknown');
  if (isFull(state, seat, asked.column, asked.row, step)) return refuse('too-many', { max: step.config.most });
  const text = written(asked.text, NOTE_MAX);
  if (typeof text !== 'string') return text;
  const place = groupFor(state, seat, step);
  if ('refused' in place) return place;
  return fact('canvas.written', { column: asked.column, row: asked.row, text, group: place.group }, step.id);
};

const change = (state: State, asked: Of<'canvas.edit' | 'canvas.move'>, seat: SeatId, step: Step): Outcome => {
  const note = state.notes.find((one) => one.id === asked.contribution && one.by === seat);
  if (!note) return refuse('unknown');
  // What was on the board when the group went on stays as it was.
  if (!step.current) return refuse('not-now');
  if (asked.type === 'canvas.edit') {
    const text = written(asked.text, NOTE_MAX);
    if (typeof text !== 'string') return text;
    return text === note.text ? [] : fact('canvas.edited', { contribution: note.id, text }, step.id);
  }
  const [column = '', row] = asked.to.split('/');
  if (!isPlace(column, row, step)) return refuse('unknown');
  if (note.column === column && note.row === row) return [];
  if (isFull(state, seat, column, row, step)) return refuse('too-many', { max: step.config.most });
  return fact('canvas.moved', { contribution: note.id, column, row }, step.id);
};

const word = (state: State, asked: Of<'canvas.word'>, seat: SeatId, step: Step): Outcome => {
  const text = written(asked.text, WORD_MAX);
  if (typeof text !== 'string') return text;
  const same = state.words.find((one) => one.voices.some((voice) => alike(voice.text, text)));
  if (same?.voices.some((voice) => voice.seat === seat)) return [];
  if (same) return fact('canvas.heard', { contribution: same.id, text }, step.id);
  const mine = state.words.filter((one) => one.voices[0]?.seat === seat).length;
  return mine >= WORDS_EACH ? refuse('too-many', { max: WORDS_EACH }) : fact('canvas.worded', { text }, step.id);
};

const hear = (state: State, asked: Of<'canvas.hear'>, seat: SeatId, step: Step): Outcome => {
  const found = state.words.find((one) => one.id === asked.contribution);
  if (!found || step.hidden.has(found.id)) return refuse('unknown');
  if (found.voices.some((voice) => voice.seat === seat) === asked.heard) return [];
  return asked.heard
    ? fact('canvas.heard', { contribution: found.id, text: textOf(found) }, step.id)
    : fact('canvas.withdrawn', { contribution: found.id }, step.id);
};

const contrast = (state: State, asked: Of<'canvas.contrast'>, seat: SeatId, step: Step): Outcome => {
  if (state.tensions.filter((one) => one.by === seat).length >= step.config.most)
    return refuse('too-many', { max: step.config.most });
  const one = written(asked.one, TENSION_MAX);
  if (typeof one !== 'string') return one;
  const other = written(asked.other, TENSION_MAX);
  return typeof other === 'string' ? fact('canvas.contrasted', { one, other }, step.id) : other;
};

/** Writes a line; beside it, as a proposal, when somebody else wrote there in the meantime. */
const line = (state: State, asked: Of<'canvas.line'>, seat: SeatId, step: Step): Outcome => {
  if (!step.config.lines.some((one) => one.id === asked.line)) return refuse('unknown');
  const text = written(asked.text, LINE_MAX);
  if (typeof text !== 'string') return text;
  const place = groupFor(state, seat, step);
  if ('refused' in place) return place;
  const now = standing(state, asked.line, place.group);
  const same = (one: { readonly line: string; readonly group: string | undefined; readonly text: string }) =>
    one.line === asked.line && one.group === place.group && one.text === text;
  if (now?.text === text || state.proposals.some(same)) return [];
  // What was read out as the sentence of the group stays so when the step is over.
  const late = asked.base !== (now?.id ?? '') || (now !== undefined && !step.current);
  return fact(late ? 'canvas.proposed' : 'canvas.lined', { line: asked.line, text, group: place.group }, step.id);
};

const adopt = (state: State, asked: Of<'canvas.adopt'>, seat: SeatId, step: Step): Outcome => {
  const found = state.proposals.find((one) => one.id === asked.contribution);
  if (!found || step.hidden.has(found.id) || found.group !== groupOf(seat, step)) return refuse('unknown');
  return step.current ? fact('canvas.adopted', { contribution: found.id }, step.id) : refuse('not-now');
};

const isMine = (state: State, contribution: string, seat: SeatId): boolean =>
  [...state.notes, ...state.tensions, ...state.versions, ...state.proposals].some(
    (one) => one.id === contribution && one.by === seat,
  ) || state.words.some((one) => one.id === contribution && one.voices[0]?.seat === seat);

/** What leads the board to the middle: the moderator, or the facilitator. */
export const leads = (by: Viewer, step: Step): boolean =>
  by.role === 'facilitator' || (by.role === 'participant' && step.taskOf(by.seat) === 'moderator');

export const decide = (state: State, given: Command, by: Viewer, step: Step): Outcome => {
  const asked = given as CanvasCommand;
  if (asked.type === 'canvas.pull') {
    if (!leads(by, step)) return refuse('not-allowed');
    const found = state.words.find((one) => one.id === asked.contribution);
    if (!found) return refuse('unknown');
    return found.pulled === asked.pulled ? [] : fact('canvas.pulled', { contribution: found.id, pulled: asked.pulled }, step.id);
  }
  if (asked.type === 'canvas.reveal') {
    if (by.role !== 'facilitator') return refuse('not-allowed');
    return state.revealed ? [] : fact('canvas.revealed', {}, step.id);
  }
  if (by.role !== 'participant') return refuse('not-allowed');
  if (TEMPLATE_OF[asked.type]?.includes(step.config.template) === false) return refuse('not-now');
  switch (asked.type) {
    case 'canvas.write':
      return write(state, asked, by.seat, step);
    case 'canvas.edit':
    case 'canvas.move':
      return change(state, asked, by.seat, step);
    case 'canvas.word':
      return word(state, asked, by.seat, step);
    case 'canvas.hear':
      return hear(state, asked, by.seat, step);
    case 'canvas.contrast':
      return contrast(state, asked, by.seat, step);
    case 'canvas.line':
      return line(state, asked, by.seat, step);
    case 'canvas.adopt':
      return adopt(state, asked, by.seat, step);
    case 'canvas.withdraw':
      return isMine(state, asked.contribution, by.seat)
        ? fact('canvas.withdrawn', { contribution: asked.contribution }, step.id)
        : refuse('unknown');
    default:
      return asked satisfies never;
  }
};
