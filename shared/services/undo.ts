// Taking back: for ten seconds the facilitator can undo what they did last. What others made meanwhile stays.

import { z } from 'zod';
import type { Command, Fact, LoggedEvent } from '../core/event.ts';
import { refuse } from '../core/refusal.ts';
import { fact, type House, type Service } from '../core/service.ts';
import { type Before, present, type Session } from '../core/session.ts';
import { castInstead, casting, castNewcomer } from './casting.ts';
import { groups, placeNewcomer } from './groups.ts';

/** Milliseconds in which it can be taken back. */
export const UNDO = 10_000;
/** And so much longer for the way to the server. */
const LATE = 2000;

const PLACES = ['groups', 'roles', 'rolesHad', 'plan', 'tasks'] as const;
const TIME = ['minutes', 'endsBy'] as const;
const WAY = [
  'phase',
  'position',
  'visits',
  'clock',
  'extra',
  'forward',
  'turn',
  'turnsOn',
  'shownAt',
  'spotlight',
  'safety',
] as const;

/** What each command changes, and so what is put back: nothing else, for others go on meanwhile. */
const UNDOABLE: Readonly<Record<string, readonly (keyof Before)[]>> = {
  'progress.next': [...WAY, ...TIME, ...PLACES],
  'progress.back': [...WAY, ...TIME, ...PLACES],
  'progress.go': [...WAY, ...TIME, ...PLACES],
  'progress.end': [...WAY, ...TIME, ...PLACES],
  'groups.move': ['groups'],
  'groups.reform': ['groups'],
  'casting.place': ['roles', 'rolesHad', 'plan'],
  'casting.task': ['roles', 'rolesHad', 'plan', 'tasks'],
  'casting.give': ['roles', 'rolesHad', 'plan'],
  'clock.fit': ['minutes'],
  'clock.plan': ['minutes'],
  'clock.aim': ['endsBy'],
  reveal: ['shownAt'],
};

/** After these the mark is no more: putting back would undo them too. */
const DROPS: ReadonlySet<string> = new Set([
  'clock.paused',
  'clock.resumed',
  'clock.extended',
  'clock.granted',
  'safety.stopped',
  'safety.resumed',
  'safety.calmed',
]);

const before = (session: Session, what: string): Before =>
  Object.fromEntries((UNDOABLE[what] ?? []).map((key) => [key, session[key]])) as Before;

/** Nothing was there to be seen: a reveal that showed nobody anything, for nobody had done anything in this part. */
const showedNothing = (session: Session, house: House): boolean =>
  !Object.values(session.lively).some((at) => at >= (session.visits.at(-1)?.at ?? 0)) &&
  !house
    .contributions(session)
    .some((one) => one.step === session.position?.step && one.part === session.position.part && one.blind === true);

/** Facts with, in front of them, the mark to which they can be taken back; as they are for what cannot. */
export const markUndo = (session: Session, command: Command, facts: readonly Fact[], house: House): readonly Fact[] => {
  if (facts.length === 0) return facts;
  if (command.type in UNDOABLE) return [...fact('undo.marked', { what: command.type }), ...facts];
  if (command.type.endsWith('.reveal') && session.position && showedNothing(session, house))
    return [...fact('undo.marked', { what: 'reveal', step: session.position.step }), ...facts];
  return facts;
};

/** The session after an event, without a mark that this event made worthless: somebody wrote where a reveal was taken as showing
 * nothing, something was shown, the clock or a stop went another way, or somebody chose a role. */
export const dropUndo = (session: Session, event: LoggedEvent): Session => {
  const { undo } = session;
  if (!undo) return session;
  const revealed = event.type.endsWith('.revealed');
  const wrote = undo.what === 'reveal' && undo.step === event.step && !revealed;
  const showed = revealed && undo.what !== 'reveal';
  const chose = event.type === 'casting.assigned' && event.by in session.seats;
  return wrote || showed || chose || DROPS.has(event.type) ? { ...session, undo: undefined } : session;
};

const restored = (session: Session): Session => {
  const { undo } = session;
  if (!undo) return session;
  const { safety, ...others } = undo.before;
  const states = undo.step === undefined ? session.states : { ...session.states, [undo.step]: undo.state };
  // A stop and a brake are put back where they were; what people pressed since stays.
  const calm = safety
    ? { ...session.safety, stopped: safety.stopped, brake: session.safety.brake ?? safety.brake }
    : session.safety;
  return { ...session, ...others, safety: calm, states, undo: undefined };
};

/** Facts that give everybody a place who came in, or was let in, since the mark; one after the other, for each counts for the next. */
const settled = (back: Session, house: House): readonly Fact[] => {
  const facts: Fact[] = [];
  let session = back;
  for (const seat of present(back)) {
    const looksOn = session.tasks[seat.id] === 'inspector' || session.tasks[seat.id] === 'observer';
    if (looksOn || present(back).some((one) => one.standsIn === seat.id)) continue;
    const cast =
      seat.standsIn !== undefined && session.roles[seat.id] === undefined
        ? castInstead(session, seat.id, seat.standsIn)
        : castNewcomer(session, seat.id);
    for (const one of [...placeNewcomer(session, seat.id), ...cast]) {
      const event = { ...one, seq: 0, at: session.at, by: 'house', version: 1 };
      session = (one.type.startsWith('groups.') ? groups : casting).evolve(session, event, house);
      facts.push(one);
    }
  }
  return facts;
};

export const undo: Service = {
  name: 'undo',
  command: z.discriminatedUnion('type', [z.strictObject({ type: z.literal('undo.do') })]),
  participants: [],
  decide: (session, _command, _by, now, house) => {
    const last = session.undo;
    if (!last) return refuse('not-now');
    if (now - last.at > UNDO + LATE) return refuse('too-late');
    return [...fact('undo.done', { what: last.what }), ...settled(restored(session), house)];
  },
  evolve: (session, event) => {
    if (event.type === 'undo.done') return restored(session);
    const what = String(event.data.what);
    const step = event.data.step === undefined ? undefined : String(event.data.step);
    const kept = step === undefined ? {} : { step, state: session.states[step] };
    return { ...session, undo: { what, at: event.at, before: before(session, what), ...kept } };
  },
};
