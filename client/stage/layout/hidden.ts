// How much of somebody's face is behind those who sit nearer: what a layout tries to keep small.

interface Sitting {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const boxAt = ({ x, y, scale }: Sitting, half: number, top: number, bottom: number): Box => ({
  left: x - half * scale,
  right: x + half * scale,
  top: y - top * scale,
  bottom: y - bottom * scale,
});

/** Hair and face, without a hat; px of a figure at scale 1. */
export const faceOf = (sitting: Sitting): Box => boxAt(sitting, 48, 226, 108);

/** What of somebody nearer hides others: the head, and the body in its seat. */
const solidOf = (sitting: Sitting): readonly Box[] => [boxAt(sitting, 50, 228, 110), boxAt(sitting, 92, 112, -6)];

const shared = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** 0..1 of the face of `one` that `others` who are nearer hide; where two hide the same part, it counts twice. */
export const hiddenOf = (one: Sitting, others: readonly Sitting[]): number => {
  const face = faceOf(one);
  const area = (face.right - face.left) * (face.bottom - face.top);
  let hidden = 0;
  for (const other of others) {
    if (other === one || other.y <= one.y) continue;
    for (const box of solidOf(other)) hidden += shared(face, box);
  }
  return Math.min(1, hidden / area);
};

/** The worst of all, 0..1. */
export const worstHidden = (all: readonly Sitting[]): number => Math.max(0, ...all.map((one) => hiddenOf(one, all)));
