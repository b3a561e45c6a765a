// What a kind may know of the session around its step.

import { kinds } from './activities/index.ts';
import type { Activity, Contribution, GroupKind, Part, StepContext } from './core/activity.ts';
import type { House } from './core/service.ts';
import { type Position, placeKey, present, type Session } from './core/session.ts';
import type { Viewer } from './core/viewer.ts';
import type { Language } from './core/words.ts';
import type { Step } from './scenario/schema.ts';
import { timeline } from './views/timeline.ts';

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
    groups: (kind) => (groupsHere(session, stepId) === kind ? session.groups[kind] : []),
    passed: new Set(session.position ? session.passed[placeKey(session.position)] : []),
    hidden: new Set(session.hidden),
    spotlight: session.spotlight,
    names: session.room.names,
    language: session.language,
    ownCase: session.ownCase,
    seed: `${session.seed}/${stepId}`,
    now,
    nameOf: nameFor(session, viewer, session.room.names),
    evidence: () => publicContributions(session).filter((one) => one.step !== stepId),
    timeline: (language: Language) => timeline(session, publicContributions(session), language, house),
    situation: (language: Language) => session.ownCase ?? session.scenario.situation?.[language] ?? '',
  };
};

/** In which groups people work in a step now; undefined is everybody together. */
export const groupsHere = (session: Session, stepId: string): GroupKind | undefined => {
  const position = session.position;
  const part = position?.step === stepId ? house.partAt(session, position) : undefined;
  return part?.groups ?? stepNamed(session, stepId).groups;
};

/** The state of a step; made anew for one that was not entered yet. */
export const stateOf = (session: Session, stepId: string): unknown =>
  session.states[stepId] ?? kindNamed(stepNamed(session, stepId).kind).init(contextOf(session, stepId, 0));

const partsOf = (session: Session, stepId: string): readonly Part[] => {
  const step = stepNamed(session, stepId);
  return kindNamed(step.kind).parts(stateOf(session, stepId), step);
};

const contributions = (session: Session): readonly Contribution[] =>
  session.steps
    .filter((step) => step.id in session.states)
    .flatMap((step) => kindNamed(step.kind).harvest(session.states[step.id], contextOf(session, step.id, 0)));

/** What all may read, without what is hidden. */
export const publicContributions = (session: Session): readonly Contribution[] =>
  contributions(session).filter((one) => one.audience === 'all' && !session.hidden.includes(one.id));

export const house: House = {
  partsOf,
  partAt: (session: Session, position: Position) => partsOf(session, position.step).find((part) => part.id === position.part),
  mayLeave: (session, now) => {
    if (!session.position) return undefined;
    const id = session.position.step;
    return kindNamed(stepNamed(session, id).kind).mayLeave?.(stateOf(session, id), contextOf(session, id, now));
  },
  contributions,
};
