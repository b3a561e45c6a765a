// Text from people: cleaned, measured, refused with a code.

import { type Refusal, refuse } from './refusal.ts';

/** Written text in one form: NFC, no control characters, no halves of a character, at most 3 combining marks in a row, no blank
 * edges, at most two line breaks together. Direction overrides are taken out, so that a name cannot turn the line around it. */
export const clean = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\p{Cs}]/gu, '')
    .replace(/(\p{M}{3})\p{M}+/gu, '$1')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** Making one is dear. */
const letters = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** Characters as people count them. */
export const length = (text: string): number => [...letters.segment(text)].length;

/** At most the first `max` characters, none of them cut in half. */
export const first = (text: string, max: number): string =>
  [...letters.segment(text)]
    .slice(0, max)
    .map((one) => one.segment)
    .join('')
    .trim();

/** Words, split at white space. */
export const countWords = (text: string): number => (text.trim() === '' ? 0 : text.trim().split(/\s+/).length);

/** What nobody can see: marks on nothing, joiners, fillers, the empty pattern of Braille. */
const UNSEEN = /[\s\p{M}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** Code units of the longest letter there is, a family with skin colours, and some more: joiners could else make one letter of
 * any number, which counts as one and breaks no line. */
const ONE_LETTER = 40;

/** Each is one character, and takes one code unit. */
const PLAIN = /^[\n\t\x20-\x7e]*$/;

/** The cleaned text, or why it is not taken. `max` in characters. */
export const written = (text: string | undefined, max: number): string | Refusal => {
  const kept = clean(text ?? '');
  if (kept.replace(UNSEEN, '') === '') return refuse('empty');
  if (kept.length <= max && PLAIN.test(kept)) return kept;
  const all = [...letters.segment(kept)];
  return all.length > max || all.some(({ segment }) => segment.length > ONE_LETTER) ? refuse('too-long', { max }) : kept;
};
