// The workload: a hat round. Everybody posts 120 characters now and then on a board that already holds some, each holds one
// private text, and the phase changes every 3 s. All of it follows from a seed, so that every system gets the same.

import { random, shuffle } from '../../shared/core/random.ts';
import type { Load } from './talk.ts';

/** Characters of a contribution, and of a private text. */
export const LENGTH = 120;
/** Ms between two phases of a room. */
export const PHASE = 3000;
/** Phases that a room can go through. */
export const PHASES = 18;

const WORDS =
  'the street door stays open after nine because neighbours look in and someone always has a key to what we need tonight'.split(
    ' ',
  );

/** A text that begins with a mark by which it is known again. */
const marked = (mark: string, chance: () => number): string => {
  let text = mark;
  while (text.length < LENGTH) text += ` ${WORDS[Math.floor(chance() * WORDS.length)]}`;
  return text.slice(0, LENGTH - 1).padEnd(LENGTH, '.');
};

/** What lies on every board at the start. */
export const preloaded = ({ seed, preload }: Pick<Load, 'seed' | 'preload'>): readonly string[] => {
  const chance = random(`${seed}/board`);
  return Array.from({ length: preload }, (_, at) => marked(`=${String(at).padStart(6, '0')}`, chance));
};

/** What the n-th person alone may read. */
export const privateText = (seed: string, at: number): string => marked(`!${at}`, random(`${seed}/private/${at}`));

const MARK = /#(\d{6})/g;

/** Numbers of the contributions of this run that stand in a text. */
export const marksIn = (text: string): readonly number[] => {
  if (!text.includes('#')) return [];
  return [...text.matchAll(MARK)].map(([, digits]) => Number(digits));
};

export interface Action {
  readonly at: number;
  readonly room: number;
  readonly person: number;
  readonly text: string;
}

/** What is posted, in order; `at` in ms from the start. Everybody has had a turn before anybody has a second one, so that nobody
 * goes faster than people may. */
export const actionsOf = ({ seed, rooms, people, rate, warm, window }: Load): readonly Action[] => {
  const chance = random(`${seed}/actions`);
  const everybody = Array.from({ length: rooms * people }, (_, at) => ({ room: at % rooms, person: Math.floor(at / rooms) }));
  let turn: readonly (typeof everybody)[number][] = [];
  return Array.from({ length: Math.round((warm + window) * rate) }, (_, n) => {
    if (n % everybody.length === 0) turn = shuffle(everybody, chance);
    const who = turn[n % everybody.length] ?? { room: 0, person: 0 };
    const text = marked(`#${String(n).padStart(6, '0')}`, chance);
    return { at: ((n + 0.5 + 0.8 * (chance() - 0.5)) * 1000) / rate, ...who, text };
  });
};
