// A small cinema: velvet curtains around a pale screen, wall lamps, a low stage, rows of seats in the dark at both sides.

import type { Light } from '../../shared/blocks/stage.ts';
import { pool } from './lamp.ts';
import { around, downward, freshId, outward } from './paint.ts';
import { corners, type Ground } from './room.ts';

interface House {
  readonly wall: readonly [near: string, far: string];
  readonly panel: string;
  readonly velvet: readonly [lit: string, fold: string, deep: string];
  readonly floor: readonly [back: string, front: string];
  readonly runner: string;
  readonly wood: readonly [top: string, front: string];
  readonly seat: readonly [back: string, edge: string];
  readonly screen: readonly [middle: string, rim: string];
  /** How strong each light is, 0..1: the wall lamps, the screen in the room, the beam. */
  readonly lamps: number;
  readonly shine: number;
  readonly beam: number;
  readonly corners: number;
}

const HOUSES: Readonly<Record<Light, House>> = {
  afternoon: {
    wall: ['#A8695A', '#5E3A44'],
    panel: '#4A2C38',
    velvet: ['#C2504A', '#9A363C', '#74262F'],
    floor: ['#8A5650', '#4A3040'],
    runner: '#A2504A',
    wood: ['#B98556', '#7E5238'],
    seat: ['#7E3A40', '#A2544F'],
    screen: ['#FFFDF4', '#EFE6D6'],
    lamps: 0.62,
    shine: 0.16,
    beam: 0.05,
    corners: 0.26,
  },
  dusk: {
    wall: ['#774A4E', '#3A2634'],
    panel: '#2E1D2A',
    velvet: ['#A03F44', '#782B36', '#541E2A'],
    floor: ['#60414A', '#2C2030'],
    runner: '#77383E',
    wood: ['#8C6248', '#5A3A30'],
    seat: ['#54293A', '#77404A'],
    screen: ['#FFFCEF', '#E9E2DC'],
    lamps: 0.5,
    shine: 0.3,
    beam: 0.1,
    corners: 0.42,
  },
  evening: {
    wall: ['#4A323E', '#1C1420'],
    panel: '#181019',
    velvet: ['#7A3038', '#54202C', '#351622'],
    floor: ['#43303E', '#1A1420'],
    runner: '#52283A',
    wood: ['#6A4A40', '#3C2828'],
    seat: ['#2E1A2A', '#4C2C3A'],
    screen: ['#FFFEF6', '#E3E8F0'],
    lamps: 0.34,
    shine: 0.5,
    beam: 0.15,
    corners: 0.5,
  },
};

/** Where a picture of 16:9 may be laid: the white of the screen, px of `ground`. */
export const screenBox = ({
  w,
  h,
}: Ground): { readonly x: number; readonly y: number; readonly w: number; readonly h: number } => {
  const wide = Math.round(Math.min(w * 0.6, h * 0.36 * (16 / 9)));
  const tall = Math.round((wide * 9) / 16);
  return { x: Math.round((w - wide) / 2), y: Math.round(h * 0.05), w: wide, h: tall };
};

/** A curtain that hangs in folds from `top` to `foot`, its inner edge drawn aside; `to` is +1 when it opens to the right. */
const curtain = (x: number, width: number, top: number, foot: number, to: 1 | -1, velvet: House['velvet']): string => {
  const [lit, fold, deep] = velvet;
  const folds = 6;
  const each = width / folds;
  let cloth = '';
  for (let i = 0; i < folds; i += 1) {
    const from = x + to * i * each;
    const sway = to * each * 0.16;
    const hem = foot - (i % 2) * each * 0.1;
    cloth += `<path d="M${from} ${top}C${from + sway} ${top + (foot - top) * 0.4} ${from - sway} ${top + (foot - top) * 0.7} ${from} ${hem}q${to * each * 0.5} ${each * 0.22} ${to * each} 0C${from + to * each - sway} ${top + (foot - top) * 0.7} ${from + to * each + sway} ${top + (foot - top) * 0.4} ${from + to * each} ${top}Z" fill="${fold}"/><path d="M${from + to * each * 0.62} ${top}C${from + to * each * 0.62 + sway} ${top + (foot - top) * 0.4} ${from + to * each * 0.62 - sway} ${top + (foot - top) * 0.7} ${from + to * each * 0.64} ${hem + each * 0.08}L${from + to * each} ${hem}C${from + to * each - sway} ${top + (foot - top) * 0.7} ${from + to * each + sway} ${top + (foot - top) * 0.4} ${from + to * each} ${top}Z" fill="${lit}"/>`;
  }
  const inner = x + to * width;
  return `<path d="M${x} ${top}H${inner}V${foot}H${x}Z" fill="${deep}"/>${cloth}<path d="M${inner} ${top}V${foot}h${-to * each * 0.3}C${inner - to * each * 0.1} ${top + (foot - top) * 0.6} ${inner - to * each * 0.4} ${top + (foot - top) * 0.3} ${inner - to * each * 0.2} ${top}Z" fill="${deep}" opacity=".55"/>`;
};

/** The short curtain along the top, in scallops. */
const valance = (x: number, width: number, drop: number, [lit, fold, deep]: House['velvet']): string => {
  const count = 9;
  const each = width / count;
  const scallop = (i: number) => {
    const from = x + i * each;
    return `<path d="M${from} -4V${drop * 0.66}q${each / 2} ${drop * 0.62} ${each} 0V-4Z" fill="${fold}"/><path d="M${from + each * 0.3} -4V${drop * 0.86}M${from + each * 0.62} -4V${drop * 0.9}" stroke="${lit}" stroke-width="${each * 0.07}" opacity=".6"/><path d="M${from} ${drop * 0.56}q${each / 2} ${drop * 0.62} ${each} 0" fill="none" stroke="#E9B872" stroke-width="${drop * 0.07}" opacity=".8"/>`;
  };
  return `<rect x="${x}" y="-4" width="${width}" height="${drop * 0.7}" fill="${deep}"/>${Array.from({ length: count }, (_, i) => scallop(i)).join('')}`;
};

/** A shell of glass on the wall, `size` px high, with its light above and below. */
const wallLamp = (x: number, y: number, size: number, strength: number): string =>
  `${pool(x, y, size * 3.4, size * 3.6, strength, '#FFC37A')}<path d="M${x - size * 0.5} ${y - size * 0.5}Q${x} ${y - size * 0.7} ${x + size * 0.5} ${y - size * 0.5}L${x + size * 0.22} ${y + size * 0.4}Q${x} ${y + size * 0.55} ${x - size * 0.22} ${y + size * 0.4}Z" fill="#FFE3AC"/><path d="M${x - size * 0.24} ${y + size * 0.36}Q${x} ${y + size * 0.56} ${x + size * 0.24} ${y + size * 0.36}L${x} ${y + size * 0.78}Z" fill="#B98556"/><path d="M${x - size * 0.16} ${y - size * 0.5}L${x - size * 0.06} ${y + size * 0.42}M${x + size * 0.16} ${y - size * 0.5}L${x + size * 0.06} ${y + size * 0.42}" stroke="#E9B872" stroke-width="${size * 0.05}"/>`;

/** Rows of seats along one side, their backs to us; they grow towards the audience and fade into the dark. */
const seats = ({ w, h }: Ground, foot: number, side: 1 | -1, [back, edge]: House['seat']): string => {
  const cloth = freshId('seat');
  const dark = '#120C14';
  let rows = downward(cloth, [0, back], [0.45, back], [1, dark]);
  for (let row = 0; row < 7; row += 1) {
    const near = row / 6;
    const size = h * (0.062 + near * 0.07);
    const y = foot + (h - foot) * (0.05 + near * 1.02);
    const aisle = w * (0.245 - near * 0.12);
    const count = Math.ceil(aisle / (size * 0.98)) + 1;
    rows += `<rect x="${side === -1 ? 0 : w - aisle}" y="${y - size * 0.66}" width="${aisle}" height="${size * 1.3}" fill="${dark}" opacity=".8"/>`;
    for (let i = 0; i < count; i += 1) {
      const x = side === -1 ? aisle - size * 0.98 * (i + 1) : w - aisle + size * 0.98 * i;
      rows += `<path d="M${x + size * 0.04} ${y}V${y - size * 0.72}Q${x + size * 0.06} ${y - size} ${x + size * 0.28} ${y - size * 1.02}H${x + size * 0.64}Q${x + size * 0.86} ${y - size} ${x + size * 0.88} ${y - size * 0.72}V${y + size * 0.5}H${x + size * 0.04}Z" fill="url(#${cloth})"/><path d="M${x + size * 0.08} ${y - size * 0.72}Q${x + size * 0.1} ${y - size * 0.97} ${x + size * 0.28} ${y - size * 0.985}H${x + size * 0.64}Q${x + size * 0.82} ${y - size * 0.97} ${x + size * 0.84} ${y - size * 0.72}" fill="none" stroke="${edge}" stroke-width="${size * 0.05}" stroke-linecap="round"/>`;
    }
  }
  return rows;
};

/** Light on its way to the screen, from a booth behind the audience, high on the right. */
const projectorBeam = ({ w, h }: Ground, screen: ReturnType<typeof screenBox>, strength: number): string => {
  const beam = freshId('beam');
  const [x, y] = [w * 0.97, -h * 0.03];
  const line = `gradientUnits="userSpaceOnUse" x1="${x}" y1="${y}" x2="${screen.x + screen.w * 0.6}" y2="${screen.y + screen.h * 0.6}"`;
  return `<linearGradient id="${beam}" ${line}><stop offset="0" stop-color="#FFF3D2" stop-opacity="${strength * 1.7}"/><stop offset="1" stop-color="#FFF3D2" stop-opacity="${strength * 0.7}"/></linearGradient><filter id="${beam}-soft" x="-10%" y="-10%" width="120%" height="120%"><feGaussianBlur stdDeviation="${h * 0.012}"/></filter><path d="M${x} ${y}L${screen.x + screen.w} ${screen.y + screen.h}H${screen.x}V${screen.y}H${screen.x + screen.w * 0.7}Z" fill="url(#${beam})" filter="url(#${beam}-soft)"/>`;
};

/** Inside shapes for a box of `ground`. The screen stays empty; a picture may be laid on `screenBox`. */
export const cinema = (ground: Ground, light: Light): string => {
  const { w, h, horizon } = ground;
  const house = HOUSES[light];
  const screen = screenBox(ground);
  const unit = h / 100;
  const foot = Math.max(horizon, screen.y + screen.h + unit * 4);
  const middle = w / 2;
  const drape = Math.min(w * 0.13, unit * 26);
  const left = screen.x - unit * 1.6;
  const right = screen.x + screen.w + unit * 1.6;
  const outer = { left: Math.max(0, left - drape), right: Math.min(w, right + drape) };
  const wall = freshId('wall');
  const floor = freshId('floor');
  const white = freshId('white');
  const panels = Array.from({ length: 14 }, (_, i) => {
    const x = i < 7 ? outer.left - unit * (4 + i * 17) : outer.right + unit * (4 + (i - 7) * 17) - unit * 12;
    return `<rect x="${x - (i < 7 ? unit * 12 : -unit * 12)}" y="${-unit}" width="${unit * 12}" height="${foot - unit * 5}" rx="${unit * 0.6}" fill="${house.panel}" opacity=".42"/>`;
  }).join('');
  const lamps = [0.4, 1.42]
    .flatMap((at) => [outer.left - unit * 19 * at * 1.1, outer.right + unit * 19 * at * 1.1])
    .filter((x) => x > unit * 4 && x < w - unit * 4)
    .map((x) => wallLamp(x, foot * 0.46, unit * 6.4, house.lamps))
    .join('');
  const lip = unit * 3.4;
  const stage = { left: outer.left - unit * 3, right: outer.right + unit * 3 };
  return `${around(wall, middle, foot * 0.5, w * 0.55, [
    [0, house.wall[0]],
    [1, house.wall[1]],
  ])}${downward(floor, [0, house.floor[0]], [1, house.floor[1]])}
  <rect width="${w}" height="${foot}" fill="url(#${wall})"/>${panels}<rect y="${foot - unit * 5}" width="${w}" height="${unit * 5}" fill="${house.panel}"/><rect y="${foot - unit * 5.4}" width="${w}" height="${unit * 0.7}" fill="#B98556" opacity=".5"/>
  <rect y="${foot}" width="${w}" height="${h - foot}" fill="url(#${floor})"/><path d="M${middle - screen.w * 0.3} ${foot}H${middle + screen.w * 0.3}L${middle + screen.w * 0.62} ${h}H${middle - screen.w * 0.62}Z" fill="${house.runner}" opacity=".55"/><path d="M${middle - screen.w * 0.28} ${foot}L${middle - screen.w * 0.585} ${h}M${middle + screen.w * 0.28} ${foot}L${middle + screen.w * 0.585} ${h}" stroke="#E9B872" stroke-width="${unit * 0.35}" opacity=".35"/>
  ${curtain(outer.left, left - outer.left, 0, foot, 1, house.velvet)}${curtain(outer.right, outer.right - right, 0, foot, -1, house.velvet)}
  <path d="M${stage.left} ${foot}H${stage.right}L${stage.right + unit * 3} ${foot + unit * 2.2}H${stage.left - unit * 3}Z" fill="${house.wood[0]}"/><rect x="${stage.left - unit * 3}" y="${foot + unit * 2.2}" width="${stage.right - stage.left + unit * 6}" height="${lip}" fill="${house.wood[1]}"/><rect x="${stage.left - unit * 3}" y="${foot + unit * 2.2 + lip}" width="${stage.right - stage.left + unit * 6}" height="${unit * 1.2}" fill="#0F0A12" opacity=".4"/>
  ${seats(ground, foot + unit * 6, -1, house.seat)}${seats(ground, foot + unit * 6, 1, house.seat)}${corners(ground, house.corners)}${lamps}
  ${pool(middle, screen.y + screen.h * 0.55, screen.w * 0.92, screen.h * 1.2, house.shine, '#FFE3B4')}${pool(middle, foot + (h - foot) * 0.36, screen.w * 0.95, (h - foot) * 0.48, house.shine * 0.8, '#FFD7A0')}
  ${projectorBeam(ground, screen, house.beam)}<rect x="${left - 1}" y="0" width="${right - left + 2}" height="${foot}" fill="#0F0A12"/>
  ${outward(white, [0, house.screen[0]], [1, house.screen[1]])}<rect x="${screen.x}" y="${screen.y}" width="${screen.w}" height="${screen.h}" fill="url(#${white})"/>${valance(outer.left, outer.right - outer.left, screen.y * 0.8, house.velvet)}<path d="M${left} ${foot}H${right}V${foot - unit * 1.4}H${left}Z" fill="${house.wood[0]}" opacity=".35"/>`;
};
