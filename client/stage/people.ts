// Everybody on the stage: who comes, who goes, who sits where.

import type { StageCue, StageSet } from '../../shared/blocks/stage.ts';
import { type Seat, seatColours } from '../art/chair.ts';
import { BADGE } from './figure.ts';
import type { Layout, Place } from './layout/layout.ts';
import { createPerson, type Person } from './person.ts';
import type { Theatre } from './theatre.ts';
import { sideSign } from './web-ends.ts';

const SEAT_IN: Readonly<Record<StageSet, Seat>> = {
  foyer: 'beanbag',
  'round-table': 'armchair',
  campfire: 'blanket',
  'flat-night': 'night',
  'school-yard': 'armchair',
  villa: 'armchair',
  cinema: 'night',
  school: 'armchair',
};

/** Where a name hangs on the chest, there is no room for a sign. */
const namedOnChest = ({ label, y, scale }: Place, word: number): boolean =>
  label.kind === 'tag' && Math.abs(label.y - (y + BADGE.y * scale)) < 0.9 * word + 16 * scale;

export interface People {
  show(cue: StageCue, layout: Layout): void;
}

export const createPeople = (theatre: Theatre): People => {
  const here = new Map<string, Person>();
  return {
    show: (cue, layout) => {
      const { named, word } = layout;
      const present = new Set(cue.people.map(({ id }) => id));
      for (const [id, person] of here) {
        if (present.has(id)) continue;
        person.leave();
        here.delete(id);
      }
      cue.people.forEach((each, order) => {
        const place = layout.places.get(each.id);
        if (!place) return;
        const person = here.get(each.id) ?? createPerson(theatre);
        here.set(each.id, person);
        const seat = each.aside ? 'beanbag' : SEAT_IN[cue.set];
        // A change that all make runs through the room; a full room does not take longer for it.
        person.show(each, place, {
          seat,
          colour: (order * 3) % seatColours(seat),
          badge: each.aside || (named && namedOnChest(place, word)) ? undefined : sideSign(each, cue),
          order: order * Math.min(1, 20 / cue.people.length),
        });
      });
    },
  };
};
