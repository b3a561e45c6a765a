// The report in the page: coming, there, or why not.

import { useEffect, useState } from 'preact/hooks';
import type { Report } from '../../../shared/report/report.ts';
import { fetchReport, type Wanted } from './download.ts';

export type ReportState =
  | { readonly state: 'coming' }
  | { readonly state: 'there'; readonly report: Report }
  | { readonly state: 'shut' }
  | { readonly state: 'failed' };

const load = async (wanted: Wanted): Promise<ReportState> => {
  try {
    const answer = await fetchReport('json', wanted);
    if (answer.status === 401 || answer.status === 403 || answer.status === 404) return { state: 'shut' };
    return answer.ok ? { state: 'there', report: (await answer.json()) as Report } : { state: 'failed' };
  } catch {
    return { state: 'failed' };
  }
};

/** `again` fetches anew. While a changed report is coming, the earlier one stays. */
export const useReport = ({
  room,
  key,
  names,
  language,
}: Wanted): { readonly found: ReportState; readonly again: () => void } => {
  const [found, setFound] = useState<ReportState>({ state: 'coming' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let here = true;
    if (key === '') setFound({ state: 'shut' });
    else load({ room, key, names, language }).then((next) => here && setFound(next));
    return () => {
      here = false;
    };
  }, [room, key, names, language, round]);
  return { found, again: () => setRound(round + 1) };
};
