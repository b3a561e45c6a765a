// The facilitator's board: every group, what it waits for, how much was written, and how evenly the perspectives speak. Counts
// and states, never words.

import type { Control, GroupRow, GroupsBlock } from '../blocks/block.ts';
import { isHat, type Sign } from '../blocks/stage.ts';
import { contextOf, groupsHere, groupsOf, house, kindNamed, stateOf, stepNamed } from '../context.ts';
import type { Contribution, Group, Waiting } from '../core/activity.ts';
import { once } from '../core/kept.ts';
import { ANONYMOUS_FROM } from '../core/limits.ts';
import { countWords } from '../core/say.ts';
import { present, type Session } from '../core/session.ts';
import type { Language } from '../core/words.ts';
import { WHISPER_MAX } from '../services/room.ts';
import { BOARD } from './board-text.ts';
import { groupName } from './group-name.ts';
import { HAT } from './role.ts';
import type { Presence } from './view.ts';

/** What was made in the step that is on. */
const madeHere = once((session: Session): readonly Contribution[] =>
  house.contributions(session).filter((one) => one.step === session.position?.step),
);

/** A place on a scale carries the words of its statement, which nobody wrote. */
const wordsOf = (made: readonly Contribution[]): number => made.reduce((sum, one) => sum + lengthOf(one), 0);

const lengthOf = once((one: Contribution): number =>
  one.value === undefined ? countWords(one.text) + countWords(one.note ?? '') : 0,
);

/** How much one person made in a step. */
interface Amount {
  readonly words: number;
  /** Words of what is not anonymous. */
  readonly signed: number;
  /** How many anonymous contributions. */
  readonly anonymous: number;
}

const NONE: Amount = { words: 0, signed: 0, anonymous: 0 };

const amountsOf = once((made: readonly Contribution[]): ReadonlyMap<string, Amount> => {
  const amounts = new Map<string, Amount>();
  for (const one of made) {
    const { words, signed, anonymous } = amounts.get(one.by) ?? NONE;
    const more = lengthOf(one);
    amounts.set(one.by, {
      words: words + more,
      signed: one.anonymous ? signed : signed + more,
      anonymous: one.anonymous ? anonymous + 1 : anonymous,
    });
  }
  return amounts;
});

const sum = <T>(list: readonly T[], of: (one: T) => number): number => list.reduce((all, one) => all + of(one), 0);

/** Words that somebody wrote in this step. Not of anonymous answers: a count that goes up as one appears says whose it is. */
export const wordsBy = (session: Session): ((seat: string) => number | undefined) => {
  const amounts = amountsOf(madeHere(session));
  const anonymous = [...amounts.values()].some((one) => one.anonymous > 0);
  return (seat) => (anonymous ? undefined : (amounts.get(seat)?.words ?? 0));
};

const controls = (session: Session, group: Group, language: Language): readonly Control[] => {
  const text = BOARD[language];
  const kind = session.position && groupsHere(session, session.position.step);
  // Before groups are made there is one row of all, who are no group yet.
  if (!kind || group.seats.length === 0 || !groupsOf(session, kind).some((one) => one.id === group.id)) return [];
  return [
    {
      id: 'whisper',
      label: text.message,
      icon: 'mail',
      send: { type: 'plot.whisper', kind, group: group.id },
      ask: { name: 'text', label: text.messageAsk, max: WHISPER_MAX },
      submit: text.messageGo,
    },
  ];
};

/** To ten seconds: finer would send it again for every word. */
const roughly = (ms: number): number => Math.ceil(ms / 10_000) * 10_000;

interface Around {
  readonly session: Session;
  readonly language: Language;
  readonly presence: Presence;
  readonly waiting: Waiting;
  readonly made: readonly Contribution[];
  readonly amounts: ReadonlyMap<string, Amount>;
  /** When the part that is on began. Ms. */
  readonly since: number;
}

const row = (group: Group, title: string, sign: Sign | undefined, around: Around): GroupRow => {
  const { session, language, presence, waiting, amounts, since } = around;
  const here = (seat: string) => presence.connected.has(seat) || session.seats[seat]?.simulated === true;
  const mine = new Set(group.seats);
  const done = waiting.done.filter((seat) => mine.has(seat)).length;
  // Who is away is not waited for.
  const open = waiting.open.filter((seat) => mine.has(seat) && here(seat));
  const wrote = group.seats.flatMap((seat) => amounts.get(seat) ?? []);
  const hidden = sum(wrote, (one) => one.anonymous) < ANONYMOUS_FROM;
  const busy = group.seats.some((seat) => presence.writing.has(seat));
  const of = done + open.length;
  const empty = !group.seats.some(here);
  return {
    id: group.id,
    title,
    ...(sign ? { sign } : {}),
    done,
    of,
    words: sum(wrote, (one) => (hidden ? one.signed : one.words)),
    state: session.asking.some((seat) => mine.has(seat))
      ? 'asks'
      : empty
        ? 'empty'
        : of > 0 && open.length === 0
          ? 'done'
          : busy
            ? 'busy'
            : 'quiet',
    last: roughly(Math.max(since, ...group.seats.map((seat) => session.lively[seat] ?? 0))),
    controls: controls(session, group, language),
  };
};

/** How often each hat or perspective was heard in this step; none where there is only one. */
const balance = ({ session, language, made }: Around): GroupsBlock['balance'] => {
  const id = session.position?.step ?? '';
  const signs = [...new Set(made.flatMap((one) => one.sign ?? []))];
  const spoke = kindNamed(stepNamed(session, id).kind).spoke?.(stateOf(session, id), contextOf(session, id, 0)) ?? {};
  const item = (key: string, label: string, sign: Sign) => {
    const theirs = made.filter((one) => one.sign === sign);
    const minutes = Math.round((spoke[key] ?? 0) / 60_000);
    return { id: key, label, sign, count: theirs.length, words: wordsOf(theirs), minutes };
  };
  if (signs.some(isHat)) return signs.length < 2 ? [] : signs.filter(isHat).map((sign) => item(sign, HAT[sign][language], sign));
  if (session.turn === undefined) return [];
  return session.scenario.perspectives.map((side) => item(side.id, side.name[language], side.sign));
};

/** Undefined before the start and after the end. */
export const groupsBlock = (
  session: Session,
  language: Language,
  presence: Presence,
  waiting: Waiting,
): GroupsBlock | undefined => {
  if (session.phase !== 'playing' || !session.position) return undefined;
  const text = BOARD[language];
  const kind = groupsHere(session, session.position.step);
  const formed = kind ? groupsOf(session, kind).filter((group) => group.seats.length > 0) : [];
  const here = new Set(present(session).map((seat) => seat.id));
  const made = madeHere(session);
  const around = {
    session,
    language,
    presence,
    waiting,
    made,
    amounts: amountsOf(made),
    since: session.visits.at(-1)?.at ?? session.openedAt,
  };
  const all: Group = { id: 'all', seats: [...here] };
  const rows =
    kind && formed.length > 0
      ? formed.map((group) => {
          const sign =
            kind === 'perspectives' ? session.scenario.perspectives.find((side) => side.id === group.id)?.sign : undefined;
          const seats = group.seats.filter((seat) => here.has(seat));
          return row({ ...group, seats }, groupName(session, kind, group.id, language), sign, around);
        })
      : [row(all, text.together, undefined, around)];
  return {
    type: 'groups',
    id: 'groups',
    area: 'people',
    title: text.title,
    look: text.look,
    items: rows,
    balance: balance(around),
  };
};
