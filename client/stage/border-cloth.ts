// The paper curtains of the border: strips of card in soft folds, with a scalloped inner edge.

import type { Light } from '../../shared/blocks/stage.ts';
import { freshId } from '../art/paint.ts';

interface Cloth {
  readonly lit: string;
  readonly fold: string;
  readonly deep: string;
  readonly trim: string;
}

const CLOTHS: Readonly<Record<Light, Cloth>> = {
  afternoon: { lit: '#C4604F', fold: '#A8483F', deep: '#7E3033', trim: '#F2C878' },
  dusk: { lit: '#AE4C45', fold: '#8C3839', deep: '#61262E', trim: '#EDBB68' },
  evening: { lit: '#8C3B3E', fold: '#6C2B33', deep: '#451C27', trim: '#D9A258' },
};

/** How wide the curtains are and how deep the cloth above, in px of a view of `w` × `h`. */
export const borderSize = (w: number, h: number) => {
  const unit = Math.min(1, Math.max(0.42, Math.min(w / 1500, h / 760)));
  return { unit, width: Math.round(52 * unit), drop: Math.round(40 * unit) };
};

/** A wavy edge down the inner side, from `x` at the top; `swell` px deep, a wave every `wave` px. */
const wavy = (x: number, h: number, swell: number, wave: number): string => {
  const count = Math.max(3, Math.round(h / wave));
  const each = h / count;
  let d = '';
  for (let i = 0; i < count; i += 1) d += `q${swell} ${each / 2} 0 ${each}`;
  return `M0 0H${x}${d}H0Z`;
};

/** Inside shapes for a box of `width` + 14 by `h`: the curtain at the left edge. */
export const curtain = (width: number, h: number, light: Light): string => {
  const { lit, fold, deep, trim } = CLOTHS[light];
  const shade = freshId('shade');
  const folds = [0, 0.36, 0.7];
  const wave = width * 2.1;
  const swell = width * 0.16;
  const edge = width * 0.9;
  const bands = folds
    .map(
      (at) =>
        `<rect x="${width * at}" width="${width * 0.2}" height="${h}" fill="${lit}" opacity=".55"/><rect x="${width * (at + 0.2)}" width="${width * 0.07}" height="${h}" fill="${deep}" opacity=".5"/>`,
    )
    .join('');
  const clip = freshId('cloth');
  return `<linearGradient id="${shade}"><stop offset="0" stop-color="#1A0D14" stop-opacity=".42"/><stop offset=".7" stop-color="#1A0D14" stop-opacity="0"/></linearGradient><clipPath id="${clip}"><path d="${wavy(edge, h, swell, wave)}"/></clipPath>
  <path d="${wavy(edge, h, swell, wave)}" fill="#1A0D14" opacity=".14" transform="translate(9 4)"/><path d="${wavy(edge, h, swell, wave)}" fill="#1A0D14" opacity=".2" transform="translate(5 2)"/><g clip-path="url(#${clip})"><rect width="${width + 14}" height="${h}" fill="${fold}"/>${bands}<rect width="${width}" height="${h}" fill="url(#${shade})"/></g><path d="${wavy(
    edge,
    h,
    swell,
    wave,
  )
    .replace(/H0Z$/, '')
    .replace(/^M0 0H([\d.]+)/, 'M$1 0')}" fill="none" stroke="${trim}" stroke-width="${Math.max(2, width * 0.075)}"/>`;
};

/** Inside shapes for a box of `w` by `drop` + 16: the short cloth along the top. */
export const pelmet = (w: number, drop: number, light: Light): string => {
  const { lit, fold, deep, trim } = CLOTHS[light];
  const count = Math.max(6, Math.round(w / (drop * 3.2)));
  const each = w / count;
  const high = drop * 0.55;
  let d = '';
  for (let i = 0; i < count; i += 1) d += `q${each / 2} ${(drop - high) * 2} ${each} 0`;
  const scallops = `M0 0V${high}${d}V0Z`;
  const folds = Array.from({ length: count }, (_, i) => {
    const x = i * each;
    return `<path d="M${x + each * 0.3} 0V${high * 1.28}M${x + each * 0.7} 0V${high * 1.28}" stroke="${lit}" stroke-width="${each * 0.05}" opacity=".5"/><path d="M${x} 0V${high}" stroke="${deep}" stroke-width="${each * 0.05}" opacity=".6"/>`;
  }).join('');
  return `<path d="${scallops}" fill="#1A0D14" opacity=".14" transform="translate(0 10)"/><path d="${scallops}" fill="#1A0D14" opacity=".2" transform="translate(0 5)"/><path d="${scallops}" fill="${fold}"/>${folds}<path d="M0 ${high}${d}" fill="none" stroke="${trim}" stroke-width="${Math.max(2, drop * 0.09)}"/><rect width="${w}" height="${drop * 0.16}" fill="${deep}" opacity=".7"/>`;
};
