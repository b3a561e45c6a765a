// Is a file small and flat enough to be read at all? Asked of its signs alone, before anything is built from them: a file within
// the size that is allowed can otherwise keep the reader busy for seconds.

import { isMap, isScalar, Lexer, type Node } from 'yaml';

/** Deepest nesting. */
export const MAX_DEPTH = 20;

/** Names, values, brackets, line ends; the longest scenario of this house has 14,000. */
const MAX_SIGNS = 60_000;

export interface Bound {
  /** Where in the text, from 0. */
  readonly at: number;
  readonly found: string;
  readonly expected: string;
}

/** Where a text passes a bound; undefined when it does not. */
export const boundPassed = (text: string): Bound | undefined => {
  let [at, signs, depth] = [0, 0, 0];
  for (const sign of new Lexer().lex(text)) {
    signs++;
    if (sign === '[' || sign === '{') depth++;
    if (sign === ']' || sign === '}') depth--;
    if (depth > MAX_DEPTH) return { at, found: 'very deep nesting', expected: `at most ${MAX_DEPTH} levels` };
    if (signs > MAX_SIGNS) return { at, found: 'very many small parts', expected: `at most ${MAX_SIGNS}` };
    // These three stand for the start of something, and are not in the text.
    if (sign !== '\x02' && sign !== '\x18' && sign !== '\x1f') at += sign.length;
  }
  return undefined;
};

/** The second of two names in a map that are the same, where there is one. The parser's own check compares each with each, which
 * takes a quarter of a minute for a file full of names. */
export const nameTwice = (node: unknown): Node | undefined => {
  if (!isMap(node)) return undefined;
  const names = new Set<unknown>();
  for (const { key } of node.items) {
    if (!isScalar(key)) continue;
    if (names.has(key.value)) return key;
    names.add(key.value);
  }
  return undefined;
};
