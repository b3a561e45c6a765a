// A paper cut-out put together from parts: an ink line around every part, one rim of paper around them all.

import { INK } from '../paint.ts';
import { EDGE } from './card.ts';

/** A filled shape, a limb (a thick line with ink around it), or bare shapes on top without ink of their own. */
export type Part = (
  | { readonly d: string; readonly fill: string }
  | { readonly d: string; readonly limb: string; readonly width: number }
  | { readonly bare: string }
) & {
  /** Where it was moved to, as an SVG transform. */
  readonly move?: string;
};

const LINE = 2.6;
const RIM = 5;

export const piece = (d: string, fill: string): Part => ({ d, fill });
export const limb = (d: string, colour: string, width: number): Part => ({ d, limb: colour, width });
export const bare = (shapes: string): Part => ({ bare: shapes });

export const moved = (parts: readonly Part[], x: number, y: number, turn = 0, scale = 1): readonly Part[] => {
  const move = `translate(${x} ${y})${turn ? ` rotate(${turn})` : ''}${scale === 1 ? '' : ` scale(${scale})`}`;
  return parts.map((part) => ({ ...part, move: part.move ? `${move} ${part.move}` : move }));
};

/** A fine line inside a drawing. */
export const stroke = (d: string, colour = INK, width = 2): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}"/>`;

export const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 1 ${r * 2} 0a${r} ${r} 0 1 1 ${-r * 2} 0Z`;

const placed = ({ move }: Part): string => (move ? ` transform="${move}"` : '');

const rim = (part: Part): string => {
  if ('bare' in part) return '';
  if ('limb' in part) return `<path d="${part.d}" fill="none" stroke-width="${part.width + LINE + RIM}"${placed(part)}/>`;
  return `<path d="${part.d}" stroke-width="${LINE + RIM}"${placed(part)}/>`;
};

const drawn = (part: Part): string => {
  if ('bare' in part) return part.move ? `<g${placed(part)}>${part.bare}</g>` : part.bare;
  if ('limb' in part)
    return `<g fill="none"${placed(part)}><path d="${part.d}" stroke="${INK}" stroke-width="${part.width + LINE}"/><path d="${part.d}" stroke="${part.limb}" stroke-width="${part.width - LINE}"/></g>`;
  return `<path d="${part.d}" fill="${part.fill}" stroke="${INK}" stroke-width="${LINE}"${placed(part)}/>`;
};

/** All parts as one cut-out; the last is in front. */
export const cutOut = (parts: readonly Part[]): string =>
  `<g stroke-linecap="round" stroke-linejoin="round"><g fill="${EDGE}" stroke="${EDGE}">${parts.map(rim).join('')}</g>${parts.map(drawn).join('')}</g>`;
