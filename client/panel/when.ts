// What has its time: blocks that are there only from, or until, a moment. A view does not tick; this does.

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Base } from '../../shared/blocks/base.ts';
import type { Block } from '../../shared/blocks/block.ts';
import { line } from '../session/use-line.ts';

type Timed = Pick<Base<string>, 'from' | 'until'>;

/** The server's time, ms since 1970; this device's while there is no line. */
export const serverNow = (): number => line.peek()?.serverNow() ?? Date.now();

/** Is it there at this moment (ms, server time)? From `from`, and no longer at `until`. */
export const isOn = ({ from, until }: Timed, now: number): boolean =>
  (from === undefined || from <= now) && (until === undefined || now < until);

/** Does it still come, or still go? */
export const changes = ({ from, until }: Timed, now: number): boolean =>
  (from !== undefined && from > now) || (until !== undefined && until > now);

/** The server's time, looked at again every so many ms while `on`. */
export const useServerNow = (every: number, on = true): number => {
  const [, tick] = useState(0);
  useEffect(() => {
    if (!on) return undefined;
    const timer = setInterval(() => tick((n) => n + 1), every);
    return () => clearInterval(timer);
  }, [every, on]);
  return serverNow();
};

/** The blocks that are there now. Looks each second, only while one of them still comes or goes; gives the same list as long
 * as nothing did. */
export const useOnNow = (blocks: readonly Block[]): readonly Block[] => {
  const now = useServerNow(
    1000,
    blocks.some((block) => changes(block, serverNow())),
  );
  const off = blocks.filter((block) => !isOn(block, now));
  const gone = off.map((block) => block.id).join(' ');
  return useMemo(() => (off.length === 0 ? blocks : blocks.filter((block) => !off.includes(block))), [blocks, gone]);
};
