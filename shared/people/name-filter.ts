// Is this a name for a big screen before a class? A small sieve for the door, on the kind side: whoever it wrongly holds up
// takes another name, and the facilitator may give any.

import { INSIDE, TOGETHER, WHOLE } from './unfit-words.ts';

/** Letters of other scripts, and Latin ones that do not come apart, that are written for one of ours. */
const ALIKE: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ı: 'i' },
  ...{ а: 'a', в: 'b', е: 'e', ё: 'e', з: 'z', и: 'u', і: 'i', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't', у: 'y' },
  ...{ х: 'x', ѕ: 's', ј: 'j', п: 'n', α: 'a', ε: 'e', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x' },
};

/** Digits and signs that are written for letters. A 1 may be an i or an l. */
const LEET: Readonly<Record<string, string>> = {
  ...{ 0: 'o', 2: 'z', 3: 'e', 4: 'a', 5: 's', 6: 'g', 7: 't', 8: 'b', 9: 'g', '@': 'a', $: 's', '€': 'e', '+': 't' },
};
const EITHER = /[1!|]/g;

/** Small letters without accents, and what is written for them. */
const plain = (text: string): string =>
  [...text.normalize('NFKD').toLowerCase()]
    .filter((one) => !/[\p{M}\p{Cf}]/u.test(one))
    .map((one) => ALIKE[one] ?? one)
    .join('');

const leet = (text: string, one: 'i' | 'l'): string =>
  [...text.replace(EITHER, one)].map((letter) => LEET[letter] ?? letter).join('');

/** A word however often its letters are repeated. Of a short one a doubled letter may be a name (Kuut), three are not. */
const repeated = (word: string): string =>
  word.replace(/(.)\1*/g, (run, letter: string) =>
    word.length > 3 || run.length > 1 ? `${letter}{${run.length},}` : `(?:${letter}|${letter}{3,})`,
  );

const spelled = (word: string): string => leet(plain(word), 'i').replace(/[^\p{L}]/gu, '');

const all = (list: readonly string[]): readonly string[] => list.map(spelled).filter((word) => word !== '');
const anyOf = (list: readonly string[]): string => (list.length === 0 ? '(?!)' : all(list).map(repeated).join('|'));

const whole = new RegExp(`^(?:${anyOf(WHOLE)})$`, 'u');
const inside = new RegExp(anyOf(INSIDE), 'u');
const together = new RegExp(`^(?:${anyOf(TOGETHER)})$`, 'u');
/** Short ones come about by accident. */
const split = new RegExp(`^(?:${anyOf([...WHOLE, ...INSIDE].filter((word) => word.length > 3))})$`, 'u');

/** Single letters in a row, spaced or with signs between them, as words. */
const rowsOf = (text: string): readonly string[] =>
  [...text.matchAll(/(?<!\p{L})\p{L}(?:[^\p{L}]+\p{L}(?!\p{L})){2,}/gu)].map(([row]) => row.replace(/[^\p{L}]/gu, ''));

/** A letter that was hidden behind a sign ("k*t"): is there a word that it hides? */
const hides = (word: string): boolean => {
  if (!/^\p{L}[\p{L}*#]*[*#]/u.test(word)) return false;
  const pattern = new RegExp(`^${word.replace(/[*#]/g, '\\p{L}')}$`, 'u');
  return HIDDEN.some((one) => pattern.test(one));
};
const HIDDEN = all(WHOLE).concat(all(INSIDE));

const isUnfit = (text: string, more: ReadonlySet<string>): boolean => {
  const found = text.split(/[^\p{L}*#]+/u).filter((word) => word !== '');
  const bad = (word: string) => whole.test(word) || inside.test(word) || hides(word) || more.has(word);
  if (found.some(bad) || rowsOf(text).some(bad)) return true;
  // A first name with an initial is no word in two pieces (Naz I.).
  const joined = (found.at(-1)?.length ?? 0) > 1 ? found.join('') : '';
  if (split.test(joined) || (joined.length > 3 && more.has(joined))) return true;
  return found.some((word, at) => [2, 3].some((n) => together.test(found.slice(at, at + n).join('') || word)));
};

/** False for an insult, a slur, a sexual or excremental word, or one who stands for hatred, in Dutch or English, also when it
 * is written with digits, accents, repeated letters or spaces. `more`: words that this house refuses beside them, as whole
 * words. */
export const isFitName = (name: string, more: readonly string[]): boolean => {
  const text = plain(name);
  const own = new Set(all(more));
  const readings = new Set([text.replace(/\d/g, ' '), leet(text, 'i'), leet(text, 'l')]);
  return ![...readings].some((reading) => isUnfit(reading, own));
};
