// The words of the page: coming, there, or why not.

import { useEffect, useState } from 'preact/hooks';
import type { SheetPage } from '../../../shared/protocol/http.ts';
import { get, ProblemError } from '../../session/http.ts';

export type SheetState =
  | { readonly state: 'coming' }
  | { readonly state: 'there'; readonly page: SheetPage; readonly source: string }
  | { readonly state: 'unknown' }
  | { readonly state: 'failed' };

const load = async (source: string): Promise<SheetState> => {
  try {
    return { state: 'there', page: await get<SheetPage>(source), source };
  } catch (error) {
    return { state: error instanceof ProblemError && error.status === 404 ? 'unknown' : 'failed' };
  }
};

/** `again` fetches anew. While another page is coming, the earlier one stays. */
export const useSheet = (source: string): { readonly found: SheetState; readonly again: () => void } => {
  const [found, setFound] = useState<SheetState>({ state: 'coming' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let here = true;
    load(source).then((next) => here && setFound(next));
    return () => {
      here = false;
    };
  }, [source, round]);
  return { found, again: () => setRound(round + 1) };
};
