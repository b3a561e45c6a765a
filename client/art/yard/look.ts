// How a child looks: the table that each child is one row of.

import type { HairName } from './hair.ts';
import type { PropName } from './props.ts';

export type Gesture = 'down' | 'hip' | 'hold' | 'up' | 'out' | 'front' | 'wide' | 'high';
export type TopName = 'tee' | 'stripes' | 'long' | 'hoodie' | 'dungarees' | 'cardigan' | 'shirt';
export type BottomName = 'trousers' | 'shorts' | 'skirt' | 'dress';

export interface Look {
  /** 5 to 12 years; sets the height. */
  readonly age: number;
  /** 0 (pale) to 6 (deep). */
  readonly skin: number;
  readonly hair: readonly [name: HairName, colour: string, second?: string];
  readonly top: readonly [name: TopName, colour: string, second?: string];
  readonly bottom: readonly [name: BottomName, colour: string];
  readonly shoes: string;
  /** Gestures of the viewer's left and right arm. */
  readonly arms: readonly [Gesture, Gesture];
  readonly prop?: PropName;
  readonly face?: 'smile' | 'laugh' | 'calm' | 'proud' | 'closed';
  /** Where the eyes go: -1 left, 1 right. */
  readonly gaze?: -1 | 0 | 1;
  readonly extra?: 'glasses' | 'blanket' | 'wheelchair' | 'infant' | 'freckles' | 'skippingrope';
}

/** Colours of hair. */
export const BLACK = '#2B2730';
export const DARK = '#46302A';
export const BROWN = '#7A4E33';
export const CHESTNUT = '#96582F';
export const GINGER = '#C8703A';
export const BLOND = '#DDB264';
export const SAND = '#B98D58';
