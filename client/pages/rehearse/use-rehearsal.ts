// The rehearsal of a page: opened when the page comes, erased when it goes.

import { useEffect, useState } from 'preact/hooks';
import type { ScenarioCard } from '../../../shared/protocol/http.ts';
import { language } from '../../text/base.ts';
import { problemText } from '../../text/problems.ts';
import { findRoom, forgetRoom } from '../library/own-rooms.ts';
import { eraseRehearsal, fill, openRehearsal, type Pace, type Rehearsal } from './rehearsal.ts';

export interface Opened {
  readonly rehearsal: Rehearsal | undefined;
  /** Why it did not open, in words. */
  readonly problem: string | undefined;
  /** Erases what there is, and begins anew. */
  readonly again: () => void;
}

/** What the address asks for beside the scenario. */
const asked = (card: ScenarioCard) => {
  const given = new URLSearchParams(location.search);
  const variant = card.variants.find((one) => one.id === given.get('variant')) ?? card.variants[0];
  const profile = (['short', 'standard', 'long'] as const).find((one) => one === given.get('profile'));
  return { ...(variant ? { variant: variant.id } : {}), ...(profile ? { profile } : {}) };
};

/** `people` simulated ones come in at the beginning, at this pace. */
export const useRehearsal = (card: ScenarioCard, people: number, pace: Pace): Opened => {
  const [round, setRound] = useState(0);
  const [rehearsal, setRehearsal] = useState<Rehearsal>();
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    let gone = false;
    let mine: Rehearsal | undefined;
    const erase = () => {
      gone = true;
      if (mine) eraseRehearsal(mine.room, mine.key);
      mine = undefined;
    };
    setRehearsal(undefined);
    setProblem(undefined);
    openRehearsal(card, asked(card), language.peek())
      .then((opened) => {
        if (gone) return eraseRehearsal(opened.room, opened.key);
        mine = opened;
        setRehearsal(opened);
        // Without them there is still a room to walk through.
        return fill(opened.room, opened.key, people, pace).then(
          () => undefined,
          () => undefined,
        );
      })
      .catch((error: unknown) => {
        if (!gone) setProblem(problemText(error, language.peek()));
      });
    // A page that comes back from the browser's memory finds its room erased.
    const back = (event: PageTransitionEvent) => event.persisted && location.reload();
    // The console in its frame keeps its room for the library, where a rehearsal does not belong.
    const forget = () => mine && findRoom(mine.room) && forgetRoom(mine.room);
    addEventListener('pagehide', erase);
    addEventListener('pageshow', back);
    addEventListener('storage', forget);
    return () => {
      removeEventListener('pagehide', erase);
      removeEventListener('pageshow', back);
      removeEventListener('storage', forget);
      erase();
    };
  }, [card.id, round]);
  return { rehearsal, problem, again: () => setRound(round + 1) };
};
