// What the stage shows, in terms of the stage: a set, light, who sits with which sign, cards. Never how it is drawn.

export const HAT_SIGNS = ['white', 'red', 'black', 'yellow', 'green', 'blue'] as const;
export type Hat = (typeof HAT_SIGNS)[number];

/** Signs of perspectives. */
export const SHAPES = ['circle', 'heart', 'square', 'triangle', 'diamond', 'star'] as const;
export type Shape = (typeof SHAPES)[number];

/** Signs that a person wears or that a card carries. A sign always has a shape and a name beside its colour. */
export const SIGNS = [...HAT_SIGNS, ...SHAPES] as const;
export type Sign = Hat | Shape;

export const isHat = (sign: Sign): sign is Hat => HAT_SIGNS.some((hat) => hat === sign);

export const SETS = ['foyer', 'round-table', 'campfire', 'flat-night', 'school-yard', 'villa', 'cinema', 'school'] as const;
export type StageSet = (typeof SETS)[number];

export const LIGHTS = ['afternoon', 'dusk', 'evening'] as const;
export type Light = (typeof LIGHTS)[number];

export interface StagePerson {
  /** The seat. */
  readonly id: string;
  readonly name: string;
  /** A name of the avatar set: `peep-0` … or `paper-0` … ; drawn from `/avatars/<avatar>.svg`. */
  readonly avatar: string;
  readonly sign?: Sign;
  /** Which table, from 1; absent with one table. */
  readonly table?: number;
  /** The side they are on: id of one of the cue's `sides`. People of one side sit together. */
  readonly side?: string;
  /** Stepped out of the fiction: sits at the side, hat off, unjudged. */
  readonly aside?: boolean;
  /** Not connected now. */
  readonly away?: boolean;
}

export interface StageCard {
  readonly id: string;
  readonly text: string;
  /** The author's seat, where the card may grow from; absent when anonymous. */
  readonly by?: string;
  readonly name?: string;
  readonly sign?: Sign;
}

/** A perspective that people look from, as a label over where they sit. */
export interface StageSide {
  readonly id: string;
  readonly label: string;
  readonly sign: Sign;
}

/** A thread of the web between two seats. `understood`: the one at `to` said "that is what I meant" to the one at `from`;
 * `agreed`: both can go on with the same; `waiting`: said back, and not answered yet. */
export interface StageThread {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: 'understood' | 'agreed' | 'waiting';
  /** Milliseconds since the session's start. */
  readonly at: number;
}

/** Sides of a board, as its people see it: back is far away. */
export const EDGES = ['back', 'front', 'left', 'right'] as const;
export type Edge = (typeof EDGES)[number];

export const MOODS = ['met', 'partly', 'missed'] as const;
export type Mood = (typeof MOODS)[number];

/** Something built on the yard; x and y are the square of its top left corner, from 0. */
export interface StagePiece {
  readonly id: string;
  /** A tile of the set that the client draws. */
  readonly tile: string;
  readonly x: number;
  readonly y: number;
  /** It runs along a whole side, and covers no square. */
  readonly edge?: Edge;
}

/** A child on the yard, on a square. */
export interface StageChild {
  readonly id: string;
  readonly name: string;
  /** Which drawing. */
  readonly picture: string;
  readonly x: number;
  readonly y: number;
  readonly mood: Mood;
}

/** A board of squares that people build on. With several groups the big screen shows one after another. */
export interface StageYard {
  /** Whose it is; empty with one group. */
  readonly label: string;
  readonly columns: number;
  readonly rows: number;
  readonly pieces: readonly StagePiece[];
  readonly children: readonly StageChild[];
}

export interface StageCue {
  readonly set: StageSet;
  readonly light: Light;
  /** The light of the current hat. */
  readonly glow?: Sign;
  readonly people: readonly StagePerson[];
  readonly sides?: readonly StageSide[];
  /** Oldest first. */
  readonly threads: readonly StageThread[];
  /** A drawn scene on the screen of the cinema. */
  readonly picture?: string;
  readonly yards?: readonly StageYard[];
  /** The fiction is on: the stage has its visible border. */
  readonly fiction?: boolean;
  /** Newest last; the stage shows as many of the newest as fit. */
  readonly cards: readonly StageCard[];
  /** Large and readable from the back of a classroom. `note` is the reason that goes with the text. */
  readonly spotlight?: StageCard & { readonly note?: string; readonly avatar?: string };
  /** Frozen by a stop: the stage dims and holds still. */
  readonly still?: boolean;
  /** The picture in one or two sentences, for the page beside the stage. */
  readonly caption: string;
}
