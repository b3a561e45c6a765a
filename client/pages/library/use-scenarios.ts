// The scenarios in a page: coming, there, or failed with a way to try again.

import { useEffect, useState } from 'preact/hooks';
import type { ScenarioCard } from '../../../shared/protocol/http.ts';
import { scenarios } from './scenarios.ts';

export interface Scenarios {
  readonly cards: readonly ScenarioCard[] | undefined;
  readonly failed: boolean;
  readonly again: () => void;
}

export const useScenarios = (): Scenarios => {
  const [cards, setCards] = useState<readonly ScenarioCard[]>();
  const [failed, setFailed] = useState(false);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let here = true;
    setFailed(false);
    scenarios().then(
      (found) => here && setCards(found),
      () => here && setFailed(true),
    );
    return () => {
      here = false;
    };
  }, [round]);
  return { cards, failed, again: () => setRound(round + 1) };
};
