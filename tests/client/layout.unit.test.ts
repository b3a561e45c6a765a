// Where people sit on the stage: everybody's face is to be seen, in every box, for every number of people.

import { describe, expect, it } from 'vitest';
import { faceOf, hiddenOf } from '../../client/stage/layout/hidden.ts';
import { type Frame, frameFor, type Layout, layOut } from '../../client/stage/layout/layout.ts';
import type { StageCue, StagePerson, StageSet, StageSide } from '../../shared/blocks/stage.ts';

/** CSS px: a wall, the column of a laptop, a phone held upright. */
const BOXES = [
  [1920, 964],
  [820, 640],
  [360, 640],
] as const;
const NUMBERS = Array.from({ length: 39 }, (_, i) => i + 2);
const SIDES: readonly StageSide[] = [
  { id: 'asker', label: 'Hulpvrager', sign: 'circle' },
  { id: 'family', label: 'Familie', sign: 'heart' },
  { id: 'workers', label: 'Professionals', sign: 'square' },
  { id: 'others', label: 'Samenleving', sign: 'triangle' },
];

/** How much of a face may be hidden, 0..1. */
const MOST = { class: 0.2, crowd: 0.25 };

const people = (n: number, each: (i: number) => Partial<StagePerson> = () => ({})): StagePerson[] =>
  Array.from({ length: n }, (_, i) => ({ id: `seat-${i}`, name: 'Noor', avatar: 'peep-1', ...each(i) }));

const cueOf = (
  set: StageSet,
  all: readonly StagePerson[],
  sides?: readonly StageSide[],
): Pick<StageCue, 'set' | 'people' | 'sides'> => ({
  set,
  people: all,
  ...(sides ? { sides } : {}),
});

const inEveryBox = (look: (frame: Frame, box: string) => void) => {
  for (const [w, h] of BOXES) look(frameFor(w, h), `${w}x${h}`);
};

/** What is wrong with a layout, in words that say where. */
const faults = (layout: Layout, frame: Frame, n: number, where: string): string[] => {
  const all = [...layout.places.values()];
  const most = n <= 30 ? MOST.class : MOST.crowd;
  const wrong = all.flatMap((place) => {
    const face = faceOf(place);
    const hidden = hiddenOf(place, all);
    return [
      ...(hidden > most ? [`${where}: ${place.id} is ${Math.round(hidden * 100)} % hidden`] : []),
      ...(face.left < 0 || face.right > frame.w || face.top < 0 || place.y > frame.h
        ? [`${where}: ${place.id} is out of the box`]
        : []),
      ...(place.label.x < 0 || place.label.x > frame.w || place.label.y > frame.h
        ? [`${where}: the name of ${place.id} is out`]
        : []),
    ];
  });
  return all.length === n ? wrong : [...wrong, `${where}: ${all.length} of ${n} have a place`];
};

describe('the layout of people', () => {
  for (const set of ['round-table', 'campfire', 'foyer', 'school'] as const)
    it(`U10: given ${set} with 2 to 40 people, when they sit down, then every face shows and is in the box`, () => {
      const wrong: string[] = [];
      inEveryBox((frame, box) => {
        for (const n of NUMBERS) wrong.push(...faults(layOut(cueOf(set, people(n)), frame), frame, n, `${n} in ${box}`));
      });
      expect(wrong).toEqual([]);
    });

  for (const tables of [2, 3, 4, 5, 6, 7, 8])
    it(`U10: given ${tables} tables with 2 to 40 people, when they sit down, then every face shows and is in the box`, () => {
      const wrong: string[] = [];
      inEveryBox((frame, box) => {
        for (const n of NUMBERS.filter((each) => each >= tables)) {
          const layout = layOut(
            cueOf(
              'round-table',
              people(n, (i) => ({ table: 1 + (i % tables) })),
            ),
            frame,
          );
          wrong.push(...faults(layout, frame, n, `${n} in ${box}`));
        }
      });
      expect(wrong).toEqual([]);
    });

  it('given eight tables with a class of 30, when they sit down, then no table touches another and none has a face over its number', () => {
    const wrong: string[] = [];
    inEveryBox((frame, box) => {
      for (const n of [16, 24, 30, 40]) {
        const { tables, places } = layOut(
          cueOf(
            'round-table',
            people(n, (i) => ({ table: 1 + (i % 8) })),
          ),
          frame,
        );
        if (tables.length !== 8) wrong.push(`${n} in ${box}: ${tables.length} tables`);
        for (const [i, a] of tables.entries()) {
          for (const b of tables.slice(i + 1))
            if (Math.abs(a.cx - b.cx) < a.rx + b.rx && Math.abs(a.cy - b.cy) < a.ry + b.ry)
              wrong.push(`${n} in ${box}: table ${a.number} touches table ${b.number}`);
          for (const place of places.values()) {
            const face = faceOf(place);
            const y = a.cy + a.ry * 0.15;
            if (a.cx + 16 > face.left && a.cx - 16 < face.right && y + 16 > face.top && y - 16 < face.bottom)
              wrong.push(`${n} in ${box}: ${place.id} sits on number ${a.number}`);
          }
        }
      }
    });
    expect(wrong).toEqual([]);
  });

  it('U10: given one more person, when they sit down, then those at a full table keep their rows', () => {
    const frame = frameFor(1920, 964);
    const before = layOut(cueOf('round-table', people(22)), frame);
    const after = layOut(cueOf('round-table', people(23)), frame);
    const moved = [...before.places.values()].filter((place) => after.places.get(place.id)?.row !== place.row);
    expect(moved).toEqual([]);
  });

  it('U10: given somebody who stepped out, when the others sit around the table, then this one sits at the side', () => {
    const frame = frameFor(1920, 964);
    const layout = layOut(
      cueOf(
        'round-table',
        people(9, (i) => (i === 3 ? { aside: true } : {})),
      ),
      frame,
    );
    const aside = layout.places.get('seat-3');
    const others = [...layout.places.values()].filter(({ id }) => id !== 'seat-3');
    expect(others).toHaveLength(8);
    expect(aside?.y).toBeGreaterThan(Math.max(...others.map(({ y }) => y)));
  });
});

describe('the layout of sides', () => {
  const sided = (n: number) => people(n, (i) => ({ side: SIDES[i % SIDES.length]?.id ?? '' }));

  it('U10: given four sides, when people sit around the table, then those of one side sit next to one another', () => {
    inEveryBox((frame, box) => {
      for (const n of [4, 9, 17, 30, 40]) {
        const all = sided(n);
        const layout = layOut(cueOf('round-table', all, SIDES), frame);
        const turn = ({ x, y }: { x: number; y: number }) => {
          const angle = Math.atan2(y - layout.focus.y, x - layout.focus.x);
          // Who sits right behind somebody else is next to both neighbours.
          return Math.round((angle < Math.PI / 2 ? angle + 2 * Math.PI : angle) * 1000);
        };
        const around = all
          .flatMap(({ id, side }) => {
            const place = layout.places.get(id);
            return place ? [{ side, at: turn(place), order: SIDES.findIndex((one) => one.id === side) }] : [];
          })
          .sort((a, b) => a.at - b.at || a.order - b.order);
        const changes = around.filter(({ side }, i) => i > 0 && side !== around[i - 1]?.side).length;
        expect(changes, `${n} in ${box}`).toBe(SIDES.length - 1);
      }
    });
  });

  it('U10: given four sides, when they have their labels, then none lies on a face or on another label', () => {
    const wrong: string[] = [];
    inEveryBox((frame, box) => {
      for (const n of NUMBERS.filter((each) => each >= 4)) {
        const layout = layOut(cueOf('round-table', sided(n), SIDES), frame);
        const pills = layout.sides.map(({ id, x, y }) => ({ id, left: x - 90, right: x + 90, top: y - 24, bottom: y + 24 }));
        if (pills.length !== SIDES.length) wrong.push(`${n} in ${box}: ${pills.length} labels`);
        const faces = [...layout.places.values()].map((place) => ({ id: place.id, ...faceOf(place) }));
        for (const [i, pill] of pills.entries())
          for (const other of [...pills.slice(i + 1), ...faces])
            if (pill.left < other.right && pill.right > other.left && pill.top < other.bottom && pill.bottom > other.top)
              wrong.push(`${n} in ${box}: ${pill.id} lies on ${other.id}`);
      }
    });
    expect(wrong).toEqual([]);
  });

  it('U10: given a web around one table, when it is spun, then every end is on the table and none lies on another', () => {
    const wrong: string[] = [];
    inEveryBox((frame, box) => {
      for (const n of NUMBERS) {
        const layout = layOut(cueOf('round-table', sided(n), SIDES), frame);
        const [table] = layout.tables;
        const ends = [...layout.places.values()].map(({ id, tent }) => ({ id, ...tent }));
        for (const [i, a] of ends.entries()) {
          if (!table || ((a.x - table.cx) / table.rx) ** 2 + ((a.y - table.cy) / table.ry) ** 2 > 1.02)
            wrong.push(`${n} in ${box}: ${a.id} ends beside the table`);
          for (const b of ends.slice(i + 1))
            if (Math.hypot(a.x - b.x, a.y - b.y) < 24) wrong.push(`${n} in ${box}: ${a.id} ends on ${b.id}`);
        }
      }
    });
    expect(wrong).toEqual([]);
  });

  it('U10: given people of one side at different tables, when they sit down, then that side has no label', () => {
    const all = people(8, (i) => ({ table: 1 + (i % 2), side: i < 4 ? 'asker' : 'family' }));
    expect(layOut(cueOf('round-table', all, SIDES), frameFor(1920, 964)).sides).toEqual([]);
  });
});
