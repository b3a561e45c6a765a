// The room: a wall with windows, panelling, a wooden floor and soft dark corners. It fills any size.

import type { Light } from '../../shared/blocks/stage.ts';
import { bookcase, plant } from './furniture.ts';
import { PALETTES } from './light.ts';
import { around, downward, freshId } from './paint.ts';
import { type Outlook, windowPane } from './window.ts';

/** The box that a backdrop fills: logical px, with `horizon` where wall meets floor. */
export interface Ground {
  readonly w: number;
  readonly h: number;
  readonly horizon: number;
}

/** Boards that run to one point far behind the wall. */
const boards = ({ w, h, horizon }: Ground): string => {
  const middle = w / 2;
  let lines = '';
  for (let i = -16; i <= 16; i += 1) lines += `<path d="M${middle + i * 93} ${horizon}L${middle + i * 262} ${h}"/>`;
  return lines;
};

/** Wall, panelling and floor, before anything stands in it. */
export const shell = (ground: Ground, light: Light, wallThings: string): string => {
  const { w, h, horizon } = ground;
  const palette = PALETTES[light];
  const wall = freshId('wall');
  const floor = freshId('floor');
  const panels = Array.from({ length: Math.ceil(w / 80) }, (_, i) => `<path d="M${i * 80} ${horizon - 66}v54"/>`).join('');
  return `${around(wall, w / 2, horizon - 40, w * 0.55, [
    [0, palette.wall[0]],
    [1, palette.wall[1]],
  ])}${downward(floor, [0, palette.floor[0]], [1, palette.floor[1]])}
  <rect width="${w}" height="${horizon}" fill="url(#${wall})"/>${wallThings}
  <rect y="${horizon - 70}" width="${w}" height="70" fill="${palette.panel}"/><rect y="${horizon - 74}" width="${w}" height="8" fill="${palette.panelEdge}"/><rect y="${horizon - 12}" width="${w}" height="14" fill="${palette.panelEdge}"/>
  <g stroke="${palette.panelEdge}" stroke-width="3" opacity=".5">${panels}</g><rect y="${horizon}" width="${w}" height="${h - horizon}" fill="url(#${floor})"/><g stroke="#2a1420" stroke-width="2.5" opacity=".14">${boards(ground)}</g>`;
};

/** Darker towards the edges, so that eyes go to the middle. */
export const corners = ({ w, h }: Ground, alpha: number): string => {
  const id = freshId('corners');
  const shade = '#1a1020';
  return `${around(
    id,
    w / 2,
    h * 0.56,
    w * 0.62,
    [
      [0.35, shade, 0],
      [1, shade, alpha],
    ],
    `gradientTransform="translate(0 ${h * 0.16}) scale(1 .72)"`,
  )}<rect width="${w}" height="${h}" fill="url(#${id})"/>`;
};

const sunOnFloor = ({ w, h, horizon }: Ground): string =>
  `<g fill="#FFF6DC" opacity=".42"><path d="M${w * 0.12} ${horizon}h${w * 0.08}l${w * 0.16} ${h - horizon}h-${w * 0.14}Z"/><path d="M${w * 0.31} ${horizon}h${w * 0.08}l${w * 0.16} ${h - horizon}h-${w * 0.14}Z"/></g>`;

/** The rehearsal room with four windows, a plant and books. */
export const room = (ground: Ground, light: Light, outlook: Outlook = 'town'): string => {
  const { w, horizon } = ground;
  const palette = PALETTES[light];
  const height = Math.min(horizon - 166, 260);
  const wide = Math.min(w * 0.08, 190);
  const windows = [0.155, 0.345, 0.655, 0.845]
    .map((at, i) =>
      windowPane({ x: w * at - wide / 2, y: horizon - 120 - height, w: wide, h: height }, palette, i * 3 + 1, outlook),
    )
    .join('');
  return `${shell(ground, light, windows)}${light === 'afternoon' ? sunOnFloor(ground) : ''}${plant(70, horizon - 10)}${bookcase(w - 250, horizon - 2, palette)}${corners(ground, palette.corners)}`;
};
