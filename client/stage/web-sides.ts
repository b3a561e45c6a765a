// The names of the sides, each over the people who look from there.

import type Phaser from 'phaser';
import { isHat, type StageCue } from '../../shared/blocks/stage.ts';
import { HAT_BOX, HATS } from '../art/hats.ts';
import { SHAPES } from '../art/shapes.ts';
import { type Ink, painted } from './ink.ts';
import { apart } from './layout/apart.ts';
import type { Frame, Layout } from './layout/layout.ts';
import { PILL, pillSize } from './layout/sides.ts';
import { MS } from './motion.ts';
import type { Covered } from './spotlight.ts';
import { DEPTH, makeImage, type Theatre, writeText } from './theatre.ts';
import { measureIn, shorten } from './wrap.ts';

const { h: H, type: SIZE } = PILL;
const SIGN = 38;
const SHAPE_BOX = [-50, -50, 100, 100] as const;
const PAD = { left: 14, gap: 9, right: 24 };
const WIDEST = 330;
const EDGE = 16;
/** Times as fine as it need be: a whole side is made larger where words are. */
const FINE = 2;

export interface Sides {
  show(cue: StageCue, layout: Layout, frame: Frame, covered: Covered | undefined): void;
}

export const createSides = (theatre: Theatre): Sides => {
  const { scene, shelf, motion, mode, wake } = theatre;
  const drawn = new Map<string, { readonly all: Phaser.GameObjects.Container; readonly look: string }>();
  const measure = measureIn(theatre.font, SIZE, 700);

  const draw = (sign: NonNullable<StageCue['sides']>[number]['sign'], text: string, w: number) => {
    const paint = (ink: Ink) => {
      ink.rounded('#1a0f14', 0.16, [-w / 2 - 4, -H / 2 + 2, w + 8, H + 8], H / 2 + 4);
      ink.rounded('#1a0f14', 0.2, [-w / 2 - 1, -H / 2 + 3, w + 2, H + 3], H / 2);
      ink.rounded('#fffdf8', 1, [-w / 2, -H / 2, w, H], H / 2);
    };
    const pill = painted(theatre, `side/${w}`, [-w / 2 - 5, -H / 2 - 2, w + 10, H + 14], paint, FINE);
    pill.setScale(pill.scale / FINE);
    const all = scene.make.container({ x: 0, y: 0, children: [pill] });
    if (text !== '')
      all.add(
        writeText(theatre, text, { size: SIZE, weight: 700 })
          .setOrigin(0, 0.5)
          .setPosition(-w / 2 + PAD.left + SIGN + PAD.gap - 2, 0),
      );
    const [box, body] = isHat(sign) ? [HAT_BOX, HATS[sign]] : [SHAPE_BOX, SHAPES[sign]];
    void shelf
      .svg(`plain/${sign}`, box, () => body)
      .then((key) => {
        if (!all.active) return;
        const image = makeImage(theatre, key);
        all.add(image.setPosition(text === '' ? 0 : -w / 2 + PAD.left + SIGN / 2, 0).setScale(SIGN / box[2] / shelf.sharpness));
        wake();
      });
    return all;
  };

  return {
    show: (cue, layout, frame, covered) => {
      const size = pillSize(layout.word);
      const wanted = (cue.sides ?? []).flatMap((side) => {
        const place = layout.sides.find(({ id }) => id === side.id);
        if (!place) return [];
        // Too small to read on a strip: there the sign stands alone.
        const text = mode === 'projector' ? shorten(side.label, WIDEST, measure) : '';
        const w = text === '' ? H + 8 : PAD.left + SIGN + PAD.gap + measure(text) + PAD.right;
        return [{ ...side, text, inner: w, w: w * size, x: place.x, y: place.y }];
      });
      const boxes = apart(
        wanted.map(({ x, y, w }) => ({ x: Math.max(w / 2 + EDGE, Math.min(frame.w - w / 2 - EDGE, x)), y, w, h: H * size })),
        10,
      );
      const ids = new Set(wanted.map(({ id }) => id));
      for (const [id, { all }] of drawn) {
        if (ids.has(id)) continue;
        all.destroy();
        drawn.delete(id);
        wake();
      }
      wanted.forEach(({ id, sign, text, inner, w, ...at }, i) => {
        const box = boxes[i];
        const x = Math.max(w / 2 + EDGE, Math.min(frame.w - w / 2 - EDGE, box?.x ?? at.x));
        const y = box?.y ?? at.y;
        const look = JSON.stringify([sign, text, w, shelf.sharpness]);
        const known = drawn.get(id);
        let all = known?.all;
        if (!all || known?.look !== look) {
          const from = all ? { x: all.x, y: all.y } : { x, y };
          all?.destroy();
          all = draw(sign, text, inner).setPosition(from.x, from.y).setScale(size);
          drawn.set(id, { all, look });
        }
        all
          .setDepth(DEPTH.labels + 900)
          .setVisible(!covered || x + w / 2 < covered.left || x - w / 2 > covered.right || y + (H * size) / 2 < covered.top);
        motion.to(all, { to: { x, y }, ms: MS.settle });
      });
    },
  };
};
