// A sheet of paper with rounded corners and a soft shadow, drawn with plain fills: no filters run while the stage is open.

import type Phaser from 'phaser';

/** How far the shadow reaches, how dark its middle is, and how many steps make it soft. */
const SHADOW = { reach: 16, drop: 12, steps: 4, alpha: 0.085 };

export const hex = (colour: string): number => Number.parseInt(colour.slice(1), 16);

export interface Sheet {
  readonly w: number;
  readonly h: number;
  readonly radius: number;
  readonly fill?: string;
  /** A strip of colour along the top. */
  readonly edge?: string;
  readonly shadow?: number;
}

/** Draws around the middle of the sheet. */
export const sheet = (ink: Phaser.GameObjects.Graphics, { w, h, radius, fill = '#FFFDF8', edge, shadow = 1 }: Sheet) => {
  for (let i = SHADOW.steps; i >= 1; i -= 1) {
    const out = (SHADOW.reach * shadow * i) / SHADOW.steps;
    ink.fillStyle(0x2a1018, SHADOW.alpha);
    ink.fillRoundedRect(
      -w / 2 - out + 3,
      -h / 2 - out + SHADOW.drop * shadow + 4,
      w + 2 * out - 6,
      h + 2 * out - 6,
      radius + out,
    );
  }
  if (edge) {
    ink.fillStyle(hex(edge), 1).fillRoundedRect(-w / 2, -h / 2, w, h, radius);
    ink.fillStyle(hex(fill), 1).fillRoundedRect(-w / 2, -h / 2 + 8, w, h - 8, { tl: 3, tr: 3, bl: radius, br: radius });
  } else ink.fillStyle(hex(fill), 1).fillRoundedRect(-w / 2, -h / 2, w, h, radius);
};

/** Lines that stand for text where it would be too small to read. */
export const bars = (ink: Phaser.GameObjects.Graphics, x: number, y: number, w: number, lines: number, size: number) => {
  for (let i = 0; i < lines; i += 1) {
    ink
      .fillStyle(0x22202a, 0.55)
      .fillRoundedRect(x, y + i * size * 1.9, w * (i === lines - 1 && lines > 1 ? 0.62 : 1), size, size / 2);
  }
};
