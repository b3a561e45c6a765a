// The paper faces, Cutouts by DiceBear (CC0 1.0): for who would rather not be a drawn person.

import { Avatar, Style } from '@dicebear/core';
import cutouts from '@dicebear/styles/cutouts.json' with { type: 'json' };
import { AVATARS } from '../../shared/protocol/protocol.ts';
import { inner } from './paper.ts';

const style = new Style(cutouts);

const HEADS = ['blob', 'block', 'pear', 'slanted', 'wide', 'tall'] as const;
const HAIR = ['fringe', 'crest', 'tufts', 'swoosh', 'sidePart', 'curls', 'long'] as const;
const EYES = ['pair', 'circleSquare', 'bigSmall', 'squares', 'inkDots', 'ringDot'] as const;
const NOSES = ['tornTriangle', 'strip', 'bent', 'dab', 'hook', 'wedge'] as const;
const MOUTHS = ['smile', 'tornSmile', 'strip', 'wavy', 'smile'] as const;
const FACES = ['#e2a63d', '#e07856', '#7fb3d5', '#93b98a', '#e8b4c0', '#ab96d1'];
const BACKS = ['#37718e', '#a84a38', '#4a7a63', '#7b4b73', '#33415c'];
const HAIRS = ['#2f4858', '#33312e', '#7b4b73', '#9c4a30', '#4a7a63', '#46557a'];

const at = <T>(list: readonly T[], place: number): T => list[place % list.length] as T;

/** Shoulders of paper, so that these faces sit at the table as the drawn people do. */
const shoulders = (colour: string): string =>
  `<path d="M96 712 128 626 236 572 318 556 404 552 474 574 578 618 612 712Z" fill="${colour}"/>` +
  '<path d="M474 574 578 618 612 712H520Z" fill="#000" fill-opacity=".14"/>';

/** The drawing of the n-th face in a square of 704, without an outer element; n from 0, below AVATARS.paper. The head lies
 * where a peep's does, so that hats fit both. */
export const cutout = (n: number): string => {
  if (n >= AVATARS.paper) throw new RangeError(`there is no paper face ${n}`);
  const turn = Math.floor(n / HEADS.length);
  const avatar = new Avatar(style, {
    seed: `paper-${n}`,
    headVariant: [at(HEADS, n)],
    hairVariant: [at(HAIR, n + turn)],
    hairProbability: n % 5 === 4 ? 0 : 100,
    eyesVariant: [at(EYES, n * 5 + turn)],
    noseVariant: [at(NOSES, n + turn * 2)],
    mouthVariant: [at(MOUTHS, n + turn)],
    paperFaceColor: [at(FACES, n + turn)],
    paperBackColor: [at(BACKS, n + turn)],
    paperHairColor: [at(HAIRS, n * 5 + turn)],
    backgroundColor: ['#ffffff00'],
  });
  return `${shoulders(at(BACKS, n * 3 + turn + 1))}<g transform="translate(118 122) scale(4.9)">${inner(avatar.toString())}</g>`;
};
