// What is said of a session in a list: how far it is, how many are in, until when it is kept.

import type { Language } from '../../shared/core/words.ts';
import type { RoomAbout } from '../../shared/protocol/http.ts';

type Said = Pick<RoomAbout, 'phase' | 'people' | 'keptUntil'>;

const en = {
  gathering: 'Not started yet',
  playing: 'Going on',
  ended: 'Over',
  people: (n: number) => (n === 0 ? 'nobody in it' : n === 1 ? '1 person' : `${n} people`),
  kept: (date: string) => `kept until ${date}`,
};

const nl = {
  gathering: 'Nog niet begonnen',
  playing: 'Bezig',
  ended: 'Afgelopen',
  people: (n: number) => (n === 0 ? 'niemand erin' : n === 1 ? '1 mens' : `${n} mensen`),
  kept: (date: string) => `bewaard tot ${date}`,
} satisfies typeof en;

export const roomLineText = { en, nl };

const dated = (ms: number, language: Language, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', options).format(ms);

/** "22 November at 09:15". */
export const momentText = (ms: number, language: Language): string =>
  dated(ms, language, { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });

/** "Going on · 12 people · kept until 22 December". */
export const roomLine = ({ phase, people, keptUntil }: Said, language: Language): string => {
  const t = roomLineText[language];
  return [t[phase], t.people(people), t.kept(dated(keptUntil, language, { day: 'numeric', month: 'long' }))].join(' · ');
};
