// What the stage shows, in terms of the stage: a set, light, who sits with which sign, cards. Never how it is drawn.

/** Signs that a person wears or that a card carries: the six hats. A sign always has a shape and a name beside its colour. */
export const SIGNS = ['white', 'red', 'black', 'yellow', 'green', 'blue'] as const;
export type Sign = (typeof SIGNS)[number];

export const SETS = ['foyer', 'round-table', 'campfire', 'flat-night', 'school-yard', 'villa'] as const;
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

export interface StageCue {
  readonly set: StageSet;
  readonly light: Light;
  /** The light of the current hat. */
  readonly glow?: Sign;
  readonly people: readonly StagePerson[];
  /** Newest last; the stage shows as many of the newest as fit. */
  readonly cards: readonly StageCard[];
  /** Large and readable from the back of a classroom. `note` is the reason that goes with the text. */
  readonly spotlight?: StageCard & { readonly note?: string; readonly avatar?: string };
  /** Frozen by a stop: the stage dims and holds still. */
  readonly still?: boolean;
  /** The picture in one or two sentences, for the page beside the stage. */
  readonly caption: string;
}
