// One person on the stage: seat, cut-out and hat, moving as one.

import type Phaser from 'phaser';
import { type Hat, isHat, type Sign, type StagePerson } from '../../shared/blocks/stage.ts';
import type { Seat } from '../art/chair.ts';
import { HAT_BOX, HATS } from '../art/hats.ts';
import { BADGE, FIGURE, figureTexture, hatOn } from './figure.ts';
import type { Place } from './layout/layout.ts';
import { MS } from './motion.ts';
import { DEPTH, makeImage, type Theatre } from './theatre.ts';
import { DISC_BOX, discShapes } from './web-disc.ts';

export interface Outfit {
  readonly seat: Seat;
  /** Which colour of this seat, from 0. */
  readonly colour: number;
  /** The sign of their side, pinned on the chest. */
  readonly badge: Sign | undefined;
  /** Staggers a change that all make together. */
  readonly order: number;
}

export interface Person {
  /** Where they are going, and what they wear. */
  show(person: StagePerson, place: Place, outfit: Outfit): void;
  leave(): void;
}

/** Where a hat hovers before it lands, and how much it gives on landing, in px of the person. */
const DROP = 64;
const SQUASH = 4;

export const createPerson = (theatre: Theatre): Person => {
  const { scene, shelf, motion, avatars, wake } = theatre;
  const body = makeImage(theatre);
  const hat = makeImage(theatre);
  const badge = makeImage(theatre);
  body.setOrigin(-FIGURE[0] / FIGURE[2], -FIGURE[1] / FIGURE[3]);
  badge.setOrigin(-DISC_BOX[0] / DISC_BOX[2], -DISC_BOX[1] / DISC_BOX[3]);
  hat.setOrigin(-HAT_BOX[0] / HAT_BOX[2], -HAT_BOX[1] / HAT_BOX[3]);
  const all: Phaser.GameObjects.Container = scene.make.container({ x: 0, y: 0, children: [body, badge, hat], alpha: 0 });
  let placed = false;
  let gone = false;
  let look = '';
  let worn: Hat | undefined;
  let wornOn = '';
  let pinned = '';

  const dress = async (avatar: string, seat: Seat, colour: number, flip: boolean) => {
    const wanted = `${seat}/${colour}/${avatar}@${shelf.sharpness}`;
    body.setFlipX(flip);
    if (wanted === look) return;
    look = wanted;
    // The seat is there at once; the face follows when it has come. Without it the person stays a paper shape.
    const key = await figureTexture(shelf, avatars, avatar, seat, colour).catch(() =>
      figureTexture(shelf, avatars, undefined, seat, colour),
    );
    if (gone || look !== wanted) return;
    body
      .setTexture(key)
      .setScale(1 / shelf.sharpness)
      .setVisible(true);
    wake();
  };

  const putOn = async (sign: Hat | undefined, avatar: string, flip: boolean, order: number) => {
    const at = hatOn(avatar);
    const side = flip ? -1 : 1;
    const wanted = `${sign}/${avatar}/${flip}@${shelf.sharpness}`;
    if (wanted === wornOn) return;
    wornOn = wanted;
    const changes = sign !== worn;
    worn = sign;
    if (sign === undefined) {
      motion.to(hat, {
        to: { y: at.y - DROP, alpha: 0 },
        ms: MS.hat * 0.6,
        delay: order * MS.stagger,
        ease: 'Cubic.easeIn',
        after: () => hat.setVisible(false),
      });
      return;
    }
    const key = await shelf.svg(`hat/${sign}`, HAT_BOX, () => HATS[sign]);
    if (gone || wornOn !== wanted) return;
    const scale = at.scale / shelf.sharpness;
    const land = () => {
      hat
        .setTexture(key)
        .setFlipX(flip)
        .setAngle(at.lean * side)
        .setVisible(true);
      hat.setPosition(at.x * side, changes && motion.moves ? at.y - DROP : at.y).setScale(scale);
      hat.setAlpha(changes && motion.moves ? 0 : 1);
      if (!changes || !motion.moves) return wake();
      motion.to(hat, {
        to: { y: at.y + SQUASH, alpha: 1, scaleY: scale * 0.93 },
        ms: MS.hat * 0.7,
        ease: 'Cubic.easeIn',
        after: () => motion.to(hat, { to: { y: at.y, scaleY: scale }, ms: MS.hat * 0.3 }),
      });
    };
    if (!changes || !motion.moves) return land();
    motion.to(hat, {
      to: { y: at.y - DROP, alpha: 0 },
      ms: MS.hat * 0.4,
      delay: order * MS.stagger,
      ease: 'Cubic.easeIn',
      after: land,
    });
  };

  const pin = async (sign: Sign | undefined, flip: boolean) => {
    const wanted = `${sign}/${flip}@${shelf.sharpness}`;
    if (wanted === pinned) return;
    pinned = wanted;
    if (sign === undefined) {
      badge.setVisible(false);
      return;
    }
    const key = await shelf.svg(`disc/${sign}`, DISC_BOX, () => discShapes(sign));
    if (gone || pinned !== wanted) return;
    badge
      .setTexture(key)
      .setPosition(flip ? -BADGE.x : BADGE.x, BADGE.y)
      .setScale(BADGE.scale / shelf.sharpness)
      .setVisible(true);
    wake();
  };

  return {
    show: (person, place, { seat, colour, badge: sign, order }) => {
      const to = { x: place.x, y: place.y, scale: place.scale, alpha: person.away ? 0.45 : 1 };
      all.setDepth(DEPTH.people + place.y);
      if (!placed) all.setPosition(place.x, place.y + 24).setScale(place.scale * 0.92);
      placed = true;
      const there =
        Math.abs(all.x - to.x) + Math.abs(all.y - to.y) + Math.abs(all.scaleX - to.scale) * 100 + Math.abs(all.alpha - to.alpha) <
        0.01;
      if (!there)
        motion.to(all, { to: { x: to.x, y: to.y, scaleX: to.scale, scaleY: to.scale, alpha: to.alpha }, ms: MS.settle });
      void dress(person.avatar, seat, colour, place.flip);
      void pin(sign, place.flip);
      // A shape is no hat: it is pinned on.
      const hatted = person.aside || person.sign === undefined || !isHat(person.sign) ? undefined : person.sign;
      void putOn(hatted, person.avatar, place.flip, order);
    },
    leave: () => {
      gone = true;
      motion.to(all, { to: { alpha: 0 }, ms: MS.bloom, after: () => all.destroy() });
    },
  };
};
