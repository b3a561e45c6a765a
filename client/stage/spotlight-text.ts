// How large the spotlighted text is written: as large as it can be, readable from the back of a classroom, and never cut.

import type { StageCue } from '../../shared/blocks/stage.ts';
import type { Frame } from './layout/layout.ts';
import { measureIn, wrap } from './wrap.ts';

export interface SpotlightText {
  readonly nameSize: number;
  readonly nameH: number;
  readonly w: number;
  readonly h: number;
  readonly size: number;
  readonly lines: readonly string[];
  readonly noteSize: number;
  readonly noteLines: readonly string[];
  /** Where the card ends below. */
  readonly bottom: number;
}

export const PORTRAIT_W = 216;
const PAD = { left: 40, right: 44, top: 32, bottom: 36 };
/** The size of who said it. */
const NAME = 30;
/** Of the size of the name. */
const NAME_H = 1.54;

/** Text size, width of the card, and the share of the height that it may take; tried from the top. Widths are px of 1920. */
const TRIES: readonly (readonly [size: number, width: number, share: number])[] = [
  [46, 1160, 0.36],
  [44, 1160, 0.44],
  [40, 1160, 0.5],
  [36, 1160, 0.56],
  [33, 1160, 0.6],
  [30, 1160, 0.64],
  [30, 1400, 0.7],
  [30, 1640, 0.84],
  [26, 1700, 0.86],
  [22, 1760, 0.88],
  [18, 1800, 0.9],
];

/** Weight of the text: large words may be heavier. */
export const weightAt = (size: number): number => (size >= 40 ? 600 : 500);

export const PADDING = PAD;

export const fitSpotlight = (
  spotlight: NonNullable<StageCue['spotlight']>,
  frame: Frame,
  font: string,
  portrait: boolean,
): SpotlightText => {
  const side = portrait ? PORTRAIT_W + PAD.left : PAD.left + 8;
  const nameSize = Math.max(NAME, frame.word);
  const nameH = spotlight.name === undefined ? 0 : NAME_H * nameSize;
  const tryOut = ([wish, wanted]: readonly [number, number, number]): SpotlightText => {
    const size = frame.far ? Math.max(wish, frame.word) : wish;
    const w = Math.min(wanted, frame.w - 80);
    const inner = w - side - PAD.right;
    const noteSize = Math.max(frame.far ? frame.word : Math.min(size, 26), Math.round(size * 0.7));
    const lines = wrap(spotlight.text, inner, measureIn(font, size, weightAt(size)));
    const noteLines = spotlight.note ? wrap(spotlight.note, inner, measureIn(font, noteSize)) : [];
    const text = lines.length * size * 1.18 + (noteLines.length ? 16 + noteLines.length * noteSize * 1.26 : 0);
    const h = Math.max(portrait ? 236 : 150, PAD.top + nameH + text + PAD.bottom);
    return { w, h, size, lines, noteSize, noteLines, nameSize, nameH, bottom: frame.h - 36 };
  };
  const tried = TRIES.find((each) => tryOut(each).h <= frame.h * each[2] && tryOut(each).h <= tryOut(each).bottom - 20);
  return tryOut(tried ?? [16, 1820, 1]);
};
