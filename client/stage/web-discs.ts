// The discs at which threads end.

import type Phaser from 'phaser';
import { MS } from './motion.ts';
import { DEPTH, makeImage, type Theatre } from './theatre.ts';
import { DISC_BOX, DISC_R, discShapes } from './web-disc.ts';
import type { End } from './web-ends.ts';

export interface Discs {
  show(ends: ReadonlyMap<string, End>): void;
}

interface Disc {
  readonly image: Phaser.GameObjects.Image;
  look: string;
}

export const createDiscs = (theatre: Theatre): Discs => {
  const { shelf, motion, scene, wake } = theatre;
  const here = new Map<string, Disc>();

  const dress = async (disc: Disc, { sign, r }: End) => {
    const look = `${sign ?? 'knot'}/${r}@${shelf.sharpness}`;
    if (disc.look === look) return;
    disc.look = look;
    const size = r / DISC_R;
    // Drawn at the size that it has, so that it stays crisp.
    const key = await shelf.svg(`disc/${sign ?? 'knot'}`, DISC_BOX, () => discShapes(sign));
    if (disc.look !== look) return;
    disc.image
      .setTexture(key)
      .setScale(size / shelf.sharpness)
      .setVisible(true);
    wake();
  };

  return {
    show: (ends) => {
      for (const [id, { image }] of here) {
        if (ends.has(id)) continue;
        here.delete(id);
        motion.to(image, { to: { alpha: 0 }, ms: MS.tap, after: () => image.destroy() });
      }
      for (const [id, end] of ends) {
        const known = here.get(id);
        const disc = known ?? {
          image: makeImage(theatre).setOrigin(-DISC_BOX[0] / DISC_BOX[2], -DISC_BOX[1] / DISC_BOX[3]),
          look: '',
        };
        if (!known) {
          scene.add.existing(disc.image).setPosition(end.x, end.y);
          here.set(id, disc);
        }
        disc.image.setDepth(DEPTH.labels - 2).setAlpha(end.away ? 0.6 : 1);
        motion.to(disc.image, { to: { x: end.x, y: end.y }, ms: MS.settle });
        void dress(disc, end);
      }
    },
  };
};
