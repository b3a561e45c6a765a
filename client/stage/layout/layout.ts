// Where everybody and everything is, from a cue and the frame. The only door to the other files here.

import type { StageCue, StagePerson } from '../../../shared/blocks/stage.ts';
import { aroundFire, aroundTable } from './around-table.ts';
import type { Frame } from './frame.ts';
import { gathering } from './gathering.ts';
import type { Layout, Place } from './place.ts';
import { atTables } from './tables.ts';

/** Those who stepped out sit at the front, left and right of the others, smaller, turned to what goes on. */
const aside = (people: readonly StagePerson[], frame: Frame): Place[] =>
  people.map(({ id }, i) => {
    const left = i % 2 === 1;
    const nth = Math.floor(i / 2);
    const scale = 0.66;
    const in_ = 92 + (nth % 2) * 132;
    const x = left ? in_ : frame.w - in_;
    const y = frame.h - 190 - Math.floor(nth / 2) * 150;
    return { id, x, y, scale, flip: !left, row: 0, label: { kind: 'tag', x, y: y + 2, maxWidth: 150 } };
  });

const byTable = (people: readonly StagePerson[]): Map<number, string[]> => {
  const groups = new Map<number, string[]>();
  for (const { id, table } of people) {
    const number = table ?? 1;
    groups.set(number, [...(groups.get(number) ?? []), id]);
  }
  return groups;
};

/** The layout of `cue` in `frame`. Seats follow the order of people, so that somebody who comes later moves few. */
export const layOut = (cue: Pick<StageCue, 'set' | 'people'>, frame: Frame): Layout => {
  const inside = cue.people.filter((person) => !person.aside);
  const ids = inside.map(({ id }) => id);
  const groups = byTable(inside);
  const layout =
    groups.size > 1
      ? atTables(groups, frame)
      : cue.set === 'foyer'
        ? gathering(ids, frame)
        : cue.set === 'campfire'
          ? aroundFire(ids, frame)
          : aroundTable(ids, frame);
  const places = new Map(layout.places);
  for (const place of aside(
    cue.people.filter((person) => person.aside),
    frame,
  ))
    places.set(place.id, place);
  return { ...layout, places };
};

export type { Frame } from './frame.ts';
export { frameFor } from './frame.ts';
export type { Label, Layout, Place, Slot, Table } from './place.ts';
