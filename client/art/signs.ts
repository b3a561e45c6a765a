// The colours that belong to each sign. Colour is never alone: a sign has its own outline, and its name stands beside it.

import type { Shape, Sign } from '../../shared/blocks/stage.ts';
import { SHAPE_COLOURS } from './shapes.ts';

export interface SignColours {
  /** The hat or the shape itself; of hats the same as `--hat-*` in the page's tokens. */
  readonly hat: string;
  /** The thin edge of a card or a tent that carries this sign; shows on white paper. */
  readonly edge: string;
  /** Paper behind a face with this sign. */
  readonly tint: string;
  /** Light that this sign throws over the room. */
  readonly glow: string;
}

const ofShape = (shape: Shape): SignColours => {
  const { fill, edge, tint, glow } = SHAPE_COLOURS[shape];
  return { hat: fill, edge, tint, glow };
};

export const SIGN_COLOURS: Readonly<Record<Sign, SignColours>> = {
  white: { hat: '#FFFDF8', edge: '#B9B2A6', tint: '#ECE6DA', glow: '#FFF8E8' },
  red: { hat: '#CF4032', edge: '#CF4032', tint: '#F8D5CB', glow: '#FF8A6B' },
  black: { hat: '#34323F', edge: '#34323F', tint: '#D5D1DB', glow: '#7C86B8' },
  yellow: { hat: '#F2C230', edge: '#F2C230', tint: '#FBE9B4', glow: '#FFD95C' },
  green: { hat: '#3E8E54', edge: '#3E8E54', tint: '#D3E8CF', glow: '#8FD47E' },
  blue: { hat: '#3A78B8', edge: '#3A78B8', tint: '#D0E1F2', glow: '#7DB8F2' },
  circle: ofShape('circle'),
  heart: ofShape('heart'),
  square: ofShape('square'),
  triangle: ofShape('triangle'),
  diamond: ofShape('diamond'),
  star: ofShape('star'),
};

/** Where no sign is. */
const PLAIN: SignColours = { hat: '#B4541D', edge: '#B4541D', tint: '#F0E2CC', glow: '#FFE2A6' };

export const coloursOf = (sign: Sign | undefined): SignColours => (sign ? SIGN_COLOURS[sign] : PLAIN);
