// The scenarios of this server, fetched once a visit.

import type { ScenarioCard } from '../../../shared/protocol/http.ts';
import { get } from '../../session/http.ts';

let kept: Promise<readonly ScenarioCard[]> | undefined;

/** All scenarios; rejects when they do not come, and then asks again the next time. */
export const scenarios = (): Promise<readonly ScenarioCard[]> => {
  kept ??= get<readonly ScenarioCard[]>('/api/scenarios').catch((error: unknown) => {
    kept = undefined;
    throw error;
  });
  return kept;
};
