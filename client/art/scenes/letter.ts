// Evening, under the lamp: the letter, with Sem's raft on it. Three people around it, and one side of the table is free.

import { pool } from '../lamp.ts';
import { around, freshId } from '../paint.ts';
import { grain, hand, KARIN, layer, NOOR, SEM, soft, writingHand } from './paper.ts';

/** A line as a child draws it with a coloured pencil. */
const pencil = (d: string, colour: string, width = 3): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

/** One of the three: a round head, a body of scribble, arms up or down. The origin is under the feet. */
const little = (x: number, y: number, size: number, hair: string, cloth: string, armsUp: boolean): string =>
  `<g transform="translate(${x} ${y}) scale(${size})">${pencil('M-5-1V-16M5-1V-16', '#4A4A62')}${pencil('M-8-16L-6-38L-3-17L0-39L3-17L6-38L9-16', cloth, 4)}${pencil(armsUp ? 'M-7-36L-19-48M7-36L19-48' : 'M-7-36L-18-26M7-36L18-26', '#4A4A62')}<circle cy="-50" r="10" fill="#FFF8EA" stroke="#4A4A62" stroke-width="2.600"/>${pencil('M-4-47Q0-43 4-47M-3.500-52v.1M3.500-52v.1', '#4A4A62', 2.4)}${hair}</g>`;

const raft =
  (): string => `${pencil('M-92 34q8-9 16 0t16 0t16 0t16 0t16 0t16 0t16 0t16 0t16 0t16 0t16 0t10-2', '#3F84B8', 3.4)}${pencil('M-84 48q8-9 16 0t16 0t16 0t16 0t16 0t16 0t16 0t16 0t16 0t16 0', '#3F84B8', 3.4)}${pencil('M-60 61q8-8 16 0t16 0t16 0t16 0t16 0t16 0t16 0', '#6FA9D2', 3)}
  <g fill="#D9A566" stroke="#7A4A2C" stroke-width="2.600"><rect x="-66" y="12" width="128" height="8" rx="4"/><rect x="-70" y="20" width="136" height="8" rx="4"/></g>${pencil('M-50 12v16M-18 12v16M16 12v16M48 12v16', '#7A4A2C', 2)}
  ${little(-40, 12, 0.95, pencil('M-9-54C-8-62 8-62 9-54M0-62a5 5 0 1 1 .1 0', '#2B2029', 4), '#2F8583', false)}${little(-2, 12, 0.9, pencil('M-10-42C-13-64 13-64 10-42', '#9A4A2E', 4), '#A5799F', false)}${little(34, 12, 0.72, pencil('M-8-56L-5-62L-1-57L3-63L8-56', '#3A2A2A', 4), '#E0A526', true)}
  ${pencil('M80-72a12 12 0 1 1-.1 0M80-82v-6M94-76l5-4M66-76l-5-4M98-60h7', '#E8AE2E', 3.2)}`;

const letterPaper = (): string => {
  const lines = [-92, -81, -70, -52, -41].map((y, i) => `<path d="M-92 ${y}H${[88, 92, 40, 90, 22][i] ?? 80}"/>`).join('');
  return `<rect x="-116" y="-158" width="232" height="312" rx="2" fill="#FFFBF0"/><path d="M-116-54H116V-52H-116ZM-116 52H116V54H-116Z" fill="#E6D9C0"/><path d="M-116-54H116V-44H-116Z" fill="#F4E9D4" opacity=".8"/>
  <rect x="-92" y="-140" width="26" height="24" rx="3" fill="#5B7F94"/><path d="M-86-122l7-12 7 12Z" fill="#FFFBF0"/><g stroke="#A79E97" stroke-width="4" stroke-linecap="round"><path d="M-58-134H-10M-58-124H-26"/></g><g stroke="#B9B0A7" stroke-width="3.600" stroke-linecap="round">${lines}</g>
  <path d="M30-112H88" stroke="#4A4550" stroke-width="6" stroke-linecap="round" stroke-dasharray="12 9"/>${pencil('M22-107L98-119M24-117L96-106', '#C23B2A', 4)}
  <g transform="translate(-2 76) rotate(-3)">${raft()}</g>`;
};

const sleeve = (d: string, shadeD: string, cloth: string, shade: string, width: number): string =>
  `<path d="${d}" fill="none" stroke="${cloth}" stroke-width="${width}" stroke-linecap="butt"/><path d="${shadeD}" fill="none" stroke="${shade}" stroke-width="${width * 0.28}"/>`;

const mug = (x: number, y: number): string =>
  `<g transform="translate(${x} ${y})"><path d="M24-6Q44-10 44 4T22 12" fill="none" stroke="#C9694C" stroke-width="8"/><circle r="30" fill="#D9785A"/><circle r="25" fill="#A9503A"/><circle r="23" cx="1" cy="1" fill="#7A3F1F"/><path d="M-14-8a17 17 0 0 1 18-8" stroke="#C98A4E" stroke-width="3.500" fill="none" stroke-linecap="round"/></g>`;

const crayon = (x: number, y: number, turn: number, colour: string): string =>
  `<g transform="translate(${x} ${y}) rotate(${turn})"><path d="M0-5H62V5H0Z" fill="${colour}"/><path d="M0 1H62V5H0Z" fill="#1A0E14" opacity=".18"/><path d="M62-5L78 0L62 5Z" fill="#F0D2A0"/><path d="M72-2L78 0L72 2Z" fill="${colour}"/></g>`;

export const letter = (): string => {
  const wood = freshId('wood');
  const dark = '#2A120A';
  return `${around(wood, 250, 120, 440, [
    [0, '#E9A866'],
    [0.45, '#B8713F'],
    [1, '#4E2A26'],
  ])}<rect width="640" height="360" fill="url(#${wood})"/><g stroke="#5A2E1C" stroke-width="2.500" opacity=".32"><path d="M0 62H640M0 148H640M0 236H640M0 318H640"/></g><g fill="none" stroke="#5A2E1C" stroke-width="1.600" opacity=".2"><path d="M0 30Q160 18 320 34T640 26M0 104Q120 116 280 100T640 110M0 190Q200 176 380 196T640 186M0 276Q180 290 330 272T640 284M480 128Q520 120 560 130T640 128"/></g>
  ${soft('<circle cx="128" cy="232" r="29" fill="none" stroke="#5A2E1C" stroke-width="3.500" opacity=".4"/>', 0.8)}
  ${layer('<g transform="translate(446 214) rotate(11)"><rect x="-100" y="-66" width="200" height="132" rx="3" fill="#F0DFC0"/><path d="M-100-66L0 14L100-66" fill="#E3CDA6"/><path d="M-100-66L0 14L100-66" fill="none" stroke="#CDB389" stroke-width="2.500"/></g>', 6, 7, 7, 0.45, dark)}
  ${layer(`<g transform="translate(306 184) rotate(-5)">${letterPaper()}</g>`, 7, 8, 8, 0.5, dark)}
  ${layer(mug(146, 74), 8, 9, 7, 0.5, dark)}${layer(`${crayon(556, 262, -24, '#C23B2A')}${crayon(470, 344, -172, '#E8AE2E')}`, 3, 4, 2.5, 0.45, dark)}
  ${layer(`${sleeve('M-30 262C30 262 80 240 132 226', 'M-30 282C30 282 84 262 138 246', NOOR.cloth, NOOR.clothShade, 62)}${hand(140, 224, -14, 1.18, NOOR.skin, NOOR.skinShade)}`, 7, 8, 7, 0.5, dark)}
  ${layer(`${sleeve('M556-40C540 10 512 44 470 72', 'M580-30C562 22 530 62 486 90', KARIN.cloth, KARIN.clothShade, 64)}${hand(466, 76, 146, 1.16, KARIN.skin, KARIN.skinShade, -1)}`, 7, 8, 7, 0.5, dark)}
  ${layer(`${sleeve('M670 330C600 322 540 300 480 282', 'M670 350C600 342 540 322 474 302', SEM.cloth, SEM.clothShade, 52)}${writingHand(478, 284, 186, 0.98, [SEM.skin, SEM.skinShade, '#3F84B8'], -1)}`, 7, 8, 7, 0.5, dark)}
  ${pool(240, 110, 330, 250, 0.34, '#FFE6A8')}${grain(0.12)}`;
};
