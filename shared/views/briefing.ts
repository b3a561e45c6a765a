// What a newcomer needs: in half a minute, what this is, what happened, and where we are. From the log; told in the step in which
// they came in.

import type { Block } from '../blocks/block.ts';
import { contextOf, house, kindNamed, stepNamed } from '../context.ts';
import type { Session } from '../core/session.ts';
import type { SeatId } from '../core/viewer.ts';
import { type Language, listed } from '../core/words.ts';

const en = {
  title: 'You come in at the right moment',
  before: (steps: string) => `**Before you came:** ${steps}.`,
  happened: (events: string) => `**What happened:** ${events}.`,
  decided: (text: string) => `**Decided:** ${text}`,
  now: (part: string) => `**Now:** ${part}. You can join in at once; nobody expects you to know everything.`,
};

const nl: typeof en = {
  title: 'Je komt op een goed moment binnen',
  before: (steps) => `**Voordat je kwam:** ${steps}.`,
  happened: (events) => `**Wat er gebeurde:** ${events}.`,
  decided: (text) => `**Besloten:** ${text}`,
  now: (part) => `**Nu:** ${part}. Doe meteen mee; niemand verwacht dat je alles al weet.`,
};

const TEXT = { en, nl };

/** Steps, events and decisions that are told of; half a minute of reading is about ninety words. */
const MOST = 3;

export const briefing = (session: Session, seat: SeatId, language: Language): readonly Block[] => {
  const me = session.seats[seat];
  const here = session.position;
  if (session.phase !== 'playing' || !here || !me?.arrivedAt || me.arrivedAt.step !== here.step) return [];
  // Whoever was there when it began is no newcomer, also when the beginning was taken back.
  if ((session.visits[0]?.at ?? 0) > me.arrived) return [];
  const text = TEXT[language];
  const been = [
    ...new Set(session.visits.filter((visit) => visit.until !== undefined && visit.until <= me.arrived).map((one) => one.step)),
  ];
  const steps = been.filter((step) => step !== here.step).slice(-MOST);
  const events = session.plot
    .filter((sent) => !sent.seats && sent.at <= me.arrived)
    .flatMap((sent) => session.scenario.events.find((one) => one.id === sent.id)?.title[language] ?? []);
  const decided = been
    .flatMap(
      (step) => kindNamed(stepNamed(session, step).kind).decisions?.(session.states[step], contextOf(session, step, 0)) ?? [],
    )
    .filter((one) => one.at <= me.arrived && one.minority !== true)
    .sort((a, b) => a.at - b.at);
  const part = house.partAt(session, here);
  const lines = [
    session.scenario.summary[language],
    ...(steps.length > 0
      ? [
          text.before(
            listed(
              steps.map((step) => stepNamed(session, step).title[language]),
              language,
            ),
          ),
        ]
      : []),
    ...(events.length > 0 ? [text.happened(listed(events.slice(-MOST), language))] : []),
    ...decided.slice(-1).map((one) => text.decided(one.text)),
    text.now(part?.title[language] ?? ''),
  ];
  return [{ type: 'text', id: 'briefing', area: 'now', title: text.title, text: lines.join('\n\n'), tone: 'quiet' }];
};
