// Things against a wall: a plant, a bookcase, a coat rack, a bench. The origin of each is the floor under its left foot.

import type { Hat } from '../../shared/blocks/stage.ts';
import { hatAt } from './hats.ts';
import type { Palette } from './light.ts';

const POT_SHADOW = '<ellipse cx="30" cy="4" rx="62" ry="10" fill="#160f1a" opacity=".3"/>';

export const plant = (x: number, y: number): string => `<g transform="translate(${x} ${y})">${POT_SHADOW}
  <path d="M30-70C20-130-10-150-26-170M30-70C30-140 34-180 40-214M30-70C44-130 70-150 92-160" fill="none" stroke="#3E6B4E" stroke-width="9" stroke-linecap="round"/>
  <g fill="#4F8560"><path d="M-26-170C-60-176-66-140-52-120C-30-124-18-142-26-170Z"/><path d="M40-214C10-220-4-184 12-160C36-164 48-186 40-214Z"/><path d="M92-160C122-168 134-134 118-112C96-114 84-134 92-160Z"/></g>
  <g fill="#3E6B4E"><path d="M8-128C-20-136-34-106-22-88C-2-90 10-106 8-128Z"/><path d="M60-140C86-150 100-122 88-102C70-102 58-118 60-140Z"/></g>
  <path d="M-8-74H68L58 0H2Z" fill="#B65F43"/><path d="M36-74H68L58 0H32Z" fill="#974A34"/><path d="M-12-80H72V-66H-12Z" fill="#C87556"/></g>`;

/** Each book: x, y, width, height, colour. */
const BOOKS: readonly (readonly [number, number, number, number, string])[] = [
  [-4, -134, 14, 56, '#C9694C'],
  [12, -128, 10, 50, '#E8D9B8'],
  [24, -136, 16, 58, '#48606A'],
  [42, -126, 12, 48, '#D9A441'],
  [56, -132, 10, 54, '#7E9458'],
  [96, -124, 12, 46, '#8E6A8F'],
  [110, -134, 16, 56, '#E8D9B8'],
  [128, -130, 11, 52, '#5E9A96'],
  [0, -62, 12, 52, '#5E9A96'],
  [14, -56, 14, 46, '#CE8B93'],
  [30, -64, 10, 54, '#E8D9B8'],
  [120, -60, 14, 50, '#C9694C'],
  [136, -54, 10, 44, '#48606A'],
  [148, -62, 16, 52, '#D9A441'],
];

export const bookcase = (x: number, y: number, { wood: [side, hollow, top] }: Palette): string => {
  const books = BOOKS.map(
    ([bx, by, w, h, colour]) => `<rect x="${bx}" y="${by}" width="${w}" height="${h}" rx="2" fill="${colour}"/>`,
  );
  return `<g transform="translate(${x} ${y})"><ellipse cx="90" cy="4" rx="130" ry="11" fill="#160f1a" opacity=".3"/><rect x="-20" y="-150" width="222" height="150" rx="6" fill="${side}"/>
  <rect x="-10" y="-140" width="202" height="62" fill="${hollow}"/><rect x="-10" y="-70" width="202" height="60" fill="${hollow}"/>${books.join('')}
  <rect x="60" y="-48" width="40" height="38" rx="4" fill="#D8C3A0"/><path d="M-28-156H210V-146H-28Z" fill="${top}"/>
  <g transform="translate(150 -156)"><path d="M-18 0H18L14-34H-14Z" fill="#E8D9B8"/><path d="M-6-34C-30-54-22-80-8-88C2-70 2-50-2-34ZM4-34C6-64 24-74 36-72C36-54 22-38 8-34Z" fill="#5D8A5F"/></g></g>`;
};

const coat = (x: number, colour: string, shade: string, length: number): string =>
  `<path d="M${x} 14C${x - 30} 20 ${x - 42} 50 ${x - 40} ${length}H${x + 40}C${x + 42} 50 ${x + 30} 20 ${x} 14Z" fill="${colour}"/><path d="M${x + 4} 16C${x + 30} 22 ${x + 42} 52 ${x + 40} ${length}H${x + 12}C${x + 16} 70 ${x + 14} 40 ${x + 4} 16Z" fill="${shade}"/><path d="M${x - 12} 20Q${x} 34 ${x + 12} 20" fill="none" stroke="#F3DCC0" stroke-width="4" opacity=".5"/>`;

const PEGS: readonly Hat[] = ['white', 'red', 'black', 'yellow', 'green', 'blue'];

/** A board with six pegs, 640 wide, where the hats hang until somebody wears them, and a few coats. `y` is the board. */
export const coatRack = (x: number, y: number, { wood: [side, hollow, top] }: Palette): string => {
  const pegs = PEGS.map((sign, i) => {
    const at = 60 + i * 104;
    return `<path d="M${at} -6v22q0 10 10 10" fill="none" stroke="${hollow}" stroke-width="7" stroke-linecap="round"/>${hatAt(sign, at, 4, 0.46, i % 2 ? 5 : -5)}`;
  });
  return `<g transform="translate(${x} ${y})"><rect x="4" y="-8" width="640" height="26" rx="6" fill="#1b1420" opacity=".18"/><rect y="-16" width="640" height="28" rx="6" fill="${side}"/><rect y="-16" width="640" height="9" rx="4" fill="${top}"/>
  ${coat(112, '#5E7F7C', '#476461', 138)}${coat(424, '#A5604A', '#824836', 128)}${coat(528, '#6F5F86', '#554869', 146)}${pegs.join('')}</g>`;
};

export const bench = (x: number, y: number, width: number, { wood: [side, hollow, top] }: Palette): string =>
  `<g transform="translate(${x} ${y})"><ellipse cx="${width / 2}" cy="4" rx="${width * 0.54}" ry="9" fill="#160f1a" opacity=".26"/><path d="M24-34V2M${width - 24}-34V2" stroke="${hollow}" stroke-width="14"/><rect y="-46" width="${width}" height="16" rx="6" fill="${top}"/><rect y="-36" width="${width}" height="8" rx="4" fill="${side}"/></g>`;
