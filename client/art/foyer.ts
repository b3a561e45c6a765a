// The foyer: where people gather before it starts. Warm light falls in from the open door to the room; hats wait on pegs.

import type { Light } from '../../shared/blocks/stage.ts';
import { bench, coatRack, plant } from './furniture.ts';
import { lamp, pool } from './lamp.ts';
import { PALETTES } from './light.ts';
import { downward, freshId } from './paint.ts';
import { corners, type Ground, shell } from './room.ts';
import { windowPane } from './window.ts';

/** Double doors, open, with the lit room behind them; stands on the horizon, 300 wide. */
const doorway = (x: number, floor: number, height: number, wood: readonly [string, string, string]): string => {
  const glow = freshId('doorway');
  const top = floor - height;
  return `${downward(glow, [0, '#FFE7AE'], [1, '#F3B968'])}<rect x="${x - 122}" y="${top - 16}" width="244" height="${height + 16}" rx="8" fill="${wood[2]}"/><rect x="${x - 108}" y="${top}" width="216" height="${height}" fill="url(#${glow})"/>
  <path d="M${x - 108} ${floor - 34}H${x + 108}V${floor}H${x - 108}Z" fill="#D99A5B"/><ellipse cx="${x}" cy="${floor - 40}" rx="84" ry="20" fill="#9A5F3B"/><ellipse cx="${x}" cy="${floor - 47}" rx="84" ry="20" fill="#F6D39A"/>
  ${lamp(x, top + 62, top, 0.42)}
  <path d="M${x - 108} ${top}L${x - 172} ${top - 12}V${floor + 16}L${x - 108} ${floor}Z" fill="${wood[0]}"/><path d="M${x - 118} ${top + 18}L${x - 160} ${top + 12}V${floor - height * 0.5}L${x - 118} ${floor - height * 0.48}Z" fill="#FFE7AE" opacity=".6"/><circle cx="${x - 118}" cy="${floor - height * 0.4}" r="6" fill="#F7D28A"/>
  <path d="M${x + 108} ${top}L${x + 172} ${top - 12}V${floor + 16}L${x + 108} ${floor}Z" fill="${wood[1]}"/><path d="M${x + 118} ${top + 18}L${x + 160} ${top + 12}V${floor - height * 0.5}L${x + 118} ${floor - height * 0.48}Z" fill="#FFE7AE" opacity=".5"/><circle cx="${x + 118}" cy="${floor - height * 0.4}" r="6" fill="#F7D28A"/>`;
};

/** A fan of light over the floor, from the doorway to the audience. */
const lightOnFloor = ({ w, h, horizon }: Ground): string => {
  const id = freshId('fan');
  const middle = w / 2;
  return `${downward(id, [0, '#FFE2A0', 0.75], [0.5, '#FFD58A', 0.34], [1, '#FFD08A', 0.06])}<filter id="${id}-soft" x="-10%" y="-10%" width="120%" height="120%"><feGaussianBlur stdDeviation="10"/></filter>
  <path d="M${middle - 104} ${horizon}H${middle + 104}L${middle + 620} ${h}H${middle - 620}Z" fill="url(#${id})" filter="url(#${id}-soft)"/>`;
};

const WELCOME_BUNTING = ['#C9694C', '#E8D9B8', '#5E9A96', '#D9A441', '#8E6A8F', '#7E9458', '#E8D9B8'];

/** Paper flags on a thread, from `x0` to `x1`. */
const bunting = (x0: number, x1: number, y: number, sag: number): string => {
  const flags = WELCOME_BUNTING.map((colour, i) => {
    const t = (i + 0.5) / WELCOME_BUNTING.length;
    const x = x0 + (x1 - x0) * t;
    const at = y + sag * 4 * t * (1 - t);
    return `<path d="M${x - 22} ${at - 1}h44l-22 38Z" fill="${colour}"/>`;
  });
  return `<path d="M${x0} ${y}Q${(x0 + x1) / 2} ${y + sag * 2} ${x1} ${y}" fill="none" stroke="#4A3A3A" stroke-width="3"/>${flags.join('')}`;
};

export const foyer = (ground: Ground, light: Light): string => {
  const { w, horizon } = ground;
  const palette = PALETTES[light];
  const middle = w / 2;
  const height = Math.min(horizon - 166, 260);
  const door = Math.min(horizon - 56, 300);
  const rack = Math.min(1, (middle - 236 - 40) / 644);
  const things = `${windowPane({ x: w * 0.075, y: horizon - 120 - height, w: 150, h: height }, palette, 4)}<g transform="translate(${middle + 236} ${horizon - 178}) scale(${rack})">${coatRack(0, 0, palette)}</g>
  ${bunting(w * 0.19, middle - 190, horizon - 236, 26)}`;
  return `${shell(ground, light, things)}${lightOnFloor(ground)}${doorway(middle, horizon, door, palette.wood)}${pool(middle, horizon - 70, 460, 260, 0.34)}
  ${bench(w * 0.215, horizon + 2, 330, palette)}${plant(w * 0.172 - 70, horizon - 4)}${corners(ground, palette.corners)}`;
};
