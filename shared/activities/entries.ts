// What kinds share in making entries: the names and marks of an author as this viewer may see them.

import type { Entry } from '../blocks/block.ts';
import type { StageCard } from '../blocks/stage.ts';
import type { Contribution, StepContext } from '../core/activity.ts';
import { keptOf, once } from '../core/kept.ts';
import type { Viewer } from '../core/viewer.ts';

/** The author name that a viewer's commands are written under; undefined for the projector. */
export const authorOf = (viewer: Viewer): string | undefined =>
  viewer.role === 'participant' ? viewer.seat : viewer.role === 'facilitator' ? 'facilitator' : undefined;

/** A contribution as a list entry. Anonymous ones carry no name for anybody. */
export const entryOf = (one: Contribution, viewer: Viewer, step: StepContext<unknown>): Entry => {
  const name = one.anonymous ? '' : step.nameOf(one.by);
  const avatar = name ? avatarsOf(step.seats).get(one.by) : undefined;
  return entry(one, name, avatar, one.by === authorOf(viewer), step.spotlight === one.id, step.hidden.has(one.id));
};

/** Who is in a room by seat, with their pictures. */
export const avatarsOf = once((seats: StepContext<unknown>['seats']) => new Map(seats.map((seat) => [seat.id, seat.avatar])));

const entry = keptOf(
  (one: Contribution, name: string, avatar: string | undefined, mine: boolean, spotlit: boolean, hidden: boolean): Entry => ({
    id: one.id,
    text: one.text,
    controls: [],
    ...(one.sign ? { sign: one.sign } : {}),
    ...(one.note ? { note: one.note } : {}),
    ...(name ? { by: name } : {}),
    ...(avatar ? { avatar } : {}),
    ...(mine ? { mine: true } : {}),
    ...(spotlit ? { spotlit: true } : {}),
    ...(hidden ? { hidden: one.id } : {}),
  }),
);

/** A contribution as a card on the stage. */
export const cardOf = (one: Contribution, step: StepContext<unknown>): StageCard =>
  card(one, one.anonymous ? '' : step.nameOf(one.by));

const card = keptOf(
  (one: Contribution, name: string): StageCard => ({
    id: one.id,
    text: one.text,
    ...(one.sign ? { sign: one.sign } : {}),
    ...(name ? { name } : {}),
    ...(name && one.by !== 'facilitator' ? { by: one.by } : {}),
  }),
);

/** Who is done and who is still awaited, from the seats that did something. Those who passed are not awaited, nor those who
 * only look on. */
export const awaited = (did: ReadonlySet<string>, step: StepContext<unknown>) => {
  const looksOn = (seat: string) => ['inspector', 'observer'].includes(step.taskOf(seat) ?? '');
  const ids = step.seats.map((seat) => seat.id).filter((id) => did.has(id) || !looksOn(id));
  return { done: ids.filter((id) => did.has(id)), open: ids.filter((id) => !did.has(id) && !step.passed.has(id)) };
};
