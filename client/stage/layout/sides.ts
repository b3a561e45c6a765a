// People of one side sit together, and the name of their side stands over them.

import type { StagePerson, StageSide } from '../../../shared/blocks/stage.ts';
import type { Frame } from './frame.ts';
import { faceOf } from './hidden.ts';
import type { Draft, Seated, SidePlace } from './place.ts';

/** People in the order of their sides, and within a side as they came; those of no side last. */
export const bySide = <Person extends Pick<StagePerson, 'side'>>(
  people: readonly Person[],
  sides: readonly Pick<StageSide, 'id'>[],
): Person[] => {
  const rank = ({ side }: Person) => {
    const at = sides.findIndex(({ id }) => id === side);
    return at < 0 ? sides.length : at;
  };
  return people.toSorted((a, b) => rank(a) - rank(b));
};

/** The same places, given out anew from the left over the back to the right, so that neighbours in `ids` are neighbours there,
 * in whichever row. */
export const reseat = (ids: readonly string[], places: readonly Seated[], draft: Draft): Seated[] => {
  const table = draft.tables.find(({ number }) => number === places[0]?.table) ?? draft.tables[0];
  const middle = table ? { x: table.cx, y: table.cy } : draft.focus;
  const around = table !== undefined || draft.fire !== undefined;
  const turn = ({ x, y }: Seated) => {
    if (!around) return x;
    // From straight below the middle, clockwise.
    const angle = Math.atan2(y - middle.y, x - middle.x);
    return angle < Math.PI / 2 ? angle + 2 * Math.PI : angle;
  };
  const turned = places.toSorted((a, b) => turn(a) - turn(b));
  return ids.flatMap((id, i) => {
    const place = turned[i];
    return place ? [{ ...place, id }] : [];
  });
};

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

const sharedArea = (a: Box, b: Box): number =>
  Math.max(0, (a.w + b.w) / 2 - Math.abs(a.x - b.x)) * Math.max(0, (a.h + b.h) / 2 - Math.abs(a.y - b.y));

/** A pill at its usual size, px: its height, its type, and about its width with the sign. */
export const PILL = { h: 52, type: 27, ends: 84, letter: 14 } as const;

/** How many times its usual size a pill is, where no word may be smaller than `word` px. */
export const pillSize = (word: number): number => Math.max(1, word / PILL.type);

/** About what a name takes, of the size of its type. */
const NAME = { w: 5.64, h: 1.91 };
/** A pill may touch what it stands over, but it does not lean on it. */
const AIR = 8;

/** Where the pills go, when names are written or not: near the heads of their side, over nobody's face, in the frame, apart from one another. */
export const sidePlaces = (
  sides: readonly StageSide[],
  people: readonly StagePerson[],
  places: ReadonlyMap<string, Seated>,
  frame: Frame,
  named: boolean,
  clear: readonly Box[] = [],
): SidePlace[] => {
  const faces = [...places.values()].map((place): Box => {
    const { left, right, top, bottom } = faceOf(place);
    return { x: (left + right) / 2, y: (top + bottom) / 2, w: right - left, h: bottom - top };
  });
  const { word } = frame;
  const size = pillSize(word);
  const pillH = PILL.h * size;
  const names = (named ? [...places.values()] : []).map(
    ({ label }): Box => ({ x: label.x, y: label.y, w: Math.min(NAME.w * word, label.maxWidth), h: NAME.h * word }),
  );
  const taken: Box[] = [...clear, ...names];
  return sides.flatMap((side) => {
    const members = people.flatMap((person) => {
      const place = person.side === side.id && !person.aside ? places.get(person.id) : undefined;
      return place ? [place] : [];
    });
    const tables = new Set(members.map(({ table }) => table));
    if (members.length === 0 || tables.size > 1) return [];
    const w = (PILL.ends + side.label.length * PILL.letter) * size;
    const tops = members.map((place) => ({ x: place.x, y: faceOf(place).top }));
    const highest = Math.min(...tops.map(({ y }) => y));
    const mean = tops.reduce((sum, { x }) => sum + x, 0) / tops.length;
    const low = Math.max(...tops.map(({ y }) => y));
    let best: { readonly box: Box; readonly cost: number } | undefined;
    const [from, to] = [Math.min(...tops.map(({ x }) => x)) - 60, Math.max(...tops.map(({ x }) => x)) + 60];
    for (let y = Math.max(pillH / 2 + 12, highest - 340); y <= low + 20; y += 12) {
      for (let x = from; x <= to; x += 20) {
        const box: Box = {
          x: Math.min(frame.w - w / 2 - 16, Math.max(w / 2 + 16, x)),
          y,
          w,
          h: pillH,
        };
        const nearest = Math.min(...tops.map((top) => Math.hypot((top.x - box.x) * 0.7, top.y - 34 - box.y)));
        const far = nearest + Math.abs(box.x - mean) * 0.5 + Math.max(0, box.y - highest) * 0.6;
        if (best && far >= best.cost) continue;
        const aired = { ...box, w: w + 2 * AIR, h: pillH + 2 * AIR };
        const onFaces = faces.reduce((sum, face) => sum + sharedArea(aired, face), 0);
        const onOthers = taken.reduce((sum, other) => sum + sharedArea(aired, other), 0);
        const cost = far + onFaces + onOthers + (onFaces > 0 ? 400 : 0) + (onOthers > 0 ? 200 : 0);
        if (!best || cost < best.cost - 0.01) best = { box, cost };
      }
    }
    if (!best) return [];
    taken.push(best.box);
    return [{ id: side.id, x: Math.round(best.box.x), y: Math.round(best.box.y) }];
  });
};
