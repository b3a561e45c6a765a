// Does a sentence look like a solution? A hint, never a verdict: it is kept for later, and its author may say it all the same.
// Source: methods.md, perspectives ("solution words typed in step 5 are parked"). The word list is our own, and unvalidated.

const NL = [
  'oplossing',
  'oplossingen',
  'laten we',
  'zullen we',
  'we kunnen',
  'kunnen we',
  'wat als we',
  'we moeten',
  'jullie moeten',
  'je moet',
  'zij moet',
  'ze moet',
  'hij moet',
  'moet gewoon',
  'moeten gewoon',
  'zou moeten',
  'waarom niet gewoon',
  'waarom niet een',
  'waarom doe je niet',
  'heb je al geprobeerd',
  'misschien kan',
  'mijn idee',
  'ik stel voor',
  'voorstel',
  'we regelen',
  'het beste is',
];

const EN = [
  'solution',
  'solutions',
  "let's",
  'let us',
  'shall we',
  'what if we',
  'we can',
  'we could',
  'we should',
  'you should',
  'she should',
  'he should',
  'they should',
  'somebody should',
  'someone should',
  'you need to',
  'just need',
  'we have to',
  'you have to',
  "why don't",
  'why not just',
  'have you tried',
  'my idea',
  'i suggest',
  'i propose',
  'the best thing',
];

/** Begins like one of these, but tells how it is. */
const TOLD = ['je moet je voorstellen', 'je moet weten', 'you have to know', 'you have to understand', 'you should know'];

/** A proposal that looks like a question. */
const PROPOSED = /^(wat als we|what if we)\b/i;

/** A real question asks to understand; advice that ends in a question mark ("why don't you …?") is on the lists above. */
const OPEN =
  /^(wat|hoe|wie|wanneer|waar|welke?|klopt het|bedoel|what|how|who|when|where|which|do you mean|am i right)\b.*\?\s*$/i;

const plain = (text: string): string =>
  ` ${text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/[^a-z0-9']+/g, ' ')
    .trim()} `;

export const looksLikeSolution = (text: string): boolean => {
  const line = text.trim();
  if (OPEN.test(line) && !PROPOSED.test(line)) return false;
  const words = TOLD.reduce((rest, phrase) => rest.replace(` ${phrase} `, ' '), plain(text));
  return [...NL, ...EN].some((phrase) => words.includes(` ${phrase} `));
};
