// The drawn people, Open Peeps by Pablo Stanley (CC0 1.0): ninety-six calm faces, as varied as a Dutch class.

import { Avatar, Style } from '@dicebear/core';
import openPeeps from '@dicebear/styles/open-peeps.json' with { type: 'json' };
import { AVATARS } from '../../shared/protocol/protocol.ts';
import { INK, inner } from './paper.ts';

const style = new Style(openPeeps);

const SKIN = { a: '#f6cfa8', b: '#e3ab7c', c: '#c98a5b', d: '#a3663c', e: '#6d4a38' } as const;
type Skin = keyof typeof SKIN;

/** Muted clothing, so that a hat is the brightest thing on a person. */
const CLOTHES = ['#5E9A96', '#C9694C', '#D9A441', '#8E6A8F', '#7E9458', '#7F9FC4', '#D8C3A0', '#CE8B93'];
const HAIR = ['#4a312c', '#a55728', '#2c2422', '#b58143', '#724133', '#3a2c2a'];
const GRAY = ['#d6cfc8', '#cfc8c4', '#b9b2ae'];
const CALM = ['smile', 'calm', 'smile', 'cute', 'smile', 'contempt', 'calm'] as const;
const GLASSES = ['glasses', 'glasses3', 'glasses2', 'glasses5'] as const;
const BEARDS = ['full2', 'chin', 'moustache7', 'full', 'goatee2', 'moustache5'] as const;

/** A head, the skins that it comes with, and whether a beard and which colours suit it. */
type Head = readonly [
  variant: keyof typeof openPeeps.components.head.variants,
  skins: string,
  more?: 'beard' | 'gray' | 'gray beard' | 'cloth',
];

const HEADS: readonly Head[] = [
  ['medium1', 'ab'],
  ['short4', 'bcd', 'beard'],
  ['hijab', 'bcd', 'cloth'],
  ['twists2', 'ed'],
  ['grayBun', 'ab', 'gray'],
  ['short5', 'ab', 'beard'],
  ['longCurly', 'cdb'],
  ['flatTop', 'cde'],
  ['mediumBangs', 'ab'],
  ['noHair3', 'ab', 'gray beard'],
  ['afro', 'de'],
  ['bun', 'abc'],
  ['pomp', 'ba', 'beard'],
  ['long', 'bac'],
  ['cornrows', 'ed'],
  ['grayShort', 'ab', 'gray beard'],
  ['bangs', 'cab'],
  ['turban', 'cd', 'cloth'],
  ['mediumStraight', 'ab'],
  ['shaved3', 'bec', 'beard'],
  ['bantuKnots', 'de'],
  ['short2', 'acb', 'beard'],
  ['grayMedium', 'ac', 'gray'],
  ['bangs2', 'ba'],
  ['dreads1', 'de'],
  ['short1', 'ba', 'beard'],
  ['hijab', 'acb', 'cloth'],
  ['medium3', 'bc'],
  ['noHair1', 'ed', 'beard'],
  ['buns', 'cd'],
  ['mediumBangs2', 'ab'],
  ['short3', 'bac', 'beard'],
  ['bun', 'de'],
  ['medium2', 'ab'],
  ['shaved1', 'cad', 'beard'],
  ['twists', 'de'],
  ['longBangs', 'ab'],
  ['flatTopLong', 'ce'],
  ['mediumStraight', 'cb'],
  ['noHair2', 'ac', 'gray beard'],
  ['cornrows2', 'de'],
  ['mediumBangs3', 'abc'],
  ['shaved2', 'da', 'beard'],
  ['hijab', 'dec', 'cloth'],
  ['dreads2', 'ed'],
  ['medium1', 'cb'],
  ['short5', 'cd', 'beard'],
  ['long', 'ad'],
];

const at = <T>(list: readonly T[], place: number): T => list[place % list.length] as T;

/** The look of the n-th person; the second half has the same heads on other people. */
const looks = (n: number) => {
  const [head, skins, more = ''] = at(HEADS, n);
  const turn = Math.floor(n / HEADS.length);
  const skin = skins[(turn + 1) % skins.length] as Skin;
  const bearded = more.includes('beard') && (n + turn) % 3 !== 0;
  const glasses = (n * 7 + turn * 3) % 5 === 0;
  // Cloth is clothing: it takes another of the muted colours than the shirt.
  const contrast =
    more === 'cloth' ? at(CLOTHES, n * 7 + Math.floor(n / 8)) : at(more.startsWith('gray') ? GRAY : HAIR, n + turn);
  return {
    seed: `peep-${n}`,
    headVariant: [head],
    expressionVariant: [at(CALM, n + turn * 3)],
    accessoriesProbability: glasses ? 100 : 0,
    accessoriesVariant: [at(GLASSES, n + turn)],
    facialHairProbability: bearded ? 100 : 0,
    facialHairVariant: [at(BEARDS, n + turn)],
    maskProbability: 0,
    skinColor: [SKIN[skin]],
    clothingColor: [at(CLOTHES, n * 3 + turn)],
    headContrastColor: [contrast],
    inkColor: [INK],
  };
};

/** The drawing of the n-th person in a square of 704, without an outer element; n from 0, below AVATARS.peep. */
export const peep = (n: number): string => {
  if (n >= AVATARS.peep) throw new RangeError(`there is no peep ${n}`);
  // The style hides the shoulders behind a clip; at a table people have them.
  return inner(new Avatar(style, looks(n)).toString())
    .replace(/ clip-path="[^"]*"/g, '')
    .replace(/"black"/g, `"${INK}"`);
};
