// How small a word may be on a wall. At eight metres one reads type of 27 mm (capitals of 19 mm, 1/420 of the distance), and on
// a screen of 2 m by 1.13 m that is 26 px of a picture of 1920 wide. The same measure is `--u` in the style of the page. Where
// names cannot be so large, the stage shows fewer of them and never smaller ones: see `layout/names.ts`.

/** Px of a picture of 1920 × 1080. */
const WORD = 26;
/** A window that is smaller than a screen is looked at from nearby. */
const LEAST_UNIT = 0.64;

/** The smallest type on a wall of `width` × `height` CSS px, in CSS px. */
export const wordOnWall = (width: number, height: number): number =>
  WORD * Math.max(LEAST_UNIT, Math.min(width / 1920, height / 1080));
