// What children left behind in the empty school: hooks without names, and drawings on the wall.

import type { Palette } from '../light.ts';

const HOOK_STEP = 46;

/** Where a name was, and what still hangs there: hook by hook. */
const HOOKS: readonly ('gone' | 'blank' | 'half')[] = [
  'blank',
  'gone',
  'blank',
  'half',
  'gone',
  'blank',
  'gone',
  'blank',
  'half',
  'gone',
];

const LABEL = {
  gone: '<rect x="-14" y="-27" width="28" height="11" fill="#FFFDF5" opacity=".16"/><path d="M-13-22h3M10-22h3" stroke="#FFFDF5" stroke-width="3" opacity=".4"/>',
  blank: '<rect x="-15" y="-28" width="30" height="13" rx="1.5" fill="#F3E6CC"/>',
  half: '<path d="M-15-28H4L8-24 3-20 7-15H-15Z" fill="#F3E6CC"/>',
} as const;

/** A low board with ten hooks, 470 wide, a gym bag and a scarf that were never fetched. */
export const hooks = ({ wood: [side, hollow, top] }: Palette): string => {
  const row = HOOKS.map(
    (label, i) =>
      `<g transform="translate(${28 + i * HOOK_STEP} 0)">${LABEL[label]}<path d="M0-6V8q0 9 9 8" fill="none" stroke="${hollow}" stroke-width="5.5" stroke-linecap="round"/><circle cy="-5" r="4" fill="${hollow}"/></g>`,
  );
  return `<rect x="4" y="-26" width="470" height="44" rx="5" fill="#1b1420" opacity=".16"/><rect y="-34" width="470" height="44" rx="5" fill="${side}"/><rect y="-34" width="470" height="7" rx="3" fill="${top}"/>${row.join('')}
  <g transform="translate(${36 + HOOK_STEP * 2} 14)"><path d="M0-2L-12 24M0-2L10 24" stroke="#F3E6CC" stroke-width="3"/><path d="M-18 22Q-2 14 16 22C24 44 22 60 12 66H-14C-24 60-26 44-18 22Z" fill="#5E7F9A"/><path d="M4 19Q12 20 16 22C24 44 22 60 12 66H0C12 52 12 34 4 19Z" fill="#48657E"/><path d="M-16 30Q-2 22 15 30" fill="none" stroke="#F3E6CC" stroke-width="3"/></g>
  <g transform="translate(${37 + HOOK_STEP * 7} 14)"><path d="M-8 0C-14 24-10 50-14 82H-1C2 54 0 30 2 2Z" fill="#C9533C"/><path d="M2 0C8 20 8 40 12 66H0C-2 44-2 20-4 2Z" fill="#A13E2B"/><path d="M-13 60H-1M-13 70H-1M0 48H10" stroke="#F3E6CC" stroke-width="4"/></g>`;
};

const sheet = (x: number, y: number, turn: number, inside: string): string =>
  `<g transform="translate(${x} ${y}) rotate(${turn})"><rect x="3" y="5" width="92" height="70" fill="#1b1420" opacity=".18"/><rect width="92" height="70" fill="#FFFDF5"/>${inside}<rect x="36" y="-7" width="22" height="13" fill="#F2DFA4" opacity=".85"/></g>`;

/** Three drawings in wax crayon and the pale places of three that are gone, about 440 wide. */
export const drawings = (): string =>
  `<g fill="#FFFDF5" opacity=".2"><rect x="116" y="4" width="92" height="70"/><rect x="336" y="6" width="92" height="70"/></g><path d="M122 4h12M196 4h10M342 6h10M416 6h12" stroke="#F2DFA4" stroke-width="9" opacity=".5"/>
  ${sheet(4, 6, -3, '<g fill="none" stroke-linecap="round" stroke-linejoin="round" stroke-width="4"><path d="M22 62V38L44 22 66 38V62Z" stroke="#C9533C"/><path d="M39 62V48H50V62" stroke="#3A78B8"/><path d="M6 63H86" stroke="#4F8560"/><path d="M78 22a7 7 0 1 1-1-8M70 6v-1M86 8l2-2M88 20h2" stroke="#E9B93C"/></g>')}
  ${sheet(228, 0, 2.5, '<g fill="none" stroke-linecap="round" stroke-linejoin="round" stroke-width="3.6"><path d="M22 22a7 7 0 1 1 .1 0M22 23V44M22 30L10 36M22 30L36 34M22 44L15 58M22 44L29 58" stroke="#7A4A86"/><path d="M46 28a6 6 0 1 1 .1 0M46 29V46M46 34L36 34M46 34L58 36M46 46L40 58M46 46L52 58" stroke="#3A78B8"/><path d="M70 34a5 5 0 1 1 .1 0M70 35V48M70 39L58 36M70 39L80 36M70 48L65 58M70 48L75 58" stroke="#C9533C"/><path d="M6 61Q40 56 86 61" stroke="#4F8560"/></g>')}`;
