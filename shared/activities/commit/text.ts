// Words of taking something along. Prompts from prompts.md §3 (anchor) and §6 (fu.intent).

import type { Words } from '../../core/words.ts';
import type { AnchorKind, PartName, Share } from './schema.ts';

export const PART_TEXT: Readonly<Record<PartName, { readonly title: Words; readonly prompt: Words }>> = {
  anchor: {
    title: { nl: 'Je anker', en: 'Your anchor' },
    prompt: {
      nl: 'Denk aan dat moment. Kies een gebaar, een voorwerp of muziek. Wat voel je? Wat denk je erbij?',
      en: 'Think of that moment. Choose a gesture, an object or music. What do you feel? What do you think with it?',
    },
  },
  intention: {
    title: { nl: 'Je voornemen', en: 'Your intention' },
    prompt: { nl: 'Als … gebeurt, dan doe ik …', en: 'When … happens, I will …' },
  },
  buddy: {
    title: { nl: 'Een maatje', en: 'A buddy' },
    prompt: {
      nl: 'Wie mag jou straks vragen hoe het ging?',
      en: 'Who may ask you later how it went?',
    },
  },
  return: {
    title: { nl: 'Terugkomen', en: 'Coming back' },
    prompt: { nl: 'Wanneer kijk je terug?', en: 'When will you look back?' },
  },
};

export const ANCHOR_TEXT: Readonly<Record<AnchorKind, Words>> = {
  gesture: { nl: 'Gebaar', en: 'Gesture' },
  object: { nl: 'Voorwerp', en: 'Object' },
  music: { nl: 'Muziek', en: 'Music' },
};

export const SEEN: Readonly<Record<Share, Words>> = {
  author: { nl: 'Alleen jij', en: 'Only you' },
  group: { nl: 'Je maatje ziet dit', en: 'Your buddy sees this' },
  all: { nl: 'Iedereen ziet dit', en: 'Everybody sees this' },
};

export const TEXT = {
  onlyMe: { nl: 'Alleen jij ziet dit.', en: 'Only you see this.' },
  onlyMeYet: {
    nl: 'Alleen jij ziet dit. Je kiest zelf of je het deelt.',
    en: 'Only you see this. You decide whether to share it.',
  },
  keep: { nl: 'Bewaren', en: 'Keep' },
  kept: { nl: 'Bewaard. Aanpassen kan nog.', en: 'Kept. You can still change it.' },
  kind: { nl: 'Wat wordt je anker?', en: 'What will be your anchor?' },
  what: { nl: 'Welk gebaar, voorwerp of welke muziek?', en: 'Which gesture, object or music?' },
  feeling: { nl: 'Wat voel je erbij?', en: 'What do you feel with it?' },
  thought: { nl: 'Wat denk je erbij?', en: 'What do you think with it?' },
  feels: { nl: 'Gevoel: {text}', en: 'Feeling: {text}' },
  thinks: { nl: 'Gedachte: {text}', en: 'Thought: {text}' },
  when: { nl: 'Als …', en: 'When …' },
  deed: { nl: 'dan …', en: 'then I …' },
  intention: { nl: 'Als {when}, dan {deed}.', en: 'When {when}, then I {deed}.' },
  intentionHint: {
    nl: 'Klein en precies werkt het best: iets wat je binnen twee weken echt meemaakt.',
    en: 'Small and exact works best: something that will really happen to you within two weeks.',
  },
  toGroup: { nl: 'Laat mijn maatje dit zien', en: 'Show my buddy' },
  toAll: { nl: 'Laat iedereen dit zien', en: 'Show everybody' },
  toMe: { nl: 'Toch alleen voor mij', en: 'Only for me after all' },
  withdraw: { nl: 'Weghalen', en: 'Take away' },
  withdrawAsk: {
    nl: 'Dit weghalen? Het verdwijnt van elk scherm en uit het verslag.',
    en: 'Take this away? It goes from every screen and from the report.',
  },
  partAsk: {
    nl: 'Toch geen maatjes meer? De ander ziet dan niet langer wat je deelde.',
    en: 'No longer buddies? The other will not see any more what you shared.',
  },
  part: { nl: 'Toch liever niet', en: 'Rather not after all' },
  ask: { nl: 'Wie wil je vragen?', en: 'Whom would you like to ask?' },
  askHint: {
    nl: 'Een maatje vraagt over een tijdje hoe het ging. Zonder maatje verder gaan is ook goed.',
    en: 'A buddy asks after a while how it went. Going on without one is fine too.',
  },
  askAudience: {
    nl: 'Alleen wie je vraagt ziet dit. Nee zeggen mag altijd, zonder reden.',
    en: 'Only the person you ask sees this. They may always say no, without a reason.',
  },
  askSend: { nl: 'Vragen', en: 'Ask' },
  asked: { nl: 'Gevraagd: {names}. Je hoort het vanzelf.', en: 'Asked: {names}. You will hear.' },
  asks: { nl: '{name} vraagt: wil je mijn maatje zijn?', en: '{name} asks: will you be my buddy?' },
  asksText: {
    nl: 'Jullie zien dan van elkaar alleen het voornemen dat je zelf laat zien. Nee is een goed antwoord; je hoeft niets uit te leggen.',
    en: 'You will see of each other only the intention that you choose to show. No is a good answer; you need not explain.',
  },
  asksThree: {
    nl: 'Jullie worden dan een drietal, als jullie allebei ja zeggen.',
    en: 'You will be three then, if you both say yes.',
  },
  yes: { nl: 'Ja, graag', en: 'Yes, gladly' },
  no: { nl: 'Deze keer niet', en: 'Not this time' },
  waitingFor: {
    nl: 'Jij zei ja. We wachten nog op je maatje.',
    en: 'You said yes. We are waiting for your buddy.',
  },
  somebody: { nl: 'Iemand', en: 'Somebody' },
  buddy: { nl: 'Maatje: {names}', en: 'Buddy: {names}' },
  fromBuddy: { nl: 'Wat {names} jou laat zien', en: 'What {names} shows you' },
  fromBuddies: { nl: 'Wat {names} jou laten zien', en: 'What {names} show you' },
  fromBuddyEmpty: {
    nl: 'Nog niets gedeeld. Dat hoeft ook niet.',
    en: 'Nothing shared yet. That is fine.',
  },
  without: { nl: 'Nog zonder maatje', en: 'Without a buddy so far' },
  withoutHint: {
    nl: 'Iedereen mag alleen verder. Zie je iemand zoeken, breng dan mensen bij elkaar.',
    en: 'Everybody may go on alone. If you see somebody looking, bring people together.',
  },
  date: { nl: 'Op welke dag?', en: 'On which day?' },
  dateAll: { nl: 'Op welke dag komen jullie terug?', en: 'On which day do you all come back?' },
  dateAllAudience: {
    nl: 'Iedereen ziet deze dag, en mag voor zichzelf een andere kiezen.',
    en: 'Everybody sees this day, and may choose another for themselves.',
  },
  dateSend: { nl: 'Deze dag', en: 'This day' },
  dateCommon: { nl: 'Jullie komen samen terug op {date}.', en: 'You all come back together on {date}.' },
  return: { nl: 'Terugkijken op {date}', en: 'Look back on {date}' },
  take: { nl: 'Om mee te nemen', en: 'To take along' },
  takeEmpty: { nl: 'Hier komt wat jij bewaart.', en: 'What you keep comes here.' },
  shared: { nl: 'Gedeelde voornemens', en: 'Intentions shared' },
  sharedEmpty: { nl: 'Nog niets gedeeld. Dat hoeft ook niet.', en: 'Nothing shared yet. That is fine.' },
  caption: {
    nl: 'Iedereen kiest iets om mee te nemen.',
    en: 'Everybody is choosing something to take along.',
  },
} as const satisfies Record<string, Words>;

export const WEEKS = {
  nl: (weeks: number) => (weeks === 1 ? 'Bijvoorbeeld over een week.' : `Bijvoorbeeld over ${weeks} weken.`),
  en: (weeks: number) => (weeks === 1 ? 'In a week, for example.' : `In ${weeks} weeks, for example.`),
};
