// The border of the fiction: while it is on, the stage has paper curtains at its sides and a warm rim. It stands behind people
// and words, and covers nothing that anybody needs.

import type Phaser from 'phaser';
import type { StageCue } from '../../shared/blocks/stage.ts';
import { borderSize, curtain, pelmet } from './border-cloth.ts';
import type { Frame } from './layout/layout.ts';
import { MS } from './motion.ts';
import { DEPTH, makeImage, type Theatre } from './theatre.ts';

export interface Border {
  /** Comes or goes with `cue.fiction`. Call it after the camera has its zoom. */
  show(cue: StageCue, frame: Frame): void;
}

/** Behind the people; before a yard, which leaves room for it. */
const BEHIND = DEPTH.beam + 1;
const BEFORE = DEPTH.lamp + 200;
/** Where the rim is: over everything but the dark of a stop and the spotlight. */
const RIM_DEPTH = DEPTH.dim - 1;

/** The rim, from the outside in: a warm paper edge, and its light on what is inside. */
const RIM = { edge: 5, light: 5, colour: 0xf2b04a } as const;

export const createBorder = (theatre: Theatre): Border => {
  const { scene, shelf, motion, wake } = theatre;
  let on = false;
  let look = '';
  let cloths: Phaser.GameObjects.Image[] = [];
  let rim: Phaser.GameObjects.Graphics | undefined;

  const view = () => {
    const { width, height, zoom } = scene.cameras.main;
    return { w: width / zoom, h: height / zoom };
  };

  const drawRim = (ink: Phaser.GameObjects.Graphics, w: number, h: number, unit: number) => {
    const line = (inset: number, width: number, alpha: number) =>
      ink.lineStyle(width, RIM.colour, alpha).strokeRect(inset, inset, w - 2 * inset, h - 2 * inset);
    ink.clear();
    for (let i = 0; i < RIM.light; i += 1) line((RIM.edge + i * 5 + 2.5) * unit, 5 * unit, 0.2 * (1 - i / RIM.light));
    line((RIM.edge / 2) * unit, RIM.edge * unit, 0.95);
  };

  /** Out of sight: each cloth beyond its own edge. */
  const aside = (i: number, w: number, width: number, drop: number) =>
    [{ x: -width }, { x: w + width }, { x: 0, y: -drop }][i] ?? {};
  const home = (i: number, w: number) => [{ x: 0 }, { x: w }, { x: 0, y: 0 }][i] ?? {};

  const open = async (cue: StageCue, arrives: boolean) => {
    const { w, h } = view();
    const { unit, width, drop } = borderSize(w, h);
    const wanted = `${Math.round(w)}x${Math.round(h)}/${cue.light}@${shelf.sharpness}`;
    const depth = cue.yards && cue.yards.length > 0 ? BEFORE : BEHIND;
    for (const cloth of cloths) cloth.setDepth(depth);
    if (wanted === look && !arrives) return;
    look = wanted;
    rim ??= scene.add.graphics().setScrollFactor(0).setDepth(RIM_DEPTH).setAlpha(0);
    drawRim(rim, w, h, unit);
    motion.to(rim, { to: { alpha: 1 }, ms: MS.light });
    const moves = arrives && motion.moves;
    const [side, upper] = await Promise.all([
      shelf.svg(`border/side/${Math.round(h)}/${width}/${cue.light}`, [0, 0, width + 14, Math.ceil(h)], () =>
        curtain(width, Math.ceil(h), cue.light),
      ),
      shelf.svg(`border/top/${Math.round(w)}/${drop}/${cue.light}`, [0, 0, Math.ceil(w), drop + 16], () =>
        pelmet(Math.ceil(w), drop, cue.light),
      ),
    ]);
    if (look !== wanted || !on) return;
    const before = cloths;
    cloths = [side, side, upper].map((key, i) =>
      scene.add
        .existing(makeImage(theatre, key))
        .setScrollFactor(0)
        .setOrigin(i === 1 ? 1 : 0, 0)
        .setFlipX(i === 1)
        .setScale(1 / shelf.sharpness)
        .setDepth(depth + (i === 2 ? 1 : 0))
        .setPosition(i === 1 ? w : 0, 0),
    );
    for (const cloth of before) cloth.destroy();
    if (moves)
      cloths.forEach((cloth, i) => {
        Object.assign(cloth, aside(i, w, width + 20, drop + 20));
        motion.to(cloth, { to: home(i, w), ms: MS.light, ease: 'Cubic.easeInOut' });
      });
    wake();
  };

  const close = () => {
    const { w, h } = view();
    const { width, drop } = borderSize(w, h);
    look = '';
    const old = cloths;
    cloths = [];
    old.forEach((cloth, i) => {
      motion.to(cloth, {
        to: aside(i, w, width + 20, drop + 20),
        ms: MS.light,
        ease: 'Cubic.easeInOut',
        after: () => cloth.destroy(),
      });
    });
    if (rim) motion.to(rim, { to: { alpha: 0 }, ms: MS.light });
  };

  return {
    show: (cue) => {
      const fiction = cue.fiction === true;
      const changes = fiction !== on;
      on = fiction;
      if (fiction) void open(cue, changes);
      else if (changes) close();
    },
  };
};
