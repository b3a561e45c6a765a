// Heavy drawings for blocks: they come after the words.

import { useEffect, useState } from 'preact/hooks';
import type { yardDrawings } from './yard-drawings.ts';

/** What loads once, and is at hand from then on. */
export interface Art<T> {
  readonly load: () => Promise<T>;
  here: T | undefined;
}

export const SCENES: Art<typeof import('../../art/scenes/index.ts')> = {
  load: () => import('../../art/scenes/index.ts'),
  here: undefined,
};

export type YardArt = typeof yardDrawings;

export const YARD: Art<YardArt> = {
  load: () => import('./yard-drawings.ts').then((chunk) => chunk.yardDrawings),
  here: undefined,
};

/** The drawings once they are there. When they never come, the words do without. */
export const useArt = <T>(art: Art<T>): T | undefined => {
  const [, show] = useState(art.here !== undefined);
  useEffect(() => {
    if (art.here !== undefined) return undefined;
    let left = false;
    void art.load().then(
      (here) => {
        art.here = here;
        if (!left) show(true);
      },
      () => {},
    );
    return () => {
      left = true;
    };
  }, [art]);
  return art.here;
};
