// Words of the canvas. The question of the meaning board and the starters are the scenario's own.

import type { Formed } from '../../core/activity.ts';
import type { Words } from '../../core/words.ts';
import type { Template } from './schema.ts';

export const TITLE: Readonly<Record<Template, Words>> = {
  columns: { nl: 'Samen op het bord', en: 'Together on the board' },
  table: { nl: 'Samen op het bord', en: 'Together on the board' },
  meaning: { nl: 'Wat we hoorden', en: 'What we heard' },
  lines: { nl: 'Eén zin van ons samen', en: 'One sentence of us all' },
};

export const GROUP_TEXT: Readonly<Record<Formed | 'other', Words>> = {
  tables: { nl: 'Tafel', en: 'Table' },
  pairs: { nl: 'Duo', en: 'Pair' },
  trios: { nl: 'Drietal', en: 'Trio' },
  other: { nl: 'Groep', en: 'Group' },
};

export const TEXT = {
  all: { nl: 'Iedereen ziet dit meteen.', en: 'Everybody sees this at once.' },
  later: {
    nl: 'Eerst ziet alleen je eigen groep dit. De anderen zien het als het getoond wordt.',
    en: 'Your own group sees this first. The others see it when it is shown.',
  },
  board: { nl: 'Het bord', en: 'The board' },
  ours: { nl: 'Ons bord', en: 'Our board' },
  boardLater: {
    nl: 'De anderen zien dit als de begeleider het toont.',
    en: 'The others see this when the facilitator shows it.',
  },
  empty: { nl: 'Hier staat nog niets.', en: 'Nothing here yet.' },
  emptyLater: { nl: 'Dit komt als de begeleider het toont.', en: 'This comes when the facilitator shows it.' },
  put: { nl: 'Op het bord', en: 'Put it up' },
  place: { nl: 'Waar hoort het?', en: 'Where does it belong?' },
  write: { nl: 'Wat zet je erbij?', en: 'What do you add?' },
  edit: { nl: 'Aanpassen', en: 'Change' },
  move: { nl: 'Verplaatsen', en: 'Move' },
  withdraw: { nl: 'Weghalen', en: 'Take away' },
  withdrawAsk: {
    nl: 'Dit weghalen? Het verdwijnt van elk scherm en uit het verslag.',
    en: 'Take this away? It goes from every screen and from the report.',
  },
  shared: { nl: 'Gedeeld', en: 'Shared' },
  sharedHint: { nl: 'Gehoord vanaf minstens twee kanten.', en: 'Heard from at least two sides.' },
  heard: { nl: 'Gehoord', en: 'Heard' },
  differ: { nl: 'Mag blijven schuren', en: 'May stay different' },
  differHint: { nl: 'Dit hoeft niet opgelost te worden.', en: 'This does not have to be solved.' },
  word: { nl: 'Welk woord hoorde je?', en: 'Which word did you hear?' },
  hear: { nl: 'Dat hoorde ik ook', en: 'I heard that too' },
  pull: { nl: 'Naar het midden', en: 'To the middle' },
  unpull: { nl: 'Terug uit het midden', en: 'Back from the middle' },
  middle: { nl: 'in het midden', en: 'in the middle' },
  offer: { nl: 'Haal woorden naar het midden', en: 'Bring words to the middle' },
  tension: { nl: 'Welk verschil mag blijven staan?', en: 'Which difference may stay?' },
  tensionHint: { nl: '… en toch …', en: '… and yet …' },
  one: { nl: 'Aan de ene kant', en: 'On the one hand' },
  other: { nl: 'En toch', en: 'And yet' },
  andYet: { nl: '{one} … en toch … {other}', en: '{one} … and yet … {other}' },
  line: { nl: 'Zet het in de zin', en: 'Put it in the sentence' },
  lineHint: {
    nl: 'Iedereen van de groep mag eraan schrijven. Schreef een ander intussen ook, dan komt jouw zin eronder als voorstel.',
    en: 'Everybody in the group may write here. If somebody else wrote meanwhile, your line comes under it as a proposal.',
  },
  last: { nl: 'Het laatst geschreven door {name}', en: 'Written last by {name}' },
  lastUnnamed: { nl: 'Hier staat al iets', en: 'Something is here already' },
  lastTag: { nl: 'staat in de zin', en: 'in the sentence' },
  proposal: { nl: 'voorstel', en: 'proposal' },
  adopt: { nl: 'Neem deze', en: 'Use this one' },
  sentence: { nl: 'Onze zin', en: 'Our sentence' },
  sentenceOf: { nl: 'De zin van {group}', en: 'The sentence of {group}' },
  lines: { nl: 'Regel voor regel', en: 'Line by line' },
  caption: { nl: 'De groep werkt samen aan het bord.', en: 'The group is working on the board together.' },
  captionLater: {
    nl: 'Elke groep werkt aan een eigen bord. Straks leggen ze ze naast elkaar.',
    en: 'Every group works on a board of its own. Soon they lie beside each other.',
  },
  captionMeaning: {
    nl: 'In het midden komen woorden die van verschillende kanten klonken.',
    en: 'Words that came from different sides are gathering in the middle.',
  },
  captionLines: { nl: 'De groep bouwt samen aan één zin.', en: 'The group is building one sentence together.' },
} as const satisfies Record<string, Words>;

export const COUNTED = {
  nl: {
    put: (n: number) => `${n} van jou op het bord`,
    heardBy: (n: number) => `gehoord door ${n} mensen`,
  },
  en: {
    put: (n: number) => `${n} of yours on the board`,
    heardBy: (n: number) => `heard by ${n} people`,
  },
};
