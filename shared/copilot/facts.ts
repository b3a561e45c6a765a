// What the rules of the copilot look at: a session in numbers and moments, without anybody's words. No now is in it; what
// depends on time is a moment.

import { contextOf, groupsHere, groupsOf, house, kindNamed, stateOf, stepNamed } from '../context.ts';
import { FORMED, type Formed, type GroupKind, type Waiting } from '../core/activity.ts';
import { type Clock, type Position, placeKey, present, type Session } from '../core/session.ts';
import type { SeatId } from '../core/viewer.ts';
import type { Language, Words } from '../core/words.ts';
import { coming, planned } from '../services/route.ts';
import { groupName } from '../views/group-name.ts';
import type { Presence } from '../views/view.ts';
import { halvedSince, isHere, knocking, latecomers, type Missing, missing, relieved, type Someone } from './crew.ts';
import { type Timing, timingOf } from './time.ts';
import { leader, unheard, type Voice, voicesOf } from './voices.ts';

/** One of the groups that work apart now. */
export interface GroupFacts {
  readonly kind: GroupKind;
  readonly id: string;
  readonly name: Words;
  /** How many of those who are here are still awaited. */
  readonly open: number;
  readonly writes: boolean;
  /** Their last sign of life: something done, a message to them, the start of the part. */
  readonly last: number;
  /** Formed groups: since when at least half of them is away. */
  readonly halved: number | undefined;
}

/** Every moment in milliseconds, server time. */
export interface Facts {
  readonly at: Position;
  /** The part, for keys. */
  readonly place: string;
  readonly kind: string;
  readonly began: number;
  /** Seats that are here: in the room, connected or simulated, and not stepped out. */
  readonly here: readonly SeatId[];
  readonly done: number;
  /** Those who are here and still awaited. */
  readonly open: readonly SeatId[];
  /** Everybody who is here did what the part asks, passed, or looks on. */
  readonly settled: boolean;
  readonly writes: boolean;
  /** Something was last made, or shown, in this part. */
  readonly last: number;
  readonly revealed: boolean | undefined;
  /** Something is large on the screen: it is being read aloud. */
  readonly reads: boolean;
  /** Until then nobody speaks. */
  readonly silentUntil: number;
  /** There is a part to go on to, and nothing holds the group here. */
  readonly mayGoOn: boolean;
  readonly clock: Clock;
  /** What this part was planned to take. */
  readonly planned: number;
  /** How long its clock stood still. */
  readonly stood: number;
  /** The most extra time of somebody who is still awaited. */
  readonly extra: number;
  readonly timing: Timing | undefined;
  readonly groups: readonly GroupFacts[];
  readonly voices: readonly Voice[];
  /** Perspectives that nobody has said back in this step. */
  readonly unheard: readonly Words[];
  readonly leader: { readonly seat: SeatId; readonly language: Language } | undefined;
  readonly missing: readonly Missing[];
  /** Stand-ins who are no longer needed, by the name of whom they stand in for. */
  readonly back: readonly Someone[];
  readonly latecomers: readonly Someone[];
  readonly knocking: readonly Someone[];
  /** The language of the room: what is sent to several is in it. */
  readonly language: Language;
}

/** Since when this step has been on without another between. */
const stepBegan = (session: Session, step: string): number => {
  const other = session.visits.findLastIndex((visit) => visit.step !== step);
  return session.visits[other + 1]?.at ?? session.openedAt;
};

const latest = (moments: readonly number[], least: number): number => moments.reduce((a, b) => Math.max(a, b), least);

/** The facts of the part that is on; undefined in the lobby and after the end. */
export const factsOf = (session: Session, presence: Presence, waiting: Waiting): Facts | undefined => {
  const at = session.position;
  if (!at || session.phase !== 'playing') return undefined;
  const { kind } = stepNamed(session, at.step);
  const began = session.visits.at(-1)?.at ?? session.openedAt;
  const seats = present(session).filter((seat) => isHere(seat, presence) && !session.safety.aside.includes(seat.id));
  const here = new Set(seats.map((seat) => seat.id));
  const open = waiting.open.filter((seat) => here.has(seat));
  const made = house.contributions(session).filter((one) => one.step === at.step && one.part === at.part);
  const shownAt = session.shownAt[placeKey(at)];
  const { clock } = session;
  const looksOn = seats.filter((seat) => ['observer', 'inspector'].includes(session.tasks[seat.id] ?? ''));
  const idle = new Set([...waiting.done, ...(session.passed[placeKey(at)] ?? []), ...looksOn.map((seat) => seat.id)]);
  const whispers = session.whispers.filter((one) => one.position && placeKey(one.position) === placeKey(at));
  const apart = groupsHere(session, at.step);
  const formed = FORMED.find((one): one is Formed => one === apart);
  const stepSince = stepBegan(session, at.step);
  return {
    at,
    place: `${at.step}.${at.part}`,
    kind,
    began,
    here: [...here],
    done: waiting.done.length,
    open,
    settled: waiting.done.length > 0 && seats.every((seat) => idle.has(seat.id)),
    writes: [...here].some((seat) => presence.writing.has(seat)),
    last: latest([...made.map((one) => one.at), shownAt ?? began], began),
    revealed: kindNamed(kind).revealed?.(stateOf(session, at.step), contextOf(session, at.step, 0)),
    reads: session.spotlight !== undefined,
    silentUntil: began + (house.partAt(session, at)?.silence ?? 0) * 1000,
    mayGoOn: coming(session, house).length > 0 && house.mayLeave(session, session.at) === undefined,
    clock,
    planned: planned(session, at, house) * 60_000,
    stood: clock.state === 'running' ? Math.max(0, clock.endsAt - clock.total - began) : 0,
    extra: latest(
      open.map((seat) => session.extra[seat] ?? 0),
      0,
    ),
    timing: timingOf(session),
    groups: (apart ? groupsOf(session, apart) : []).map((group): GroupFacts => {
      const mine = new Set(group.seats);
      return {
        kind: apart ?? 'tables',
        id: group.id,
        name: {
          nl: groupName(session, apart ?? 'tables', group.id, 'nl'),
          en: groupName(session, apart ?? 'tables', group.id, 'en'),
        },
        open: open.filter((seat) => mine.has(seat)).length,
        writes: group.seats.some((seat) => here.has(seat) && presence.writing.has(seat)),
        last: latest(
          [
            ...group.seats.map((seat) => session.lively[seat] ?? 0),
            ...whispers.filter((one) => one.seats.some((seat) => mine.has(seat))).map((one) => one.at),
          ],
          began,
        ),
        halved: formed && halvedSince(session, presence, formed, group),
      };
    }),
    voices: voicesOf(session, at.step, here, made),
    unheard: kind === 'dialogue' ? unheard(session, here, stepSince) : [],
    leader: leader(session, here),
    missing: missing(session, presence, at),
    back: relieved(session, presence),
    latecomers: latecomers(session, at.step, stepSince),
    knocking: knocking(session),
    language: session.language,
  };
};
