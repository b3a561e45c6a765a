// How wide names may be: as wide as their neighbours and the faces beside them allow.

import { faceOf } from './hidden.ts';
import type { Seat } from './horseshoe.ts';
import type { Label, Seated } from './place.ts';

/** The height of a name on paper with some air, px. */
const HIGH = 38;
const MOST = 190;
/** Most names fit in this. */
const ENOUGH = 140;
const AIR = 6;
/** Px of a figure at scale 1. */
const HAIR = 30;

/** Nearer than this (px) two names do not fit side by side. */
const CLOSE = 132;
const LOWER = 40;

/** The name of the `at`-th in a front row: where they sit close, every second one is lower. */
export const staggered = (label: Label, { pitch, row }: Seat, at: number): Label =>
  row === 0 && pitch < CLOSE && at % 2 === 1 ? { ...label, y: label.y + LOWER } : label;

/** How far from the middle of the chest a name may stand, when it has room on one side only; px. */
const ASIDE = 28;

/** The same places, with more room for each name that is pinned on, where there is: half of the way to the next name, and not
 * over another face. A name without room on one side moves a little to the other. */
export const widened = (places: readonly Seated[], width: number): Seated[] =>
  places.map((place) => {
    const { label } = place;
    if (label.kind !== 'tag') return place;
    let left = Math.min(MOST, label.x - 4);
    let right = Math.min(MOST, width - label.x - 4);
    const stop = (towards: number, room: number) => {
      if (towards < 0) left = Math.min(left, room);
      else right = Math.min(right, room);
    };
    for (const other of places) {
      if (other === place) continue;
      const to = other.label.x - label.x;
      // A folded card has a width of its own, about; another tag takes its half.
      if (Math.abs(other.label.y - label.y) < HIGH)
        stop(to, other.label.kind === 'tag' ? (Math.abs(to) - AIR) / 2 : Math.abs(to) - 60 - AIR);
      const face = faceOf(other);
      // A name may touch hair, but no face.
      if (face.top + HAIR * other.scale < label.y + HIGH / 2 && face.bottom > label.y - HIGH / 2)
        stop(other.x - label.x, Math.max(face.left - label.x, label.x - face.right) - 2);
    }
    const aside = Math.min(left, right) * 2 < ENOUGH ? Math.max(-ASIDE, Math.min(ASIDE, (right - left) / 2)) : 0;
    const room = Math.min(MOST, 2 * Math.min(left + aside, right - aside));
    if (room <= label.maxWidth) return place;
    return { ...place, label: { ...label, x: label.x + aside, maxWidth: Math.floor(room) } };
  });
