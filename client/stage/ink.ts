// Paper with plain fills, painted once and kept as a texture: to fill shapes anew in every frame is most of what a frame costs
// where no graphics card draws.

import type Phaser from 'phaser';
import { type Box, surface } from './svg-image.ts';
import { makeImage, type Theatre } from './theatre.ts';

/** Radii of the corners, from the left at the top clockwise. */
export type Corners = readonly [number, number, number, number];

/** Colours as CSS writes them; sizes in logical px. */
export interface Ink {
  rounded(colour: string, alpha: number, box: Box, radius: number | Corners): void;
  shape(colour: string, alpha: number, points: readonly (readonly [number, number])[]): void;
}

const inkOn = (on: CanvasRenderingContext2D): Ink => {
  const fill = (colour: string, alpha: number, path: () => void) => {
    on.beginPath();
    path();
    on.closePath();
    on.fillStyle = colour;
    on.globalAlpha = alpha;
    on.fill();
  };
  return {
    rounded: (colour, alpha, [x, y, w, h], radius) => {
      const most = Math.min(w, h) / 2;
      const corners = typeof radius === 'number' ? ([radius, radius, radius, radius] as const) : radius;
      const [a, b, c, d] = corners.map((r) => Math.max(0, Math.min(r, most))) as [number, number, number, number];
      fill(colour, alpha, () => {
        on.moveTo(x + a, y);
        on.arcTo(x + w, y, x + w, y + h, b);
        on.arcTo(x + w, y + h, x, y + h, c);
        on.arcTo(x, y + h, x, y, d);
        on.arcTo(x, y, x + w, y, a);
      });
    },
    shape: (colour, alpha, points) =>
      fill(colour, alpha, () => {
        for (const [x, y] of points) on.lineTo(x, y);
      }),
  };
};

/** An image of what `paint` draws inside `box`, around the same origin. `name` says all that it depends on; `scale` makes it
 * larger than it is drawn. */
export const painted = (
  theatre: Theatre,
  name: string,
  box: Box,
  paint: (ink: Ink) => void,
  scale = 1,
): Phaser.GameObjects.Image => {
  const { shelf } = theatre;
  const px = shelf.sharpness * scale;
  const key = shelf.now(`paper/${name}*${scale}`, () => {
    const { canvas, context } = surface(box[2] * px, box[3] * px);
    context.setTransform(px, 0, 0, px, -box[0] * px, -box[1] * px);
    paint(inkOn(context));
    return canvas;
  });
  const image = makeImage(theatre, key);
  return image.setOrigin((-box[0] * px) / image.width, (-box[1] * px) / image.height).setScale(1 / shelf.sharpness);
};
