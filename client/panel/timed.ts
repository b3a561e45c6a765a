// Blocks that are there only from, or until, a moment.

import type { Base } from '../../shared/blocks/base.ts';

type Timed = Pick<Base<string>, 'from' | 'until'>;

/** Is it there at this moment (ms, server time)? From `from`, and no longer at `until`. */
export const isOn = ({ from, until }: Timed, now: number): boolean =>
  (from === undefined || from <= now) && (until === undefined || now < until);

/** The next moment at which one of them comes or goes; undefined when none does. */
export const nextChange = (blocks: readonly Timed[], now: number): number | undefined => {
  const moments = blocks.flatMap(({ from, until }) => [from ?? 0, until ?? 0]).filter((moment) => moment > now);
  return moments.length === 0 ? undefined : Math.min(...moments);
};
