// Rules about going on: when to show, to go to the next part, to give a minute more, and what to do about the plan.

import { MAX_MINUTES } from '../core/limits.ts';
import type { Facts } from './facts.ts';
import type { Match, Rule } from './rule.ts';
import type { Timing } from './time.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Kinds in which everybody having taken part is not the end of the work: people go on together. */
const GOES_ON: ReadonlySet<string> = new Set(['dialogue', 'canvas', 'build']);
/** What was shown together is talked about before anything is said of going on. */
const TALK = 100 * SECOND;

const nextPart = { type: 'progress.next' } as const;

export const reveal: Rule = {
  id: 'reveal',
  urges: true,
  when: (facts) =>
    facts.revealed === false && facts.done > 0 && facts.open.length === 0 && !facts.writes
      ? [
          {
            key: facts.place,
            since: Math.max(facts.last, facts.silentUntil),
            do: { type: `${facts.kind}.reveal`, step: facts.at.step },
            say: (text) => text.reveal,
          },
        ]
      : [],
};

const isReady = (facts: Facts): boolean =>
  facts.revealed !== false && facts.settled && !facts.writes && !facts.reads && facts.mayGoOn && !GOES_ON.has(facts.kind);

export const goOn: Rule = {
  id: 'go-on',
  after: 20 * SECOND,
  urges: true,
  when: (facts) => {
    if (!isReady(facts)) return [];
    const out = facts.clock.state === 'running' ? facts.clock.endsAt : Number.POSITIVE_INFINITY;
    const talked = facts.revealed === true ? Math.max(facts.last, Math.min(facts.last + TALK, out)) : facts.last;
    return [{ key: facts.place, since: talked, do: nextPart, say: (text) => text.goOn }];
  },
};

export const timeUp: Rule = {
  id: 'time-up',
  after: MINUTE,
  urges: true,
  when: (facts) => {
    if (facts.clock.state !== 'running') return [];
    const one = { key: facts.place, since: facts.clock.endsAt + facts.extra };
    if (facts.open.length > 0 || facts.writes)
      return [
        {
          ...one,
          do: { type: 'clock.extend', minutes: 1 },
          say: ({ timeUp }) => ({ title: timeUp.title, text: timeUp.busy, does: timeUp.more }),
        },
      ];
    // Other rules say what to do then.
    if (isReady(facts) || (facts.revealed === false && facts.done > 0) || !facts.mayGoOn) return [];
    return [{ ...one, do: nextPart, say: ({ timeUp }) => ({ title: timeUp.title, text: timeUp.free, does: timeUp.next }) }];
  },
};

/** Minutes behind at which something is said, again. */
const BEHIND = [3, 5, 10] as const;
/** Minutes ahead from which on something is said. */
const AHEAD = 8;
/** Less than this is not worth dividing anew. Minutes. */
const LITTLE = 5;
/** A part of so many minutes, and of so much of what is to come, is shortened alone. */
const LONG = 10;
const SHARE = 0.4;
/** How far the rest is made longer at most; and what is shortened never gets shorter than half. */
const STRETCH = 1.5;

/** What to shorten when so many minutes late; undefined when there is nothing to win. */
const shorten = ({ rest, coming }: Timing, late: number): Pick<Match, 'do' | 'say'> | undefined => {
  const all = rest / MINUTE;
  const longest = [...coming].sort((a, b) => b.minutes - a.minutes)[0];
  if (longest && longest.minutes >= Math.max(LONG, all * SHARE, late * 2)) {
    const { step, part, title, minutes } = longest;
    // Whole minutes: that is how people say it.
    const to = Math.min(MAX_MINUTES, Math.floor(minutes - late));
    return {
      do: { type: 'clock.plan', step, part, minutes: to },
      say: ({ behind }, language) => ({
        title: behind.title(late),
        text: behind.part(title[language], Math.round(minutes)),
        does: behind.one(to),
      }),
    };
  }
  const to = Math.max(coming.length, Math.ceil(all / 2), Math.floor(all - late));
  const won = Math.round(all - to);
  if (won < 1) return undefined;
  return {
    do: { type: 'clock.fit', minutes: to },
    say: ({ behind }) => ({
      title: behind.title(late),
      text: [behind.all(Math.round(all), to), won < late ? behind.some(won) : ''].filter(Boolean).join(' '),
      does: behind.rest(to),
    }),
  };
};

/** With a new end it is a new plan, of which one may be late again. */
const planKey = ({ end }: Timing): string => String(Math.round(end / MINUTE));

export const behind: Rule = {
  id: 'behind',
  most: BEHIND.length,
  urges: true,
  when: ({ timing }) => {
    if (!timing || timing.rest < LITTLE * MINUTE) return [];
    const known = timing.ends === undefined ? 0 : Math.floor((timing.ends - timing.end) / MINUTE);
    return BEHIND.flatMap((minutes, at): readonly Match[] => {
      const since = timing.passes(timing.end + minutes * MINUTE);
      const next = BEHIND[at + 1];
      const until = next === undefined ? undefined : timing.passes(timing.end + next * MINUTE);
      const found = shorten(timing, Math.max(minutes, known));
      if (!found || (until !== undefined && until <= since)) return [];
      return [{ key: `${minutes}-${planKey(timing)}`, since, ...(until === undefined ? {} : { until }), ...found }];
    });
  },
};

export const ahead: Rule = {
  id: 'ahead',
  when: ({ timing, began }) => {
    if (!timing || timing.ends === undefined || timing.rest < LITTLE * MINUTE) return [];
    const early = Math.floor((timing.end - timing.ends) / MINUTE);
    if (early < AHEAD) return [];
    const all = timing.rest / MINUTE;
    const to = Math.floor(Math.min(all + early, all * STRETCH));
    return [
      {
        key: planKey(timing),
        since: began,
        until: timing.passes(timing.end - AHEAD * MINUTE + 1),
        do: { type: 'clock.fit', minutes: to },
        say: (text) => ({
          title: text.ahead.title(early),
          text: text.ahead.text(Math.round(all), to),
          does: text.ahead.does(to),
        }),
      },
    ];
  },
};
