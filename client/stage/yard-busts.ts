// The people who build, as small portraits around their yard.

import type Phaser from 'phaser';
import type { StagePerson } from '../../shared/blocks/stage.ts';
import { freshId } from '../art/paint.ts';
import { coloursOf } from '../art/signs.ts';
import { avatarIn, avatarSvg } from './figure.ts';
import type { YardLayout } from './layout/yards.ts';
import { drawSvg } from './svg-image.ts';
import { makeImage, type Theatre, writeText } from './theatre.ts';
import { measureIn, shorten } from './wrap.ts';

/** Head and shoulders of a figure, as the middle and the radius of a disc. */
const DISC = { y: -156, r: 78 };
const RIM = 5;

const portrait = (inner: string, tint: string): string => {
  const clip = freshId('disc');
  return `<circle cx="2" cy="${DISC.y + 4}" r="${DISC.r + RIM}" fill="#1C1014" opacity=".3"/><circle cy="${DISC.y}" r="${DISC.r + RIM}" fill="#FFFAF0"/><clipPath id="${clip}"><circle cy="${DISC.y}" r="${DISC.r}"/></clipPath><g clip-path="url(#${clip})"><rect x="-100" y="-260" width="200" height="220" fill="${tint}"/>${inner}</g>`;
};

export interface Busts {
  readonly all: Phaser.GameObjects.Container;
  show(people: readonly StagePerson[], layout: YardLayout, unit: number, words: boolean): void;
}

export const createBusts = (theatre: Theatre): Busts => {
  const { scene, shelf, avatars, font, wake } = theatre;
  const all: Phaser.GameObjects.Container = scene.make.container({ x: 0, y: 0 }).setScrollFactor(0);
  let shown = '';

  const draw = (person: StagePerson, at: { x: number; y: number }, size: number, nameSize: number, room: number) => {
    const image = makeImage(theatre);
    const bust: Phaser.GameObjects.Container = scene.make.container({ x: at.x, y: at.y, children: [image] }, false);
    bust.setAlpha(person.away ? 0.45 : person.aside ? 0.7 : 1);
    all.add(bust);
    if (nameSize > 0) {
      const text = shorten(person.name, room, measureIn(font, nameSize, 700));
      bust.add(
        writeText(theatre, text, { size: nameSize, weight: 700, colour: '#FFF6E6' })
          .setOrigin(0.5, 0)
          .setPosition(0, size / 2 + 1),
      );
    }
    const half = DISC.r + RIM;
    const k = size / (2 * half);
    const { tint } = coloursOf(person.sign);
    const look = shown;
    const box = [-half * k, (DISC.y - half) * k, 2 * half * k + 4 * k, 2 * half * k + 5 * k] as const;
    const texture = async (avatar: string | undefined) =>
      shelf.canvas(`bust/${avatar ?? ''}/${tint}/${size}`, async (sharpness) => {
        const inner = avatar === undefined ? '' : avatarIn(avatar, await avatarSvg(avatars, avatar));
        return drawSvg(box, `<g transform="scale(${k})">${portrait(inner, tint)}</g>`, sharpness);
      });
    void texture(person.avatar)
      .catch(() => texture(undefined))
      .then((key) => {
        if (look !== shown) return;
        image
          .setTexture(key)
          .setOrigin(-box[0] / box[2], (half * k) / box[3])
          .setScale(1 / shelf.sharpness)
          .setVisible(true);
        wake();
      });
  };

  return {
    all,
    show: (people, layout, unit, words) => {
      const room = layout.busts.length > 0 ? people : [];
      const look = JSON.stringify([
        room.map(({ id, name, avatar, sign, away, aside }) => [id, name, avatar, sign, away, aside]),
        layout.busts,
        layout.bust,
        words,
        shelf.sharpness,
      ]);
      if (look === shown) return;
      shown = look;
      all.removeAll(true);
      const nameSize = words && layout.named ? 22 * unit : 0;
      room.forEach((person, i) => {
        const at = layout.busts[i];
        if (at) draw(person, at, layout.bust, nameSize, layout.bust * 1.44);
      });
      wake();
    },
  };
};
