// The stage as one viewer sees it: set and light of the step, people with their signs, cards, the spotlight.

import type { Light, StageCue, StagePerson, StageSet } from '../blocks/stage.ts';
import { contextOf, groupsHere, publicContributions } from '../context.ts';
import type { ActivityView } from '../core/activity.ts';
import { present, type Session } from '../core/session.ts';
import type { Viewer } from '../core/viewer.ts';
import { TEXT } from './text.ts';
import type { Presence } from './view.ts';

/** The set and the light: of this step, or of the last one before it that says. */
const place = (session: Session): { set: StageSet; light: Light } => {
  const until = session.steps.findIndex((step) => step.id === session.position?.step);
  const before = session.steps.slice(0, until + 1);
  return {
    set: before.findLast((step) => step.set)?.set ?? 'foyer',
    light: before.findLast((step) => step.light)?.light ?? 'afternoon',
  };
};

const people = (session: Session, presence: Presence, shown: ActivityView['stage'] | undefined): readonly StagePerson[] => {
  const tables = session.position && groupsHere(session, session.position.step) === 'tables' ? session.groups.tables : [];
  return present(session).map((seat) => {
    const aside = session.safety.aside.includes(seat.id);
    const sign = aside ? undefined : shown?.signOf?.(seat.id);
    const table = tables.findIndex((group) => group.seats.includes(seat.id));
    return {
      id: seat.id,
      name: seat.name,
      avatar: seat.avatar,
      ...(sign ? { sign } : {}),
      ...(table >= 0 ? { table: table + 1 } : {}),
      ...(aside ? { aside } : {}),
      ...(seat.simulated || presence.connected.has(seat.id) ? {} : { away: true }),
    };
  });
};

const spotlight = (session: Session, viewer: Viewer): StageCue['spotlight'] => {
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
  return {
    ...place(session),
    ...(shown?.set ? { set: shown.set } : {}),
    ...(shown?.light ? { light: shown.light } : {}),
    ...(shown?.glow ? { glow: shown.glow } : {}),
    people: people(session, presence, shown),
    cards: (shown?.cards ?? []).filter((card) => card.id !== lit?.id),
    ...(lit ? { spotlight: lit } : {}),
    ...(session.safety.stopped ? { still: true } : {}),
    caption: session.safety.stopped ? text.stopText : caption,
  };
};
