// Where everybody and everything is, from a cue and the frame. The only door to the other files here.

import { isHat, type StageCue, type StagePerson } from '../../../shared/blocks/stage.ts';
import { aroundFire, aroundTable } from './around-table.ts';
import type { Frame } from './frame.ts';
import { gathering } from './gathering.ts';
import { widened, withNames } from './names.ts';
import type { Draft, Layout, Seated } from './place.ts';
import { bySide, reseat, sidePlaces } from './sides.ts';
import { atTables } from './tables.ts';
import { withTents } from './tents.ts';

/** Those who stepped out sit at the front, left and right of the others, smaller, turned to what goes on. */
const aside = (people: readonly StagePerson[], frame: Frame): Seated[] =>
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

const draftOf = (cue: Pick<StageCue, 'set'>, groups: ReadonlyMap<number, readonly string[]>, frame: Frame): Draft => {
  if (groups.size > 1) return atTables(groups, frame);
  const ids = [...groups.values()].flat();
  switch (cue.set) {
    case 'foyer':
      return gathering(ids, frame);
    case 'campfire':
      return aroundFire(ids, frame);
    default:
      return aroundTable(ids, frame);
  }
};

/** The layout of `cue` in `frame`. Seats follow the order of people, so that somebody who comes later moves few; with sides,
 * each side has a part of the circle. */
export const layOut = (cue: Pick<StageCue, 'set' | 'people' | 'sides'>, frame: Frame): Layout => {
  const sides = cue.sides ?? [];
  const inside = cue.people.filter((person) => !person.aside);
  const groups = byTable(sides.length > 0 ? bySide(inside, sides) : inside);
  const draft = draftOf(cue, groups, frame);
  const given =
    sides.length === 0
      ? [...draft.places.values()]
      : [...groups.values()].flatMap((ids) =>
          reseat(
            ids,
            ids.flatMap((id) => draft.places.get(id) ?? []),
            draft,
          ),
        );
  const who = new Map(cue.people.map((person) => [person.id, person]));
  const known = given.map((place): Seated => {
    const { name = '', sign } = who.get(place.id) ?? {};
    const letters = [...name].length;
    return sign !== undefined && isHat(sign) ? { ...place, letters, hat: true } : { ...place, letters };
  });
  const seated = widened(known, frame);
  const beside = aside(
    cue.people.filter((person) => person.aside),
    frame,
  );
  const { places: written, named } = withNames([...seated, ...beside], frame);
  const inPlace = new Map(written.slice(0, seated.length).map((place) => [place.id, place]));
  const places = withTents({ ...draft, places: inPlace }, named ? frame.word : 0);
  for (const place of written.slice(seated.length))
    places.set(place.id, { ...place, tent: { x: place.x, y: place.y - 60 * place.scale } });
  const lamp = draft.lamp ? [{ x: draft.lamp.x, y: draft.lamp.y / 2 + 30, w: 210 * draft.lamp.scale, h: draft.lamp.y + 60 }] : [];
  const { word } = frame;
  return { ...draft, places, sides: sidePlaces(sides, cue.people, inPlace, frame, named, lamp), word, named };
};

export type { Frame } from './frame.ts';
export { frameFor } from './frame.ts';
export type { Label, Layout, Place, Slot, Table } from './place.ts';
