// The rules of a session: commands become facts, facts become a session, a session becomes views. Pure.

import type { View } from './blocks/view.ts';
import { contextOf, house, kindNamed, maybeKind, stateOf, stepNamed } from './context.ts';
import type { Command, Fact, LoggedEvent } from './core/event.ts';
import type { Profile } from './core/profile.ts';
import { isRefusal, type Refusal, refuse } from './core/refusal.ts';
import type { Service } from './core/service.ts';
import { type Session, shown } from './core/session.ts';
import type { Viewer } from './core/viewer.ts';
import type { Language } from './core/words.ts';
import { keepsake } from './report/keepsake.ts';
import { makeReport, type Report } from './report/report.ts';
import { type Scenario, stepsOf } from './scenario/schema.ts';
import { casting } from './services/casting.ts';
import { clock } from './services/clock.ts';
import { copilot } from './services/copilot.ts';
import { groups } from './services/groups.ts';
import { give, hands, holds, use } from './services/hands.ts';
import { type Arrival, arrive, people } from './services/people.ts';
import { progress } from './services/progress.ts';
import { plot, room, spotlight } from './services/room.ts';
import { safety } from './services/safety.ts';
import { dropUndo, markUndo, undo } from './services/undo.ts';
import { sameFrame } from './views/frame.ts';
import { type Moment, type Presence, viewOf } from './views/view.ts';

export type { Moment, Presence } from './views/view.ts';

/** Version of the events that these rules write. */
export const EVENT_VERSION = 1;

const services: ReadonlyMap<string, Service> = new Map(
  [progress, clock, people, room, spotlight, plot, groups, safety, casting, hands, undo, copilot].map((service) => [
    service.name,
    service,
  ]),
);

export interface Opening {
  readonly scenario: Scenario;
  readonly language: Language;
  readonly ownCase?: string;
  readonly variant?: string;
  readonly profile?: Profile;
  readonly seed: string;
}

/** The first fact of a session. It holds the whole scenario, so that a file that changes later does not change the past. */
const open = (opening: Opening): Fact => ({
  type: 'session.opened',
  data: {
    scenario: JSON.parse(JSON.stringify(opening.scenario)),
    language: opening.language,
    ownCase: opening.ownCase,
    variant: opening.variant,
    profile: opening.profile,
    seed: opening.seed,
  },
});

const opened = (event: LoggedEvent): Session => {
  const data = event.data as unknown as Opening;
  return {
    scenario: data.scenario,
    steps: stepsOf(data.scenario, data.variant),
    variant: data.variant,
    language: data.language,
    ownCase: data.ownCase,
    seed: data.seed,
    openedAt: event.at,
    phase: 'gathering',
    seats: {},
    position: undefined,
    visits: [],
    states: {},
    clock: { state: 'none' },
    profile: data.profile ?? 'standard',
    minutes: {},
    endsBy: undefined,
    extra: {},
    groups: { tables: [], pairs: [], trios: [] },
    groupsMade: { tables: 0, pairs: 0, trios: 0 },
    roles: {},
    rolesHad: {},
    plan: [],
    turn: undefined,
    turnsOn: 0,
    tasks: {},
    shownAt: {},
    passed: {},
    safety: { stopped: undefined, brake: undefined, ok: {}, heeded: [], practised: [], aside: [] },
    plot: [],
    whispers: [],
    lively: {},
    asking: [],
    dismissed: [],
    ahead: [],
    forward: [],
    hands: [{ id: 'first', as: 'first', at: event.at, withdrawn: false }],
    undo: undefined,
    spotlight: undefined,
    hidden: [],
    room: { locked: false, admission: false, names: true },
    notes: '',
    at: event.at,
  };
};

/** The step that is on now gets its state when it is entered for the first time. */
const entered = (session: Session): Session => {
  const id = session.position?.step;
  return id === undefined || id in session.states
    ? session
    : { ...session, states: { ...session.states, [id]: stateOf(session, id) } };
};

/** Applies one event. Throws on an event that no service and no kind knows: our own bug. */
const evolve = (session: Session | undefined, event: LoggedEvent): Session => {
  if (event.type === 'session.opened') return opened(event);
  if (!session) throw new Error(`${event.type} before session.opened`);
  const owner = event.type.slice(0, event.type.indexOf('.'));
  const service = services.get(owner);
  const marked = dropUndo(session, event);
  if (service) return entered({ ...service.evolve(marked, event, house), at: event.at });
  if (event.step === undefined) throw new Error(`${event.type} without a step`);
  const kind = kindNamed(owner);
  const state = kind.evolve(stateOf(session, event.step), event, contextOf(session, event.step, event.at));
  const known = event.by in session.seats ? { ...marked, lively: { ...session.lively, [event.by]: event.at } } : marked;
  const next = { ...known, states: { ...session.states, [event.step]: state }, at: event.at };
  return event.type === `${owner}.revealed` && session.position?.step === event.step
    ? shown(next, session.position, event.at)
    : next;
};

const isCommand = (value: unknown): value is { type: string; step?: unknown } =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Words that people write; every other value names something. */
const WORDS: ReadonlySet<string> = new Set([
  'text',
  'name',
  'reason',
  'what',
  'when',
  'deed',
  'hint',
  'note',
  'base',
  'one',
  'other',
]);

/** Names something that every object has, and no session: it would be found where nobody put it. */
const namesPrototype = (command: object): boolean =>
  Object.entries(command).some(
    ([key, value]) => !WORDS.has(key) && [value].flat().some((one) => typeof one === 'string' && one in Object.prototype),
  );

/** May this viewer send this at all? What a participant may, the facilitator may not, and the other way round, but for
 * what both may. Kinds refuse by themselves. */
const allowed = (service: Service, type: string, by: Viewer): boolean => {
  if (by.role === 'projector') return false;
  if (by.role === 'participant') return service.participants.includes(type);
  return !service.participants.includes(type) || (service.both ?? []).includes(type);
};

/** What the facilitator can still do when the session is over: with the report in mind. */
const AFTERWARDS: ReadonlySet<string> = new Set([
  'room.note',
  'room.names',
  'entry.hide',
  'entry.restore',
  'progress.end',
  'people.rename',
  'progress.reopen',
  'undo.do',
  'hands.withdraw',
]);

/** What everybody needs before anything else: to be in, and that the session is on. */
const standing = (session: Session, type: string, by: Viewer): Refusal | undefined => {
  if (by.role !== 'participant') return session.phase === 'ended' && !AFTERWARDS.has(type) ? refuse('ended') : undefined;
  const seat = session.seats[by.seat];
  if (!seat) return refuse('unknown');
  if (seat.removed) return refuse('removed');
  const always = type === 'people.language' || type === 'people.avatar';
  if (!seat.admitted && !always) return refuse('waiting');
  if (session.phase === 'ended' && !always && !type.endsWith('.withdraw')) return refuse('ended');
  return undefined;
};

/** Facts that a command leads to, or why not. An empty list: nothing to do, and that is fine. `now` in ms. */
const decide = (session: Session, command: unknown, by: Viewer, now: number): readonly Fact[] | Refusal => {
  const facts = decided(session, command, by, now);
  return isRefusal(facts) || by.role !== 'facilitator' || !isCommand(command)
    ? facts
    : markUndo(session, command as Command, facts, house);
};

const decided = (session: Session, command: unknown, by: Viewer, now: number): readonly Fact[] | Refusal => {
  if (!isCommand(command)) return refuse('malformed');
  if (by.role === 'projector') return refuse('not-allowed');
  if (namesPrototype(command)) return refuse('malformed');
  const type = command.type;
  const owner = type.slice(0, type.indexOf('.'));
  const no = standing(session, type, by);
  if (no) return no;
  const service = services.get(owner);
  if (service) {
    const parsed = service.command.safeParse(command);
    if (!parsed.success) return refuse('malformed');
    return allowed(service, type, by) ? service.decide(session, parsed.data, by, now, house) : refuse('not-allowed');
  }
  const kind = maybeKind(owner);
  if (!kind) return refuse('malformed');
  const parsed = kind.command.safeParse(command);
  if (!parsed.success) return refuse('malformed');
  const id = typeof parsed.data.step === 'string' ? parsed.data.step : session.position?.step;
  const step = session.steps.find((one) => one.id === id);
  // A step that was never on takes nothing; one that is over may still get what was written when the link was gone.
  if (!step || step.kind !== owner || !(step.id in session.states)) return refuse('not-now');
  if (session.safety.stopped && by.role === 'participant') return refuse('frozen');
  return kind.decide(stateOf(session, step.id), parsed.data, by, contextOf(session, step.id, now));
};

const report = (session: Session, options: { readonly names: boolean; readonly language: Language }): Report =>
  makeReport(session, options, (id) => {
    const step = stepNamed(session, id);
    const kind = kindNamed(step.kind);
    const context = { ...contextOf(session, id, 0), language: options.language };
    const state = stateOf(session, id);
    return {
      parts: house.partsOf(session, id),
      contributions: kind.harvest(state, context),
      decisions: kind.decisions?.(state, context) ?? [],
      tally: kind.tally?.(state, context) ?? [],
    };
  });

export const rules = {
  open,
  evolve,
  decide,
  arrive: (session: Session, person: Arrival, _now: number): readonly Fact[] | Refusal => arrive(session, person),
  /** Facts that give one more hand a key; refuses too-many. */
  give,
  /** Facts for a facilitator who comes in with a hand. */
  use,
  /** Does a facilitator’s key still open the room? `hand`: the id it was made for; undefined is the first. */
  holds,
  /** What a viewer sees. `listed`: of when the facilitator’s lists are, a moment of the same session; of now unless given. */
  view: (session: Session, viewer: Viewer, presence: Presence, listed?: Moment): View =>
    viewOf(session, viewer, presence, listed),
  /** Do two states of a session differ in nothing but what people made? */
  sameFrame,
  report,
  keepsake,
};
