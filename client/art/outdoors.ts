// The school yard on a clear day: the building small behind the people, chalk and benches on the ground.

import type { Light } from '../../shared/blocks/stage.ts';
import { PALETTES } from './light.ts';
import { downward, freshId } from './paint.ts';
import { corners, type Ground } from './room.ts';
import { schoolBuilding, tree } from './school.ts';

export const schoolYard = (ground: Ground, light: Light): string => {
  const { w, h, horizon } = ground;
  const palette = PALETTES[light];
  const sky = freshId('sky');
  const yard = freshId('yard');
  const scale = Math.min(2, horizon / 200);
  return `${downward(sky, [0, palette.sky[0]], [0.65, palette.sky[1]], [1, palette.sky[2]])}${downward(yard, [0, palette.floor[0]], [1, palette.floor[1]])}<rect width="${w}" height="${horizon}" fill="url(#${sky})"/>
  <path d="M0 ${horizon}V${horizon - 130}q110-90 230-40q90-80 210-10L${w - 460} ${horizon - 170}q120-80 240-10q100-60 220 0V${horizon}Z" fill="${palette.far}"/>
  <g transform="translate(${w / 2 - 320 * scale} ${horizon - 244 * scale}) scale(${scale})">${schoolBuilding()}</g>
  <rect y="${horizon}" width="${w}" height="${h - horizon}" fill="url(#${yard})"/><path d="M${w / 2 - 90} ${horizon}h180L${w / 2 + 420} ${h}H${w / 2 - 420}Z" fill="#FFF3D6" opacity=".22"/>
  <g transform="translate(${w * 0.1} ${horizon + 26}) scale(1.15)">${tree()}</g><g transform="translate(${w * 0.9} ${horizon + 26}) scale(-1.05 1.05)">${tree()}</g>${corners(ground, palette.corners)}`;
};
