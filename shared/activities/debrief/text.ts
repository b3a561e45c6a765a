// Words of the debrief.

import type { Words } from '../../core/words.ts';

export const TEXT = {
  private: { nl: 'Voor jezelf', en: 'For yourself' },
  privatePrompt: {
    nl: 'Schrijf op wat jij meenam. Alleen jij ziet dit.',
    en: 'Write down what you take from this. Only you see it.',
  },
  pair: { nl: 'Met z’n tweeën', en: 'In pairs' },
  pairPrompt: {
    nl: 'Kies wat je je duo laat zien, en praat er samen over.',
    en: 'Choose what to show your partner, and talk about it.',
  },
  all: { nl: 'Met iedereen', en: 'All together' },
  allPrompt: { nl: 'Wat wil je aan iedereen laten zien?', en: 'What would you like to show everybody?' },
  onlyMe: {
    nl: 'Alleen jij ziet dit. Je kiest later zelf of je het deelt.',
    en: 'Only you see this. You decide later whether to share it.',
  },
  keep: { nl: 'Bewaren', en: 'Keep' },
  kept: { nl: 'Bewaard, alleen voor jou', en: 'Kept, only for you' },
  mine: { nl: 'Wat jij schreef', en: 'What you wrote' },
  none: { nl: 'Je hebt hier niets opgeschreven. Dat is ook goed.', en: 'You wrote nothing here. That is fine too.' },
  toPair: { nl: 'Laat mijn duo dit zien', en: 'Show my partner' },
  toAll: { nl: 'Laat iedereen dit zien', en: 'Show everybody' },
  toMe: { nl: 'Toch alleen voor mij', en: 'Only for me after all' },
  withdraw: { nl: 'Weghalen', en: 'Take away' },
  withdrawAsk: {
    nl: 'Deze zin weghalen? Hij verdwijnt van elk scherm en uit het verslag.',
    en: 'Take this line away? It goes from every screen and from the report.',
  },
  seenByMe: { nl: 'Alleen jij', en: 'Only you' },
  seenByPair: { nl: 'Je duo ziet dit', en: 'Your partner sees this' },
  seenByAll: { nl: 'Iedereen ziet dit', en: 'Everybody sees this' },
  partner: { nl: 'Van je duo: {names}', en: 'From your partner: {names}' },
  partnerEmpty: { nl: 'Je duo heeft nog niets laten zien.', en: 'Your partner has not shown anything yet.' },
  shared: { nl: 'Gedeeld met iedereen', en: 'Shared with everybody' },
  sharedEmpty: {
    nl: 'Nog niets gedeeld. Praten mag ook zonder scherm.',
    en: 'Nothing shared yet. Talking works without a screen too.',
  },
  moments: { nl: 'Uit jullie eigen gesprek', en: 'From your own session' },
  replay: { nl: 'Kijk terug, door andere ogen', en: 'Look back, through other eyes' },
  replayHint: {
    nl: 'Schuif door de tijd. Je ziet nooit meer dan jij nu mag weten: een geheim gaat pas open als de eigenaar dat wil.',
    en: 'Move through time. You never see more than you may know now: a secret opens only when its owner wants it to.',
  },
  show: { nl: 'Dit moment op het grote scherm', en: 'This moment on the big screen' },
  hide: { nl: 'Terug naar de vragen op het grote scherm', en: 'Back to the questions on the big screen' },
  web: { nl: 'Het web: wie begreep wie?', en: 'The web: who understood whom?' },
  webHint: {
    nl: 'Elke draad is een moment waarop iemand zei: dat bedoel ik. Loop er samen langs.',
    en: 'Every thread is a moment when somebody said: that is what I meant. Walk along them together.',
  },
  webGap: { nl: 'Nog zonder draad: {pairs}.', en: 'Still without a thread: {pairs}.' },
  gap: { nl: '{from} naar {to}', en: '{from} to {to}' },
  secrets: { nl: 'Jouw geheim', en: 'Your secret' },
  secretsHint: {
    nl: 'Niemand hoeft iets te laten zien. Wat je opent, kan iedereen teruglezen bij de rol.',
    en: 'Nobody has to show anything. What you open, everybody can read with the role.',
  },
  openSecret: { nl: 'Open het geheim van {role}', en: 'Open {role}’s secret' },
  closeSecret: { nl: 'Sluit het geheim van {role} weer', en: 'Close {role}’s secret again' },
  checkout: { nl: 'Eén woord waarmee je weggaat.', en: 'One word to leave with.' },
  checkoutAudience: { nl: 'Iedereen ziet dit meteen.', en: 'Everybody sees this at once.' },
  checkoutSend: { nl: 'Delen', en: 'Share' },
  words: { nl: 'Woorden om mee weg te gaan', en: 'Words to leave with' },
  wordsEmpty: { nl: 'Nog geen woorden.', en: 'No words yet.' },
  caption: {
    nl: 'De rollen zijn neergelegd. De groep zit om het vuur en kijkt terug.',
    en: 'The roles are put down. The group sits round the fire and looks back.',
  },
} as const satisfies Record<string, Words>;
