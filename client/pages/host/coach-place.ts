// Where on a full screen a small card can lie: near what it is about, never over something that can be pressed. Pure.

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Crowded {
  /** What the card is about: it stays free. */
  readonly target: Box;
  /** What may not be covered: buttons, fields, links. */
  readonly hard: readonly Box[];
  /** What had better not be covered: words, pictures. */
  readonly soft: readonly Box[];
  readonly width: number;
  readonly height: number;
}

/** CSS pixels: between two tries, round a button, from the edge, and from what it is about (the arrow lies there). */
const STEP = 12;
const AIR = 6;
const EDGE = 10;
const NEAR = 26;
/** What covering a square pixel of words costs, in pixels of distance. */
const WORDS = 0.02;
/** What each button under the arrow costs, in pixels of distance. */
const CROSSED = 160;

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

const grown = (box: Box, by: number): Box => ({
  left: box.left - by,
  top: box.top - by,
  right: box.right + by,
  bottom: box.bottom + by,
});

/** From one box to another. CSS pixels. */
const away = (a: Box, b: Box): number =>
  Math.hypot(Math.max(0, a.left - b.right, b.left - a.right), Math.max(0, a.top - b.bottom, b.top - a.bottom));

export const boxAt = (left: number, top: number, size: { readonly width: number; readonly height: number }): Box => ({
  left,
  top,
  right: left + size.width,
  bottom: top + size.height,
});

/** What it costs that the arrow goes through buttons: it would look as if it meant them. */
const crossed = (card: Box, { target, hard }: Crowded): number => {
  const { from, to } = arrow(card, target);
  const line = grown(
    { left: Math.min(from.x, to.x), right: Math.max(from.x, to.x), top: Math.min(from.y, to.y), bottom: Math.max(from.y, to.y) },
    1,
  );
  return hard.filter((one) => overlap(line, one) > 0 && overlap(one, target) === 0).length * CROSSED;
};

/** What a card may not touch. */
const taken = ({ target, hard }: Crowded): readonly Box[] => [target, ...hard].map((one) => grown(one, AIR));

const clear = (card: Box, boxes: readonly Box[]): boolean => boxes.every((one) => overlap(card, one) === 0);

/** May a card lie here? */
export const isFree = (card: Box, crowded: Crowded): boolean =>
  card.left >= 0 && card.top >= 0 && card.right <= crowded.width && card.bottom <= crowded.height && clear(card, taken(crowded));

/** The best free place for a card of this size; undefined when there is none. */
export const freePlace = (size: { readonly width: number; readonly height: number }, crowded: Crowded): Box | undefined => {
  const boxes = taken(crowded);
  let best: Box | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let top = EDGE; top + size.height <= crowded.height - EDGE; top += STEP)
    for (let left = EDGE; left + size.width <= crowded.width - EDGE; left += STEP) {
      const card = boxAt(left, top, size);
      const far = away(card, crowded.target);
      if (2 * far >= least || far < NEAR || !clear(card, boxes)) continue;
      const words = crowded.soft.reduce((sum, one) => sum + overlap(card, one), 0) * WORDS;
      const cost = 2 * far + words + crossed(card, crowded);
      if (cost >= least) continue;
      least = cost;
      best = card;
    }
  return best;
};

/** On a phone there is no beside: the lowest place over the whole width, above the bars that stay at the bottom. */
export const lowestPlace = (height: number, bars: readonly Box[], crowded: Crowded): Box | undefined => {
  const size = { width: crowded.width - 2 * EDGE, height };
  const boxes = [crowded.target, ...bars].map((one) => grown(one, AIR));
  for (let top = crowded.height - height - EDGE; top >= EDGE; top -= STEP) {
    const card = boxAt(EDGE, top, size);
    if (clear(card, boxes)) return card;
  }
  return undefined;
};

/** The two ends of the arrow from a card to what it is about: from edge to edge, straight where they lie beside each other. */
export const arrow = (card: Box, target: Box): { readonly from: Point; readonly to: Point } => {
  const x = span(card.left, card.right, target.left, target.right);
  const y = span(card.top, card.bottom, target.top, target.bottom);
  return { from: { x: x.from, y: y.from }, to: { x: x.to, y: y.to } };
};

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Nearest points of two stretches; the middle of what they share when they overlap. */
const span = (a1: number, a2: number, b1: number, b2: number): { readonly from: number; readonly to: number } => {
  const [low, high] = [Math.max(a1, b1), Math.min(a2, b2)];
  if (low <= high) return { from: (low + high) / 2, to: (low + high) / 2 };
  // Not at the corner of the card itself: an arrow from a round corner hangs in the air.
  return a2 < b1 ? { from: a2, to: b1 } : { from: a1, to: b2 };
};
