// A villa between hills, where a weekend begins.

import { downward, freshId } from '../paint.ts';

export const villaVignette = (): string => {
  const s = freshId('view');
  const cypress = (x: number, y: number, h: number) =>
    `<path d="M${x} ${y}C${x - h * 0.16} ${y - h * 0.2} ${x - h * 0.12} ${y - h * 0.8} ${x} ${y - h}C${x + h * 0.12} ${y - h * 0.8} ${x + h * 0.16} ${y - h * 0.2} ${x} ${y}Z" fill="#33434A"/><path d="M${x} ${y}C${x + h * 0.16} ${y - h * 0.2} ${x + h * 0.12} ${y - h * 0.8} ${x} ${y - h}C${x + h * 0.03} ${y - h * 0.6} ${x + h * 0.03} ${y - h * 0.3} ${x} ${y}Z" fill="#243238"/>`;
  const pane = (x: number, y: number, w = 22, h = 30, on = 1) =>
    `<rect x="${x - 3}" y="${y - 3}" width="${w + 6}" height="${h + 6}" fill="#EFD9B4"/><rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${on ? '#FFCE6B' : '#4A4256'}"/>${on ? `<path d="M${x} ${y + h * 0.6}h${w}v${h * 0.4}h-${w}Z" fill="#F2A94A"/>` : ''}<path d="M${x + w / 2} ${y}v${h}M${x} ${y + h * 0.45}h${w}" stroke="#EFD9B4" stroke-width="2.5"/>`;
  return `${downward(s, [0, '#4A4478'], [0.45, '#B8688A'], [0.78, '#F29C6B'], [1, '#FBD38B'])}<rect width="640" height="400" fill="url(#${s})"/><circle cx="132" cy="168" r="40" fill="#FFE3A3" opacity=".9"/><g fill="#F7C0A0" opacity=".55"><path d="M0 96q90-18 190-4t150-6q-60 22-160 18T0 112Z"/><path d="M360 60q80-12 150 0t130-6v10q-80 14-150 8t-130-12Z"/></g>
 <path d="M0 214Q90 150 190 188T380 160T640 196V400H0Z" fill="#8E5D80"/><path d="M0 250Q120 196 250 232T470 214T640 236V400H0Z" fill="#6F4B72"/><path d="M0 300Q110 250 240 272T430 244Q540 236 640 276V400H0Z" fill="#52405F"/>
 <path d="M270 400C300 340 470 330 500 292C512 276 470 268 446 262" fill="none" stroke="#C9906F" stroke-width="26" opacity=".55" stroke-linecap="round"/>
 ${cypress(296, 262, 104)}${cypress(326, 262, 84)}${cypress(566, 268, 112)}
 <g><path d="M350 262V166H526V262Z" fill="#D9A27E"/><path d="M470 166H526V262H470Z" fill="#B47C6C"/><path d="M340 170 372 128H504L536 170Z" fill="#6B3F4C"/><path d="M438 128H504L536 170H452Z" fill="#553245"/><path d="M336 168H540V176H336Z" fill="#4A2B3C"/><path d="M402 262V132L436 100 470 132V262Z" fill="#E6B48E"/><path d="M394 136 436 94 478 136 470 142 436 108 402 142Z" fill="#4A2B3C"/><path d="M498 128v-30h14v40Z" fill="#553245"/>
 ${pane(362, 188)}${pane(362, 230, 22, 22, 0)}${pane(480, 188, 22, 30, 0)}${pane(480, 230, 22, 22)}${pane(425, 142, 22, 28)}<path d="M416 262V210q0-16 20-16t20 16v52Z" fill="#EFD9B4"/><path d="M421 262V212q0-13 15-13t15 13v50Z" fill="#FFCE6B"/><path d="M436 199c8 0 15 4 15 13v50h-15Z" fill="#5A2F35"/><path d="M404 262h64l8 10h-80Z" fill="#EFD9B4"/><path d="M421 272h30l30 50h-86Z" fill="#FFCE6B" opacity=".22"/></g>
 <path d="M0 352Q140 304 300 336T640 318V400H0Z" fill="#3A2F4A"/><path d="M0 384Q200 350 380 376T640 362V400H0Z" fill="#2A2338"/>
 <g transform="translate(330 348)"><path d="M-26-6q0-10 12-12l8-10h22q8 0 12 10l10 4q6 2 6 10Z" fill="#1C1828"/><circle cx="-12" cy="-4" r="6.5" fill="#0f0c18"/><circle cx="30" cy="-4" r="6.5" fill="#0f0c18"/><rect x="-28" y="-14" width="6" height="5" rx="2" fill="#FF7A5C"/><path d="M44-12l70 12v12l-70-18Z" fill="#FFE3A3" opacity=".45"/></g>
 ${cypress(70, 372, 150)}${cypress(112, 380, 108)}${cypress(594, 390, 150)}`;
};
