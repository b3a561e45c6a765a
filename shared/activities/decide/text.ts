// Words of deciding. Prompts from prompts.md §1 and §2.

import type { Words } from '../../core/words.ts';
import type { Answer, PartName } from './schema.ts';

export const PART_TEXT: Readonly<Record<PartName, { readonly title: Words; readonly prompt: Words }>> = {
  lines: {
    title: { nl: 'Voor en tegen', en: 'For and against' },
    prompt: { nl: 'Geef elke keuze een gele en een zwarte zin.', en: 'Give every option a yellow and a black line.' },
  },
  dots: {
    title: { nl: 'Stippen plakken', en: 'Dot vote' },
    prompt: { nl: 'Waar leg jij je stippen?', en: 'Where do you put your dots?' },
  },
  consent: {
    title: { nl: 'Kun je mee?', en: 'Can you go along?' },
    prompt: { nl: 'Kun jij hiermee verder?', en: 'Can you go on with this?' },
  },
  verdict: {
    title: { nl: 'Het besluit', en: 'The decision' },
    prompt: { nl: 'Wat doen we, en wie pakt het op?', en: 'What do we do, and who takes it up?' },
  },
};

export const ANSWER_TEXT: Readonly<Record<Answer, Words>> = {
  yes: { nl: 'Ja', en: 'Yes' },
  almost: { nl: 'Bijna, als …', en: 'Almost, if …' },
  no: { nl: 'Nee, want …', en: 'No, because …' },
};

export const TEXT = {
  options: { nl: 'De keuzes', en: 'The options' },
  add: { nl: 'Een eigen keuze toevoegen', en: 'Add an option of your own' },
  addSend: { nl: 'Toevoegen', en: 'Add' },
  all: { nl: 'Iedereen ziet dit meteen.', en: 'Everybody sees this at once.' },
  yellow: { nl: 'Gele zin', en: 'Yellow line' },
  yellowAsk: { nl: 'Wat kan dit opleveren, en waardoor?', en: 'What could this bring, and why?' },
  black: { nl: 'Zwarte zin', en: 'Black line' },
  blackAsk: { nl: 'Wat kan er misgaan, en waarom?', en: 'What could go wrong, and why?' },
  put: { nl: 'Stip erbij', en: 'Add a dot' },
  take: { nl: 'Stip eraf', en: 'Take a dot' },
  blind: {
    nl: 'Hoe de stippen liggen, zie je straks allemaal tegelijk.',
    en: 'You will all see where the dots lie at the same time.',
  },
  propose: { nl: 'Dit leggen we voor', en: 'Put this forward' },
  proposal: { nl: 'Het voorstel', en: 'The proposal' },
  noProposal: { nl: 'De begeleider kiest zo het voorstel.', en: 'The facilitator is about to choose the proposal.' },
  answer: { nl: 'Kun jij hiermee verder?', en: 'Can you go on with this?' },
  reason: { nl: 'Als wat? Of want? (bij bijna en nee)', en: 'If what, or why not? (with almost and no)' },
  consentAudience: {
    nl: 'Eerst alleen jij. Daarna ziet iedereen de antwoorden tegelijk.',
    en: 'First only you. Then everybody sees the answers at the same time.',
  },
  send: { nl: 'Insturen', en: 'Send' },
  sent: { nl: 'Ingestuurd', en: 'Sent' },
  answers: { nl: 'Kan iedereen mee?', en: 'Can everybody go along?' },
  needs: { nl: 'Wat mensen nodig hebben', en: 'What people need' },
  noAnswers: { nl: 'De antwoorden komen als de begeleider ze toont.', en: 'The answers come when the facilitator shows them.' },
  noAnswerYet: { nl: 'Nog geen antwoord.', en: 'No answer yet.' },
  verdict: { nl: 'Dit besluiten we', en: 'This is what we decide' },
  owner: { nl: 'Wie pakt het op?', en: 'Who takes it up?' },
  when: { nl: 'Wanneer kijken we terug?', en: 'When do we look back?' },
  record: { nl: 'Besluit vastleggen', en: 'Record the decision' },
  nobody: { nl: 'Nog niemand', en: 'Nobody yet' },
  pending: {
    nl: 'De begeleider schrijft het besluit op. Zeg wat erin moet staan.',
    en: 'The facilitator writes the decision down. Say what it should hold.',
  },
  ownedBy: { nl: 'Wie: {name}', en: 'Who: {name}' },
  lookBack: { nl: 'Terugkijken: {when}', en: 'Look back: {when}' },
  minority: { nl: 'Wat blijft staan', en: 'What remains' },
  minorityAsk: {
    nl: 'Jij kunt niet helemaal mee. Wat moet er naast het besluit bewaard blijven?',
    en: 'You cannot go along altogether. What should be kept beside the decision?',
  },
  minoritySend: { nl: 'Laten staan', en: 'Let it remain' },
  minorityNone: { nl: 'Niemand liet iets staan.', en: 'Nobody let anything remain.' },
  bySide: { nl: 'Kan elk perspectief mee?', en: 'Can every perspective go along?' },
  checklist: { nl: 'De lijst', en: 'The list' },
  inOrder: { nl: 'in orde', en: 'in order' },
  open: { nl: 'open', en: 'open' },
  which: { nl: 'Het oordeel', en: 'The verdict' },
  why: { nl: 'Waarom? En wat spreken we af?', en: 'Why? And what do we agree?' },
  giveVerdict: { nl: 'Oordeel uitspreken', en: 'Give the verdict' },
  pendingJury: {
    nl: 'De inspectie overlegt. Straks hoor je het oordeel.',
    en: 'The inspectors confer. You will hear the verdict in a moment.',
  },
  caption: { nl: 'De groep kiest samen.', en: 'The group is choosing together.' },
  captionVerdict: { nl: 'Er ligt een besluit.', en: 'There is a decision.' },
} as const satisfies Record<string, Words>;
