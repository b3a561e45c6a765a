// The way through the scenario: every part of every step in order, and how long each is planned to take in this session.

import type { Part } from '../core/activity.ts';
import { Kept, Listed, once } from '../core/kept.ts';
import { minutesIn } from '../core/profile.ts';
import type { House } from '../core/service.ts';
import { type Position, placeKey, type Session } from '../core/session.ts';

/** The parts of every step, as they are now; the same list as long as they are the same. */
export const partsOfAll = (session: Session, house: House): readonly (readonly Part[])[] =>
  steps.of(
    session.scenario,
    '',
    session.steps.map((step) => house.partsOf(session, step.id)),
  );

const steps = new Listed<Session['scenario'], readonly Part[]>();

/** Every part of every step in order, as it is now. */
export const route = (session: Session, house: House): readonly Position[] =>
  routes.of(session, '', () => placesOf(session.steps)(partsOfAll(session, house)));

const routes = new Kept<Session, readonly Position[]>();
const placesOf = once((of: Session['steps']) =>
  once((parts: readonly (readonly Part[])[]): readonly Position[] =>
    of.flatMap((step, at) => (parts[at] ?? []).map((part) => ({ step: step.id, part: part.id }))),
  ),
);

/** Where a place is in the route; -1 for none. */
export const placeIn = (list: readonly Position[], position: Position | undefined): number =>
  list.findIndex((one) => one.step === position?.step && one.part === position.part);

/** Planned minutes of a part: what the facilitator made it, or else what the scenario says in the session’s profile. */
export const planned = (session: Session, at: Position, house: House): number =>
  session.minutes[placeKey(at)] ?? minutesIn(house.partAt(session, at)?.minutes ?? 0, session.profile);

/** Parts that come after the one that is on. */
export const coming = (session: Session, house: House): readonly Position[] => {
  const list = route(session, house);
  return list.slice(placeIn(list, session.position) + 1);
};

/** Planned milliseconds of these parts together. */
export const lengthOf = (session: Session, parts: readonly Position[], house: House): number =>
  parts.reduce((sum, at) => sum + planned(session, at, house) * 60_000, 0);
