// Seeded chance. The seed is in the log, so the same log always gives the same casting.

/** A stream of numbers in 0..1. Method: xmur3 hash into sfc32 (Chris Doty-Humphrey, PractRand, public domain). */
export const random = (seed: string): (() => number) => {
  let h = 1779033703 ^ seed.length;
  for (let i = 0; i < seed.length; i++) {
    h = Math.imul(h ^ seed.charCodeAt(i), 3432918353);
    h = (h << 13) | (h >>> 19);
  }
  const next = () => {
    h = Math.imul(h ^ (h >>> 16), 2246822507);
    h = Math.imul(h ^ (h >>> 13), 3266489909);
    h ^= h >>> 16;
    return h >>> 0;
  };
  let [a, b, c, d] = [next(), next(), next(), next()];
  return () => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    return (t >>> 0) / 4294967296;
  };
};

/** A copy in random order (Fisher-Yates). */
export const shuffle = <T>(items: readonly T[], chance: () => number): T[] => {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(chance() * (i + 1));
    const [x, y] = [out[i] as T, out[j] as T];
    out[i] = y;
    out[j] = x;
  }
  return out;
};
