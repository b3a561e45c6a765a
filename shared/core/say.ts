// Text from people: cleaned, measured, refused with a code.

import { type Refusal, refuse } from './refusal.ts';

/** Written text in one form: NFC, no control characters, at most 3 combining marks in a row, no blank edges, at most two
 * line breaks together. Direction overrides are taken out, so that a name cannot turn the line around it. */
export const clean = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: taking control characters out is the point
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/(\p{M}{3})\p{M}+/gu, '$1')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** Characters as people count them. */
export const length = (text: string): number => [...new Intl.Segmenter('nl', { granularity: 'grapheme' }).segment(text)].length;

/** At most the first `max` characters, none of them cut in half. */
export const first = (text: string, max: number): string =>
  [...new Intl.Segmenter('nl', { granularity: 'grapheme' }).segment(text)]
    .slice(0, max)
    .map((one) => one.segment)
    .join('')
    .trim();

/** Words, split at white space. */
export const countWords = (text: string): number => (text.trim() === '' ? 0 : text.trim().split(/\s+/).length);

/** The cleaned text, or why it is not taken. `max` in characters. */
export const written = (text: string | undefined, max: number): string | Refusal => {
  const kept = clean(text ?? '');
  if (kept === '') return refuse('empty');
  return length(kept) > max ? refuse('too-long', { max }) : kept;
};
