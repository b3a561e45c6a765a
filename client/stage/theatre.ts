// What every part of the stage needs to draw: the scene, textures, motion, and how much detail this box can show.

import type Phaser from 'phaser';
import type { Motion } from './motion.ts';
import type { Shelf } from './shelf.ts';

/** The wall of the room, a phone's strip, or the small picture on the console. */
export type Mode = 'projector' | 'strip' | 'preview';

export interface Theatre {
  readonly scene: Phaser.Scene;
  readonly shelf: Shelf;
  readonly motion: Motion;
  readonly mode: Mode;
  /** Font family, as CSS writes it. */
  readonly font: string;
  /** Where the avatars are: `/avatars/` unless told. */
  readonly avatars: string;
  /** Draw again: a texture arrived, a name changed. */
  readonly wake: () => void;
}

/** Depths, back to front. People and tables stand between `people` and `cards` by how near they are: depth = y. */
export const DEPTH = {
  backdrop: -100,
  glow: -50,
  beam: -20,
  people: 0,
  labels: 3000,
  cards: 4000,
  lamp: 5000,
  dim: 5500,
  spotlight: 6000,
} as const;

/** Text of the stage; `size` in logical px. Crisp at any zoom, as it is drawn at the sharpness of the textures. */
export const writeText = (
  { scene, font, shelf }: Theatre,
  text: string,
  style: { readonly size: number; readonly weight?: number; readonly colour?: string; readonly leading?: number },
): Phaser.GameObjects.Text => {
  const { size, weight = 400, colour = '#22202A', leading = 1.26 } = style;
  const written = scene.make.text(
    {
      x: 0,
      y: 0,
      text,
      style: {
        fontFamily: font,
        fontSize: `${size}px`,
        fontStyle: String(weight),
        color: colour,
        resolution: shelf.sharpness,
        padding: { x: 2, y: 2 },
      },
    },
    false,
  );
  const lines = text.split('\n').length;
  if (lines > 1) written.setLineSpacing(size * leading - (written.height - 4) / lines);
  return written;
};

/** An image that is not yet on the stage; without a key it shows nothing. */
export const makeImage = ({ scene }: Theatre, key?: string): Phaser.GameObjects.Image => {
  const config: Phaser.Types.GameObjects.Sprite.SpriteConfig = key === undefined ? {} : { key };
  return scene.make.image(config, false).setVisible(key !== undefined);
};
