// When two written words are the same word: whatever their case, accents and punctuation, and whether there are one or many.
// Dutch and English. Better two of one word than one of two: a "tak" is no "taak".

/** Plurals that follow no rule, for what people talk about in these sessions. */
const IRREGULAR: Readonly<Record<string, string>> = {
  kinderen: 'kind',
  leden: 'lid',
  steden: 'stad',
  kansen: 'kans',
  moeilijkheden: 'moeilijkheid',
  mogelijkheden: 'mogelijkheid',
  verantwoordelijkheden: 'verantwoordelijkheid',
  children: 'child',
  people: 'person',
  women: 'woman',
  men: 'man',
  lives: 'life',
  selves: 'self',
};

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’`]/g, "'")
    .replace(/[^\p{L}\p{N}' ]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** What the singular may be, when this is a Dutch plural on -en: bomen, boom; grenzen, grens; lessen, les. */
const fromEn = (stem: string): readonly string[] => {
  const hard = stem.replace(/v$/, 'f').replace(/z$/, 's');
  const long = hard.replace(/(^|[^aeiou])([aeou])([^aeiou])$/, '$1$2$2$3');
  return [stem, hard, long, stem.replace(/([^aeiou])\1$/, '$1')];
};

/** What the singular may be, when this word is a plural. */
const singulars = (word: string): readonly string[] => {
  const found: string[] = [];
  const irregular = IRREGULAR[word];
  if (irregular) found.push(irregular);
  if (word.endsWith("'s")) found.push(word.slice(0, -2));
  if (word.length > 3 && /[^s']s$/.test(word)) found.push(word.slice(0, -1));
  if (word.length > 4 && word.endsWith('ies')) found.push(`${word.slice(0, -3)}y`);
  if (word.length > 4 && /(s|x|z|ch|sh)es$/.test(word)) found.push(word.slice(0, -2));
  if (word.length > 4 && word.endsWith('en')) found.push(...fromEn(word.slice(0, -2)));
  return found;
};

/** Are these the same word, or one and many of it? Of several words only the last may differ in number. */
export const alike = (one: string, other: string): boolean => {
  const [a, b] = [plain(one), plain(other)];
  if (a === b) return true;
  const last = (text: string) => text.lastIndexOf(' ') + 1;
  if (a.slice(0, last(a)) !== b.slice(0, last(b))) return false;
  const [x, y] = [a.slice(last(a)), b.slice(last(b))];
  return singulars(x).includes(y) || singulars(y).includes(x);
};
