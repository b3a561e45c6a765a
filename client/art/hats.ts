// Six hats, each folded from paper with a silhouette of its own: boat, beret, bowler, sun hat, leaf hat, captain's cap.
// The origin is the middle of the band on the forehead; the band is about 100 wide.

import type { Hat } from '../../shared/blocks/stage.ts';
import { INK, inked } from './paint.ts';

/** The box in which every hat fits, as minX, minY, width, height. */
export const HAT_BOX = [-114, -110, 228, 144] as const;

/** The shapes of each hat, without the `<svg>` around them. */
export const HATS: Readonly<Record<Hat, string>> = {
  white: `<path d="M-52-24 0-94 52-24Z" fill="#FFFDF8" ${inked()}/><path d="M0-94 52-24 8-22Z" fill="#DCD7CF"/><path d="M0-94V-22" ${inked(3)} fill="none"/>
  <path d="M-68 2Q0 20 68 2L56-32Q0-18-56-32Z" fill="#FFFDF8" ${inked()}/><path d="M12 9Q44 8 64 1L54-28Q34-24 12-23Z" fill="#E6E1D8"/>
  <path d="M-50-19Q-28-13-8-12M-52-9Q-30-3-8-2M16-12Q36-13 50-18M16-2Q40-4 54-9" stroke="#77727F" stroke-width="3.4" stroke-linecap="round" fill="none"/>
  <path d="M-68 2Q0 20 68 2L56-32Q0-18-56-32Z" fill="none" ${inked()}/>`,
  red: `<path d="M4-66 10-84" ${inked(9)}/><path d="M-50-2C-74-30-54-64-6-68C50-74 98-46 90-18C86-2 58-4 50 0Z" fill="#CF4032" ${inked()}/>
  <path d="M-50-6C-20-16 40-14 88-16C82-3 58-5 50-1C20 6-30 4-50-3Z" fill="#A32C24"/><path d="M-42-34C-34-50-16-57 4-58" stroke="#EE8576" stroke-width="6" stroke-linecap="round" fill="none"/>
  <path d="M-54-6Q0-18 52-6L52 6Q0-4-54 8Z" fill="#8C231D" ${inked()}/>`,
  black: `<path d="M-46-8C-52-74-30-88 0-88C30-88 52-74 46-8Z" fill="#34323F" stroke="#FBF7F0" stroke-width="11" stroke-linejoin="round"/><path d="M-80-22Q-70-4-46-8 0 0 46-8 70-4 80-22 78 14 0 16-78 14-80-22Z" fill="#34323F" stroke="#FBF7F0" stroke-width="11" stroke-linejoin="round"/>
  <path d="M-46-8C-52-74-30-88 0-88C30-88 52-74 46-8Z" fill="#34323F" ${inked()}/><path d="M14-87C34-82 50-66 46-10L20-6C30-40 28-66 14-87Z" fill="#232129"/>
  <path d="M-47-28Q0-18 47-28L47-8Q0 4-47-8Z" fill="#6A6775"/><path d="M-30-62C-28-71-20-76-11-78" stroke="#8A8796" stroke-width="6" stroke-linecap="round" fill="none"/>
  <path d="M-80-22Q-70-4-46-8 0 0 46-8 70-4 80-22 78 14 0 16-78 14-80-22Z" fill="#34323F" ${inked()}/>`,
  yellow: `<path d="M-106 6C-98-16-62-20-46-18L46-18C62-20 98-16 106 6C98 22 66 15 34 20C6 24-26 17-58 21C-86 24-102 18-106 6Z" fill="#F2C230" ${inked()}/>
  <path d="M106 6C98 22 66 15 34 20C6 24-26 17-58 21C-40 12 20 12 60 4C80 0 96-2 106 6Z" fill="#D79A1B"/>
  <path d="M-84 4-66-3M-64 12-50 3M84 2 66-4M62 9 52 1M-98 5" stroke="#A8710C" stroke-width="3.4" stroke-linecap="round"/>
  <path d="M-47-8C-48-60-36-74 0-74C36-74 48-60 47-8Q0 4-47-8Z" fill="#F7D157" ${inked()}/><path d="M16-72C38-66 49-50 46-9L20-4C32-34 30-56 16-72Z" fill="#E0A823"/>
  <path d="M-47-28Q0-16 47-28L47-9Q0 4-47-9Z" fill="#B4541D" ${inked(3.5)}/><path d="M-30-52C-28-60-20-64-12-65" stroke="#FFF0B8" stroke-width="6" stroke-linecap="round" fill="none"/>`,
  green: `<path d="M34-18C40-58 62-82 92-92C94-62 78-32 46-12Z" fill="#9CCB52" ${inked(4)}/><path d="M42-20C52-48 66-68 84-82" stroke="#4E7A1E" stroke-width="4" fill="none" stroke-linecap="round"/>
  <path d="M-48-6C-46-44-34-82 2-98C10-84 20-90 26-78C38-56 46-34 48-6Q0 6-48-6Z" fill="#3E8E54" ${inked()}/><path d="M2-98C10-84 20-90 26-78C38-56 46-34 48-6L22-2C26-40 20-72 2-98Z" fill="#2C6D3F"/>
  <path d="M-48-24Q0-12 47-24L48-8Q0 4-48-8Z" fill="#F1E3C2" ${inked(3.5)}/>
  <path d="M-84 0C-62-16-40-8 0-4C40-8 62-20 88-30C84 6 44 18 0 18C-42 18-76 14-84 0Z" fill="#357F4A" ${inked()}/><path d="M-24-62C-20-72-14-78-7-83" stroke="#86C58F" stroke-width="6" stroke-linecap="round" fill="none"/>`,
  blue: `<path d="M-78-54C-64-84 64-84 78-54C76-40 56-28 48-20L-48-20C-56-28-76-40-78-54Z" fill="#3A78B8" ${inked()}/><path d="M30-75C54-71 72-64 78-54C76-40 56-28 48-20L16-20C40-36 46-58 30-75Z" fill="#2A5A92"/>
  <path d="M-60-58C-48-66-34-69-18-70" stroke="#9CC4EA" stroke-width="6" stroke-linecap="round" fill="none"/>
  <path d="M-50-26Q0-16 50-26L52-2Q0 8-52-2Z" fill="#1E3F6B" ${inked()}/><path d="M-54-3Q0 8 54-3C64 18 30 26 0 26C-30 26-64 18-54-3Z" fill="#2B2A35" ${inked()}/><path d="M-36 12Q0 19 30 13" stroke="#77747F" stroke-width="4" stroke-linecap="round" fill="none"/>
  <circle cy="-28" r="14" fill="#F4D98A" ${inked(4)}/><path d="M0-38 4-28 0-18-4-28Z" fill="${INK}"/>`,
};

/** A hat as a picture of its own, `size` px wide; without words, so the name stands beside it. */
export const hatSvg = (sign: Hat, size = 40): string =>
  `<svg width="${size}" height="${Math.round((size * HAT_BOX[3]) / HAT_BOX[2])}" viewBox="${HAT_BOX.join(' ')}" aria-hidden="true" focusable="false">${HATS[sign]}</svg>`;

/** A hat inside another picture: at `x`, `y`, `scale` times its size, turned by `degrees`. */
export const hatAt = (sign: Hat, x: number, y: number, scale = 1, degrees = 0): string =>
  `<g transform="translate(${x} ${y}) rotate(${degrees}) scale(${scale})">${HATS[sign]}</g>`;
