// How what happened changes a canvas.

import type { LoggedEvent } from '../../core/event.ts';
import { type State, type Step, standing, type Voice, type Word } from './state.ts';

const maybe = (value: unknown): string | undefined => (value === undefined ? undefined : String(value));

const sideNow = (seat: string, step: Step): string | undefined => step.sideOf(seat)?.id;

const voice = (event: LoggedEvent, step: Step): Voice => {
  const someSide = step.seats.some((seat) => sideNow(seat.id, step) !== undefined);
  return {
    seat: event.by,
    side: sideNow(event.by, step) ?? (someSide ? undefined : event.by),
    text: String(event.data.text),
  };
};

/** Takes one person's voice from a word; a word that nobody else heard goes with it. */
const without = (words: readonly Word[], id: unknown, seat: string): readonly Word[] =>
  words.flatMap((word) => {
    if (word.id !== id) return [word];
    const voices = word.voices.filter((one) => one.seat !== seat);
    return voices.length === 0 ? [] : [{ ...word, voices }];
  });

/** A proposal takes the place of what stood there, and that becomes a proposal: nobody's words are lost. */
const adopted = (state: State, id: unknown): State => {
  const proposal = state.proposals.find((one) => one.id === id);
  if (!proposal) return state;
  const before = standing(state, proposal.line, proposal.group);
  return {
    ...state,
    versions: [...state.versions.filter((one) => one !== before), proposal],
    proposals: [...state.proposals.filter((one) => one !== proposal), ...(before ? [before] : [])],
  };
};

export const evolve = (state: State, event: LoggedEvent, step: Step): State => {
  const data = event.data;
  const made = {
    id: `c${event.seq}`,
    by: event.by,
    at: event.at,
    group: maybe(data.group),
    side: sideNow(event.by, step),
  };
  const change = (values: Partial<State['notes'][number]>): State => ({
    ...state,
    notes: state.notes.map((note) => (note.id === data.contribution ? { ...note, ...values } : note)),
  });
  switch (event.type) {
    case 'canvas.written': {
      const note = { ...made, text: String(data.text), column: String(data.column), row: maybe(data.row) };
      return { ...state, notes: [...state.notes, note] };
    }
    case 'canvas.edited':
      return change({ text: String(data.text) });
    case 'canvas.moved':
      return change({ column: String(data.column), row: maybe(data.row) });
    case 'canvas.worded':
      return { ...state, words: [...state.words, { id: made.id, at: made.at, voices: [voice(event, step)], pulled: false }] };
    case 'canvas.heard':
      return {
        ...state,
        words: state.words.map((word) =>
          word.id === data.contribution ? { ...word, voices: [...word.voices, voice(event, step)] } : word,
        ),
      };
    case 'canvas.pulled':
      return {
        ...state,
        words: state.words.map((word) => (word.id === data.contribution ? { ...word, pulled: data.pulled === true } : word)),
      };
    case 'canvas.contrasted': {
      const tension = { ...made, one: String(data.one), other: String(data.other) };
      return { ...state, tensions: [...state.tensions, tension] };
    }
    case 'canvas.lined':
    case 'canvas.proposed': {
      const list = event.type === 'canvas.lined' ? 'versions' : 'proposals';
      return { ...state, [list]: [...state[list], { ...made, line: String(data.line), text: String(data.text) }] };
    }
    case 'canvas.adopted':
      return adopted(state, data.contribution);
    case 'canvas.withdrawn': {
      const others = (one: { readonly id: string }) => one.id !== data.contribution;
      return {
        ...state,
        notes: state.notes.filter(others),
        words: without(state.words, data.contribution, event.by),
        tensions: state.tensions.filter(others),
        versions: state.versions.filter(others),
        proposals: state.proposals.filter(others),
      };
    }
    case 'canvas.revealed':
      return { ...state, revealed: true };
    default:
      throw new Error(`unknown event ${event.type}`);
  }
};
