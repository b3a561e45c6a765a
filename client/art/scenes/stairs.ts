// A quarter to eight: the stairs in the morning sun, two school bags, one shoe. Noor and Sem laugh.

import { pool } from '../lamp.ts';
import { downward, freshId } from '../paint.ts';
import { grain, hand, KARIN, layer, NOOR, SEM, soft } from './paper.ts';

const RUN = 62;
const RISE = 34;
/** How far a step reaches back, in the still. */
const BACK = { x: 46, y: -24 };

/** The front left corner of a step. */
const corner = (i: number) => ({ x: 186 + RUN * i, y: 300 - RISE * i });

/** One step: the riser, then the tread on top of it. */
const step = (i: number): string => {
  const { x, y } = corner(i);
  const below = y + RISE;
  return `<path d="M${x} ${below}V${y}l${BACK.x} ${BACK.y}V${below + BACK.y}Z" fill="#B98556"/><path d="M${x} ${y}h${RUN + 4}l${BACK.x} ${BACK.y}h${-RUN - 4}Z" fill="#F0CD98"/><path d="M${x - 3} ${y}h${RUN + 6}v5h${-RUN - 6}Z" fill="#FCE7BF"/>`;
};

/** A bag that leans: the origin is the floor in its middle. */
const bag = (
  x: number,
  y: number,
  size: number,
  turn: number,
  [cloth, shade, strap]: readonly [string, string, string],
): string =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${size})"><path d="M-14-92q14-22 28 0" fill="none" stroke="${strap}" stroke-width="6"/><path d="M30-80C54-66 52-30 40-6" fill="none" stroke="${strap}" stroke-width="8" stroke-linecap="round"/>
  <path d="M-40-6C-44-44-42-92 0-94S44-44 40-6Q38 2 28 2H-28Q-38 2-40-6Z" fill="${cloth}"/><path d="M10-93C42-88 44-44 40-6Q38 2 28 2H12C24-20 28-64 10-93Z" fill="${shade}"/>
  <path d="M-30-62Q0-72 30-62" fill="none" stroke="${strap}" stroke-width="3"/><path d="M-28-40H28V-10Q28-4 20-4H-20Q-28-4-28-10Z" fill="${shade}"/><path d="M-28-40H28V-34H-28Z" fill="${strap}"/><path d="M-4-34v9h8v-9" fill="${strap}"/></g>`;

/** A boy's shoe, its toe to the left; the origin is under its heel. */
const shoe = (x: number, y: number, size: number): string => `<g transform="translate(${x} ${y}) scale(${size})">
  <path d="M-2-4C2-16 0-28-6-30C-14-32-20-28-26-22C-36-20-52-20-56-10V-4Z" fill="#3E6FA3"/><path d="M-2-4C2-16 0-28-6-30L-12-30C-8-20-8-12-10-4Z" fill="#2D5480"/><path d="M-56-10C-54-17-46-19-40-20C-42-14-42-9-44-4H-56Z" fill="#FBF7F0"/>
  <path d="M-58-5H0Q2 0-2 2H-54Q-60 2-58-5Z" fill="#FBF7F0"/><path d="M-56 0H-2" stroke="#D9694C" stroke-width="1.800"/><g stroke="#FFF6E0" stroke-width="2.400" stroke-linecap="round" fill="none"><path d="M-26-21l7 5M-32-19l6 5M-20-25l7 5M-22-23C-34-34-40-24-48-30M-18-26C-20-38-32-38-34-44"/></g><path d="M-20-28Q-12-38-4-30" fill="none" stroke="#2D5480" stroke-width="4" stroke-linecap="round"/></g>`;

const STRIPES = ['#FBF7F0', '#D9694C', '#FBF7F0', '#D9694C'];

/** Sem from the chest down, two steps at a time, in his socks. */
const sem = (): string => {
  const sock = (x: number, y: number, turn: number) =>
    `<g transform="translate(${x} ${y}) rotate(${turn})">${STRIPES.map((colour, i) => `<rect x="-9" y="${-34 + i * 6}" width="18" height="6.500" fill="${colour}"/>`).join('')}<path d="M-9-11H9C10-6 22-6 26-1Q27 4 22 4H-4Q-9 4-9-2Z" fill="#D9694C"/></g>`;
  return `${sock(468, 164, 0)}<path d="M500 44C494 76 478 100 457 128L479 137C508 110 524 84 532 50Z" fill="#3F4F77"/>
  ${sock(584, 96, 0)}<path d="M506 38C540 36 574 36 592 44C598 50 597 60 595 68H573L571 62C548 66 524 72 506 70Z" fill="#4E628F"/>
  <path d="M494-20H552C554 8 552 30 546 50Q520 58 498 50C492 30 490 6 494-20Z" fill="${SEM.cloth}"/><path d="M538-20H552C554 8 552 30 546 50L532 53C540 30 540 4 538-20Z" fill="${SEM.clothShade}"/><path d="M497 43Q522 51 548 42L546 52Q520 60 498 52Z" fill="${SEM.clothShade}"/>
  <path d="M546-20C562 0 578 6 600 4" fill="none" stroke="${SEM.cloth}" stroke-width="19" stroke-linecap="round"/>${hand(600, 4, -6, 0.5, SEM.skin, SEM.skinShade)}`;
};

/** Noor from behind, looking up to where the noise comes from. */
const noor =
  (): string => `<path d="M-20 380C-22 300 2 250 52 240C104 234 140 262 146 310L150 380Z" fill="${NOOR.cloth}"/><path d="M-20 380C-22 300 2 250 40 242C20 280 22 330 26 380Z" fill="${NOOR.clothShade}"/><path d="M58 380C64 330 64 300 52 272" fill="none" stroke="${NOOR.clothShade}" stroke-width="3" stroke-linecap="round"/>
  <path d="M56 206L108 212L104 246Q78 262 52 246Z" fill="${NOOR.skinShade}"/><path d="M46 240Q78 262 112 244L116 254Q78 274 44 252Z" fill="${NOOR.clothShade}"/>
  <g transform="rotate(-13 82 214)"><path d="M100 132C122 134 134 150 134 168L142 182Q143 187 135 188C136 206 130 222 110 222C88 222 72 206 74 182Z" fill="${NOOR.skin}"/>
  <path d="M128 205q-6 4-13 1" stroke="#7A4A35" stroke-width="3" fill="none" stroke-linecap="round"/><path d="M129 171q-5-4-10 0" stroke="#3A2433" stroke-width="2.600" fill="none" stroke-linecap="round"/><path d="M118 193q6-3 9 1" stroke="#D8785A" stroke-width="6" stroke-linecap="round" opacity=".4" fill="none"/>
  <path d="M128 146C118 118 72 114 54 142C38 170 46 210 74 224C92 226 98 212 96 198C108 184 112 162 128 146Z" fill="${NOOR.hair}"/><circle cx="42" cy="142" r="21" fill="${NOOR.hair}"/><path d="M28 136Q36 124 52 128M34 148Q44 140 56 146" stroke="${NOOR.hairLit}" stroke-width="3" fill="none" stroke-linecap="round"/><path d="M66 138Q84 122 108 132M66 160Q84 142 110 146" stroke="${NOOR.hairLit}" stroke-width="3" fill="none" stroke-linecap="round"/>
  <path d="M96 186C106 182 110 192 104 200C100 206 94 204 94 198" fill="${NOOR.skin}"/><path d="M98 191q5 0 3 7" stroke="${NOOR.skinShade}" stroke-width="2" fill="none"/></g>`;

export const stairs = (): string => {
  const wall = freshId('wall');
  const side = freshId('side');
  const under = corner(8);
  const first = corner(0);
  const outline = Array.from({ length: 9 }, (_, i) => `L${corner(i).x} ${corner(i).y + RISE}V${corner(i).y}`).join('');
  return `${downward(wall, [0, '#F8E4BE'], [1, '#E3B98C'])}${downward(side, [0, '#FFF6E2'], [1, '#E2C49A'])}<rect width="640" height="360" fill="url(#${wall})"/>
  <g stroke="#D9AE7C" stroke-width="2" opacity=".35">${Array.from({ length: 22 }, (_, i) => `<path d="M${i * 30 + 8} 0V340"/>`).join('')}</g>
  ${layer('<rect x="40" y="-20" width="120" height="132" fill="#FFFDF4"/>', 3, 5, 5, 0.25, '#5A3A24')}<rect x="48" y="-20" width="104" height="124" fill="#CDE6E2"/><path d="M48 104V66Q70 40 92 62T152 54V104Z" fill="#9CC3A4"/><circle cx="124" cy="22" r="17" fill="#FFF3B8"/><path d="M100-20V104M48 40H152" stroke="#FFFDF4" stroke-width="7"/><rect x="30" y="106" width="140" height="10" rx="2" fill="#FFFDF4"/>
  ${soft('<g fill="#FFF7D6" opacity=".75"><path d="M236-10H306L420 150V236L356 220Z"/><path d="M326-10H392L500 120L470 170Z"/></g>', 3)}
  ${layer('<g><rect x="222" y="84" width="52" height="64" fill="#8A5A3E"/><rect x="230" y="92" width="36" height="48" fill="#F7EFE0"/><rect x="316" y="30" width="62" height="50" fill="#8A5A3E"/><rect x="324" y="38" width="46" height="34" fill="#DDEBE4"/></g>', 3, 5, 4, 0.28, '#5A3A24')}
  <g><path d="M240 120C240 106 256 106 256 120L257 128H239Z" fill="${KARIN.hair}"/><circle cx="248" cy="119" r="5" fill="${KARIN.skin}"/><path d="M239 140c0-12 4-15 9-15s9 3 9 15Z" fill="${KARIN.cloth}"/><circle cx="237" cy="107" r="3" fill="${NOOR.hair}"/><circle cx="239" cy="112" r="5.500" fill="${NOOR.hair}"/><path d="M231 140c0-16 4-21 8-21s7 5 7 21Z" fill="${NOOR.cloth}"/><circle cx="257" cy="124" r="4.500" fill="${SEM.hair}"/><path d="M250 140c0-9 3-12 7-12s7 3 7 12Z" fill="${SEM.cloth}"/><path d="M324 72V60q10-9 20-2t26-6V72Z" fill="#7FB0A9"/><path d="M340 56l8-14 8 14Z" fill="#D9694C"/></g>
  ${layer(`<path d="M190 214L700-66" stroke="#8A5A3E" stroke-width="9" stroke-linecap="round"/>`, 2, 6, 4, 0.3, '#5A3A24')}<path d="M190 212L700-68" stroke="#B98556" stroke-width="3" stroke-linecap="round"/>
  ${layer(`<path d="M-10 ${first.y + RISE + BACK.y - 4}H${first.x + BACK.x + 10}V380H-10Z" fill="#C9976A"/><path d="M-10 322H700V380H-10Z" fill="#C9976A"/>`, 0, 0, 2, 0.15)}
  ${layer(`${Array.from({ length: 9 }, (_, i) => step(8 - i)).join('')}`, -4, 4, 6, 0.3, '#5A3A24')}
  <g fill="#FFFBE4" opacity=".6">${[1, 2, 3, 4].map((i) => `<path d="M${corner(i).x + 6} ${corner(i).y}h38l${BACK.x} ${BACK.y}h-38Z"/>`).join('')}</g>
  ${soft('<ellipse cx="346" cy="228" rx="36" ry="5" fill="#6A4020" opacity=".5"/><ellipse cx="478" cy="162" rx="24" ry="4" fill="#6A4020" opacity=".45"/><ellipse cx="594" cy="95" rx="24" ry="4" fill="#6A4020" opacity=".45"/>', 2.5)}
  ${layer(`<path d="M${first.x} 380${outline}H700V${under.y}H700V380Z" fill="url(#${side})"/>`, -2, 2, 4, 0.2, '#5A3A24')}<path d="M262 380L700 140V166L310 380Z" fill="#D9BB8C" opacity=".7"/>
  ${Array.from({ length: 9 }, (_, i) => `<path d="M${corner(i).x - 3} ${corner(i).y}h${RUN + 6}v6h${-RUN - 6}Z" fill="#FFF9EA"/>`).join('')}
  ${layer('<path d="M150 338H700V380H150Z" fill="#B98556"/>', 0, -1, 2, 0.2, '#5A3A24')}<path d="M150 338H700V342H150Z" fill="#D6A673"/>${soft('<ellipse cx="350" cy="354" rx="66" ry="7" fill="#4A2A16" opacity=".55"/><ellipse cx="440" cy="355" rx="50" ry="6" fill="#4A2A16" opacity=".5"/>', 3)}
  ${layer(sem(), 6, 5, 5, 0.3, '#5A3A24')}${layer(shoe(370, 229, 1.08), 4, 3, 2, 0.34, '#5A3A24')}
  ${layer(bag(330, 352, 1.02, -5, ['#5E7F7C', '#476461', '#3A2E33']), 8, 4, 5, 0.34, '#5A3A24')}${layer(bag(424, 354, 0.78, 7, ['#C9553F', '#A33F30', '#F2D9A8']), 8, 4, 5, 0.34, '#5A3A24')}
  ${layer(`<path d="M166 380V226h22V380Z" fill="#A56D4B"/><path d="M180 226h8V380h-8Z" fill="#8C5A3E"/><circle cx="177" cy="216" r="15" fill="#B98556"/><path d="M160 226h34v8h-34Z" fill="#8C5A3E"/>`, 8, 3, 6, 0.3, '#5A3A24')}
  ${layer(noor(), 10, 4, 8, 0.34, '#5A3A24')}${pool(300, 90, 330, 220, 0.4, '#FFF3C4')}${grain(0.1)}`;
};
