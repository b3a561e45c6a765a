// Taking back: for ten seconds the facilitator can undo what they did last. What others made meanwhile stays.

import { z } from 'zod';
import type { Command, Fact } from '../core/event.ts';
import { refuse } from '../core/refusal.ts';
import { fact, type House, type Service } from '../core/service.ts';
import type { Before, Session } from '../core/session.ts';
import { castNewcomer } from './casting.ts';
import { pauseClock } from './clock.ts';
import { placeNewcomer } from './groups.ts';

/** Milliseconds in which it can be taken back. */
export const UNDO = 10_000;
/** And so much longer for the way to the server. */
const LATE = 2000;

/** Commands whose doing is all in what `before` keeps. */
const UNDOABLE: ReadonlySet<string> = new Set([
  'progress.next',
  'progress.back',
  'progress.go',
  'progress.end',
  'groups.move',
  'groups.reform',
  'casting.place',
  'casting.task',
  'casting.give',
  'clock.fit',
  'clock.plan',
  'clock.aim',
]);

const before = (session: Session): Before => {
  const { phase, position, visits, clock, minutes, endsBy, extra, groups, roles, rolesHad, plan, turn, turnsOn } = session;
  const { tasks, shownAt, spotlight } = session;
  return {
    ...{ phase, position, visits, clock, minutes, endsBy, extra, groups, roles, rolesHad, plan, turn, turnsOn },
    ...{ tasks, shownAt, spotlight },
  };
};

/** Nothing was there to be seen: a reveal that showed nobody anything. */
const showedNothing = (session: Session, house: House): boolean =>
  !house
    .contributions(session)
    .some((one) => one.step === session.position?.step && one.part === session.position.part && one.blind === true);

/** Facts with, in front of them, the mark to which they can be taken back; as they are for what cannot. */
export const markUndo = (session: Session, command: Command, facts: readonly Fact[], house: House): readonly Fact[] => {
  if (facts.length === 0) return facts;
  if (UNDOABLE.has(command.type)) return [...fact('undo.marked', { what: command.type }), ...facts];
  if (command.type.endsWith('.reveal') && session.position && showedNothing(session, house))
    return [...fact('undo.marked', { what: 'reveal', step: session.position.step }), ...facts];
  return facts;
};

/** Somebody wrote where a reveal was taken as showing nothing: it can no longer be undone. */
export const forgetReveal = (session: Session, type: string, step: string): Session =>
  session.undo?.step === step && !type.endsWith('.revealed') ? { ...session, undo: undefined } : session;

const restored = (session: Session): Session => {
  const { undo } = session;
  if (!undo) return session;
  const back = { ...session, ...undo.before, undo: undefined };
  const clock = session.safety.stopped ? pauseClock(back.clock, session.at) : back.clock;
  const states = undo.step === undefined ? session.states : { ...session.states, [undo.step]: undo.state };
  return { ...back, clock, states };
};

export const undo: Service = {
  name: 'undo',
  command: z.discriminatedUnion('type', [z.strictObject({ type: z.literal('undo.do') })]),
  participants: [],
  decide: (session, _command, _by, now) => {
    const last = session.undo;
    if (!last) return refuse('not-now');
    if (now - last.at > UNDO + LATE) return refuse('too-late');
    const back = restored(session);
    // Who came in meanwhile still needs a place.
    const since = Object.values(session.seats).filter((seat) => seat.arrived >= last.at && seat.admitted && !seat.removed);
    return [
      ...fact('undo.done', { what: last.what }),
      ...since.flatMap((seat) => [...placeNewcomer(back, seat.id), ...castNewcomer(back, seat.id)]),
    ];
  },
  evolve: (session, event) => {
    if (event.type === 'undo.done') return restored(session);
    const step = event.data.step === undefined ? undefined : String(event.data.step);
    const kept = step === undefined ? {} : { step, state: session.states[step] };
    return { ...session, undo: { what: String(event.data.what), at: event.at, before: before(session), ...kept } };
  },
};
