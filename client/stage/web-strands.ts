// Which strands the web has: threads between the same two people are one strand, so that a full web stays readable.

import type { StageThread } from '../../shared/blocks/stage.ts';

export interface Strand {
  /** The two seats, whichever way; what waits for an answer is a strand of its own beside what is understood. */
  readonly pair: string;
  /** Another one when it got stronger. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: StageThread['kind'];
  /** How many threads lie together here, at most three. */
  readonly weight: number;
}

const MOST = 3;

const pairOf = ({ from, to, kind }: StageThread): string =>
  `${[from, to].sort().join('~')}${kind === 'waiting' ? '~waiting' : ''}`;

/** Oldest first; those with nobody at one end, or with one person at both, are left out. `here` says who is on the stage. */
export const strandsOf = (threads: readonly StageThread[], here: (seat: string) => boolean): Strand[] => {
  const pairs = new Map<string, StageThread[]>();
  for (const thread of threads) {
    if (thread.from === thread.to || !here(thread.from) || !here(thread.to)) continue;
    const pair = pairOf(thread);
    pairs.set(pair, [...(pairs.get(pair) ?? []), thread]);
  }
  return [...pairs].flatMap(([pair, together]) => {
    const [first] = together;
    if (!first) return [];
    const kind = together.some((thread) => thread.kind === 'agreed') ? 'agreed' : first.kind;
    const weight = Math.min(MOST, together.filter((thread) => thread.kind === kind).length);
    return [{ pair, id: `${pair}/${kind}/${weight}`, from: first.from, to: first.to, kind, weight }];
  });
};
