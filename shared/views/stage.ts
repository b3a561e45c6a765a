// The stage as one viewer sees it: set and light of the step, people with their signs, cards, the spotlight.

import { isHat, type Sign, type StageCue, type StagePerson, type StageThread } from '../blocks/stage.ts';
import { contextOf, groupsHere, publicContributions, sideOf, webOf } from '../context.ts';
import type { ActivityView } from '../core/activity.ts';
import { keptOf, Listed, once } from '../core/kept.ts';
import { present, type Seat, type Session } from '../core/session.ts';
import type { Viewer } from '../core/viewer.ts';
import { placeOf } from './place.ts';
import { TEXT } from './text.ts';
import type { Presence } from './view.ts';

const people = (session: Session, presence: Presence, shown: ActivityView['stage'] | undefined): readonly StagePerson[] => {
  const tables = session.position && groupsHere(session, session.position.step) === 'tables' ? session.groups.tables : [];
  return present(session).map((seat) => {
    const aside = session.safety.aside.includes(seat.id);
    const side = sideOf(session, seat.id);
    const sign = aside ? undefined : (shown?.signOf?.(seat.id) ?? side?.sign);
    const table = tables.findIndex((group) => group.seats.includes(seat.id));
    const shownSide = side && sign && !isHat(sign) ? side.id : undefined;
    return person(seat, sign, table + 1, shownSide, aside, !seat.simulated && !presence.connected.has(seat.id));
  });
};

/** All see the same people, but for whoever is a part ahead. */
const seated = (
  session: Session,
  viewer: Viewer,
  presence: Presence,
  shown: ActivityView['stage'] | undefined,
): readonly StagePerson[] => {
  if (viewer.role === 'participant' && session.forward.includes(viewer.seat)) return people(session, presence, shown);
  const known = crowds.get(session);
  if (known?.connected === presence.connected) return known.people;
  const here = lists.of(session.scenario, '', people(session, presence, shown));
  crowds.set(session, { connected: presence.connected, people: here });
  return here;
};

const lists = new Listed<Session['scenario'], StagePerson>();
const crowds = new WeakMap<Session, { readonly connected: Presence['connected']; readonly people: readonly StagePerson[] }>();

const person = keptOf(
  (
    { id, name, avatar }: Seat,
    sign: Sign | undefined,
    table: number,
    side: string | undefined,
    aside: boolean,
    away: boolean,
  ): StagePerson => ({
    id,
    name,
    avatar,
    ...(sign ? { sign } : {}),
    ...(table > 0 ? { table } : {}),
    ...(side ? { side } : {}),
    ...(aside ? { aside } : {}),
    ...(away ? { away } : {}),
  }),
);

const spotlight = (session: Session, viewer: Viewer): StageCue['spotlight'] => {
  if (session.spotlight === undefined) return undefined;
  const found = publicContributions(session).find((one) => one.id === session.spotlight);
  if (!found) return undefined;
  const name = found.anonymous ? '' : contextOf(session, found.step, 0, viewer).nameOf(found.by);
  const seat = session.seats[found.by];
  return {
    id: found.id,
    text: found.text,
    ...(found.note ? { note: found.note } : {}),
    ...(found.sign ? { sign: found.sign } : {}),
    ...(name ? { name } : {}),
    ...(name && seat ? { by: seat.id, avatar: seat.avatar } : {}),
  };
};

/** The step that is on lies inside the story. */
export const inFiction = (session: Session): boolean =>
  session.phase === 'playing' && session.steps.find((step) => step.id === session.position?.step)?.fiction === true;

/** The web between people who are here; not over a yard, where it would lie in the way. */
const threads = (session: Session, shown: ActivityView['stage'] | undefined): readonly StageThread[] => {
  if (shown?.yards || session.phase === 'gathering') return [];
  const spun = spunIn(session);
  const waiting = shown?.waiting ?? [];
  if (waiting.length === 0) return spun;
  const here = new Set(present(session).map((seat) => seat.id));
  return [...spun, ...waiting.filter((one) => here.has(one.from) && here.has(one.to))];
};

const spunIn = once((session: Session): readonly StageThread[] => {
  const start = session.visits[0]?.at ?? session.openedAt;
  const here = new Set(present(session).map((seat) => seat.id));
  return webOf(session)
    .filter((one) => here.has(one.from) && here.has(one.to))
    .map((one) => ({ id: one.id, from: one.from, to: one.to, kind: one.kind, at: one.at - start }));
});

/** `shown` is the activity's part of the stage; absent in the lobby and after the end. */
export const stageOf = (
  session: Session,
  viewer: Viewer,
  presence: Presence,
  shown: ActivityView['stage'] | undefined,
): StageCue => {
  const text = TEXT[viewer.language];
  const lit = spotlight(session, viewer);
  const caption =
    session.phase === 'gathering'
      ? text.captionLobby(present(session).length)
      : session.phase === 'ended'
        ? text.captionEnded
        : (shown?.caption ?? '');
  const here = seated(session, viewer, presence, shown);
  const sides = session.scenario.perspectives.filter((side) => here.some((person) => person.side === side.id));
  return {
    ...placeOf(session, session.position?.step),
    ...(shown?.set ? { set: shown.set } : {}),
    ...(shown?.light ? { light: shown.light } : {}),
    ...(shown?.glow ? { glow: shown.glow } : {}),
    people: here,
    ...(sides.length > 0
      ? { sides: sides.map((side) => ({ id: side.id, label: side.name[viewer.language], sign: side.sign })) }
      : {}),
    threads: threads(session, shown),
    ...(shown?.picture ? { picture: shown.picture } : {}),
    ...(shown?.yards ? { yards: shown.yards } : {}),
    ...(inFiction(session) ? { fiction: true } : {}),
    cards: lit ? (shown?.cards ?? []).filter((card) => card.id !== lit.id) : (shown?.cards ?? []),
    ...(lit ? { spotlight: lit } : {}),
    ...(session.safety.stopped ? { still: true } : {}),
    caption: session.safety.stopped ? text.stopText : caption,
  };
};
