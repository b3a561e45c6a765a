// What the stage says in words, for who cannot see the canvas, and for everybody when it does not come.

import type { Sign } from '../../shared/blocks/stage.ts';
import type { Language } from '../../shared/core/words.ts';
import type { TileName } from '../art/yard/tiles.ts';

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
  fiction: 'The story is being played.',
  sides: 'The sides',
  side: (label: string, names: readonly string[]) => (names.length > 0 ? `${label}: ${names.join(', ')}` : `${label}: nobody`),
  web: 'Threads of the web',
  understood: (n: number) => (n === 1 ? '1 time somebody felt understood' : `${n} times somebody felt understood`),
  agreed: (n: number) => (n === 1 ? '1 time both could go on with the same' : `${n} times both could go on with the same`),
  waiting: (n: number) => (n === 1 ? '1 time said back, not answered yet' : `${n} times said back, not answered yet`),
  yard: (label: string) => (label === '' ? 'The yard' : `Yard of ${label}`),
  emptyYard: 'Nothing has been built yet.',
  square: (column: number, row: number) => `column ${column}, row ${row}`,
  along: { back: 'along the back', front: 'along the front', left: 'along the left', right: 'along the right' },
  child: (name: string, mood: string) => `${name}: ${mood}`,
  moods: { met: 'has what is needed', partly: 'has part of what is needed', missed: 'misses what is needed' },
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
  fiction: 'Het verhaal wordt gespeeld.',
  sides: 'De kanten',
  side: (label, names) => (names.length > 0 ? `${label}: ${names.join(', ')}` : `${label}: niemand`),
  web: 'Draden van het web',
  understood: (n) => (n === 1 ? '1 keer voelde iemand zich begrepen' : `${n} keer voelde iemand zich begrepen`),
  agreed: (n) => (n === 1 ? '1 keer konden beiden met hetzelfde verder' : `${n} keer konden beiden met hetzelfde verder`),
  waiting: (n) => (n === 1 ? '1 keer teruggezegd, nog geen antwoord' : `${n} keer teruggezegd, nog geen antwoord`),
  yard: (label) => (label === '' ? 'Het plein' : `Plein van ${label}`),
  emptyYard: 'Er is nog niets gebouwd.',
  square: (column, row) => `kolom ${column}, rij ${row}`,
  along: { back: 'langs de achterkant', front: 'langs de voorkant', left: 'langs de linkerkant', right: 'langs de rechterkant' },
  child: (name, mood) => `${name}: ${mood}`,
  moods: { met: 'heeft wat nodig is', partly: 'heeft een deel van wat nodig is', missed: 'mist wat nodig is' },
} satisfies typeof en;

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

/** What can stand on a yard, in words. */
export const TILE_WORDS: Readonly<Record<Language, Readonly<Record<TileName, string>>>> = {
  en: {
    tree: 'tree',
    sand: 'sandpit',
    hill: 'hill',
    hut: 'hut',
    pitch: 'football pitch',
    garden: 'garden',
    water: 'water',
    bench: 'bench',
    climb: 'climbing frame',
    fence: 'fence',
    stage: 'stage',
    workshop: 'workshop',
  },
  nl: {
    tree: 'boom',
    sand: 'zandbak',
    hill: 'heuvel',
    hut: 'hut',
    pitch: 'voetbalveld',
    garden: 'moestuin',
    water: 'water',
    bench: 'bank',
    climb: 'klimrek',
    fence: 'hek',
    stage: 'podium',
    workshop: 'werkplaats',
  },
};
