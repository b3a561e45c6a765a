// The picture of each scenario in the library, by the name that its file gives. Wider than high: 640 × 400.

import { campfireVignette } from './vignettes/campfire.ts';
import { flatVignette } from './vignettes/flat.ts';
import { hatsVignette } from './vignettes/hats.ts';
import { ownCaseVignette } from './vignettes/own-case.ts';
import { schoolVignette } from './vignettes/school.ts';
import { villaVignette } from './vignettes/villa.ts';

const VIGNETTES = {
  hats: hatsVignette,
  'own-case': ownCaseVignette,
  fire: campfireVignette,
  flat: flatVignette,
  school: schoolVignette,
  villa: villaVignette,
} as const;

const isKnown = (picture: string): picture is keyof typeof VIGNETTES => Object.hasOwn(VIGNETTES, picture);

/** The whole `<svg>`, which fills its box and crops; an unknown name gets the round table with hats. Decoration: it has no name. */
export const vignette = (picture: string): string =>
  `<svg viewBox="0 0 640 400" width="100%" height="100%" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">${VIGNETTES[isKnown(picture) ? picture : 'hats']()}</svg>`;
