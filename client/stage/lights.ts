// Light that changes during a step: the glow of the current hat, the beam on who speaks, and the dark of a stop.

import type Phaser from 'phaser';
import type { Sign, StageCue } from '../../shared/blocks/stage.ts';
import { beam, pool } from '../art/lamp.ts';
import { SIGN_COLOURS } from '../art/signs.ts';
import type { Frame, Layout } from './layout/layout.ts';
import { MS } from './motion.ts';
import { DEPTH, type Theatre } from './theatre.ts';

const GLOW_BOX = [-160, -80, 320, 160] as const;
const BEAM_H = 700;

/** How strong the glow is behind people, and over them. */
const STRENGTH = { behind: 0.6, over: 0.1 };

export interface Lights {
  show(cue: StageCue, layout: Layout, frame: Frame): void;
}

export const createLights = (theatre: Theatre): Lights => {
  const { scene, shelf, motion } = theatre;
  let glowing: Sign | undefined;
  let glows: Phaser.GameObjects.Image[] = [];
  let ray: Phaser.GameObjects.Image | undefined;
  let lit = '';
  const dark = scene.add.rectangle(0, 0, 10, 10, 0x17151c, 1).setOrigin(0).setAlpha(0).setVisible(false);
  dark.setDepth(DEPTH.spotlight + 500);

  const glow = async (sign: Sign | undefined, layout: Layout, frame: Frame) => {
    const span = () => {
      for (const each of glows) each.setPosition(layout.focus.x, layout.focus.y).setDisplaySize(frame.w * 1.25, frame.h * 1.3);
    };
    if (sign === glowing) return span();
    glowing = sign;
    const before = glows;
    glows = [];
    for (const old of before) motion.to(old, { to: { alpha: 0 }, ms: MS.light, after: () => old.destroy() });
    if (!sign) return;
    // A glow has no detail: a small texture drawn large.
    const key = await shelf.svg(`glow/${sign}`, GLOW_BOX, () => pool(0, 0, 160, 80, 0.7, SIGN_COLOURS[sign].glow));
    if (glowing !== sign) return;
    for (const [depth, alpha] of [
      [DEPTH.glow, STRENGTH.behind],
      [DEPTH.labels - 10, STRENGTH.over],
    ] as const) {
      const image = scene.add.image(layout.focus.x, layout.focus.y, key).setDepth(depth).setAlpha(0);
      glows.push(image);
      motion.to(image, { to: { alpha }, ms: MS.light });
    }
    span();
  };

  const shine = async (cue: StageCue, layout: Layout) => {
    const by = cue.spotlight?.by;
    const place = by === undefined ? undefined : layout.places.get(by);
    const wanted = place ? `${by}/${place.x}/${place.y}/${place.scale}` : '';
    if (wanted === lit) return;
    lit = wanted;
    const before = ray;
    ray = undefined;
    if (before) motion.to(before, { to: { alpha: 0 }, ms: MS.spotlight, after: () => before.destroy() });
    if (!place) return;
    const key = await shelf.svg('beam', [0, 0, 300, BEAM_H], () => beam(BEAM_H));
    if (lit !== wanted) return;
    ray = scene.add
      .image(place.x, place.y + 14, key)
      .setOrigin(0.5, 1)
      .setAlpha(0)
      .setDepth(DEPTH.beam);
    ray.setDisplaySize(300 * place.scale, place.y + 14);
    motion.to(ray, { to: { alpha: 0.9 }, ms: MS.spotlight });
  };

  return {
    show: (cue, layout, frame) => {
      void glow(cue.glow, layout, frame);
      void shine(cue, layout);
      dark.setSize(frame.w, frame.h).setVisible(true);
      motion.to(dark, { to: { alpha: cue.still ? 0.55 : 0 }, ms: MS.light, after: () => dark.setVisible(cue.still === true) });
    },
  };
};
