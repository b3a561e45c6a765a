// What one sees of a session at a moment, through somebody's eyes. Times in ms since the session's start.

import type { ReplayBlock } from '../../../shared/blocks/block.ts';

export type Made = ReplayBlock['items'][number];
export type ReplayMoment = ReplayBlock['moments'][number];

export interface Seen {
  /** Newest first. */
  readonly shown: readonly Made[];
  /** How many things there were that these eyes had not seen yet. */
  readonly unseen: number;
}

/** `eyes` empty: everybody, who see what is open to all. */
export const seenAt = ({ items }: ReplayBlock, at: number, eyes: string): Seen => {
  const there = items.filter((one) => one.at <= at);
  const shown = there.filter((one) => one.open <= at || (eyes !== '' && one.eyes === eyes));
  return { shown: [...shown].sort((a, b) => b.at - a.at), unseen: there.length - shown.length };
};

/** The part or the plot event that was on. */
export const momentAt = ({ moments }: ReplayBlock, at: number): ReplayMoment | undefined =>
  moments.findLast((moment) => moment.at <= at);
