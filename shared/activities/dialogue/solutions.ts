// Does a sentence look like a solution? A hint, never a verdict: it is kept for later, and its author may say it all the same.
// Source: methods.md, perspectives ("solution words typed in step 5 are parked"). The word list is our own, and unvalidated.

const NL = [
  'oplossing',
  'laten we',
  'we kunnen',
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
  "let's",
  'let us',
  'we can',
  'we could',
  'we should',
  'you should',
  'she should',
  'he should',
  'they should',
  'you need to',
  'just need',
  'have to',
  "why don't",
  'why not just',
  'have you tried',
  'my idea',
  'i suggest',
  'i propose',
  'the best thing',
];

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
  if (OPEN.test(text.trim())) return false;
  const words = plain(text);
  return [...NL, ...EN].some((phrase) => words.includes(` ${phrase} `));
};
