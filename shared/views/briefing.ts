// What a newcomer needs: in half a minute, what this is, what happened, where we are, and what one can do. From the log; told in
// the step in which they came in.

import type { Block } from '../blocks/block.ts';
import { contextOf, groupsHere, house, kindNamed, stepNamed } from '../context.ts';
import { placeKey, type Seat, type Session } from '../core/session.ts';
import type { SeatId } from '../core/viewer.ts';
import { type Language, listed } from '../core/words.ts';
import { BRIEFING } from './briefing-text.ts';

/** Half a minute of reading. */
const WORDS = 95;
/** Steps, parts and events that are told of. */
const MOST = 3;
/** Words of somebody's line, and of a decision or a case. */
const LINE = 12;
const LONG = 24;

const wordsOf = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Its first words. */
const few = (text: string, most: number): string => {
  const words = wordsOf(text);
  return words.length <= most
    ? words.join(' ')
    : `${words
        .slice(0, most)
        .join(' ')
        .replace(/[,;:.]$/, '')} …`;
};

/** With an end to it, whatever a title ends with. */
const closed = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** What was over when they came: steps, and the parts of the step that is on. */
const over = (session: Session, me: Seat) => {
  const left = session.visits.filter((visit) => visit.until !== undefined && visit.until <= me.arrived);
  const here = session.position;
  const steps = [...new Set(left.map((visit) => visit.step))].filter((step) => step !== here?.step);
  const parts = left.filter((visit) => visit.step === here?.step && visit.part !== here?.part);
  return { left: new Set(left.map(placeKey)), steps, parts };
};

const decidedIn = (session: Session, steps: readonly string[], me: Seat): string | undefined =>
  steps
    .flatMap(
      (step) => kindNamed(stepNamed(session, step).kind).decisions?.(session.states[step], contextOf(session, step, 0)) ?? [],
    )
    .filter((one) => one.at <= me.arrived && one.minority !== true)
    .sort((a, b) => a.at - b.at)
    .at(-1)?.text;

/** Kinds whose lines can be read without what stood around them. */
const ALONE: ReadonlySet<string> = new Set(['lens', 'dialogue', 'collect']);

/** Lines that all could read before they came, of different people, newest first; nobody's name is said or
 * in them. No feelings: these were said, and are not repeated. */
const saidIn = (session: Session, left: ReadonlySet<string>, me: Seat): readonly string[] => {
  const names = Object.values(session.seats).map((seat) => seat.name);
  const lines = house
    .contributions(session)
    .filter((one) => one.audience === 'all' && one.anonymous !== true && one.sign !== 'red' && one.value === undefined)
    .filter((one) => one.by !== 'facilitator' && one.at <= me.arrived && left.has(placeKey(one)))
    .filter((one) => !session.hidden.includes(one.id) && ALONE.has(stepNamed(session, one.step).kind))
    .filter((one) => wordsOf(one.text).length > 2)
    .filter((one) => !names.some((name) => one.text.includes(name)))
    .sort((a, b) => b.at - a.at);
  return lines
    .filter((one, at) => lines.findIndex((other) => other.by === one.by) === at)
    .slice(0, MOST - 1)
    .map((one) => one.text);
};

/** Who they sit with, in a step that works in groups. */
const besides = (session: Session, seat: SeatId): readonly string[] => {
  const kind = session.position && groupsHere(session, session.position.step);
  const group = kind ? house.groupHere(session, seat) : undefined;
  const others = (group?.seats ?? []).flatMap((id) => (id === seat ? [] : (session.seats[id] ?? [])));
  return others.filter((one) => !one.removed && one.admitted).map((one) => one.name);
};

const hasRole = (session: Session, seat: SeatId): boolean => {
  const step = session.steps.find((one) => one.id === session.position?.step);
  const plays = step?.cast === 'rotate' ? session.turn !== undefined : step?.cast !== undefined || step?.fiction === true;
  return plays && session.roles[seat] !== undefined;
};

/** What they can do now: read who they are, find their group, join in. */
const can = (session: Session, seat: SeatId, language: Language): string => {
  const text = BRIEFING[language];
  const role = hasRole(session, seat);
  const others = besides(session, seat);
  return [
    text.can,
    ...(role ? [text.role] : []),
    ...(others.length > 0 && others.length < 4 ? [text.group(listed(others, language))] : []),
    role ? text.joinIn : text.start,
  ].join(' ');
};

interface Told {
  /** The longest of these for which there is room. */
  readonly texts: readonly string[];
  /** What goes first when there is too little room; 0 is always there. */
  readonly rank: number;
}

/** As much of it as half a minute has room for, in the order of the story. */
const within = (told: readonly Told[]): readonly string[] => {
  let room = WORDS;
  const kept = new Map<Told, string>();
  for (const one of [...told].sort((a, b) => a.rank - b.rank)) {
    const text = one.texts.find((each) => one.rank === 0 || wordsOf(each).length <= room);
    if (text === undefined) continue;
    room -= wordsOf(text).length;
    kept.set(one, text);
  }
  return told.flatMap((one) => kept.get(one) ?? []);
};

export const briefing = (session: Session, seat: SeatId, language: Language): readonly Block[] => {
  const me = session.seats[seat];
  const here = session.position;
  if (session.phase !== 'playing' || !here || !me?.arrivedAt || me.arrivedAt.step !== here.step) return [];
  // Whoever was there when it began is no newcomer, also when the beginning was taken back.
  if ((session.visits[0]?.at ?? 0) > me.arrived) return [];
  const text = BRIEFING[language];
  const { left, steps, parts } = over(session, me);
  const titles = (list: readonly string[]): string =>
    closed(listed(list.some((one) => /[,.?!]/.test(one)) ? list.map(text.quote) : list, language));
  const told = (rank: number, ...texts: readonly string[]): readonly Told[] => (texts.length > 0 ? [{ texts, rank }] : []);
  const named = <T>(list: readonly T[], say: (names: string) => string, nameOf: (one: T) => string | undefined) => {
    const names = list.flatMap((one) => nameOf(one) ?? []).slice(-MOST);
    return names.length > 0 ? [say(titles(names))] : [];
  };
  const events = session.plot.filter((sent) => !sent.seats && sent.at <= me.arrived);
  const decided = decidedIn(session, steps, me);
  const quotes = saidIn(session, left, me)
    .filter((line) => !decided?.includes(line))
    .map((line) => text.quote(few(line, LINE)));
  const step = stepNamed(session, here.step);
  const part = house.partsOf(session, here.step).length > 1 ? house.partAt(session, here) : step;
  const lines = within([
    ...told(1, session.ownCase ? few(session.ownCase, LONG) : session.scenario.summary[language]),
    ...told(0, ...named(steps, text.before, (id) => stepNamed(session, id).title[language])),
    ...told(4, ...named(parts, text.here, (at) => house.partAt(session, at)?.title[language])),
    ...told(
      3,
      ...named(events, text.happened, ({ id }) => session.scenario.events.find((one) => one.id === id)?.title[language]),
    ),
    ...told(2, ...(decided ? [text.decided(closed(few(decided, LONG)))] : [])),
    ...told(5, ...[quotes, quotes.slice(0, 1)].flatMap((some) => (some.length > 0 ? [text.said(listed(some, language))] : []))),
    ...told(0, text.now(closed(part?.title[language] ?? ''))),
    ...told(0, can(session, seat, language)),
  ]);
  return [{ type: 'text', id: 'briefing', area: 'now', title: text.title, text: lines.join('\n\n'), tone: 'quiet' }];
};
