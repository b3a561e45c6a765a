// Six hats on a round table, under a lamp at dusk.

import { hatAt } from '../hats.ts';
import { cone, lamp, pool } from '../lamp.ts';
import { PALETTES } from '../light.ts';
import { downward, freshId } from '../paint.ts';
import { table } from '../table.ts';
import { windowPane } from '../window.ts';

/** The back of a chair at a table, on the floor at `x`, `y`. */
export const chairBack = (x: number, y: number, scale: number, front = '#5A4658', back = '#47364A'): string =>
  `<g transform="translate(${x} ${y}) scale(${scale})"><path d="M-34 70C-40 10-34-30 0-30S40 10 34 70Z" fill="${back}"/><path d="M-26 70C-32 14-26-20 0-20S32 14 26 70Z" fill="${front}"/></g>`;

export const hatsVignette = (): string => {
  const w = freshId('view'),
    f = freshId('view');
  return `${downward(f, [0, '#B27A5C'], [1, '#5B3F4C'])}<radialGradient id="${w}" gradientUnits="userSpaceOnUse" cx="320" cy="170" r="360"><stop offset="0" stop-color="#F0C79B"/><stop offset=".5" stop-color="#B98A80"/><stop offset="1" stop-color="#6E586F"/></radialGradient>
 <rect width="640" height="400" fill="url(#${w})"/>${windowPane({ x: 64, y: 36, w: 92, h: 124 }, PALETTES.dusk, 3)}${windowPane({ x: 484, y: 36, w: 92, h: 124 }, PALETTES.dusk, 8)}
 <rect y="206" width="640" height="194" fill="url(#${f})"/><rect y="200" width="640" height="9" fill="#5F434D"/>
 ${chairBack(150, 196, 0.95)}${chairBack(255, 176, 0.86)}${chairBack(385, 176, 0.86)}${chairBack(490, 196, 0.95)}${chairBack(70, 240, 1.05)}${chairBack(570, 240, 1.05)}
 ${pool(320, 300, 360, 120, 0.35)}${table(320, 292, 250, 74, 'dusk')}
 ${cone(320, 86, 320, 300, 230, 60, 0.34)}<g fill="#7A4A2C" opacity=".28"><ellipse cx="144" cy="286" rx="42" ry="8"/><ellipse cx="236" cy="255" rx="38" ry="7"/><ellipse cx="330" cy="250" rx="42" ry="7"/><ellipse cx="424" cy="258" rx="40" ry="7"/><ellipse cx="507" cy="290" rx="42" ry="8"/><ellipse cx="322" cy="336" rx="68" ry="10"/></g>
 ${hatAt('white', 140, 276, 0.52, -4)}${hatAt('red', 228, 246, 0.48, 3)}${hatAt('black', 330, 242, 0.5, 0)}${hatAt('green', 420, 248, 0.5, 4)}${hatAt('blue', 508, 278, 0.54, 3)}${hatAt('yellow', 320, 324, 0.68, -3)}
 ${lamp(320, 84, 0, 0.62)}`;
};
