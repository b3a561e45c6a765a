// The signs of perspectives: six paper shapes, each with a colour of its own. The hues stay apart for colour-blind people
// (after Okabe and Ito), they differ in lightness too, and the shape says the same without any colour.

import type { Shape } from '../../shared/blocks/stage.ts';
import { INK, inked } from './paint.ts';

export type { Shape } from '../../shared/blocks/stage.ts';

export interface ShapeColours {
  /** The sign itself, where a hat has its own colour. */
  readonly fill: string;
  /** The thin edge of a card or a tent that carries this sign; shows on white paper. */
  readonly edge: string;
  /** Paper behind a face with this sign. */
  readonly tint: string;
  /** Light that this sign throws over the room, and its thread over dark wood. */
  readonly glow: string;
}

export const SHAPE_COLOURS: Readonly<Record<Shape, ShapeColours>> = {
  circle: { fill: '#D55E00', edge: '#C25500', tint: '#F9DCC6', glow: '#FF9A56' },
  heart: { fill: '#B6538B', edge: '#A8487E', tint: '#F3D7E6', glow: '#F2A3CF' },
  square: { fill: '#0072B2', edge: '#0068A3', tint: '#CFE4F3', glow: '#7FC4FA' },
  triangle: { fill: '#007F5C', edge: '#007353', tint: '#CDE8DD', glow: '#6BE0B8' },
  diamond: { fill: '#F0B429', edge: '#9A6B00', tint: '#FBEBC0', glow: '#FFDC7A' },
  star: { fill: '#8CCBF0', edge: '#3B6E92', tint: '#E2F1FA', glow: '#C4E6FB' },
};

const OUTLINES: Readonly<Record<Shape, string>> = {
  circle: 'M0-36A36 36 0 0 1 0 36A36 36 0 0 1 0-36Z',
  heart: 'M0 37C-20 24-40 6-40-13C-40-28-29-36-19-36C-10-36-3-31 0-24C3-31 10-36 19-36C29-36 40-28 40-13C40 6 20 24 0 37Z',
  square: 'M-28-33H28Q33-33 33-28V28Q33 33 28 33H-28Q-33 33-33 28V-28Q-33-33-28-33Z',
  triangle: 'M-4-37Q0-44 4-37L40 26Q44 34 35 34H-35Q-44 34-40 26Z',
  diamond: 'M-4-40Q0-44 4-40L34-5Q38 0 34 5L4 40Q0 44-4 40L-34 5Q-38 0-34-5Z',
  star: 'M0-42L11.500-15.800L39.900-13L18.500 6L24.700 34L0 19.400L-24.700 34L-18.500 6L-39.900-13L-11.500-15.800Z',
};

const draw = (shape: Shape): string => {
  const outline = OUTLINES[shape];
  return `<path d="${outline}" ${inked(15, '#FFFDF5')} fill="#FFFDF5"/><path d="${outline}" ${inked(5, INK)} fill="${SHAPE_COLOURS[shape].fill}"/>`;
};

/** Inside shapes: the origin in the middle, within -50..50. Ink around the colour and paper around the ink, so it shows anywhere. */
export const SHAPES: Readonly<Record<Shape, string>> = {
  circle: draw('circle'),
  heart: draw('heart'),
  square: draw('square'),
  triangle: draw('triangle'),
  diamond: draw('diamond'),
  star: draw('star'),
};

/** The sign as an `<svg>` of `size` px, for a page. Decoration: its name stands beside it. */
export const shapeSvg = (shape: Shape, size = 40): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-50 -50 100 100" width="${size}" height="${size}" aria-hidden="true" focusable="false">${SHAPES[shape]}</svg>`;
