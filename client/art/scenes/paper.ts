// What the stills of the documentary are cut from: layers of paper with a soft shadow, light, grain, and who wears what.

import { freshId } from '../paint.ts';

/** The people of *The back bedroom* keep their colours in every still; the light of each still is laid over them. */
export const NOOR = {
  hair: '#2B2029',
  hairLit: '#4A3742',
  cloth: '#2F8583',
  clothShade: '#1F605F',
  skin: '#D79B72',
  skinShade: '#B67A56',
};
export const SEM = { hair: '#3A2A2A', cloth: '#EDB83C', clothShade: '#CC9124', skin: '#D79B72', skinShade: '#B67A56' };
export const KARIN = {
  hair: '#9A4A2E',
  hairLit: '#BE6A43',
  cloth: '#A5799F',
  clothShade: '#83597F',
  skin: '#E3AE8A',
  skinShade: '#C48B69',
};
export const HENK = { hair: '#C9C3BC', cloth: '#5D83B4', clothShade: '#43658F', skin: '#E5B393', skinShade: '#C28E70' };
export const BRAM = { cloth: '#7E9458', clothShade: '#5F7340', skin: '#74492F', skinShade: '#553421' };

/** A layer of paper: `body` with its shadow on what lies behind it. `dx`, `dy` and `blur` in the still's units; `alpha` 0..1. */
export const layer = (body: string, dx: number, dy: number, blur: number, alpha = 0.35, colour = '#140E1C'): string => {
  const id = freshId('layer');
  return `<filter id="${id}" x="-30%" y="-30%" width="160%" height="160%" color-interpolation-filters="sRGB"><feDropShadow dx="${dx}" dy="${dy}" stdDeviation="${blur}" flood-color="${colour}" flood-opacity="${alpha}"/></filter><g filter="url(#${id})">${body}</g>`;
};

/** Anything without hard edges: light through glass, a shadow on a wall. */
export const soft = (body: string, blur: number): string => {
  const id = freshId('soft');
  return `<filter id="${id}" x="-40%" y="-40%" width="180%" height="180%"><feGaussianBlur stdDeviation="${blur}"/></filter><g filter="url(#${id})">${body}</g>`;
};

/** What falls inside a shape only; `shape` is one SVG shape. */
export const within = (shape: string, body: string): string => {
  const id = freshId('within');
  return `<clipPath id="${id}">${shape}</clipPath><g clip-path="url(#${id})">${body}</g>`;
};

/** The tooth of the paper over a whole still. */
export const grain = (alpha: number): string => {
  const id = freshId('grain');
  return `<filter id="${id}" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency=".75" numOctaves="2" seed="4"/><feColorMatrix values="0 0 0 0 .08 0 0 0 0 .05 0 0 0 0 .1 0 0 0 -2.2 1.55"/></filter><rect width="640" height="360" filter="url(#${id})" opacity="${alpha}"/>`;
};

/**
 * A hand seen from above: the origin is the wrist, fingers along +x, about 58 long. `side` 1 has its thumb above, -1 below.
 */
export const hand = (x: number, y: number, turn: number, size: number, skin: string, shade: string, side: 1 | -1 = 1): string =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${size} ${size * side})"><g fill="none" stroke="${skin}" stroke-linecap="round"><path d="M6-6Q16-16 28-23" stroke-width="11"/><path d="M28-7L51-11" stroke-width="10"/><path d="M30-1L57-2" stroke-width="10"/><path d="M30 6L54 8" stroke-width="10"/><path d="M26 11L46 17" stroke-width="9"/></g>
  <path d="M-12-11C0-13 20-15 31-12L34 9C28 17 6 15-12 12Z" fill="${skin}"/><g fill="none" stroke="${shade}" stroke-width="1.600" stroke-linecap="round"><path d="M33-6.500L49-7.500M35 2.500L54 3M33 9.500L47 12.500M12-12Q20-15 25-18"/></g></g>`;

/**
 * A hand that draws or ticks, seen from above: the origin is the wrist, the pencil's point is at (88, 10). `side` as for `hand`.
 */
export const writingHand = (
  x: number,
  y: number,
  turn: number,
  size: number,
  [skin, shade, pencil]: readonly [skin: string, shade: string, pencil: string],
  side: 1 | -1 = 1,
): string =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${size} ${size * side})"><g fill="none" stroke="${shade}" stroke-width="10" stroke-linecap="round"><path d="M26 12L44 15"/></g><path d="M-12-12C2-16 22-18 34-10C42 0 40 12 30 17C14 20 2 16-12 12Z" fill="${skin}"/>
  <g fill="none" stroke="${skin}" stroke-width="11" stroke-linecap="round"><path d="M26 12L47 12" /></g><path d="M4-34L74 5" stroke="${pencil}" stroke-width="7.500"/><path d="M2-32L73 7" stroke="#1A0E14" stroke-opacity=".2" stroke-width="2.500"/><path d="M75.500 1.500L88 12L72 8.500Z" fill="#F0D2A0"/><path d="M83 7.500L88 12L81.500 10.500Z" fill="${pencil}"/>
  <g fill="none" stroke-linecap="round" stroke-linejoin="round"><path d="M30-6L46-14L60-2" stroke="${shade}" stroke-width="12"/><path d="M28-6L45-15L60-3" stroke="${skin}" stroke-width="10.500"/><path d="M30 4L52 4" stroke="${skin}" stroke-width="10.500"/><path d="M32 9L50 8.500M22 14L42 17" stroke="${shade}" stroke-width="1.600"/><path d="M0-6Q16-14 34-8L52 2" stroke="${shade}" stroke-width="11.500"/><path d="M-2-7Q16-16 34-9L51 0" stroke="${skin}" stroke-width="10"/></g></g>`;
