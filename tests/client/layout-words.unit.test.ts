// Words on the stage of the big screen: none is smaller than can be read at eight metres. Where that leaves no room for
// everybody's name, nobody has one but who speaks.

import { describe, expect, it } from 'vitest';
import { beforeScreen } from '../../client/stage/before-screen.ts';
import { wordOnWall } from '../../client/stage/far.ts';
import { faceOf } from '../../client/stage/layout/hidden.ts';
import { type Frame, frameFor, type Layout, layOut } from '../../client/stage/layout/layout.ts';
import { needOf } from '../../client/stage/layout/names.ts';
import type { StagePerson, StageSet } from '../../shared/blocks/stage.ts';

/** CSS px of the screen, and the smallest type on it: 27 mm on a screen of 2 m. */
const WALLS = [
  { w: 1920, h: 1080, least: 25.5 },
  { w: 1280, h: 720, least: 17 },
] as const;
/** What a panel beside the stage takes, and the strips over and under it, of a picture of 1920 wide. */
const PANELS = [0, 600, 860];
const STRIPS = [182, 240];
const NUMBERS = [2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 15, 17, 20, 23, 24, 30, 36, 40];
const NAMES = ['Noor', 'Youssef', 'Bo', 'Willemijn', 'Fatima', 'Jan-Willem van der Meer'];

const people = (n: number, tables = 1, hats = false): StagePerson[] =>
  Array.from({ length: n }, (_, i) => ({
    id: `seat-${i}`,
    name: NAMES[i % NAMES.length] ?? '',
    avatar: 'peep-1',
    ...(tables > 1 ? { table: 1 + (i % tables) } : {}),
    ...(hats ? { sign: 'red' as const } : {}),
  }));

interface Box {
  readonly w: number;
  readonly h: number;
  readonly least: number;
  readonly frame: Frame;
  readonly where: string;
}

const onWalls = (look: (box: Box) => void, walls: readonly (typeof WALLS)[number][] = [WALLS[0]]) => {
  for (const wall of walls)
    for (const panel of PANELS)
      for (const strips of STRIPS) {
        const u = wall.w / 1920;
        const [w, h] = [wall.w - panel * u, wall.h - strips * u];
        look({ w, h, least: wall.least, frame: frameFor(w, h, wordOnWall(wall.w, wall.h)), where: `${w}x${h}` });
      }
};

/** Names that lie on one another, on another's face or chest, or out of the frame. */
const clashes = ({ places, word }: Layout, frame: Frame, where: string): string[] => {
  const all = [...places.values()];
  const names = all.map((place) => {
    const half = Math.min(place.label.maxWidth, needOf(place, word)) / 2;
    const { x, y } = place.label;
    return { id: place.id, left: x - half, right: x + half, top: y - 0.72 * word, bottom: y + 0.72 * word };
  });
  const faces = all.map((place) => ({ id: place.id, ...faceOf(place), top: faceOf(place).top + 30 * place.scale }));
  const chests = all.map(({ id, x, y, scale }) => ({
    id,
    left: x - 40 * scale,
    right: x + 40 * scale,
    top: y - 100 * scale,
    bottom: y - 20 * scale,
  }));
  return names.flatMap((name, i) => [
    ...[...names.slice(i + 1), ...[...faces, ...chests].filter(({ id }) => id !== name.id)]
      .filter((other) => name.left < other.right && name.right > other.left && name.top < other.bottom && name.bottom > other.top)
      .map((other) => `${where}: the name of ${name.id} lies on ${other.id}`),
    ...(name.left < 0 || name.right > frame.w ? [`${where}: the name of ${name.id} is out`] : []),
  ]);
};

describe('words on the stage of a wall', () => {
  it('U24: given a wall, with a panel beside the stage or without, when words are written, then none is too small for eight metres', () => {
    onWalls(({ w, least, frame, where }) => {
      expect((frame.word * w) / frame.w, where).toBeGreaterThanOrEqual(least);
    }, WALLS);
  });

  it('given a stage that is looked at from nearby, when names are written, then everybody keeps one', () => {
    for (const n of [4, 17, 30, 40])
      expect(layOut({ set: 'round-table', people: people(n) }, frameFor(1280, 598)).named).toBe(true);
  });

  for (const set of ['foyer', 'round-table', 'campfire', 'cinema'] as const satisfies readonly StageSet[])
    it(`given ${set} with 2 to 40 people, when all have a name, then none lies on another, on a face or on another’s chest`, () => {
      const wrong: string[] = [];
      onWalls(({ frame, where }) => {
        for (const n of NUMBERS) {
          const usual = layOut({ set, people: people(n, 1, n % 2 === 0) }, frame);
          const layout = set === 'cinema' ? beforeScreen(usual, frame) : usual;
          if (layout.named) wrong.push(...clashes(layout, frame, `${n} in ${where}`));
        }
      });
      expect(wrong).toEqual([]);
    });

  it('U10: given 2 to 8 tables, when all have a name, then none lies on another, on a face or on another’s chest', () => {
    const wrong: string[] = [];
    onWalls(({ frame, where }) => {
      for (let tables = 2; tables <= 8; tables += 1)
        for (const n of [8, 20, 24, 30]) {
          const layout = layOut({ set: 'round-table', people: people(n, tables) }, frame);
          if (layout.named) wrong.push(...clashes(layout, frame, `${n} at ${tables} in ${where}`));
        }
    });
    expect(wrong).toEqual([]);
  });

  it('given a small group, or a class before the start or at small tables, when they sit down, then everybody has a name', () => {
    onWalls(({ frame, where }) => {
      const named = (n: number, set: StageSet, tables = 1) => layOut({ set, people: people(n, tables) }, frame).named;
      expect(named(8, 'round-table'), where).toBe(true);
      expect(named(8, 'campfire'), where).toBe(true);
      expect(named(16, 'foyer'), where).toBe(true);
      expect(named(16, 'round-table', 4), where).toBe(true);
    });
    const whole = frameFor(1920, 898, wordOnWall(1920, 1080));
    expect(layOut({ set: 'foyer', people: people(30) }, whole).named).toBe(true);
    expect(layOut({ set: 'round-table', people: people(30, 6) }, whole).named).toBe(true);
  });

  it('U24: given more names than can be read, when somebody speaks, then there is room for that name and for no other', () => {
    onWalls(({ frame, where }) => {
      const layout = layOut({ set: 'round-table', people: people(40) }, frame);
      expect(layout.named, where).toBe(false);
      for (const { label } of layout.places.values()) {
        expect(label.maxWidth).toBeGreaterThan(6 * layout.word);
        expect(label.x).toBeGreaterThan(2 * layout.word);
        expect(label.x).toBeLessThan(frame.w - 2 * layout.word);
      }
    });
  });
});
