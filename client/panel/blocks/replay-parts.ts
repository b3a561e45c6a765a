// What one sees of a session at a moment, through somebody's eyes. Times in ms since the session's start.

import type { ReplayBlock } from '../../../shared/blocks/block.ts';
import type { LookBack } from './replay-time.ts';

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

/** Cards that a stage has room for. */
const CARDS = 6;

/** What the stage shows of that moment to these eyes. */
export const lookBackAt = (block: ReplayBlock, at: number, eyes: string): LookBack => {
  const place = block.moments.findLast((moment) => moment.at <= at && moment.set !== undefined);
  const { shown } = seenAt(block, at, eyes);
  return {
    at,
    scene: {
      cards: shown
        .slice(0, CARDS)
        .reverse()
        .map((one) => ({
          id: one.id,
          text: one.text,
          ...(one.by ? { name: one.by } : {}),
          ...(one.sign ? { sign: one.sign } : {}),
        })),
      ...(place?.set ? { set: place.set } : {}),
      ...(place?.light ? { light: place.light } : {}),
    },
  };
};
