// What each viewer sees of the meaning board: words that were heard, those that several sides share, and what may stay
// different. Source: methods.md, perspectives, step 7.

import type { Block, BoardBlock, Control, FormBlock } from '../../blocks/block.ts';
import type { Viewer } from '../../core/viewer.ts';
import { authorOf, entryOf } from '../entries.ts';
import { withdrawal } from './board.ts';
import { ofTension, ofWord } from './harvest.ts';
import { leads } from './rules.ts';
import {
  isShared,
  mayRead,
  type State,
  type Step,
  sidesOf,
  TENSION_MAX,
  textOf,
  WORD_MAX,
  WORDS_EACH,
  type Word,
} from './state.ts';
import { COUNTED, TEXT } from './text.ts';

/** In the middle first; then those with most sides, which are offered first; then in the order in which they came. */
export const ranked = (state: State, viewer: Viewer, step: Step): readonly Word[] =>
  state.words
    .filter((word) => mayRead(state, { id: word.id, by: word.voices[0]?.seat ?? '', group: undefined }, viewer, step))
    .toSorted((a, b) => Number(b.pulled) - Number(a.pulled) || sidesOf(b).size - sidesOf(a).size);

const pullControl = (word: Word, viewer: Viewer, step: Step): Control => ({
  id: 'pull',
  label: (word.pulled ? TEXT.unpull : TEXT.pull)[viewer.language],
  ...(word.pulled ? { style: 'quiet' } : {}),
  send: { type: 'canvas.pull', step: step.id, contribution: word.id, pulled: !word.pulled },
});

const wordControls = (word: Word, viewer: Viewer, step: Step): readonly Control[] => {
  const controls: Control[] = [];
  if (!step.current) return controls;
  const { language } = viewer;
  const heard = word.voices.some((voice) => voice.seat === authorOf(viewer));
  if (viewer.role === 'participant' && word.voices[0]?.seat !== viewer.seat)
    controls.push({
      id: 'hear',
      label: TEXT.hear[language],
      icon: 'ear',
      style: 'plain',
      pressed: heard,
      send: { type: 'canvas.hear', step: step.id, contribution: word.id, heard: !heard },
    });
  if (leads(viewer, step)) controls.push(pullControl(word, viewer, step));
  if (viewer.role === 'participant' && word.voices[0]?.seat === viewer.seat) controls.push(withdrawal(word.id, language, step));
  return controls;
};

/** From where a word was heard: the sides by name, or how many people. */
const from = (word: Word, viewer: Viewer, step: Step): string => {
  const { language } = viewer;
  const sides = sidesOf(word);
  const names = step.sides.filter((side) => sides.has(side.id)).map((side) => side.name[language]);
  if (names.length > 0) return names.join(', ');
  return word.voices.length > 1 ? COUNTED[language].heardBy(word.voices.length) : '';
};

const board = (state: State, viewer: Viewer, step: Step): BoardBlock => {
  const { language } = viewer;
  const words = ranked(state, viewer, step).map((word) => {
    const { by: _by, avatar: _avatar, ...entry } = entryOf(ofWord(state, word, step), viewer, step);
    const tag = [word.pulled ? TEXT.middle[language] : '', from(word, viewer, step)].filter(Boolean).join(' · ');
    return {
      ...entry,
      column: word.pulled || isShared(word) ? 'shared' : 'heard',
      ...(tag ? { tag } : {}),
      controls: wordControls(word, viewer, step),
    };
  });
  const tensions = state.tensions
    .filter((tension) => mayRead(state, tension, viewer, step))
    .map((tension) => ({
      ...entryOf(ofTension(state, tension, language, step), viewer, step),
      column: 'differ',
      controls: tension.by === authorOf(viewer) && step.current ? [withdrawal(tension.id, language, step)] : [],
    }));
  return {
    type: 'board',
    id: `board-${step.id}`,
    area: 'board',
    title: TEXT.board[language],
    columns: [
      { id: 'shared', title: TEXT.shared[language], hint: TEXT.sharedHint[language] },
      { id: 'heard', title: TEXT.heard[language] },
      { id: 'differ', title: TEXT.differ[language], hint: TEXT.differHint[language] },
    ],
    empty: TEXT.empty[language],
    items: [...words, ...tensions],
  };
};

const forms = (state: State, viewer: Viewer & { role: 'participant' }, step: Step): readonly FormBlock[] => {
  const { language, seat } = viewer;
  const form = (id: string, prompt: string, mine: number) => ({
    type: 'form' as const,
    id: `${id}-${step.id}`,
    area: 'now' as const,
    prompt,
    audience: TEXT.all[language],
    submit: TEXT.put[language],
    repeats: true,
    ...(mine > 0 ? { sent: COUNTED[language].put(mine) } : {}),
  });
  const line = (name: string, label: string, max: number) => ({ name, kind: 'line' as const, label, max });
  const words = state.words.filter((word) => word.voices[0]?.seat === seat).length;
  const tensions = state.tensions.filter((tension) => tension.by === seat).length;
  const blocks: FormBlock[] = [];
  if (words < WORDS_EACH)
    blocks.push({
      ...form('word', TEXT.word[language], words),
      fields: [line('text', TEXT.word[language], WORD_MAX)],
      send: { type: 'canvas.word', step: step.id },
    });
  if (tensions < step.config.most)
    blocks.push({
      ...form('tension', TEXT.tension[language], tensions),
      hint: TEXT.tensionHint[language],
      fields: [line('one', TEXT.one[language], TENSION_MAX), line('other', TEXT.other[language], TENSION_MAX)],
      send: { type: 'canvas.contrast', step: step.id },
    });
  return blocks;
};

/** What waits to be brought to the middle: what several sides share first. Only for who leads. */
const offer = (state: State, viewer: Viewer, step: Step): readonly Block[] => {
  const waiting = ranked(state, viewer, step).filter((word) => !word.pulled && !step.hidden.has(word.id));
  if (!leads(viewer, step) || waiting.length === 0) return [];
  return [
    {
      type: 'controls',
      id: `pull-${step.id}`,
      area: 'board',
      title: TEXT.offer[viewer.language],
      items: waiting.slice(0, 6).map((word) => {
        const sides = from(word, viewer, step);
        const label = sides && isShared(word) ? `${textOf(word)} (${sides})` : textOf(word);
        return { ...pullControl(word, viewer, step), id: word.id, label };
      }),
    },
  ];
};

export const meaningView = (state: State, viewer: Viewer, step: Step): readonly Block[] => [
  ...(viewer.role === 'participant' && step.current ? forms(state, viewer, step) : []),
  ...(step.current ? offer(state, viewer, step) : []),
  board(state, viewer, step),
];
