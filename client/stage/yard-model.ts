// One yard as a paper model: the ground, what stands on it, the children with how they are doing and who they are. What is new
// is set down softly; what is gone is lifted off.

import type Phaser from 'phaser';
import type { StageYard } from '../../shared/blocks/stage.ts';
import { painted } from './ink.ts';
import { apart } from './layout/apart.ts';
import type { YardSpot } from './layout/yards.ts';
import { MS } from './motion.ts';
import { makeImage, type Theatre, writeText } from './theatre.ts';
import { childrenOf, groundOf, ORDER, pieceOf, type Standing } from './yard-things.ts';

export interface YardModel {
  readonly all: Phaser.GameObjects.Container;
  /** `names`: the size of the children's names in px, or 0 for none. `label` is the size of the yard's own. */
  show(yard: StageYard, spot: YardSpot, names: number, label: number): void;
  leave(): void;
}

interface Thing {
  readonly image: Phaser.GameObjects.Image;
  look: string;
}

/** How long a piece takes to come down, and from how high, in units of the yard. */
const DROP = { ms: 300, from: 46 };

/** Names on paper: how much wider and higher the tag is than the word, as parts of its size. */
const TAG = { w: 0.75, h: 1.32 };

export const createYardModel = (theatre: Theatre): YardModel => {
  const { scene, shelf, motion, wake } = theatre;
  const all: Phaser.GameObjects.Container = scene.make.container({ x: 0, y: 0 }).setScrollFactor(0);
  const things = new Map<string, Thing>();
  const words = new Map<string, { readonly tag: Phaser.GameObjects.Container; readonly look: string }>();
  let known = false;
  let gone = false;
  let scale = '';

  const sort = () => all.sort('depth');

  const stand = (standing: Standing, { k }: YardSpot, softly: boolean) => {
    const { drawing } = standing;
    const [left, top, w, h] = drawing.box;
    // The whole box in device px, so that the paper stays crisp.
    const size = Math.round(k * 1000) / 1000;
    const look = `${drawing.name}*${size}@${shelf.sharpness}`;
    // The corner of the texture: an origin far outside it would shift with each px that a texture is rounded up.
    const [x, y] = [(standing.x + left) * k, (standing.y + top) * k];
    const old = things.get(standing.id);
    const thing: Thing = old ?? { image: makeImage(theatre), look: '' };
    const { image } = thing;
    image.setDepth(standing.order);
    if (!old) {
      things.set(standing.id, thing);
      image.setPosition(x, y);
      all.add(image);
    } else if (softly) motion.to(image, { to: { x, y, alpha: 1 }, ms: MS.settle });
    else {
      scene.tweens.killTweensOf(image);
      image.setPosition(x, y).setAlpha(1);
    }
    if (thing.look === look) return;
    thing.look = look;
    const box = [left * size, top * size, w * size, h * size] as const;
    void shelf
      .svg(`${drawing.name}*${size}`, box, () => `<g transform="scale(${size})">${drawing.body()}</g>`)
      .then((key) => {
        if (gone || thing.look !== look || things.get(standing.id) !== thing) return;
        image
          .setTexture(key)
          .setOrigin(0)
          .setScale(1 / shelf.sharpness)
          .setVisible(true);
        if (!old && softly) {
          image.setY(y - DROP.from * k).setAlpha(0);
          motion.to(image, { to: { y, alpha: 1 }, ms: DROP.ms });
        }
        wake();
      });
  };

  const liftOff = (id: string, { image }: Thing, softly: boolean) => {
    things.delete(id);
    if (!softly) {
      scene.tweens.killTweensOf(image);
      image.destroy();
    } else motion.to(image, { to: { alpha: 0, y: image.y - 12 }, ms: MS.tap, after: () => image.destroy() });
  };

  const write = (id: string, text: string, size: number, at: { x: number; y: number }) => {
    const look = `${text}*${size}@${shelf.sharpness}`;
    let found = words.get(id);
    if (found?.look !== look) {
      found?.tag.destroy();
      const name = writeText(theatre, text, { size, weight: 700 }).setOrigin(0.5);
      const [w, h] = [name.width - 4 + size * TAG.w, size * TAG.h];
      const paper = painted(theatre, `name/${w}/${h}`, [-w / 2 - 1, -h / 2 - 1, w + 4, h + 5], (ink) => {
        ink.rounded('#2a1420', 0.26, [-w / 2 + 2, -h / 2 + 3, w, h], h * 0.3);
        ink.rounded('#fffdf8', 1, [-w / 2, -h / 2, w, h], h * 0.3);
      });
      const tag: Phaser.GameObjects.Container = scene.make.container({ x: at.x, y: at.y, children: [paper, name] }, false);
      tag.setSize(w, h).setDepth(ORDER.name);
      all.add(tag);
      found = { tag, look };
      words.set(id, found);
    }
    return found.tag;
  };

  const nameChildren = (yard: StageYard, spot: YardSpot, size: number, softly: boolean) => {
    const tags =
      size === 0
        ? []
        : childrenOf(yard).map(({ child }, i) => {
            const at = { x: child.x * spot.k, y: child.y * spot.k + size * 0.5 };
            return { at, tag: write(`name/${child.id}`, yard.children[i]?.name ?? '', size, at) };
          });
    const places = apart(
      tags.map(({ at, tag }) => ({ ...at, w: tag.width, h: tag.height })),
      2,
    );
    tags.forEach(({ tag, at }, i) => {
      const { x, y } = places[i] ?? at;
      if (softly) motion.to(tag, { to: { x, y }, ms: MS.settle });
      else {
        scene.tweens.killTweensOf(tag);
        tag.setPosition(x, y);
      }
    });
    return new Set(tags.map(({ tag }) => tag));
  };

  return {
    all,
    show: (yard, spot, names, label) => {
      const sized = `${spot.k}/${shelf.sharpness}/${yard.columns}x${yard.rows}`;
      // A model that comes, or grows, stands at once; only what people do on it moves.
      const softly = known && scale === sized && motion.moves;
      known = true;
      scale = sized;
      all.setPosition(spot.x, spot.y);
      const wanted = [
        groundOf(yard),
        ...yard.pieces.flatMap((piece) => pieceOf(piece, yard) ?? []),
        ...childrenOf(yard).flatMap(({ child, mood }) => [child, mood]),
      ];
      const ids = new Set(wanted.map(({ id }) => id));
      for (const [id, thing] of [...things]) if (!ids.has(id)) liftOff(id, thing, softly);
      for (const standing of wanted) stand(standing, spot, softly);
      const kept = nameChildren(yard, spot, names, softly);
      if (label > 0 && yard.label !== '') {
        const at = { x: spot.label.x - spot.x, y: spot.label.y - spot.y };
        const tag = write('label', yard.label, label, at);
        tag.setPosition(at.x, at.y);
        kept.add(tag);
      }
      for (const [id, { tag }] of [...words]) {
        if (kept.has(tag)) continue;
        tag.destroy();
        words.delete(id);
      }
      sort();
      wake();
    },
    leave: () => {
      gone = true;
      motion.to(all, { to: { alpha: 0 }, ms: MS.bloom, after: () => all.destroy() });
    },
  };
};
