// The session once more, for one viewer: what was there at each moment, and through the eyes of each role. It is made of what
// this viewer may know now, never of more; what a role had not seen yet at a moment is left out by time.

import type { ReplayBlock } from '../blocks/block.ts';
import type { Contribution } from '../core/activity.ts';
import type { House } from '../core/service.ts';
import { placeKey, type Session } from '../core/session.ts';
import type { Viewer } from '../core/viewer.ts';
import { placeOf } from './place.ts';
import { TEXT } from './text.ts';

type Replay = Omit<ReplayBlock, 'type' | 'id' | 'area' | 'title' | 'hint' | 'follow' | 'share'>;

/** The perspective or role that a contribution was written from: who its author was in the turn of that visit. */
const eyesOf = (session: Session, one: Contribution, house: House): string | undefined => {
  const step = session.steps.find((each) => each.id === one.step);
  const turn =
    step?.cast === 'rotate' ? (house.partAt(session, { step: one.step, part: one.part })?.turn ?? step.turn) : undefined;
  const place = turn === undefined ? undefined : session.plan[turn]?.[one.by];
  return place ?? (step?.cast || step?.fiction ? session.roles[one.by] : undefined);
};

/** `made` is what all may read now. `opened`: ids of roles whose secret may be read. */
export const replay = (
  session: Session,
  made: readonly Contribution[],
  viewer: Viewer,
  opened: ReadonlySet<string>,
  house: House,
): Replay => {
  const language = viewer.language;
  const text = TEXT[language];
  const start = session.visits[0]?.at ?? session.openedAt;
  const visits = session.visits.map((visit, at) => {
    const part = house.partAt(session, visit);
    const step = session.steps.find((one) => one.id === visit.step);
    const alone = step !== undefined && house.partsOf(session, step.id).length === 1;
    return {
      id: `v${at}`,
      at: visit.at - start,
      title: (alone ? step.title[language] : part?.title[language]) ?? '',
      prompt: part?.prompt[language] ?? '',
      ...placeOf(session, visit.step),
    };
  });
  const events = session.plot.flatMap((sent) => {
    const event = session.scenario.events.find((one) => one.id === sent.id);
    // What went to chosen people alone stays theirs.
    return event && sent.seats === undefined
      ? [{ id: `p-${sent.id}`, at: sent.at - start, title: event.title[language], prompt: event.text[language] }]
      : [];
  });
  const { perspectives, roles } = session.scenario;
  const had = new Set(Object.values(session.rolesHad).flat());
  const sides = perspectives.map((side) => ({
    id: side.id,
    label: side.name[language],
    sign: side.sign,
    facets: [{ label: text.fear, text: side.fear[language] }],
  }));
  const cast = roles
    .filter((role) => had.has(role.id))
    .map((role) => {
      const side = perspectives.find((one) => one.id === role.perspective);
      return {
        id: role.id,
        label: role.name[language],
        ...(side ? { sign: side.sign } : {}),
        facets: [
          { label: text.emotion, text: role.emotion[language] },
          { label: text.body, text: role.body[language] },
          { label: text.reason, text: role.reason[language] },
        ],
        ...(role.secret && opened.has(role.id) ? { secret: role.secret[language] } : {}),
        ...(role.secret && !opened.has(role.id) ? { closed: text.secretClosed } : {}),
      };
    });
  const moments = [...visits, ...events].sort((a, b) => a.at - b.at);
  const items = made.map((one) => {
    const shownAt = one.blind ? session.shownAt[placeKey({ step: one.step, part: one.part })] : undefined;
    const eyes = eyesOf(session, one, house);
    const name = one.anonymous || !session.room.names ? '' : (session.seats[one.by]?.name ?? '');
    return {
      id: one.id,
      at: one.at - start,
      open: (shownAt ?? one.at) - start,
      text: one.text,
      ...(one.note ? { note: one.note } : {}),
      ...(name ? { by: name } : {}),
      ...(one.sign ? { sign: one.sign } : {}),
      ...(eyes && !one.anonymous ? { eyes } : {}),
    };
  });
  // Up to the last thing that is in it: the time of any event would tell everybody that somebody did something, if not what.
  const end = session.visits.at(-1)?.until;
  const last = end === undefined ? Math.max(...moments.map((one) => one.at), ...items.map((one) => one.open)) : end - start;
  return { length: Math.max(1, last), moments, eyes: [...sides, ...cast], items };
};
