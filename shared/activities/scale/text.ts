// Words of the scale.

import type { Words } from '../../core/words.ts';

export const TEXT = {
  part: { nl: 'Waar sta je nu?', en: 'Where do you stand now?' },
  partAgain: { nl: 'En waar sta je nu?', en: 'And where do you stand now?' },
  prompt: {
    nl: 'Kies waar jij staat. Er is geen goede plek.',
    en: 'Choose where you stand. There is no right place.',
  },
  promptAgain: {
    nl: 'Kijk nog een keer. Staan blijven mag, schuiven ook.',
    en: 'Look once more. You may stay, and you may move.',
  },
  own: { nl: 'Je eigen vraag', en: 'Your own question' },
  ownAll: { nl: 'Ieders eigen vraag', en: 'Everybody’s own question' },
  yours: { nl: 'Jouw vraag: {question}', en: 'Your question: {question}' },
  ownLow: { nl: 'ik weet nog niet hoe', en: 'I don’t know how yet' },
  ownHigh: { nl: 'ik kan verder', en: 'I can go on' },
  ownPlace: { nl: 'Waar sta je nu met die vraag?', en: 'Where do you stand with that question now?' },
  ownHint: { nl: 'Eén vraag, in één zin.', en: 'One question, in one line.' },
  place: { nl: '{value} van {max}', en: '{value} of {max}' },
  audienceShown: {
    nl: 'Alleen jij ziet jouw antwoord. De groep ziet straks alleen hoe alles verdeeld is, vanaf drie antwoorden.',
    en: 'Only you see your answer. Later the group sees only how it is spread, from three answers on.',
  },
  audienceOwn: {
    nl: 'Alleen jij ziet je vraag en waar je staat. De groep ziet straks alleen hoe alles verdeeld is.',
    en: 'Only you see your question and where you stand. Later the group sees only how it is spread.',
  },
  audience: { nl: 'Alleen jij ziet dit.', en: 'Only you see this.' },
  send: { nl: 'Bewaren', en: 'Keep' },
  sent: { nl: 'Bewaard. Aanpassen kan nog.', en: 'Kept. You can still change it.' },
  spread: { nl: 'Waar de groep staat', en: 'Where the group stands' },
  spreadMine: { nl: 'Waar jij staat', en: 'Where you stand' },
  spreadHint: {
    nl: 'Een verdeling is geen cijfer. Wie lager uitkomt dan eerst, kijkt vaak juist scherper.',
    en: 'A spread is no mark. Whoever ends up lower than before often looks more sharply.',
  },
  blind: {
    nl: 'De verdeling komt als de begeleider die toont.',
    en: 'The spread comes when the facilitator shows it.',
  },
  few: {
    nl: 'Te weinig antwoorden om te tonen: dat kan vanaf drie.',
    en: 'Too few answers to show: that takes three.',
  },
  host: {
    nl: 'Ook jij ziet niet wie wat koos. Vanaf drie antwoorden kun je de verdeling tonen.',
    en: 'You, too, do not see who chose what. From three answers on you can show the spread.',
  },
  hostHidden: {
    nl: 'Dit is voor ieder alleen. Niemand anders ziet het, ook jij niet.',
    en: 'This is for each alone. Nobody else sees it, nor do you.',
  },
  caption: { nl: 'Iedereen kijkt even voor zichzelf.', en: 'Everybody looks for themselves for a moment.' },
  captionOpen: { nl: 'De groep ziet hoe ze verdeeld is.', en: 'The group sees how it is spread.' },
} as const satisfies Record<string, Words>;

/** A mean with one decimal, as each language writes it. */
const one = (value: number, comma: string): string => value.toFixed(1).replace('.', comma);

export const SAID = {
  nl: {
    now: (mean: number, people: number) => `Gemiddeld ${one(mean, ',')}, van ${people} mensen.`,
    before: (mean: number) => `Vooraf gemiddeld ${one(mean, ',')}.`,
    both: (before: number, now: number) => `Vooraf gemiddeld ${one(before, ',')}, nu ${one(now, ',')}`,
    moved: (count: number, of: number) => `; bij ${count} van de ${of} schoof het op`,
    mine: (now: number) => `Jij staat op ${now}.`,
    mineBoth: (before: number, now: number) =>
      before === now ? `Jij stond op ${before}, en staat daar nu ook.` : `Jij stond op ${before}, en staat nu op ${now}.`,
    mineBefore: (before: number) => `Jij stond op ${before}.`,
  },
  en: {
    now: (mean: number, people: number) => `On average ${one(mean, '.')}, of ${people} people.`,
    before: (mean: number) => `Before, on average ${one(mean, '.')}.`,
    both: (before: number, now: number) => `Before, on average ${one(before, '.')}, now ${one(now, '.')}`,
    moved: (count: number, of: number) => `; for ${count} of ${of} it moved`,
    mine: (now: number) => `You stand at ${now}.`,
    mineBoth: (before: number, now: number) =>
      before === now ? `You stood at ${before}, and stand there now too.` : `You stood at ${before}, and stand at ${now} now.`,
    mineBefore: (before: number) => `You stood at ${before}.`,
  },
};
