// The copilot: few, calm suggestions to the facilitator, from rules. It never ranks people, never quotes what they wrote, and
// names nobody but who is late, away or at the door.

import type { NoticeBlock } from '../blocks/block.ts';
import type { Waiting } from '../core/activity.ts';
import type { Session } from '../core/session.ts';
import type { Language } from '../core/words.ts';
import { TIP_MAX } from '../services/copilot.ts';
import type { Presence } from '../views/view.ts';
import { factsOf } from './facts.ts';
import { ahead, behind, goOn, reveal, timeUp } from './pace-rules.ts';
import { back, door, halved, latecomers, missing } from './people-rules.ts';
import type { Match, Rule } from './rule.ts';
import { COPILOT } from './text.ts';
import { silent, unheard, voices } from './voice-rules.ts';

/** The order is what matters first: people who are stuck, then the part that is on, then who is heard, then the plan. */
export const RULES: readonly Rule[] = [
  door,
  halved,
  missing,
  back,
  reveal,
  timeUp,
  goOn,
  silent,
  unheard,
  voices,
  latecomers,
  behind,
  ahead,
];

/** At most so many at the same moment. */
const MOST = 4;

const tipOf = (rule: Rule, match: Match, language: Language): NoticeBlock => {
  const id = `tip-${rule.id}-${match.key}`.slice(0, TIP_MAX);
  const { title, text, does } = match.say(COPILOT[language], language);
  return {
    type: 'notice',
    id,
    area: 'now',
    tone: 'tip',
    title,
    text,
    from: match.since + (rule.after ?? 0),
    ...(match.until === undefined ? {} : { until: match.until }),
    controls: [
      ...(match.do && does ? [{ id: 'do', label: does, send: match.do }] : []),
      { id: 'dismiss', label: COPILOT[language].dismiss, style: 'quiet', send: { type: 'copilot.dismiss', tip: id } },
    ],
  };
};

/** What can still be among the first `MOST` at some moment. What is shown later stays: until then nothing may happen that makes a
 * new view. */
const shownSometime = (tips: readonly NoticeBlock[]): readonly NoticeBlock[] => {
  const kept: NoticeBlock[] = [];
  for (const tip of tips) {
    const before = kept.filter((one) => from(one) <= from(tip) && until(one) >= until(tip));
    if (before.length < MOST) kept.push(tip);
  }
  return kept;
};

const from = (tip: NoticeBlock): number => tip.from ?? 0;
const until = (tip: NoticeBlock): number => tip.until ?? Number.POSITIVE_INFINITY;

/** Suggestions of now and of what comes if nothing happens, most important first: each holds from its `from` until its `until`.
 * None in the lobby, after the end, and while everything stands still. */
export const tips = (session: Session, language: Language, presence: Presence, waiting: Waiting): readonly NoticeBlock[] => {
  const facts = session.safety.stopped ? undefined : factsOf(session, presence, waiting);
  if (!facts) return [];
  const rules = RULES.filter((rule) => !rule.urges || !session.safety.brake);
  return shownSometime(
    rules.flatMap((rule) =>
      rule
        .when(facts)
        .map((match) => tipOf(rule, match, language))
        .filter((tip) => !session.dismissed.includes(tip.id))
        .sort((a, b) => from(a) - from(b))
        .slice(0, rule.most ?? 1),
    ),
  );
};
