// What is one's own, in the page and nowhere else: a shared device keeps nothing of it.

import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../../shared/core/words.ts';
import type { Keepsake } from '../../../shared/report/keepsake.ts';
import { get, ProblemError } from '../../session/http.ts';

export interface Mine {
  readonly room: string;
  /** As in the address: the seat, a dot, and what proves it. */
  readonly key: string;
  readonly language: Language;
}

export type MineState =
  | { readonly state: 'coming' | 'failed' | 'shut' | 'gone' | 'removed' }
  | { readonly state: 'there'; readonly keepsake: Keepsake };

export const addressOf = (form: 'json' | 'ics', { room, language }: Mine): string =>
  `/api/rooms/${room}/mine.${form}?language=${language}`;

const load = async (mine: Mine): Promise<MineState> => {
  try {
    return { state: 'there', keepsake: await get<Keepsake>(addressOf('json', mine), mine.key) };
  } catch (error) {
    if (!(error instanceof ProblemError)) return { state: 'failed' };
    if (error.code === 'bad-key') return { state: 'shut' };
    if (error.code === 'unknown-room') return { state: 'gone' };
    return { state: error.code === 'removed' ? 'removed' : 'failed' };
  }
};

/** Fetched when the page opens, in another language when that is chosen, and when somebody comes back to the page. What is
 * there stays there while the connection is away. */
export const useKeepsake = ({ room, key, language }: Mine): { readonly found: MineState; readonly again: () => void } => {
  const [found, setFound] = useState<MineState>({ state: 'coming' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let here = true;
    const show = (next: MineState) => {
      if (here) setFound((before) => (next.state === 'failed' && before.state === 'there' ? before : next));
    };
    if (key === '') show({ state: 'shut' });
    else void load({ room, key, language }).then(show);
    return () => {
      here = false;
    };
  }, [room, key, language, round]);
  useEffect(() => {
    const back = () => {
      if (document.visibilityState === 'visible') setRound((before) => before + 1);
    };
    // Another link in the same tab is another person's page: nothing of this one may stay.
    const other = () => location.reload();
    document.addEventListener('visibilitychange', back);
    addEventListener('hashchange', other);
    return () => {
      document.removeEventListener('visibilitychange', back);
      removeEventListener('hashchange', other);
    };
  }, []);
  return { found, again: () => setRound(round + 1) };
};
