// What kinds share in making entries: the names and marks of an author as this viewer may see them.

import type { Entry } from '../blocks/block.ts';
import type { StageCard } from '../blocks/stage.ts';
import type { Contribution, StepContext } from '../core/activity.ts';
import type { Viewer } from '../core/viewer.ts';

/** The author name that a viewer's commands are written under; undefined for the projector. */
export const authorOf = (viewer: Viewer): string | undefined =>
  viewer.role === 'participant' ? viewer.seat : viewer.role === 'facilitator' ? 'facilitator' : undefined;

/** A contribution as a list entry. Anonymous ones carry no name for anybody. */
export const entryOf = (one: Contribution, viewer: Viewer, step: StepContext<unknown>): Entry => {
  const name = one.anonymous ? '' : step.nameOf(one.by);
  const seat = step.seats.find((seat) => seat.id === one.by);
  return {
    id: one.id,
    text: one.text,
    controls: [],
    ...(one.sign ? { sign: one.sign } : {}),
    ...(one.note ? { note: one.note } : {}),
    ...(name ? { by: name } : {}),
    ...(name && seat ? { avatar: seat.avatar } : {}),
    ...(one.by === authorOf(viewer) ? { mine: true } : {}),
    ...(step.spotlight === one.id ? { spotlit: true } : {}),
    ...(step.hidden.has(one.id) ? { hidden: one.id } : {}),
  };
};

/** A contribution as a card on the stage. */
export const cardOf = (one: Contribution, step: StepContext<unknown>): StageCard => {
  const name = one.anonymous ? '' : step.nameOf(one.by);
  return {
    id: one.id,
    text: one.text,
    ...(one.sign ? { sign: one.sign } : {}),
    ...(name ? { name } : {}),
    ...(name && one.by !== 'facilitator' ? { by: one.by } : {}),
  };
};

/** Who is done and who is still awaited, from the seats that did something. Those who passed are not awaited, nor those who
 * only look on. */
export const awaited = (did: ReadonlySet<string>, step: StepContext<unknown>) => {
  const looksOn = (seat: string) => ['inspector', 'observer'].includes(step.taskOf(seat) ?? '');
  const ids = step.seats.map((seat) => seat.id).filter((id) => did.has(id) || !looksOn(id));
  return { done: ids.filter((id) => did.has(id)), open: ids.filter((id) => !did.has(id) && !step.passed.has(id)) };
};
