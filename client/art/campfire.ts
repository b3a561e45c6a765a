// The campfire: night, trees and stars, where the debrief is held. The fire is a piece of its own, so that it can glow.

import type { Light } from '../../shared/blocks/stage.ts';
import { around, downward, freshId } from './paint.ts';
import { corners, type Ground } from './room.ts';

/** Repeatable scatter: `count` numbers of 0..1 from `seed`. */
const scatter = (count: number, seed: number): number[] => {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  });
};

const stars = ({ w, horizon }: Ground): string => {
  const place = scatter(180, 7);
  let sky = '';
  for (let i = 0; i < 60; i += 1) {
    const [x = 0, y = 0, size = 0] = place.slice(i * 3, i * 3 + 3);
    sky += `<circle cx="${Math.round(x * w)}" cy="${Math.round(y * horizon * 0.8)}" r="${(1.2 + size * 2.2).toFixed(1)}" opacity="${(0.5 + size / 2).toFixed(2)}"/>`;
  }
  return `<g fill="#FFF3D6">${sky}</g>`;
};

/** Spruces along the horizon, taller to the sides so that the sky opens in the middle. */
const spruces = ({ w, horizon }: Ground, colour: string, tall: number, step: number, seed: number): string => {
  const place = scatter(Math.ceil(w / step) * 2 + 4, seed);
  let trees = '';
  for (let i = 0; i <= w / step; i += 1) {
    const x = i * step + ((place[i * 2] ?? 0) - 0.5) * step;
    const side = Math.abs(x / w - 0.5) * 2;
    const height = tall * (0.45 + side * 0.6) * (0.75 + (place[i * 2 + 1] ?? 0) * 0.5);
    const half = height * 0.24;
    const y = horizon + 14;
    trees += `<path d="M${x} ${y - height}L${x + half * 0.55} ${y - height * 0.58}H${x + half * 0.32}L${x + half * 0.82} ${y - height * 0.28}H${x + half * 0.5}L${x + half} ${y}H${x - half}L${x - half * 0.5} ${y - height * 0.28}H${x - half * 0.82}L${x - half * 0.32} ${y - height * 0.58}H${x - half * 0.55}Z"/>`;
  }
  return `<g fill="${colour}">${trees}</g>`;
};

interface Wood {
  readonly sky: readonly [top: string, middle: string, low: string];
  readonly far: string;
  readonly near: string;
  readonly earth: readonly [back: string, front: string];
  /** How much the stars show, 0..1. */
  readonly stars: number;
  readonly moon: string;
  /** How far the fire lights the wood, 0..1. */
  readonly embers: number;
  readonly corners: number;
}

const WOODS: Readonly<Record<Light, Wood>> = {
  afternoon: {
    sky: ['#9CC9D6', '#DCE9D6', '#FBE6BE'],
    far: '#7FA38C',
    near: '#5C8A72',
    earth: ['#B59A6C', '#8A7052'],
    stars: 0,
    moon: '#FFFFFF00',
    embers: 0.45,
    corners: 0.16,
  },
  dusk: {
    sky: ['#4A5A92', '#C9838A', '#FBC27E'],
    far: '#5C5580',
    near: '#3D3A60',
    earth: ['#7A5A5C', '#40303F'],
    stars: 0.28,
    moon: '#FFF3D6',
    embers: 0.8,
    corners: 0.36,
  },
  evening: {
    sky: ['#0F1530', '#2A2C55', '#5A4266'],
    far: '#1E2345',
    near: '#141832',
    earth: ['#3A2B3A', '#1A1522'],
    stars: 1,
    moon: '#FBE9C0',
    embers: 1,
    corners: 0.42,
  },
};

/** A clearing in the wood, from late afternoon to night; `focus` is where the fire burns. */
export const campfire = (ground: Ground, focus: { readonly x: number; readonly y: number }, light: Light = 'evening'): string => {
  const wood = WOODS[light];
  const { w, h, horizon } = ground;
  const sky = freshId('night');
  const earth = freshId('earth');
  const glow = freshId('embers');
  return `${downward(sky, [0, wood.sky[0]], [0.7, wood.sky[1]], [1, wood.sky[2]])}${downward(earth, [0, wood.earth[0]], [1, wood.earth[1]])}<rect width="${w}" height="${horizon + 30}" fill="url(#${sky})"/><g opacity="${wood.stars}">${stars(ground)}</g>
  <path transform="translate(${w * 0.8} 56) scale(1.77)" d="M0 0a26 26 0 1 0 22 38a25 25 0 0 1-22-38Z" fill="${wood.moon}"/>
  ${spruces(ground, wood.far, 300, 92, 3)}${spruces(ground, wood.near, 220, 70, 11)}
  <path d="M0 ${horizon}Q${w * 0.5} ${horizon - 34} ${w} ${horizon}V${h}H0Z" fill="url(#${earth})"/>
  ${around(
    glow,
    focus.x,
    focus.y,
    w * 0.52,
    [
      [0, '#FFB65A', 0.72 * wood.embers],
      [0.3, '#E0793F', 0.42 * wood.embers],
      [1, '#E0793F', 0],
    ],
    `gradientTransform="translate(0 ${focus.y}) scale(1 .5) translate(0 ${-focus.y})"`,
  )}<rect y="${horizon - 260}" width="${w}" height="${h - horizon + 260}" fill="url(#${glow})"/>
  <g fill="#120E1A" opacity=".5">${scatter(40, 5)
    .map(
      (n, i) =>
        `<ellipse cx="${Math.round(((i * 97) % 100) * 0.01 * w)}" cy="${Math.round(horizon + 40 + n * (h - horizon - 50))}" rx="${10 + n * 16}" ry="${3 + n * 3}"/>`,
    )
    .join('')}</g>${corners(ground, wood.corners)}`;
};

/** Burning logs; the origin is the ground in the middle, about 200 wide and 190 tall. */
export const fire = (): string => `<ellipse cy="10" rx="118" ry="26" fill="#160d14" opacity=".6"/>
  <g fill="#6B6470">${[-104, -76, -40, 0, 40, 76, 104].map((x, i) => `<ellipse cx="${x}" cy="${22 - Math.abs(x) * 0.14}" rx="${20 - (i % 2) * 3}" ry="12"/>`).join('')}</g>
  <path d="M-88 8L34-26L42-8L-78 24Z" fill="#4A2F2A"/><path d="M88 8L-34-26L-42-8L78 24Z" fill="#5E3C30"/><ellipse cx="-84" cy="16" rx="8" ry="11" fill="#8A6244"/><ellipse cx="84" cy="16" rx="8" ry="11" fill="#8A6244"/>
  <path d="M0-166C44-118 76-84 58-36C48-10 28 0 0 0S-48-10-56-36C-70-78-26-96-30-132C-12-124-2-140 0-166Z" fill="#E8632E"/><path d="M4-116C34-84 46-60 36-30C30-12 16-4 0-4S-28-12-34-30C-40-60-16-68-12-94C-4-90 2-102 4-116Z" fill="#FFB43F"/>
  <path d="M0-66C16-50 22-36 16-20C12-10 8-6 0-6S-14-10-16-20C-18-38-6-46 0-66Z" fill="#FFF0BE"/><g fill="#FFC56A"><circle cx="40" cy="-172" r="4"/><circle cx="-32" cy="-196" r="3"/><circle cx="22" cy="-226" r="2.6"/><circle cx="-56" cy="-154" r="2.6"/></g>`;
