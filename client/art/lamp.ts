// Lamps and the light they throw. Lights are soft shapes to lay over or under other drawings.

import { downward, freshId, INK, outward } from './paint.ts';

/** A hanging lamp; `y` is the rim of its shade, about 208 wide at scale 1. The cord runs up to `top`. */
export const lamp = (x: number, y: number, top: number, scale = 1): string =>
  `<path d="M${x} ${top}V${y - 58 * scale}" stroke="${INK}" stroke-width="4"/><g transform="translate(${x} ${y}) scale(${scale})">
  <rect x="-10" y="-66" width="20" height="16" rx="4" fill="#2b2731"/><ellipse cy="4" rx="100" ry="16" fill="#FFF3CF"/>
  <path d="M-104 4C-96-44-48-56 0-56C48-56 96-44 104 4Q0 20-104 4Z" fill="#2F5D5C"/><path d="M30-53C70-46 98-30 104 4Q80 10 52 12C64-18 52-40 30-53Z" fill="#234847"/>
  <path d="M-104 4Q0 20 104 4L104 8Q0 26-104 8Z" fill="#F7D28A"/><path d="M-78-20C-66-36-48-43-28-46" stroke="#7FB0A9" stroke-width="6" stroke-linecap="round" fill="none"/></g>`;

/** A soft round patch of light; `alpha` 0..1 in its middle. */
export const pool = (cx: number, cy: number, rx: number, ry: number, alpha = 0.6, colour = '#FFE2A6'): string => {
  const id = freshId('pool');
  return `${outward(id, [0, colour, alpha], [0.55, colour, alpha * 0.45], [1, colour, 0])}<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="url(#${id})"/>`;
};

/** The cone under a lamp at `x`, `y`, down to an ellipse; its edges are soft. */
export const cone = (x: number, y: number, cx: number, cy: number, rx: number, ry: number, alpha = 0.5, half = 96): string => {
  const id = freshId('cone');
  return `${downward(id, [0, '#FFE9B0', alpha], [1, '#FFE0A0', 0])}<filter id="${id}-soft" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="9"/></filter>
  <path d="M${x - half} ${y}L${cx - rx} ${cy}A${rx} ${ry} 0 0 0 ${cx + rx} ${cy}L${x + half} ${y}Z" fill="url(#${id})" filter="url(#${id}-soft)"/>`;
};

/** A beam from above on one person: 300 wide, `height` tall, its foot a pool at the bottom. */
export const beam = (height: number): string => {
  const id = freshId('beam');
  return `${downward(id, [0, '#FFF3CC', 0.62], [1, '#FFE9B0', 0.36])}<filter id="${id}-soft" x="-20%" y="-10%" width="140%" height="120%"><feGaussianBlur stdDeviation="9"/></filter>
  <path d="M118 -30L22 ${height - 56}A128 26 0 0 0 278 ${height - 56}L182 -30Z" fill="url(#${id})" filter="url(#${id}-soft)"/>${pool(150, height - 130, 145, 128, 0.5, '#FFF0C4')}`;
};
