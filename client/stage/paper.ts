// A sheet of paper with rounded corners and a soft shadow, painted with plain fills, without filters.

import type { Ink } from './ink.ts';
import type { Box } from './svg-image.ts';

/** How far the shadow reaches, how dark its middle is, and how many steps make it soft. */
const SHADOW = { reach: 16, drop: 12, steps: 4, alpha: 0.085 };

export interface Sheet {
  readonly w: number;
  readonly h: number;
  readonly radius: number;
  readonly fill?: string;
  /** A strip of colour along the top. */
  readonly edge?: string;
  readonly shadow?: number;
}

/** What a sheet covers with its shadow. */
export const sheetBox = ({ w, h, shadow = 1 }: Pick<Sheet, 'w' | 'h' | 'shadow'>): Box => {
  const reach = SHADOW.reach * shadow;
  return [-w / 2 - reach, -h / 2 - reach, w + 2 * reach, h + 2 * reach + SHADOW.drop * shadow + 4];
};

/** Draws around the middle of the sheet. */
export const sheet = (ink: Ink, { w, h, radius, fill = '#FFFDF8', edge, shadow = 1 }: Sheet) => {
  for (let i = SHADOW.steps; i >= 1; i -= 1) {
    const out = (SHADOW.reach * shadow * i) / SHADOW.steps;
    const box: Box = [-w / 2 - out + 3, -h / 2 - out + SHADOW.drop * shadow + 4, w + 2 * out - 6, h + 2 * out - 6];
    ink.rounded('#2a1018', SHADOW.alpha, box, radius + out);
  }
  if (edge) {
    ink.rounded(edge, 1, [-w / 2, -h / 2, w, h], radius);
    ink.rounded(fill, 1, [-w / 2, -h / 2 + 8, w, h - 8], [3, 3, radius, radius]);
  } else ink.rounded(fill, 1, [-w / 2, -h / 2, w, h], radius);
};

/** Lines that stand for text where it would be too small to read. */
export const bars = (ink: Ink, x: number, y: number, w: number, lines: number, size: number) => {
  for (let i = 0; i < lines; i += 1) {
    const short = i === lines - 1 && lines > 1 ? 0.62 : 1;
    ink.rounded('#22202a', 0.55, [x, y + i * size * 1.9, w * short, size], size / 2);
  }
};
