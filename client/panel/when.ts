// What has its time: blocks that are there only from, or until, a moment. A view does not tick; this does.

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Block } from '../../shared/blocks/block.ts';
import { line } from '../session/use-line.ts';
import { isOn, nextChange } from './timed.ts';

/** The server's time, ms since 1970; this device's while there is no line. */
export const serverNow = (): number => line.peek()?.serverNow() ?? Date.now();

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

/** A timer takes no more than this, in ms; and a clock that was set right is noticed. */
const LONGEST = 60_000;

/** The blocks that are there now. Wakes at the moment that one comes or goes, and gives the same list as long as none does. */
export const useOnNow = (blocks: readonly Block[]): readonly Block[] => {
  const [, wake] = useState(0);
  const now = serverNow();
  const next = nextChange(blocks, now);
  useEffect(() => {
    if (next === undefined) return undefined;
    const timer = setTimeout(() => wake((n) => n + 1), Math.min(LONGEST, Math.max(20, next - serverNow())));
    return () => clearTimeout(timer);
  });
  const off = blocks.filter((block) => !isOn(block, now));
  const gone = off.map((block) => block.id).join(' ');
  return useMemo(() => (off.length === 0 ? blocks : blocks.filter((block) => !off.includes(block))), [blocks, gone]);
};
