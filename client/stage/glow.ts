// The coloured light of a hat, laid over a drawing that is already there: far quicker than drawing the place anew.

import { surface } from './svg-image.ts';

export interface Pool {
  /** Middle and reach, in px of the canvas. */
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  readonly colour: string;
  /** In the middle, 0..1. */
  readonly alpha: number;
}

/** A copy of `base` with a soft pool of light on what is drawn in it; without a pool, `base` itself. */
export const inLight = (base: HTMLCanvasElement, pool: Pool | undefined): HTMLCanvasElement => {
  if (!pool) return base;
  const { canvas, context } = surface(base.width, base.height);
  context.drawImage(base, 0, 0);
  context.globalCompositeOperation = 'source-atop';
  context.translate(pool.x, pool.y);
  context.scale(1, pool.ry / pool.rx);
  const light = context.createRadialGradient(0, 0, 0, 0, 0, pool.rx);
  const shade = (alpha: number) =>
    pool.colour +
    Math.round(alpha * 255)
      .toString(16)
      .padStart(2, '0');
  light.addColorStop(0, shade(pool.alpha));
  light.addColorStop(0.55, shade(pool.alpha * 0.45));
  light.addColorStop(1, shade(0));
  context.fillStyle = light;
  context.fillRect(-pool.rx, -pool.rx, 2 * pool.rx, 2 * pool.rx);
  return canvas;
};
