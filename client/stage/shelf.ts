// Textures by name: each is drawn once from SVG, kept while something shows it, and let go when nothing does.

import type Phaser from 'phaser';
import { type Box, drawSvg } from './svg-image.ts';

export interface Shelf {
  /** Device px per logical px of the textures made from now on. */
  sharpness: number;
  /** A texture of `body` in `box`; resolves to its key. The same name and sharpness are drawn once. */
  svg(name: string, box: Box, body: () => string): Promise<string>;
  /** A texture that `paint` makes at once. */
  now(name: string, paint: () => HTMLCanvasElement): string;
  /** A texture that `paint` makes itself, in px. */
  canvas(name: string, paint: (sharpness: number) => Promise<HTMLCanvasElement>): Promise<string>;
  /** Lets go of what no object on the display list shows. */
  sweep(): void;
  /** The stage is gone: nothing is made any more. */
  close(): void;
}

type WithTexture = Phaser.GameObjects.GameObject & { texture?: { key: string }; list?: Phaser.GameObjects.GameObject[] };

const keysIn = (objects: readonly Phaser.GameObjects.GameObject[], into: Set<string>): Set<string> => {
  for (const object of objects as WithTexture[]) {
    if (object.texture) into.add(object.texture.key);
    if (object.list) keysIn(object.list, into);
  }
  return into;
};

export const createShelf = (scene: Phaser.Scene): Shelf => {
  const made = new Map<string, Promise<string>>();
  const ready = new Set<string>();
  // What was asked for in this round but is not yet on the display list.
  let fresh = new Set<string>();
  let closed = false;
  const make = (key: string, paint: () => Promise<HTMLCanvasElement>): Promise<string> => {
    fresh.add(key);
    const known = made.get(key);
    if (known) return known;
    const making = paint().then((canvas) => {
      // What waits for a texture of a stage that is gone waits for ever, and is forgotten with it.
      if (closed) return new Promise<string>(() => undefined);
      if (!scene.textures.exists(key)) scene.textures.addCanvas(key, canvas);
      ready.add(key);
      return key;
    });
    made.set(key, making);
    making.catch(() => made.delete(key));
    return making;
  };
  const shelf: Shelf = {
    sharpness: 1,
    canvas: (name, paint) => {
      const { sharpness } = shelf;
      return make(`${name}@${sharpness}`, () => paint(sharpness));
    },
    now: (name, paint) => {
      const key = `${name}@${shelf.sharpness}`;
      fresh.add(key);
      if (!ready.has(key)) {
        scene.textures.addCanvas(key, paint());
        ready.add(key);
      }
      return key;
    },
    svg: (name, box, body) => shelf.canvas(name, (sharpness) => drawSvg(box, body(), sharpness)),
    close: () => {
      closed = true;
    },
    sweep: () => {
      const shown = keysIn(scene.children.list, new Set(fresh));
      fresh = new Set();
      for (const key of [...ready].filter((each) => !shown.has(each))) {
        ready.delete(key);
        made.delete(key);
        scene.textures.remove(key);
      }
    },
  };
  return shelf;
};
