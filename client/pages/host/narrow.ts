// Where the console has another shape, and not only another size: what is drawn changes with the width of the window.

import { useEffect, useState } from 'preact/hooks';

/** CSS pixels of width up to which the console is one part at a time, and up to which its header has a menu. The styles have
 * the same numbers. */
export const PHONE = 700;
export const COMPACT = 960;

/** Is the window at most so many CSS pixels wide? Follows it as it turns or grows. */
export const useNarrow = (px: number): boolean => {
  const query = `(max-width: ${px}px)`;
  const [narrow, setNarrow] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const look = () => setNarrow(media.matches);
    look();
    media.addEventListener('change', look);
    return () => media.removeEventListener('change', look);
  }, [query]);
  return narrow;
};
