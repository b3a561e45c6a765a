// SVG text as something that can be drawn on a canvas. The address of the blob is given back at once.

import { picture } from '../art/paint.ts';

/** minX, minY, width, height in logical px. */
export type Box = readonly [number, number, number, number];

export interface Surface {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
}

/** An empty canvas of at least one device px. */
export const surface = (width: number, height: number): Surface => {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.ceil(width));
  canvas.height = Math.max(1, Math.ceil(height));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no 2D canvas');
  return { canvas, context };
};

const svgImage = async (svg: string): Promise<HTMLImageElement> => {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
};

/** What stands in `box` of an SVG, as a canvas with `scale` device px per px of the box. */
export const drawSvg = async (box: Box, body: string, scale: number): Promise<HTMLCanvasElement> => {
  const image = await svgImage(picture(box, body, scale));
  const { canvas, context } = surface(box[2] * scale, box[3] * scale);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
};
