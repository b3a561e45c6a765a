// The space that the stage is laid out in: logical px, about as many in every box, and never less than 964 high.

export interface Frame {
  readonly w: number;
  readonly h: number;
  /** Where wall meets floor. */
  readonly horizon: number;
  /** How much higher than the usual screen, 1..1.45: a squarer box gets a rounder table. */
  readonly tall: number;
  /** The size of names, and the smallest type that is written here. */
  readonly word: number;
  /** Read from the back of a room: rather fewer words than smaller ones. */
  readonly far: boolean;
}

const LEAST_H = 964;
const LEAST_W = 1440;
/** The size of a name, when nothing asks for more. */
const WORD = 22;
/** A box of 1920 × 964 is 1920 × 964; a squarer one gives up width for height, so that words stay large. */
const AREA = 1920 * 964;

/** The frame for a box of `width` × `height` CSS px: the same shape, or higher than the box when it is very narrow. `least` is
 * the smallest type in CSS px where people read from afar. */
export const frameFor = (width: number, height: number, least?: number): Frame => {
  const aspect = width / height || 2;
  let w = Math.max(LEAST_W, Math.sqrt(AREA * aspect));
  let h = w / aspect;
  if (h < LEAST_H) {
    h = LEAST_H;
    w = h * aspect;
  }
  h = Math.round(h);
  w = Math.round(w);
  return {
    w,
    h,
    horizon: Math.round(Math.min(h * 0.326, 440)),
    tall: Math.min(h / LEAST_H, 1.45),
    word: least === undefined ? WORD : Math.max(WORD, Math.ceil((least * w) / width)),
    far: least !== undefined,
  };
};
