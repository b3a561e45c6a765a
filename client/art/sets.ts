// Every place that the stage can be, drawn behind the people to any size.

import type { Light, StageSet } from '../../shared/blocks/stage.ts';
import { campfire } from './campfire.ts';
import { cinema } from './cinema.ts';
import { foyer } from './foyer.ts';
import { pool } from './lamp.ts';
import { schoolYard } from './outdoors.ts';
import { type Ground, room } from './room.ts';
import { emptySchool } from './yard/building.ts';

export type { Ground } from './room.ts';

/** Inside shapes for `<svg viewBox="0 0 w h">`. `focus` is the middle of what people sit around. */
export const setBehind = (
  set: StageSet,
  light: Light,
  ground: Ground,
  focus: { readonly x: number; readonly y: number } = { x: ground.w / 2, y: ground.h / 2 },
): string => {
  switch (set) {
    case 'foyer':
      return foyer(ground, light);
    case 'campfire':
      return campfire(ground, focus, light);
    case 'round-table':
      return room(ground, light);
    case 'flat-night':
      return room(ground, light, 'flats');
    case 'villa':
      return room(ground, light, 'hills');
    case 'school-yard':
      return `${schoolYard(ground, light)}${pool(focus.x, focus.y, 700, 260, 0.2)}`;
    case 'cinema':
      return cinema(ground, light);
    case 'school':
      return emptySchool(ground, light);
    default:
      return set satisfies never;
  }
};
