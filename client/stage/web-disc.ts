// A sign on a small disc of paper: where a thread ends, on a chest, on the label of a side.

import { isHat, type Sign } from '../../shared/blocks/stage.ts';
import { hatAt } from '../art/hats.ts';
import { SHAPES } from '../art/shapes.ts';
import type { Box } from './svg-image.ts';

/** Radius of the disc in its own drawing. */
export const DISC_R = 25;
/** The box of a disc with its shadow, around its middle. */
export const DISC_BOX: Box = [-30, -28, 60, 60];

/** Inside shapes; without a sign a knot of wool. */
export const discShapes = (sign: Sign | undefined): string => {
  const paper = `<ellipse cy="8" rx="27" ry="17" fill="#1A0F14" opacity=".36"/><circle r="${DISC_R}" fill="#FFF9EC"/>`;
  if (sign === undefined)
    return `${paper}<circle r="9" fill="#C9A46A"/><path d="M-7 3Q0-8 7 3M-8-2Q0 8 8-2" fill="none" stroke="#8A6738" stroke-width="2"/>`;
  if (isHat(sign)) return `${paper}${hatAt(sign, 0, 8, 0.19)}`;
  return `${paper}<g transform="scale(.36)">${SHAPES[sign]}</g>`;
};
