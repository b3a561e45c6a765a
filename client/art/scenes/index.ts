// The stills of the documentary, 640 × 360 each: paper theatre without words. What they show is told in the text beside them.

import { bed } from './bed.ts';
import { emptyChair } from './empty-chair.ts';
import { flatWindow } from './flat-window.ts';
import { hallway } from './hallway.ts';
import { letter } from './letter.ts';
import { stairs } from './stairs.ts';

const SCENES = {
  'flat-window': flatWindow,
  stairs,
  bed,
  'empty-chair': emptyChair,
  hallway,
  letter,
} as const;

export type SceneName = keyof typeof SCENES;

const isScene = (name: string): name is SceneName => Object.hasOwn(SCENES, name);

/** Inside shapes of a still for a box of 640 × 360, to lay on another drawing such as the screen of the cinema. */
export const sceneShapes = (name: string): string | undefined => (isScene(name) ? SCENES[name]() : undefined);

/** The whole `<svg>`, which fills the width of its box at 16:9; `undefined` for a name that no still has. It has no name of its own. */
export const sceneSvg = (name: string): string | undefined => {
  const shapes = sceneShapes(name);
  return shapes === undefined
    ? undefined
    : `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360" width="100%" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">${shapes}</svg>`;
};
