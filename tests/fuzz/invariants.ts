// What holds at every moment of every session, whatever anybody does.

import { house } from '../../shared/context.ts';
import { FORMED } from '../../shared/core/activity.ts';
import { present, type Session } from '../../shared/core/session.ts';

/** What does not hold, in words. */
export const broken = (session: Session): readonly string[] => [
  ...brokenGroups(session),
  ...brokenPlaces(session),
  ...brokenCast(session),
  ...brokenTime(session),
];

const hereIn = (session: Session): readonly string[] => present(session).map((seat) => seat.id);

const brokenGroups = (session: Session): readonly string[] =>
  FORMED.flatMap((kind) => {
    const groups = session.groups[kind];
    if (groups.length === 0) return [];
    const all = groups.flatMap((group) => group.seats);
    return [
      ...(new Set(all).size === all.length ? [] : [`somebody is in two groups of ${kind}`]),
      ...(new Set(groups.map((one) => one.id)).size === groups.length ? [] : [`two groups of ${kind} have one id`]),
      ...(hereIn(session).every((seat) => all.includes(seat)) ? [] : [`somebody is in no group of ${kind}`]),
    ];
  });

const brokenPlaces = (session: Session): readonly string[] => {
  const { position, phase, visits, forward, ahead } = session;
  const open = visits.filter((visit) => visit.until === undefined).length;
  return [
    ...(position && !house.partAt(session, position) ? ['the position is no part'] : []),
    ...(position && !(position.step in session.states) ? ['the step that is on has no state'] : []),
    ...(phase === 'playing' && open !== 1 ? [`${open} visits are open while it is played`] : []),
    ...(phase === 'ended' && open !== 0 ? ['a visit is open when it is over'] : []),
    ...(forward.length > 0 && phase === 'playing' && position && !ahead.includes(position.step)
      ? ['somebody works ahead where nobody may']
      : []),
  ];
};

const brokenCast = (session: Session): readonly string[] => {
  const { turn, plan, tasks, roles, scenario } = session;
  const standIns = Object.values(session.seats).flatMap((seat) => (seat.standsIn && !seat.removed ? [seat.standsIn] : []));
  // Whoever is stood in for has the role of the turn that they left.
  const apart = (seat: string) => tasks[seat] === 'inspector' || tasks[seat] === 'observer' || standIns.includes(seat);
  const here = hereIn(session).filter((seat) => !apart(seat));
  const step = session.steps.find((one) => one.id === session.position?.step);
  const places = turn === undefined ? undefined : plan[turn];
  const misplaced = (seat: string) => {
    const role = scenario.roles.find((one) => one.id === roles[seat]);
    return role !== undefined && places?.[seat] !== undefined && role.perspective !== places[seat];
  };
  return [
    ...(places && here.some((seat) => places[seat] === undefined) ? ['somebody has no place in the turn'] : []),
    ...(places && scenario.perspectives.length > 0 && here.some(misplaced) ? ['a role is of another side than its place'] : []),
    ...(session.phase === 'playing' && step?.cast === 'assign' && here.some((seat) => !roles[seat])
      ? ['somebody has no role where all have one']
      : []),
    ...(new Set(standIns).size === standIns.length ? [] : ['two stand in for one']),
  ];
};

const brokenTime = (session: Session): readonly string[] => {
  const { clock, endsBy, minutes, safety } = session;
  return [
    ...(clock.state === 'running' && !(Number.isFinite(clock.endsAt) && Number.isFinite(clock.total))
      ? ['no time on the clock']
      : []),
    ...(clock.state === 'running' && safety.stopped ? ['the clock runs while all is stopped'] : []),
    ...(endsBy !== undefined && !Number.isFinite(endsBy) ? ['no end'] : []),
    ...(Object.values(minutes).some((one) => !Number.isFinite(one) || one <= 0) ? ['a part of no minutes'] : []),
  ];
};
