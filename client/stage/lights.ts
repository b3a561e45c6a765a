// Light that changes during a step: the beam on who speaks, and the dark of a stop. The glow of a hat is in the scenery.

import type Phaser from 'phaser';
import type { StageCue } from '../../shared/blocks/stage.ts';
import { beam } from '../art/lamp.ts';
import type { Frame, Layout } from './layout/layout.ts';
import { MS } from './motion.ts';
import { DEPTH, type Theatre } from './theatre.ts';

const BEAM_H = 700;

export interface Lights {
  show(cue: StageCue, layout: Layout, frame: Frame): void;
}

export const createLights = (theatre: Theatre): Lights => {
  const { scene, shelf, motion } = theatre;
  let ray: Phaser.GameObjects.Image | undefined;
  let lit = '';
  const dark = scene.add.rectangle(0, 0, 10, 10, 0x17151c, 1).setOrigin(0).setAlpha(0).setVisible(false);
  dark.setDepth(DEPTH.spotlight + 500);

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
      void shine(cue, layout);
      dark.setSize(frame.w, frame.h).setVisible(true);
      motion.to(dark, { to: { alpha: cue.still ? 0.55 : 0 }, ms: MS.light, after: () => dark.setVisible(cue.still === true) });
    },
  };
};
