// What was opened comes into sight: at the foot of a list it would open where nobody looks.

import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** For the element that grows when `open` becomes true. Scrolls no further than needed. */
export const useInSight = <T extends HTMLElement>(open: boolean): RefObject<T | null> => {
  const ref = useRef<T>(null);
  useEffect(() => {
    if (open) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return ref;
};
