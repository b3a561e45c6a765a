// People around a fire, hats laid down beside it.

import { hatAt } from '../hats.ts';
import { downward, freshId } from '../paint.ts';

export const campfireVignette = (): string => {
  const s = freshId('view');
  const sit = (x: number, y: number, c: string, d: string, f = 1, hd = '#2b2233') =>
    `<g transform="translate(${x} ${y}) scale(${f} 1)"><path d="M-30 6C-36-30-28-58 0-60C28-58 36-30 30 6Z" fill="${c}"/><path d="M6-60C30-56 36-30 30 6H12C16-20 18-44 6-60Z" fill="${d}"/><circle cy="-76" r="19" fill="${hd}"/><path d="M5-94a19 19 0 0 1 10 30q-4-18-10-30Z" fill="#F0A45C" opacity=".8"/></g>`;
  return `${downward(s, [0, '#0F1530'], [0.7, '#2A2C55'], [1, '#4E3A5E'])}<rect width="640" height="400" fill="url(#${s})"/><g fill="#FFF3D6">${[
    [60, 40],
    [120, 90],
    [210, 34],
    [300, 70],
    [402, 30],
    [470, 96],
    [560, 50],
    [600, 120],
    [30, 130],
    [350, 120],
  ]
    .map(([x, y], i) => `<circle cx="${x}" cy="${y}" r="${1 + (i % 3) * 0.5}"/>`)
    .join('')}</g>
 <path d="M0 260l40-90 34 70 44-120 46 120 34-76 40 96H0ZM640 262l-34-100-36 78-40-128-48 130-36-70-40 90Z" fill="#171B38"/><path d="M0 250Q320 220 640 250V400H0Z" fill="#241C33"/>
 <radialGradient id="${s}g"><stop offset="0" stop-color="#FFB65A" stop-opacity=".85"/><stop offset=".45" stop-color="#E0793F" stop-opacity=".42"/><stop offset="1" stop-color="#E0793F" stop-opacity="0"/></radialGradient><ellipse cx="320" cy="300" rx="330" ry="150" fill="url(#${s}g)"/>
 ${sit(206, 272, '#6B4A5E', '#C47A54', 1)}${sit(270, 254, '#4A5568', '#A8795C', 1)}${sit(370, 254, '#5E6B50', '#B98A54', -1)}${sit(434, 272, '#7A4444', '#D0764A', -1)}
 <ellipse cx="320" cy="334" rx="92" ry="16" fill="#1a1018" opacity=".6"/><g fill="#4A2F2A"><path d="M250 330l110-24 6 12-112 26Z"/><path d="M390 330l-110-24-6 12 112 26Z" fill="#5E3C30"/></g>
 <path d="M320 200C352 236 376 262 362 298C354 318 340 326 320 326S284 318 278 298C268 266 300 252 298 226C310 232 318 220 320 200Z" fill="#E8632E"/><path d="M322 238C344 262 354 280 346 302C342 316 332 322 320 322S298 316 294 302C290 282 308 276 310 256C316 258 320 250 322 238Z" fill="#FFB43F"/><path d="M320 276C332 288 336 298 332 310C330 318 326 320 320 320S309 318 308 310C306 298 316 292 320 276Z" fill="#FFF0BE"/>
 <g fill="#FFC56A"><circle cx="352" cy="196" r="3"/><circle cx="296" cy="176" r="2.4"/><circle cx="338" cy="150" r="2"/><circle cx="276" cy="206" r="2"/></g>
 ${sit(120, 330, '#3A3350', '#8A5A58', 1, '#211a2b')}${sit(520, 330, '#33424A', '#8A6A50', -1, '#211a2b')}
 <g>${hatAt('yellow', 92, 372, 0.36, -8)}${hatAt('blue', 548, 374, 0.36, 6)}</g>`;
};
