// Which part of the frame this box shows: all of it on a wall, the near people and the table on a phone's strip.

import type { StageCue } from '../../shared/blocks/stage.ts';
import type { Frame, Layout } from './layout/layout.ts';
import type { Mode } from './theatre.ts';

export interface View {
  readonly x: number;
  readonly y: number;
  readonly w: number;
}

/** How high the part is that a strip shows, in logical px. */
const STRIP_H = 440;

/** The part of `frame` to show in a box with this `aspect` (width / height); its height follows. */
export const viewOf = (mode: Mode, frame: Frame, layout: Layout, cue: StageCue, aspect: number): View => {
  if (mode !== 'strip') return { x: 0, y: 0, w: frame.w };
  const w = Math.min(frame.w, STRIP_H * aspect);
  const h = w / aspect;
  const by = cue.spotlight?.by;
  const speaker = by === undefined ? undefined : layout.places.get(by);
  const nearest = [...layout.places.values()].filter(({ row }) => row === 0);
  // Heads with hats of the back of the first row just below the upper edge.
  const backmost = speaker ?? nearest.reduce((a, b) => (a && a.y <= b.y ? a : b), nearest[0]);
  const x = (speaker?.x ?? layout.focus.x) - w / 2;
  const y = backmost ? backmost.y - 268 * backmost.scale : layout.focus.y - h / 2;
  return { x: Math.max(0, Math.min(frame.w - w, x)), y: Math.max(0, Math.min(frame.h - h, y)), w };
};
