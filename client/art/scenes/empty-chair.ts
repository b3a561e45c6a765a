// A cold classroom: one chair stays empty, and a question mark stands on the list.

import { pool } from '../lamp.ts';
import { downward, freshId } from '../paint.ts';
import { BRAM, grain, layer, soft, writingHand } from './paper.ts';

const CAP = 'M-25-84C-27-116 27-116 25-84C25-66 16-60 14-58H-14C-16-60-25-66-25-84Z';
const LONG = 'M-26-84C-28-118 28-118 26-84C27-62 32-44 28-26C14-18-14-18-28-26C-32-44-27-62-26-84Z';
const CURLS =
  'M-24-66C-36-68-36-84-28-88C-34-100-20-112-12-106C-4-116 12-114 16-106C28-108 34-94 27-88C36-82 34-68 24-66C18-58-18-58-24-66Z';
const SCARF = 'M-27-82C-28-120 28-120 27-82C28-62 34-48 40-34C16-22-16-22-40-34C-34-48-28-62-27-82Z';

interface Wood {
  readonly back: string;
  readonly shade: string;
  readonly lit: string;
}

const COLD: Wood = { back: '#7F93A5', shade: '#66798C', lit: '#A3B4C2' };
/** The empty chair is the one warm thing in the room. */
const WARM: Wood = { back: '#E6A262', shade: '#B86F38', lit: '#F9D29C' };

/** A chair from behind; the origin is the floor in its middle. */
const chair = (
  x: number,
  y: number,
  size: number,
  { back, shade, lit }: Wood,
): string => `<g transform="translate(${x} ${y}) scale(${size})">
  <g fill="none" stroke="#3E4C5F" stroke-width="6" stroke-linecap="round" stroke-linejoin="round"><path d="M-42-118L-44-60L-52 0M42-118L44-60L52 0"/><path d="M-38-62L-30-14M38-62L30-14" stroke-width="5" stroke="#56667A"/><path d="M-47-26H47" stroke-width="4"/></g>
  <path d="M-46-74H46L50-60Q50-54 44-54H-44Q-50-54-50-60Z" fill="${back}"/><path d="M-50-60H50Q50-54 44-54H-44Q-50-54-50-60Z" fill="${shade}"/>
  <path d="M-52-116Q-54-138-40-138Q0-148 40-138Q54-138 52-116L50-100Q48-92 40-92Q0-100-40-92Q-48-92-50-100Z" fill="${back}"/><path d="M-50-102Q-48-92-40-92Q0-100 40-92Q48-92 50-102Q0-110-50-102Z" fill="${shade}"/><path d="M-40-130Q0-139 40-130" fill="none" stroke="${lit}" stroke-width="3" stroke-linecap="round"/></g>`;

interface Pupil {
  readonly cloth: string;
  readonly shade: string;
  readonly skin: string;
  readonly hair: string;
  readonly cut: string;
}

/** Someone who listens, from behind, on a chair like the empty one; the origin is the floor below. */
const pupil = (x: number, y: number, size: number, { cloth, shade, skin, hair, cut }: Pupil): string =>
  `<g transform="translate(${x} ${y}) scale(${size})"><g transform="translate(0 -124)"><path d="M-50 60C-58 6-50-32-14-41Q0-33 14-41C50-32 58 6 50 60Z" fill="${cloth}"/><path d="M-50 60C-58 6-50-32-14-41L-8-38C-34-22-34 20-32 60Z" fill="${shade}"/><path d="M-10-64H10V-40Q0-30-10-40Z" fill="${skin}"/><path d="M-26-86q-5 0-5 6t6 8ZM26-86q5 0 5 6t-6 8Z" fill="${skin}"/><path d="${cut}" fill="${hair}"/></g></g>${chair(x, y, size, COLD)}`;

const table = (x: number, y: number, w: number): string =>
  `<g stroke="#4C5C70" stroke-width="5"><path d="M${x - w * 0.44} ${y}V${y + w * 0.44}M${x + w * 0.44} ${y}V${y + w * 0.44}"/></g><path d="M${x - w * 0.46} ${y - w * 0.09}H${x + w * 0.46}L${x + w * 0.52} ${y}H${x - w * 0.52}Z" fill="#CFD9DD"/><path d="M${x - w * 0.52} ${y}H${x + w * 0.52}V${y + 6}H${x - w * 0.52}Z" fill="#8B9BAA"/>`;

const book = (x: number, y: number, turn: number): string =>
  `<g transform="translate(${x} ${y}) rotate(${turn})"><path d="M-22 0Q-11-6 0 0Q11-6 22 0L25 8Q12 3 0 8Q-12 3-25 8Z" fill="#FBFAF5"/><path d="M0 0V8" stroke="#A9B6BF" stroke-width="1.500"/></g>`;

const ROWS = [60, 74, 66, 52, 78];
const DOUBTFUL = 2;

const list = (): string => {
  const rows = ROWS.map((length, i) => {
    const y = -50 + i * 36;
    const mark =
      i === DOUBTFUL
        ? `<g fill="none" stroke="#C23B2A" stroke-linecap="round" stroke-linejoin="round"><path d="M34 ${y - 11}C34 ${y - 26} 60 ${y - 26} 60 ${y - 11}C60 ${y - 1} 47 ${y - 1} 47 ${y + 6}M47 ${y + 17}v.1" stroke-width="7"/></g>`
        : `<path d="M40 ${y - 1}l6 6l12-13" fill="none" stroke="#41546A" stroke-width="3.800" stroke-linecap="round" stroke-linejoin="round"/>`;
    return `<path d="M-64 ${y}h${length}" stroke="${i === DOUBTFUL ? '#22202A' : '#93A1AF'}" stroke-width="6" stroke-linecap="round"/><path d="M-68 ${y + 16}H${i === DOUBTFUL ? 28 : 66}" stroke="#D7DEE2" stroke-width="1.600"/>${mark}`;
  });
  return `<rect x="-88" y="-98" width="176" height="250" rx="10" fill="#7A5138"/><rect x="-78" y="-84" width="156" height="240" rx="3" fill="#FBFAF5"/><path d="M-32-106H32V-88Q32-80 24-80H-24Q-32-80-32-88Z" fill="#5A6A7C"/><path d="M-13-114h26v12h-26Z" fill="#8B9BAA"/>${rows.join('')}`;
};

export const emptyChair = (): string => {
  const wall = freshId('wall');
  const floor = freshId('floor');
  const dark = '#1A2636';
  return `${downward(wall, [0, '#9FB3C0'], [1, '#C3D0D5'])}${downward(floor, [0, '#8798A7'], [1, '#4F6073'])}<rect width="640" height="360" fill="url(#${wall})"/><rect y="166" width="640" height="200" fill="url(#${floor})"/><rect y="160" width="640" height="8" fill="#6E8092"/>
  <path d="M0-10L112 22V168L0 222Z" fill="#8DA2B1"/><path d="M0 14L96 38V128L0 150Z" fill="#F2F8F6"/><path d="M0 102L40 88L70 98L96 92V128L0 150Z" fill="#C3D3D3"/><path d="M46 26V140M0 78L96 84" stroke="#7F93A3" stroke-width="5"/><path d="M0 150L100 128V134L0 160Z" fill="#DCE6E8"/>
  ${layer('<rect x="206" y="14" width="300" height="108" rx="3" fill="#8C6A50"/>', 5, 6, 5, 0.32, dark)}<rect x="213" y="21" width="286" height="92" fill="#2F4F52"/><g fill="none" stroke="#DCE9E2" stroke-width="2.600" stroke-linecap="round" opacity=".55"><path d="M240 94L276 42L322 94ZM276 42V94M352 38H420M352 54H400M352 70H436"/><circle cx="462" cy="66" r="20"/><path d="M462 66L476 52"/></g><path d="M206 118H506V125H206Z" fill="#A5805F"/>
  <circle cx="560" cy="46" r="21" fill="#F6F8F5" stroke="#5A6A7C" stroke-width="4"/><path d="M560 46V32M560 46L570 51" stroke="#22202A" stroke-width="3" stroke-linecap="round"/>
  ${soft('<path d="M96 40L440 300L340 372L40 372L0 250V20Z" fill="#F3FAF8" opacity=".36"/>', 10)}
  ${layer(`${table(214, 200, 176)}${table(470, 200, 176)}${pupil(170, 256, 0.56, { cloth: '#6C7F97', shade: '#566880', skin: '#B98362', hair: '#2E2A36', cut: CAP })}${pupil(258, 256, 0.56, { cloth: '#8A7A92', shade: '#6F6079', skin: '#DDAE90', hair: '#7B5A44', cut: LONG })}${pupil(428, 256, 0.56, { cloth: '#5E8088', shade: '#48676F', skin: '#6E4A38', hair: '#231F2B', cut: CURLS })}${pupil(514, 256, 0.56, { cloth: '#7387A0', shade: '#5A6D86', skin: '#DDAE90', hair: '#586A84', cut: SCARF })}`, 4, 4, 5, 0.3, dark)}
  ${layer(`${table(96, 250, 214)}${book(58, 236, -6)}${table(330, 250, 200)}`, 5, 5, 5, 0.34, dark)}${layer(pupil(96, 362, 1.02, { cloth: '#74697F', shade: '#5B5167', skin: '#A87452', hair: '#26222D', cut: CURLS }), 7, 4, 7, 0.38, dark)}
  ${soft('<path d="M284 350L388 350L520 396H370Z" fill="#16202E" opacity=".55"/><ellipse cx="336" cy="352" rx="66" ry="7" fill="#16202E" opacity=".4"/>', 5)}${pool(330, 300, 130, 110, 0.3, '#FFF4DC')}${layer(chair(330, 348, 1.06, WARM), 7, 4, 5, 0.36, dark)}
  ${layer(`<g transform="translate(526 270) rotate(7)">${list()}</g>`, -6, 5, 9, 0.45, '#101824')}
  ${layer(`<path d="M682 392C664 378 650 370 630 361" stroke="${BRAM.cloth}" stroke-width="50" fill="none"/><path d="M678 412C654 398 640 390 620 380" stroke="${BRAM.clothShade}" stroke-width="14" fill="none"/>${writingHand(634, 358, -162, 0.86, [BRAM.skin, BRAM.skinShade, '#C23B2A'], -1)}`, -4, 5, 5, 0.4, '#101824')}${grain(0.1)}`;
};
