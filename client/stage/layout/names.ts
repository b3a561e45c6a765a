// How wide names may be: as wide as their neighbours and the faces beside them allow. On a wall all have a name that can be read
// from afar, or, where that is too much for so many people, only who speaks: fewer words, never smaller ones, and nobody's name
// is left out among others'.

import type { Frame } from './frame.ts';
import { faceOf } from './hidden.ts';
import type { Seat } from './horseshoe.ts';
import type { Label, Seated } from './place.ts';

/** Of the type's size: the height of a name on paper, and that with some air. */
const PAPER = 1.45;
const HIGH = 1.72;
/** The widest a name becomes, and what most names need; a longer one is cut. */
const MOST = 8.6;
const ENOUGH = 6.4;
/** A name that takes more than this is cut before everybody goes without. */
const WHOLE = 5.4;
/** The narrowest paper, what paper takes beside the letters, and one letter. */
const LEAST = 2.9;
const ENDS = { tag: 1.1, tent: 1.65 } as const;
const LETTER = 0.58;
/** Letters of a name that nobody told. */
const USUAL = 6;
const AIR = 6;
/** How much of the hair below its top a name may hide, and how far a hat reaches over it; px of a figure at scale 1. */
const HAIR = 30;
const HAT = 30;

/** The height of a name on paper at this size of type, px. */
export const paperOf = (word: number): number => word * PAPER;

/** The widest that any name becomes, px. */
const widest = (word: number): number => word * MOST;

/** How wide the paper of somebody's name is, about, px; at most what is enough. */
export const needOf = ({ letters = USUAL, label }: Pick<Seated, 'letters' | 'label'>, word: number): number =>
  word * Math.min(WHOLE, Math.max(LEAST, ENDS[label.kind] + LETTER * letters));

/** Nearer than this two names do not fit side by side, and every second one is lower; of the type's size. */
const CLOSE = 6;
const LOWER = 1.82;

/** The name of the `at`-th in a front row: where they sit close, every second one is lower. */
export const staggered = (label: Label, { pitch, row }: Seat, at: number, word: number): Label =>
  row === 0 && pitch < CLOSE * word && at % 2 === 1 ? { ...label, y: label.y + LOWER * word } : label;

/** Where a name would be taken for that of who sits there, above the floor; px of a figure at scale 1. */
const CHEST = { half: 44, top: 104, low: 16 } as const;

/** How far from the middle of the chest a name may stand, when it has room on one side only; px. */
const ASIDE = 28;

interface Room {
  readonly left: number;
  readonly right: number;
}

/** Free px left and right of the middle of a name: half of the way to the next name, and not over another face. */
const roomAround = (place: Seated, places: readonly Seated[], { w: width, word, far }: Frame): Room => {
  const { label } = place;
  const high = HIGH * word;
  let left = Math.min(widest(word), label.x - 4);
  let right = Math.min(widest(word), width - label.x - 4);
  const stop = (towards: number, room: number) => {
    if (towards < 0) left = Math.min(left, room);
    else right = Math.min(right, room);
  };
  for (const other of places) {
    if (other === place) continue;
    const to = other.label.x - label.x;
    // A folded card has a width of its own, about; another of the same kind takes its part.
    if (Math.abs(other.label.y - label.y) < high) {
      const part = needOf(place, word) / (needOf(place, word) + needOf(other, word));
      stop(to, other.label.kind === label.kind ? (Math.abs(to) - AIR) * part : Math.abs(to) - 2.7 * word - AIR);
    }
    const face = faceOf(other);
    // A name may touch hair, but no face and no hat.
    if (face.top + (other.hat ? -HAT : HAIR) * other.scale < label.y + high / 2 && face.bottom > label.y - high / 2)
      stop(other.x - label.x, Math.max(face.left - label.x, label.x - face.right) - 2);
    // On another chest it would be the name of the wrong one.
    const { scale } = other;
    if (far && other.y - CHEST.top * scale < label.y + high / 2 && other.y - CHEST.low * scale > label.y - high / 2)
      stop(other.x - label.x, Math.abs(other.x - label.x) - CHEST.half * scale);
  }
  return { left, right };
};

/** The same places, with more room for each name that is pinned on, where there is. A name without room on one side moves a
 * little to the other. */
export const widened = (places: readonly Seated[], frame: Frame): Seated[] =>
  places.map((place) => {
    const { word } = frame;
    const { label } = place;
    if (label.kind !== 'tag') return place;
    const { left, right } = roomAround(place, places, frame);
    const aside = Math.min(left, right) * 2 < ENOUGH * word ? Math.max(-ASIDE, Math.min(ASIDE, (right - left) / 2)) : 0;
    const room = Math.min(widest(word), 2 * Math.min(left + aside, right - aside));
    if (room <= label.maxWidth) return place;
    return { ...place, label: { ...label, x: label.x + aside, maxWidth: Math.floor(room) } };
  });

const roomOf = (place: Seated, places: readonly Seated[], frame: Frame): number => {
  const { left, right } = roomAround(place, places, frame);
  return Math.min(widest(frame.word), 2 * Math.min(left, right));
};

/** Where else a name may stand: lower on the person, and a little aside; of the type's size. */
const LOWERED = [0, 0.9, 1.8, 2.7];
const MOVED = [0, -0.7, 0.7, -1.4, 1.4];
/** Names nearer than this take room from one another; of the type's size. */
const NEAR = 11;

/** The same places with names moved a little where they are in one another's way; left as they are where most have no room. */
const settled = <P extends Seated>(given: readonly P[], frame: Frame): readonly P[] => {
  const { word } = frame;
  const short = (place: Seated, among: readonly Seated[]) => Math.max(0, needOf(place, word) - roomOf(place, among, frame));
  if (given.filter((place) => short(place, given) > 2 * word).length > given.length / 2) return given;
  let places = given;
  for (let round = 0; round < 3; round += 1) {
    const lacking = places.flatMap((place, i) => (short(place, places) > 0 ? [i] : []));
    if (lacking.length === 0) return places;
    for (const i of lacking) {
      const place = places[i];
      if (!place) continue;
      const near = places.filter(({ label }) => Math.hypot(label.x - place.label.x, label.y - place.label.y) < NEAR * word);
      let best: { readonly place: P; readonly cost: number } | undefined;
      for (const down of place.label.kind === 'tag' ? LOWERED : [-1.8, 0, 1.8])
        for (const aside of MOVED) {
          const label = { ...place.label, x: place.label.x + aside * word, y: place.label.y + down * word };
          const moved = { ...place, label };
          const among = near.map((other) => (other === place ? moved : other));
          const cost = among.reduce((sum, other) => sum + short(other, among), 0) + (Math.abs(down) + Math.abs(aside)) * 0.5;
          if (!best || cost < best.cost - 0.1) best = { place: moved, cost };
        }
      const chosen = best?.place;
      if (chosen) places = places.map((other, at) => (at === i ? chosen : other));
    }
  }
  return places;
};

/** The name of who speaks, alone among many: as wide as it likes, and in the frame. */
const alone = <P extends Seated>(place: P, { w, word }: Frame): P => {
  const half = (ENOUGH * word) / 2;
  const x = Math.max(half, Math.min(w - half, place.label.x));
  return { ...place, label: { ...place.label, x, maxWidth: widest(word) } };
};

interface Named<P> {
  readonly places: readonly P[];
  readonly named: boolean;
}

/** The same places with their names as this frame can show them, and whether everybody has one. */
export const withNames = <P extends Seated>(places: readonly P[], frame: Frame): Named<P> => {
  if (!frame.far) return { places, named: true };
  const moved = settled(places, frame);
  const cut = moved.map((place) => ({ ...place, label: { ...place.label, maxWidth: Math.floor(roomOf(place, moved, frame)) } }));
  const named = cut.every((place) => place.label.maxWidth >= needOf(place, frame.word) - 1);
  return { places: named ? cut : places.map((place) => alone(place, frame)), named };
};
