// What really happened, in order: parts, plot events, and what people made that all may read.

import type { Moment } from '../blocks/block.ts';
import type { Contribution } from '../core/activity.ts';
import type { House } from '../core/service.ts';
import type { Session } from '../core/session.ts';
import type { Language } from '../core/words.ts';

const CARDS = {
  nl: (n: number) => (n === 1 ? '1 bijdrage' : `${n} bijdragen`),
  en: (n: number) => (n === 1 ? '1 contribution' : `${n} contributions`),
};

/** Times are milliseconds since the first step began. Cards are counted with the visit they were made in. */
export const timeline = (
  session: Session,
  made: readonly Contribution[],
  language: Language,
  house: House,
): readonly Moment[] => {
  const start = session.visits[0]?.at ?? session.openedAt;
  const visits = session.visits.map((visit, at): Moment => {
    const part = house.partAt(session, visit);
    const step = session.steps.find((one) => one.id === visit.step);
    const count = made.filter(
      (one) => one.step === visit.step && one.at >= visit.at && one.at < (visit.until ?? Number.POSITIVE_INFINITY),
    ).length;
    return {
      id: `v${at}`,
      at: visit.at - start,
      text: `${step?.title[language] ?? ''}: ${part?.title[language] ?? visit.part}`,
      ...(count > 0 ? { detail: CARDS[language](count) } : {}),
      ...(part?.sign ? { sign: part.sign } : {}),
    };
  });
  const events = session.plot.map(
    (sent): Moment => ({
      id: `p-${sent.id}`,
      at: sent.at - start,
      text: session.scenario.events.find((event) => event.id === sent.id)?.title[language] ?? sent.id,
    }),
  );
  return [...visits, ...events].sort((a, b) => a.at - b.at);
};
