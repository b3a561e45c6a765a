// What the stage says in words, for who cannot see the canvas, and for everybody when it does not come.

import type { Sign } from '../../shared/blocks/stage.ts';
import type { Language } from '../../shared/core/words.ts';

const en = {
  stage: 'Stage',
  people: 'Who is on the stage',
  noOne: 'Nobody sits here yet.',
  cards: (n: number) => (n === 1 ? '1 contribution on the stage' : `${n} contributions on the stage`),
  spotlight: 'In the spotlight',
  somebody: 'Without a name',
  reason: (note: string) => `Because: ${note}`,
  table: (n: number) => `table ${n}`,
  aside: 'sits at the side',
  away: 'not connected now',
  still: 'The stage stands still.',
};

const nl = {
  stage: 'Podium',
  people: 'Wie er op het podium zit',
  noOne: 'Er zit nog niemand.',
  cards: (n: number) => (n === 1 ? '1 bijdrage op het podium' : `${n} bijdragen op het podium`),
  spotlight: 'In de schijnwerper',
  somebody: 'Zonder naam',
  reason: (note: string) => `Want: ${note}`,
  table: (n: number) => `tafel ${n}`,
  aside: 'zit aan de kant',
  away: 'nu niet verbonden',
  still: 'Het podium staat stil.',
} satisfies Record<keyof typeof en, unknown>;

export const stageText: Readonly<Record<Language, typeof en>> = { en, nl };

export const SIGN_NAMES: Readonly<Record<Language, Readonly<Record<Sign, string>>>> = {
  en: {
    white: 'white hat',
    red: 'red hat',
    black: 'black hat',
    yellow: 'yellow hat',
    green: 'green hat',
    blue: 'blue hat',
    circle: 'circle',
    heart: 'heart',
    square: 'square',
    triangle: 'triangle',
    diamond: 'diamond',
    star: 'star',
  },
  nl: {
    white: 'witte hoed',
    red: 'rode hoed',
    black: 'zwarte hoed',
    yellow: 'gele hoed',
    green: 'groene hoed',
    blue: 'blauwe hoed',
    circle: 'cirkel',
    heart: 'hart',
    square: 'vierkant',
    triangle: 'driehoek',
    diamond: 'ruit',
    star: 'ster',
  },
};
