// Twenty to six in the morning: a dark block of flats, one lit kitchen, and Noor with the pills.

import { pool } from '../lamp.ts';
import { around, downward, freshId } from '../paint.ts';
import { grain, layer, NOOR, within } from './paper.ts';

/** A window where people sleep, with curtains drawn `shut` (0..1). */
const sleeping = (x: number, y: number, w: number, h: number, shut: number): string =>
  `<rect x="${x - 5}" y="${y - 5}" width="${w + 10}" height="${h + 10}" fill="#222A4C"/><rect x="${x}" y="${y}" width="${w}" height="${h}" fill="#161C38"/>
  <path d="M${x} ${y}h${w * shut}q-6 ${h * 0.5} 2 ${h}H${x}Z" fill="#38436C"/><path d="M${x + w} ${y}h${-w * shut * 0.6}q5 ${h * 0.5}-2 ${h}H${x + w}Z" fill="#303A60"/>
  <path d="M${x + w * 0.5} ${y}v${h}" stroke="#222A4C" stroke-width="5"/><path d="M${x + w * 0.62} ${y + h}L${x + w * 0.9} ${y}h${w * 0.1}v${h * 0.2}L${x + w * 0.78} ${y + h}Z" fill="#7C8CC0" opacity=".12"/><rect x="${x - 9}" y="${y + h + 5}" width="${w + 18}" height="6" fill="#4A5580"/>`;

/** Which of the seven strokes of a digit burn: top, upper left, upper right, middle, lower left, lower right, bottom. */
const DIGITS: Readonly<Record<string, string>> = { 0: '1110111', 4: '0111010', 5: '1101011' };
const STROKES = ['M1 0H7', 'M0 1V7', 'M8 1V7', 'M1 8H7', 'M0 9V15', 'M8 9V15', 'M1 16H7'];

const digit = (x: number, y: number, which: string): string =>
  `<path transform="translate(${x} ${y})" d="${STROKES.filter((_, i) => DIGITS[which]?.[i] === '1').join('')}"/>`;

const clock = (x: number, y: number): string =>
  `<rect x="${x}" y="${y}" width="62" height="29" rx="5" fill="#2A1A26"/><path d="M${x + 8} ${y + 29}h10l-2 4h-6ZM${x + 44} ${y + 29}h10l-2 4h-6Z" fill="#2A1A26"/><g fill="none" stroke="#FF9A5C" stroke-width="2.600" stroke-linecap="round">${digit(x + 8, y + 6.5, '0')}${digit(x + 20, y + 6.5, '5')}${digit(x + 35, y + 6.5, '4')}${digit(x + 47, y + 6.5, '0')}<path d="M${x + 31.5} ${y + 11}v.1M${x + 31.5} ${y + 18}v.1"/></g>`;

/** Noor at the counter, head bent over what her hands do; the origin is the counter below her. */
const noor = (x: number, y: number): string => `<g transform="translate(${x} ${y})">
  <path d="M-20 2C-24-22-22-40-10-48C2-54 24-52 32-40C40-26 40-10 40 2Z" fill="${NOOR.cloth}"/><path d="M18-51C32-48 40-28 40 2H22C26-18 26-38 18-51Z" fill="${NOOR.clothShade}"/>
  <path d="M-2-60L14-56L12-44Q2-40-6-47Z" fill="${NOOR.skinShade}"/>
  <path d="M-20-74C-23-66-25-62-24-60L-21-58C-22-54-20-48-14-48C-4-46 8-54 10-66L6-84C-8-90-18-84-20-74Z" fill="${NOOR.skin}"/>
  <path d="M-20-77C-20-92-4-100 10-94C22-88 22-66 12-54C8-56 4-62 4-68C-2-72-8-80-10-82C-12-80-16-77-20-77Z" fill="${NOOR.hair}"/><circle cx="20" cy="-94" r="10.500" fill="${NOOR.hair}"/><path d="M12-99q8-7 16-1" stroke="${NOOR.hairLit}" stroke-width="2" fill="none" stroke-linecap="round"/>
  <path d="M-4-98Q4-98 10-92" stroke="${NOOR.hairLit}" stroke-width="2.400" fill="none" stroke-linecap="round"/><path d="M3-71q5 1 4 8" stroke="${NOOR.skinShade}" stroke-width="2" fill="none"/><path d="M-18-67q3 2 6 1" stroke="#5A3526" stroke-width="1.800" fill="none" stroke-linecap="round"/>
  <path d="M14-40C18-22 6-10-18-6L-40-8" fill="none" stroke="${NOOR.clothShade}" stroke-width="15" stroke-linecap="round" stroke-linejoin="round"/><path d="M10-40C12-24 2-13-18-9L-36-11" fill="none" stroke="${NOOR.cloth}" stroke-width="12" stroke-linecap="round"/>
  <path d="M-38-10L-50-8" stroke="${NOOR.skin}" stroke-width="9" stroke-linecap="round"/></g>`;

const kitchen = (): string => {
  const wall = freshId('kitchen');
  return `${around(wall, 356, 128, 150, [
    [0, '#FFF0BE'],
    [0.5, '#FFD37C'],
    [1, '#EFA24A'],
  ])}<rect x="290" y="84" width="220" height="170" fill="url(#${wall})"/>
  <path d="M290 176H510" stroke="#E0953F" stroke-width="2" opacity=".6"/><g stroke="#E0953F" stroke-width="1.200" opacity=".45"><path d="M316 176v40M342 176v40M368 176v40M394 176v40M420 176v40M446 176v40M472 176v40M498 176v40M290 195H510"/></g>
  <rect x="438" y="84" width="72" height="44" fill="#C97B34"/><path d="M474 84v44" stroke="#A45E24" stroke-width="2"/><path d="M438 128h72v4h-72Z" fill="#A45E24"/><circle cx="468" cy="116" r="2" fill="#FFE3A0"/><circle cx="480" cy="116" r="2" fill="#FFE3A0"/>
  <path d="M290 130h40v4h-40Z" fill="#A45E24"/><path d="M300 130v-14h9v14ZM313 130v-18h8v18Z" fill="#C4613F"/><path d="M309 119h4v6h-4" fill="none" stroke="#C4613F" stroke-width="2"/>
  <path d="M356 84v20" stroke="#5A2F24" stroke-width="2"/><path d="M338 120q2-17 18-17t18 17Z" fill="#B4541D"/><ellipse cx="356" cy="120" rx="16" ry="3.500" fill="#FFF8DC"/>
  <g transform="translate(306 216)"><path d="M-10 0C-13-16-7-26 4-26S20-16 17 0Z" fill="#7E8FA0"/><path d="M8-25c8 3 11 14 9 25H8c3-9 3-18 0-25Z" fill="#64748A"/><path d="M-9-27q13-14 26 0" fill="none" stroke="#3A2A33" stroke-width="3.500"/><path d="M16-17l9-6 2 3-9 9Z" fill="#64748A"/><circle cx="4" cy="-28" r="2.500" fill="#3A2A33"/></g>
  ${noor(402, 217)}
  <path d="M290 216H510V256H290Z" fill="#8A4B22"/><path d="M290 216H510V222H290Z" fill="#B56A30"/>
  <g transform="translate(333 206)"><rect width="50" height="12" rx="3" fill="#FBF7F0"/><g fill="#5E9AC4"><rect x="3" y="3" width="5" height="6" rx="1"/><rect x="9.500" y="3" width="5" height="6" rx="1"/><rect x="16" y="3" width="5" height="6" rx="1"/></g><g fill="#D8CDBB"><rect x="22.500" y="3" width="5" height="6" rx="1"/><rect x="29" y="3" width="5" height="6" rx="1"/><rect x="35.500" y="3" width="5" height="6" rx="1"/><rect x="42" y="3" width="5" height="6" rx="1"/></g></g>
  <path d="M376 200Q368 199 362 206" fill="none" stroke="${NOOR.skin}" stroke-width="6.500" stroke-linecap="round"/><path d="M374 205Q369 205 366 209" fill="none" stroke="${NOOR.skinShade}" stroke-width="4.500" stroke-linecap="round"/><ellipse cx="361" cy="209.500" rx="2.600" ry="1.600" fill="#D9694C"/>
  ${clock(446, 185)}`;
};

const branch = (d: string, width: number): string =>
  `<path d="${d}" fill="none" stroke="#0B1026" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

const tree = `${branch('M14 380C32 300 28 240 46 172', 24)}${branch('M46 180C58 130 48 84 64-14', 15)}${branch('M44 186C80 150 120 138 168 84C190 62 222 50 256 14', 9)}${branch('M120 134C150 132 184 122 214 96', 5)}${branch('M168 84C170 58 186 34 190 8', 5)}${branch('M60 62C88 42 104 22 112-10', 6)}${branch('M54 104C34 78 16 58-8 44', 7)}${branch('M40 210C70 214 100 206 134 190', 5)}${branch('M98 206C112 214 124 216 140 214', 3)}${branch('M222 46C240 44 258 38 274 30', 3)}${branch('M196 108C204 120 216 126 232 128', 3)}`;

export const flatWindow = (): string => {
  const sky = freshId('sky');
  const front = freshId('front');
  const railing = Array.from({ length: 22 }, (_, i) => `<path d="M${286 + i * 11} 252v36"/>`).join('');
  return `${downward(sky, [0, '#0D1330'], [0.55, '#222B58'], [1, '#77567A'])}${downward(front, [0, '#3D4974'], [1, '#29314F'])}<rect width="640" height="360" fill="url(#${sky})"/>
  <g fill="#FFF3D6"><circle cx="24" cy="26" r="1.400"/><circle cx="92" cy="52" r="1.200"/><circle cx="132" cy="22" r="1.500"/><circle cx="14" cy="110" r="1.100"/><circle cx="116" cy="112" r="1.100"/><circle cx="76" cy="150" r="1"/></g>
  <path d="M92 76a19 19 0 1 0 19 26a16 16 0 1 1-19-26Z" fill="#FBE9C0"/>
  ${layer('<path d="M-10 370V214H34V190H82V232H112V206H170V370Z" fill="#1D2450"/>', -3, 2, 5, 0.4)}<g fill="#FFD98A" opacity=".8"><rect x="46" y="214" width="6" height="8"/><rect x="92" y="262" width="6" height="8"/></g>
  ${layer(`<path d="M150-20H660V380H150Z" fill="url(#${front})"/><path d="M150-20h10V380h-10Z" fill="#55628F"/>`, -8, 2, 9, 0.6)}
  <g fill="#465280"><rect x="160" y="44" width="480" height="9"/><rect x="160" y="288" width="480" height="9"/></g><g fill="#1A2142" opacity=".55"><rect x="160" y="53" width="480" height="7"/><rect x="160" y="297" width="480" height="9"/></g><path d="M160 60H640V288H160Z" fill="#141A38" opacity=".16"/>
  ${sleeping(186, 96, 68, 120, 0.34)}${sleeping(562, 96, 90, 120, 0.3)}${sleeping(186, -60, 68, 88, 0.2)}${sleeping(306, -60, 80, 88, 0.5)}${sleeping(412, -60, 80, 88, 0.25)}${sleeping(562, -60, 90, 88, 0.4)}${sleeping(186, 326, 68, 80, 0.4)}${sleeping(306, 326, 190, 80, 0.24)}${sleeping(562, 326, 90, 80, 0.2)}
  ${pool(400, 176, 250, 200, 0.62, '#FFC870')}
  ${layer('<rect x="284" y="78" width="232" height="178" rx="2" fill="#F8E4B6"/>', 0, 3, 6, 0.4)}${within('<rect x="293" y="87" width="214" height="160"/>', kitchen())}
  <rect x="436" y="87" width="6" height="165" fill="#F8E4B6"/><path d="M293 87h214v5h-214Z" fill="#A8692F" opacity=".5"/><rect x="276" y="247" width="248" height="9" fill="#FBEBC6"/>
  ${layer(`<g stroke="#131938" stroke-width="3">${railing}</g><path d="M272 286H528V298H272Z" fill="#131938"/><path d="M274 249H526V255H274Z" fill="#1B2247"/>`, 2, 5, 4, 0.55)}
  <g transform="translate(300 286)"><path d="M-12-22H12L9 0H-9Z" fill="#7A3B36"/><path d="M0-22C-14-30-14-46-6-52C0-44 2-36 0-22ZM2-22C4-36 14-44 20-42C20-32 12-26 2-22Z" fill="#23394A"/></g><circle cx="506" cy="277" r="9" fill="#3A4672"/><path d="M500 271l6 4 6-3M506 275v7" stroke="#1B2247" stroke-width="2" fill="none"/>
  ${layer(tree, 5, 6, 5, 0.5)}<path d="M196 64C212 48 226 40 244 26M222 49C240 47 256 42 272 33M128 133C150 132 180 122 208 103" fill="none" stroke="#C98F5A" stroke-width="1.600" stroke-linecap="round" opacity=".55"/><g transform="translate(186 54)"><path d="M-22 16L-8 2C-6-9 2-14 10-12C13-19 23-18 23-11L29-8L23-6C22 6 12 12 0 11L-14 14Z" fill="#0B1026"/><path d="M20-15q4 3 3 9C22 2 18 7 12 9" fill="none" stroke="#E0A05E" stroke-width="1.800" stroke-linecap="round" opacity=".8"/></g>
  ${layer('<path d="M-10 370V338Q40 322 90 336T200 332Q270 322 330 338T470 334Q560 322 650 336V370Z" fill="#0B1026"/>', 0, -4, 6, 0.4)}${grain(0.13)}`;
};
