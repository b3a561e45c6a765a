// The table that people share, the rug under it, and what stands on it.

import type { Light } from '../../shared/blocks/stage.ts';
import { around, freshId } from './paint.ts';

interface Wood {
  readonly lit: string;
  readonly inner: string;
  readonly outer: string;
  readonly edge: string;
  readonly side: string;
}

const WOOD: Readonly<Record<Light, Wood>> = {
  afternoon: { lit: '#F5D9A8', inner: '#E9C28C', outer: '#D9A86F', edge: '#A87446', side: '#7F5433' },
  dusk: { lit: '#FCE6B8', inner: '#F6D39A', outer: '#C98A55', edge: '#8E5637', side: '#5E3728' },
  evening: { lit: '#EFC48A', inner: '#CF9560', outer: '#84533A', edge: '#55342B', side: '#33211F' },
};

const GRAIN = [-0.82, -0.55, -0.28, 0, 0.28, 0.55, 0.82];

/** A round table seen slightly from above; `cx`, `cy` is the middle of its top. Below the top: a rim of 34 and a foot of 90. */
export const table = (cx: number, cy: number, rx: number, ry: number, light: Light): string => {
  const wood = WOOD[light];
  const top = freshId('wood');
  const clip = freshId('top');
  const foot = Math.min(70, rx * 0.14);
  const grain = GRAIN.map(
    (k, i) => `<path d="M${cx - rx} ${cy + ry * k + 6 * Math.sin(i * 2)}q${rx * 0.5} ${8 * Math.cos(i)} ${rx} 0t${rx} 0"/>`,
  ).join('');
  return `<ellipse cx="${cx}" cy="${cy + ry * 0.62 + 60}" rx="${rx * 0.92}" ry="${ry * 0.62}" fill="#160f1a" opacity=".34"/>
  ${around(
    top,
    cx,
    cy - ry * 0.16,
    rx * 1.05,
    [
      [0, wood.lit],
      [0.46, wood.inner],
      [1, wood.outer],
    ],
    `gradientTransform="translate(0 ${cy}) scale(1 ${ry / rx}) translate(0 ${-cy})"`,
  )}
  <clipPath id="${clip}"><ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}"/></clipPath>
  <path d="M${cx - foot} ${cy + ry - 10}h${2 * foot}l${foot * 0.5} 100q${-foot * 1.5} 26 ${-foot * 3} 0Z" fill="${wood.side}"/>
  <path d="M${cx - rx} ${cy}v34a${rx} ${ry} 0 0 0 ${2 * rx} 0v-34Z" fill="${wood.side}"/><path d="M${cx - rx} ${cy}v22a${rx} ${ry} 0 0 0 ${2 * rx} 0v-22Z" fill="${wood.edge}"/>
  <ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="url(#${top})"/>
  <g clip-path="url(#${clip})" fill="none" stroke="${wood.edge}" stroke-width="2" opacity=".28">${grain}</g>
  <ellipse cx="${cx}" cy="${cy}" rx="${rx - 14}" ry="${ry - 8}" fill="none" stroke="${wood.lit}" stroke-width="2.5" opacity=".55"/>`;
};

const RUGS: Readonly<Record<Light, readonly [edge: string, field: string, stitch: string]>> = {
  afternoon: ['#A65F4C', '#C98A6A', '#F0DDB6'],
  dusk: ['#6E4149', '#87544D', '#D9AC82'],
  evening: ['#33303F', '#3D3848', '#8A7C7C'],
};

export const rug = (cx: number, cy: number, rx: number, ry: number, light: Light): string => {
  const [edge, field, stitch] = RUGS[light];
  return `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="${edge}"/><ellipse cx="${cx}" cy="${cy}" rx="${rx - 44}" ry="${ry - 26}" fill="${field}"/>
  <ellipse cx="${cx}" cy="${cy}" rx="${rx - 20}" ry="${ry - 12}" fill="none" stroke="${stitch}" stroke-width="3" stroke-dasharray="10 12" opacity=".5"/>`;
};

export const mug = (x: number, y: number, cup = '#F1E7D6', shade = '#D9C8AC'): string =>
  `<g transform="translate(${x} ${y})"><ellipse cx="6" cy="20" rx="26" ry="7" fill="#2a1420" opacity=".25"/><path d="M16-6q16 0 14 12q-2 10-16 9" fill="none" stroke="${shade}" stroke-width="5"/>
  <path d="M-18-14H18V12Q18 20 0 20Q-18 20-18 12Z" fill="${cup}"/><path d="M6-14H18V12Q18 19 4 20Z" fill="${shade}"/><ellipse cy="-14" rx="18" ry="6" fill="${shade}"/><ellipse cy="-13" rx="14" ry="4" fill="#5A3527"/></g>`;
