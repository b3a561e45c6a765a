// The table top that models of yards stand on, seen from above, in the light of the hour.

import type { Light } from '../../shared/blocks/stage.ts';
import { around, freshId } from '../art/paint.ts';

interface Wood {
  readonly lit: string;
  readonly mid: string;
  readonly far: string;
  readonly grain: string;
  /** How dark the corners are, 0..1. */
  readonly dark: number;
}

const WOOD: Readonly<Record<Light, Wood>> = {
  afternoon: { lit: '#C99A6A', mid: '#AE7A50', far: '#7E5138', grain: '#6B4230', dark: 0.22 },
  dusk: { lit: '#B57E55', mid: '#8A573F', far: '#543430', grain: '#3E2526', dark: 0.4 },
  evening: { lit: '#8E6047', mid: '#5F3F36', far: '#2E2127', grain: '#20161B', dark: 0.5 },
};

const PLANK = 168;

/** Inside shapes for a view of `w` × `h` px. */
export const yardTable = (w: number, h: number, light: Light): string => {
  const wood = WOOD[light];
  const top = freshId('table');
  const edge = freshId('edge');
  const count = Math.ceil(h / PLANK);
  let seams = '';
  let grain = '';
  for (let i = 0; i <= count; i += 1) {
    const y = i * PLANK - 30;
    seams += `M0 ${y}H${w}`;
    const joint = ((i * 0.381 + 0.2) % 1) * w;
    seams += `M${joint.toFixed(0)} ${y}v${PLANK}`;
    for (let line = 0; line < 4; line += 1) {
      const at = y + 22 + line * 36;
      const sway = 5 * Math.sin(i * 2.3 + line * 1.7);
      grain += `M${-40 + ((i * 97 + line * 211) % 160)} ${at.toFixed(1)}q${w * 0.25} ${sway.toFixed(1)} ${w * 0.5} 0t${w * 0.5} 0`;
    }
  }
  const reach = Math.hypot(w, h) / 2;
  return `${around(top, w / 2, h * 0.44, reach * 1.05, [
    [0, wood.lit],
    [0.5, wood.mid],
    [1, wood.far],
  ])}${around(edge, w / 2, h * 0.46, reach * 1.02, [
    [0.55, '#160F1A', 0],
    [1, '#160F1A', wood.dark],
  ])}<rect width="${w}" height="${h}" fill="url(#${top})"/><path d="${grain}" fill="none" stroke="${wood.grain}" stroke-width="2.2" opacity=".16"/><path d="${seams}" fill="none" stroke="${wood.grain}" stroke-width="3" opacity=".42"/><path d="${seams}" fill="none" stroke="#FFE9C4" stroke-width="1.6" opacity=".16" transform="translate(0 2.6)"/><rect width="${w}" height="${h}" fill="url(#${edge})"/>`;
};
