// What a kind may know of the session around its step.

import { kinds } from './activities/index.ts';
import type {
  Activity,
  Contribution,
  Group,
  GroupKind,
  Part,
  Side,
  Source,
  StepContext,
  Thread,
  Waiting,
} from './core/activity.ts';
import { Kept, once, Settled } from './core/kept.ts';
import type { House } from './core/service.ts';
import { type Position, placeKey, present, type Session } from './core/session.ts';
import type { Viewer } from './core/viewer.ts';
import type { Language } from './core/words.ts';
import type { Step } from './scenario/schema.ts';
import { replay } from './views/replay.ts';

const byKind: ReadonlyMap<string, Activity> = new Map(kinds.map((kind) => [kind.kind, kind]));

/** The kind of that name; our own bug when there is none, for a scenario is checked before it is played. */
export const kindNamed = (name: string): Activity => {
  const found = byKind.get(name);
  if (!found) throw new Error(`no activity kind ${name}`);
  return found;
};

export const maybeKind = (name: string): Activity | undefined => byKind.get(name);

export const stepNamed = (session: Session, id: string): Step => {
  const found = session.steps.find((step) => step.id === id);
  if (!found) throw new Error(`no step ${id}`);
  return found;
};

const FACILITATOR = { nl: 'Begeleider', en: 'Facilitator' };

/** The name that a viewer may see for an author: the facilitator all, others when names are shown. */
const nameFor = (session: Session, viewer: Viewer | undefined, names: boolean) => (by: string) => {
  if (by === 'facilitator') return FACILITATOR[viewer?.language ?? session.language];
  const own = viewer?.role === 'participant' && viewer.seat === by;
  return names || own || viewer?.role === 'facilitator' ? (session.seats[by]?.name ?? '') : '';
};

/** The context of one step. `now` in ms; 0 for a view, which does not depend on time. */
export const contextOf = (session: Session, stepId: string, now: number, viewer?: Viewer): StepContext<unknown> => {
  const base = contexts.of(session, stepId, () => everybodys(session, stepId));
  const ahead = aheadOf(session, stepId, viewer);
  return {
    ...base,
    now,
    nameOf: nameFor(session, viewer, session.room.names),
    ...(ahead === undefined ? {} : { part: ahead }),
  };
};

const contexts = new Kept<Session, StepContext<unknown>>();
const computed = new Kept<Session, unknown>();

/** What every viewer of a step has the same. */
const everybodys = (session: Session, stepId: string): StepContext<unknown> => {
  const step = stepNamed(session, stepId);
  const current = session.position?.step === stepId && session.phase === 'playing';
  const last = session.visits.findLast((visit) => visit.step === stepId);
  return {
    id: stepId,
    config: step,
    part: session.position?.step === stepId ? session.position.part : last?.part,
    left: new Set(
      session.visits.filter((visit) => visit.step === stepId && visit.until !== undefined).map((visit) => visit.part),
    ),
    current,
    seats: present(session),
    // Only the groups that this step, or the part that is on, works in.
    groups: (kind) => (groupsHere(session, stepId) === kind ? groupsOf(session, kind) : []),
    sides: session.scenario.perspectives,
    sideOf: (seat) => sideOf(session, seat),
    taskOf: (seat) => session.tasks[seat],
    passed: new Set(session.position ? session.passed[placeKey(session.position)] : []),
    practised: new Set(session.safety.practised),
    hidden: new Set(session.hidden),
    spotlight: session.spotlight,
    names: session.room.names,
    language: session.language,
    ownCase: session.ownCase,
    seed: `${session.seed}/${stepId}`,
    now: 0,
    nameOf: nameFor(session, undefined, session.room.names),
    once: <T>(key: string, make: () => T) => computed.of(session, `${stepId}/${key}`, make) as T,
    evidence: () => publicContributions(session).filter((one) => one.step !== stepId),
    made: (other) => (other in session.states ? harvestOf(session, other) : []),
    start: () => session.visits[0]?.at ?? session.openedAt,
    web: () => webOf(session),
    held: () => {
      const cards = new Map(session.scenario.cards.map((card) => [card.id, card]));
      const held = Object.entries(heldBy(session)).flatMap(([seat, id]) => {
        const card = cards.get(id);
        return card ? [[seat, card] as const] : [];
      });
      return Object.fromEntries(held);
    },
    deck: session.scenario.cards,
    cardNeeds: session.scenario.cardNeeds,
    sources: () => sourcesOf(session),
    effect: () =>
      session.plot.reduce(
        (sum, sent) => sum + (session.scenario.events.find((event) => event.id === sent.id)?.budgets?.[stepId] ?? 0),
        0,
      ),
    replay: (viewer, opened) => replay(session, publicContributions(session), viewer, opened, house),
    // What somebody stood in for was never theirs to tell.
    rolesOf: (seat) =>
      session.scenario.roles
        .filter((role) => session.seats[seat]?.standsIn === undefined && session.rolesHad[seat]?.includes(role.id))
        .map((role) => ({ id: role.id, name: role.name, hasSecret: role.secret !== undefined })),
    situation: (language: Language) => session.ownCase ?? session.scenario.situation?.[language] ?? '',
  };
};

/** The part that somebody works on before it is on for all; undefined for those who do not. */
const aheadOf = (session: Session, stepId: string, viewer: Viewer | undefined): string | undefined => {
  const { position } = session;
  if (viewer?.role !== 'participant' || position?.step !== stepId || !session.forward.includes(viewer.seat)) return undefined;
  const parts = partsOf(session, stepId);
  return parts[parts.findIndex((part) => part.id === position.part) + 1]?.id;
};

/** In which groups people work in a step now; undefined is everybody together. */
export const groupsHere = (session: Session, stepId: string): GroupKind | undefined => {
  const position = session.position;
  const part = position?.step === stepId ? house.partAt(session, position) : undefined;
  return part?.groups ?? stepNamed(session, stepId).groups;
};

/** Groups of a kind as they are now. Perspectives make theirs by who holds them in the turn that is on. */
export const groupsOf = (session: Session, kind: GroupKind): readonly Group[] => {
  if (kind !== 'perspectives') return session.groups[kind];
  const turn = session.turn === undefined ? undefined : session.plan[session.turn];
  if (!turn) return [];
  const seats = present(session).map((seat) => seat.id);
  return session.scenario.perspectives.map((side) => ({ id: side.id, seats: seats.filter((seat) => turn[seat] === side.id) }));
};

/** The side that somebody is on in the turn that is on. */
export const sideOf = (session: Session, seat: string): Side | undefined => {
  const place = session.turn === undefined ? undefined : session.plan[session.turn]?.[seat];
  return session.scenario.perspectives.find((side) => side.id === place);
};

/** What a step begins with. */
const firstState = once((step: Step): unknown => kindNamed(step.kind).init(step));

/** The state of a step, also of one that was not entered yet. */
export const stateOf = (session: Session, stepId: string): unknown =>
  session.states[stepId] ?? firstState(stepNamed(session, stepId));

const partsIn = once((step: Step) => once((state: object): readonly Part[] => kindNamed(step.kind).parts(state, step)));

/** The parts of a step; the same list as long as they are the same. */
const partsOf = (session: Session, stepId: string): readonly Part[] => {
  const step = stepNamed(session, stepId);
  return settled.of(session.scenario, stepId, partsIn(step)(stateOf(session, stepId) as object));
};

const settled = new Settled<Session['scenario'], Part>();

const harvestOf = (session: Session, id: string): readonly Contribution[] =>
  kindNamed(stepNamed(session, id).kind).harvest(session.states[id], contextOf(session, id, 0));

/** Steps that were on, in order. */
const entered = (session: Session): readonly Step[] => session.steps.filter((step) => step.id in session.states);

const contributions = once((session: Session): readonly Contribution[] =>
  entered(session).flatMap((step) => harvestOf(session, step.id)),
);

/** The whole web so far, oldest first. */
export const webOf = once((session: Session): readonly Thread[] =>
  entered(session)
    .flatMap((step) => kindNamed(step.kind).threads?.(session.states[step.id], contextOf(session, step.id, 0)) ?? [])
    .sort((a, b) => a.at - b.at),
);

/** Seat → id of the card that they hold; a later step counts before an earlier one. */
export const heldBy = (session: Session): Readonly<Record<string, string>> =>
  Object.assign({}, ...entered(session).map((step) => kindNamed(step.kind).holds?.(session.states[step.id]) ?? {}));

const sourcesOf = (session: Session): readonly Source[] =>
  entered(session).flatMap(
    (step) => kindNamed(step.kind).sources?.(session.states[step.id], contextOf(session, step.id, 0)) ?? [],
  );

/** What all may read, without what is hidden. */
export const publicContributions = once((session: Session): readonly Contribution[] =>
  contributions(session).filter((one) => one.audience === 'all' && !session.hidden.includes(one.id)),
);

export const house: House = {
  partsOf,
  partAt: (session: Session, position: Position) => partsOf(session, position.step).find((part) => part.id === position.part),
  mayLeave: (session, now) => {
    if (!session.position) return undefined;
    const id = session.position.step;
    return kindNamed(stepNamed(session, id).kind).mayLeave?.(stateOf(session, id), contextOf(session, id, now));
  },
  worksAhead: (session, step) => kindNamed(stepNamed(session, step).kind).worksAhead === true,
  waiting: once((session: Session): Waiting => {
    const id = session.position?.step;
    if (id === undefined || session.phase !== 'playing') return { done: [], open: [] };
    return kindNamed(stepNamed(session, id).kind).awaits(stateOf(session, id), contextOf(session, id, 0));
  }),
  groupsOf,
  groupHere: (session, seat) => {
    const kind = session.position && groupsHere(session, session.position.step);
    return kind && groupsOf(session, kind).find((group) => group.seats.includes(seat));
  },
  contributions,
};
