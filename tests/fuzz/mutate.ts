// Makes wrong things of right ones: bytes and texts, by a seeded chance.

export type Chance = () => number;

/** A whole number from 0 up to, not including, `below`. */
export const upTo = (below: number, chance: Chance): number => Math.floor(chance() * below);

/** One of a list that is not empty. */
export const oneOf = <T>(list: readonly T[], chance: Chance): T => {
  const found = list[upTo(list.length, chance)];
  if (found === undefined) throw new Error('nothing to choose from');
  return found;
};

export const junk = (length: number, chance: Chance): Buffer => Buffer.from(Array.from({ length }, () => upTo(256, chance)));

type Change = (bytes: Buffer, at: number, chance: Chance) => Buffer;

/** Numbers that stand at an edge of what a byte or a length can say. */
const EDGES = [
  0, 1, 0x7f, 0x80, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc4, 0xc6, 0xc7, 0xc9, 0xca, 0xd4, 0xd9, 0xdb, 0xdc, 0xdd, 0xdf, 0xff,
];

const set = (bytes: Buffer, at: number, value: number): Buffer => {
  const changed = Buffer.from(bytes);
  if (at < changed.length) changed[at] = value & 0xff;
  return changed;
};

const CHANGES: readonly Change[] = [
  (bytes, at, chance) => set(bytes, at, (bytes[at] ?? 0) ^ (1 << upTo(8, chance))),
  (bytes, at, chance) => set(bytes, at, oneOf(EDGES, chance)),
  (bytes, at, chance) => set(bytes, at, upTo(256, chance)),
  (bytes, at) => bytes.subarray(0, at),
  (bytes, at, chance) => Buffer.concat([bytes.subarray(0, at), junk(1 + upTo(9, chance), chance), bytes.subarray(at)]),
  (bytes, at, chance) => Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + upTo(9, chance))]),
  (bytes, at) => Buffer.concat([bytes.subarray(0, at), bytes.subarray(at), bytes.subarray(at)]),
  (bytes, at) => Buffer.concat([bytes.subarray(0, at), Buffer.from([0xdd, 0xff, 0xff, 0xff, 0xff]), bytes.subarray(at)]),
];

/** One to four changes, each anywhere but in the first `spare` bytes. */
export const mutate = (bytes: Buffer, chance: Chance, spare = 0): Buffer => {
  let changed = bytes;
  for (let n = 1 + upTo(4, chance); n > 0; n--) {
    const at = spare + upTo(Math.max(1, changed.length - spare), chance);
    changed = oneOf(CHANGES, chance)(changed, at, chance);
  }
  return changed;
};
