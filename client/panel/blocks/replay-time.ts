// The moment of the session that this person looks back at; undefined: now, all of it. The stage goes along.

import { signal } from '@preact/signals';
import type { Light, StageCard, StageCue, StageSet } from '../../../shared/blocks/stage.ts';

export interface LookBack {
  /** Ms since the session's start: the stage shows the threads up to then. */
  readonly at: number;
  /** Where the stage was, and what lay there for the eyes that one looks through. */
  readonly scene?: { readonly set?: StageSet; readonly light?: Light; readonly cards: readonly StageCard[] };
}

export const replayTime = signal<LookBack | undefined>(undefined);

/** The stage as it was then. */
export const atThen = (cue: StageCue, back: LookBack | undefined): StageCue => {
  if (!back?.scene) return cue;
  const { set, light, cards } = back.scene;
  const { spotlight: _now, ...rest } = cue;
  return { ...rest, cards, ...(set ? { set } : {}), ...(light ? { light } : {}) };
};
