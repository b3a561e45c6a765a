// The place: a backdrop that fills the box, tables, a lamp or a fire. When the place or its light changes, the new one
// fades in over the old.

import type Phaser from 'phaser';
import type { Sign, StageCue } from '../../shared/blocks/stage.ts';
import { fire } from '../art/campfire.ts';
import { screenBox } from '../art/cinema.ts';
import { cone, lamp, pool } from '../art/lamp.ts';
import { sceneShapes } from '../art/scenes/index.ts';
import { setBehind } from '../art/sets.ts';
import { SIGN_COLOURS } from '../art/signs.ts';
import { mug, rug, table } from '../art/table.ts';
import { inLight, type Pool } from './glow.ts';
import type { Frame, Layout, Table } from './layout/layout.ts';
import { MS } from './motion.ts';
import { type Box, drawSvg } from './svg-image.ts';
import { DEPTH, type Theatre, writeText } from './theatre.ts';

type Thing = Phaser.GameObjects.Image | Phaser.GameObjects.Text;

export interface Scenery {
  show(cue: StageCue, layout: Layout, frame: Frame): void;
}

/** Rooms in which a lamp hangs over a rug. */
const LAMPLIT: ReadonlySet<StageCue['set']> = new Set(['foyer', 'round-table', 'flat-night', 'villa']);

const backdrop = (cue: StageCue, layout: Layout, frame: Frame): string => {
  const [one, ...others] = layout.tables;
  const floor =
    one && others.length === 0 && LAMPLIT.has(cue.set)
      ? rug(one.cx, one.cy + one.ry * 1.18, Math.min(frame.w / 2 + 50, one.rx * 1.58), one.ry * 1.88, cue.light)
      : '';
  const lit =
    layout.lamp && one && LAMPLIT.has(cue.set)
      ? `${cone(one.cx, layout.lamp.y + 6, one.cx, one.cy + 14, one.rx, one.ry, cue.light === 'afternoon' ? 0.24 : 0.42, 96 * (layout.lamp.scale / 0.86))}${pool(one.cx, one.cy + 14, one.rx * 1.56, one.ry * 2.26, cue.light === 'afternoon' ? 0.28 : 0.5)}`
      : layout.tables.map(({ cx, cy, rx, ry }) => pool(cx, cy + 20, rx * 2.1, ry * 3, 0.3)).join('');
  return `${setBehind(cue.set, cue.light, frame, layout.focus)}${floor}${lit}`;
};

const tableBox = ({ rx, ry }: Table): Box => [-rx - 8, -ry - 8, 2 * rx + 16, 2 * ry + 16 + Math.max(110, ry * 0.4)];

export const createScenery = (theatre: Theatre): Scenery => {
  const { scene, shelf, motion, wake } = theatre;
  let shown = '';
  let behind: Phaser.GameObjects.Image | undefined;
  let things: Thing[] = [];
  let hung = '';
  let still: Phaser.GameObjects.Image | undefined;
  // Drawings without the light of a hat, for as long as the place stays the same.
  let bases = new Map<string, Promise<HTMLCanvasElement>>();

  /** A texture of a drawing in the light of the cue's hat; where it falls is in logical px of the box. */
  const inGlow = (
    name: string,
    box: Box,
    body: () => string,
    glow: Sign | undefined,
    light: Omit<Pool, 'colour'>,
  ): Promise<string> =>
    shelf.canvas(`${name}/${glow ?? ''}`, async (sharpness) => {
      const id = `${name}@${sharpness}`;
      const base = bases.get(id) ?? drawSvg(box, body(), sharpness);
      bases.set(id, base);
      const to = (n: number) => n * sharpness;
      const { x, y, rx, ry, alpha } = light;
      return inLight(
        await base,
        glow && { x: to(x - box[0]), y: to(y - box[1]), rx: to(rx), ry: to(ry), alpha, colour: SIGN_COLOURS[glow].glow },
      );
    });

  const put = (key: string, box: Box, x: number, y: number, depth: number) =>
    scene.add
      .image(x, y, key)
      .setOrigin(-box[0] / box[2], -box[1] / box[3])
      .setScale(1 / shelf.sharpness)
      .setDepth(depth);

  const furnish = async (cue: StageCue, layout: Layout): Promise<() => Thing[]> => {
    const makers: (() => Thing[])[] = [];
    for (const each of layout.tables) {
      const box = tableBox(each);
      const many = layout.tables.length > 1;
      const bare = many || cue.sides !== undefined || cue.threads.length > 0;
      const light = cue.set === 'school-yard' ? 'afternoon' : cue.light;
      const name = `table/${light}/${Math.round(each.rx)}x${Math.round(each.ry)}/${bare}`;
      const draw = () =>
        `${table(0, 0, each.rx, each.ry, light)}${pool(0, 0, each.rx * 0.85, each.ry * 0.85, 0.4)}${bare ? '' : mug(0, -each.ry * 0.72)}`;
      const key = await inGlow(name, box, draw, cue.glow, { x: 0, y: 0, rx: each.rx * 0.95, ry: each.ry * 0.95, alpha: 0.34 });
      makers.push(() => {
        const made: Thing[] = [put(key, box, each.cx, each.cy, DEPTH.people + each.cy - 20)];
        if (many && theatre.mode === 'projector') {
          const number = writeText(theatre, String(each.number), {
            size: Math.max(30, layout.word * 1.2),
            weight: 700,
            colour: '#5E3728',
          }).setOrigin(0.5);
          made.push(
            scene.add
              .existing(number)
              .setPosition(each.cx, each.cy + each.ry * 0.15)
              .setDepth(DEPTH.labels - 1),
          );
        }
        return made;
      });
    }
    if (layout.lamp && LAMPLIT.has(cue.set)) {
      const { x, y, scale } = layout.lamp;
      const box: Box = [-112, -y, 224, y + 40];
      const key = await shelf.svg(`lamp/${y}/${scale}`, box, () => lamp(0, 0, -y, scale));
      makers.push(() => [put(key, box, x, y, DEPTH.lamp)]);
    }
    if (layout.fire) {
      const { x, y, scale } = layout.fire;
      const box: Box = [-130 * scale, -240 * scale, 260 * scale, 290 * scale];
      const key = await shelf.svg(
        `fire/${scale}`,
        box,
        () => `<g transform="scale(${scale})">${pool(0, -60, 128, 120, 0.5, '#FFC56A')}${fire()}</g>`,
      );
      makers.push(() => [put(key, box, x, y, DEPTH.people + y)]);
    }
    return () => makers.flatMap((make) => make());
  };

  /** The picture on the screen of the cinema. It changes by itself: the place stays. */
  const hang = async ({ set, picture }: StageCue, frame: Frame) => {
    const name = set === 'cinema' && picture !== undefined && sceneShapes(picture) !== undefined ? picture : undefined;
    const screen = screenBox(frame);
    const wanted = name === undefined ? '' : JSON.stringify([name, screen, shelf.sharpness]);
    if (wanted === hung) return;
    hung = wanted;
    const key =
      name === undefined
        ? undefined
        : await shelf.canvas(`still/${name}/${screen.w}`, (sharpness) =>
            drawSvg([0, 0, 640, 360], sceneShapes(name) ?? '', (sharpness * screen.w) / 640),
          );
    if (hung !== wanted) return;
    const before = still;
    still =
      key === undefined
        ? undefined
        : scene.add
            .image(screen.x, screen.y, key)
            .setOrigin(0)
            .setDisplaySize(screen.w, screen.h)
            .setDepth(DEPTH.backdrop + 2);
    if (still) {
      still.setAlpha(0);
      motion.to(still, { to: { alpha: 1 }, ms: MS.light, ease: 'Cubic.easeInOut', after: () => before?.destroy() });
    } else if (before) motion.to(before, { to: { alpha: 0 }, ms: MS.light, after: () => before.destroy() });
    wake();
  };

  return {
    show: async (cue, layout, frame) => {
      const tables = layout.tables.map(({ cx, cy, rx, ry, number }) => [cx, cy, rx, ry, number].map((n) => Math.round(n ?? 0)));
      hang(cue, frame);
      const place = JSON.stringify([
        cue.set,
        cue.light,
        frame.w,
        frame.h,
        tables,
        layout.lamp,
        layout.fire,
        layout.word,
        shelf.sharpness,
      ]);
      const wanted = `${place}/${cue.glow ?? ''}/${cue.sides !== undefined || cue.threads.length > 0}`;
      if (wanted === shown) return;
      if (!shown.startsWith(`${place}/`)) bases = new Map();
      shown = wanted;
      const box: Box = [0, 0, frame.w, frame.h];
      const glow = { ...layout.focus, rx: frame.w * 0.64, ry: frame.h * 0.68, alpha: cue.light === 'afternoon' ? 0.5 : 0.4 };
      const [key, furniture] = await Promise.all([
        inGlow(`backdrop/${place}`, box, () => backdrop(cue, layout, frame), cue.glow, glow),
        furnish(cue, layout),
      ]);
      if (shown !== wanted) return;
      const before = [...things, ...(behind ? [behind] : [])];
      behind = put(key, box, 0, 0, DEPTH.backdrop + 1);
      things = furniture();
      const clear = () => {
        for (const old of before) old.destroy();
        shelf.sweep();
      };
      if (before.length === 0 || !motion.moves) clear();
      else {
        // The old place stays a little below, and goes when the new one has come up over it.
        for (const old of before) old.setDepth(old.depth - 0.5);
        for (const each of [behind, ...things]) {
          each.setAlpha(0);
          motion.to(each, {
            to: { alpha: 1 },
            ms: MS.light,
            ease: 'Cubic.easeInOut',
            ...(each === behind ? { after: clear } : {}),
          });
        }
      }
      wake();
    },
  };
};
