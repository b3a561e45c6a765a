// The contribution that everybody looks at: a large card at the open side of the table, with who said it.

import type Phaser from 'phaser';
import { isHat, type StageCue } from '../../shared/blocks/stage.ts';
import { HAT_BOX, HATS } from '../art/hats.ts';
import { SHAPES } from '../art/shapes.ts';
import { coloursOf } from '../art/signs.ts';
import { avatarIn, avatarSvg, BADGE, hatOn } from './figure.ts';
import { painted } from './ink.ts';
import type { Frame } from './layout/layout.ts';
import { MS } from './motion.ts';
import { bars, sheet, sheetBox } from './paper.ts';
import { fitSpotlight, PADDING, PORTRAIT_W, type SpotlightText, weightAt } from './spotlight-text.ts';
import { drawSvg } from './svg-image.ts';
import { DEPTH, makeImage, type Theatre, writeText } from './theatre.ts';
import { discShapes } from './web-disc.ts';

type Spot = NonNullable<StageCue['spotlight']>;

/** Cut from a figure: head and shoulders, in the figure's own px. */
const HEAD = [-92, -262, 184, 240] as const;
const RADIUS = 20;

/** The box that the card takes; it reaches down to the lower edge. */
export interface Covered {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

export interface Spotlight {
  /** Shows it, or takes it away; gives the box that it takes. */
  show(cue: StageCue, frame: Frame): Covered | undefined;
}

export const createSpotlight = (theatre: Theatre): Spotlight => {
  const { scene, shelf, motion, mode, font, wake } = theatre;
  let now: { readonly all: Phaser.GameObjects.Container; readonly id: string; readonly look: string } | undefined;

  /** Head, shoulders and hat with the card's round corner cut away, so that it stands in the panel. */
  const portrait = async (spot: Spot, avatar: string, all: Phaser.GameObjects.Container, text: SpotlightText) => {
    const k = PORTRAIT_W / HEAD[2];
    const key = await shelf.canvas(`portrait/${avatar}/${spot.sign ?? ''}`, async (sharpness) => {
      const hat = hatOn(avatar);
      const worn =
        spot.sign === undefined
          ? ''
          : isHat(spot.sign)
            ? `<g transform="translate(${hat.x} ${hat.y}) rotate(${hat.lean}) scale(${hat.scale})">${HATS[spot.sign]}</g>`
            : `<g transform="translate(${-BADGE.x} ${BADGE.y}) scale(${BADGE.scale})">${discShapes(spot.sign)}</g>`;
      const corner = `<clipPath id="corner"><path d="M-92-300H92V-22H${-92 + RADIUS / k}a${RADIUS / k} ${RADIUS / k} 0 0 1 ${-RADIUS / k} ${-RADIUS / k}Z"/></clipPath>`;
      const face = avatarIn(avatar, await avatarSvg(theatre.avatars, avatar));
      return drawSvg(HEAD, `${corner}<g clip-path="url(#corner)">${face}${worn}</g>`, sharpness * k);
    });
    if (now?.all !== all) return;
    all.add(
      makeImage(theatre, key)
        .setPosition(-text.w / 2, text.h / 2)
        .setOrigin(0, 1)
        .setScale(1 / shelf.sharpness),
    );
    wake();
  };

  /** Without a face, the sign itself stands in the panel. */
  const signInPanel = async (spot: Spot, all: Phaser.GameObjects.Container, text: SpotlightText) => {
    const { sign } = spot;
    if (!sign) return;
    const key = isHat(sign)
      ? await shelf.svg(`hat/${sign}`, HAT_BOX, () => HATS[sign])
      : await shelf.svg(`shape/${sign}`, [-50, -50, 100, 100], () => SHAPES[sign]);
    if (now?.all !== all) return;
    all.add(
      makeImage(theatre, key)
        .setPosition(-text.w / 2 + PORTRAIT_W / 2, 0)
        .setScale(1.5 / shelf.sharpness),
    );
    wake();
  };

  const draw = (spot: Spot, avatar: string | undefined, text: SpotlightText) => {
    const { w, h } = text;
    const panel = avatar !== undefined || spot.sign !== undefined;
    const { tint } = coloursOf(spot.sign);
    const left = -w / 2 + (panel ? PORTRAIT_W + PADDING.left : PADDING.left + 8);
    const { nameH } = text;
    const tall =
      nameH +
      text.lines.length * text.size * 1.18 +
      (text.noteLines.length ? 16 + text.noteLines.length * text.noteSize * 1.26 : 0);
    let y = -tall / 2 - 2;
    const paper = { w, h, radius: RADIUS, shadow: 2.2 };
    const small = mode === 'projector' ? 0 : Math.min(4, text.lines.length);
    const name = `spotlight/${JSON.stringify([paper, small, panel ? tint : '', left])}`;
    const ground = painted(theatre, name, sheetBox(paper), (ink) => {
      ink.rounded('#ffe9b0', 0.22, [-w / 2 - 10, -h / 2 - 10, w + 20, h + 20], RADIUS + 10);
      sheet(ink, paper);
      if (panel) ink.rounded(tint, 1, [-w / 2, -h / 2, PORTRAIT_W, h], [RADIUS, 0, 0, RADIUS]);
      bars(ink, left, -h / 2 + 70, w / 2 - left - PADDING.right, small, 24);
    });
    const parts: Phaser.GameObjects.GameObject[] = [ground];
    if (mode === 'projector') {
      if (spot.name !== undefined)
        parts.push(writeText(theatre, spot.name, { size: text.nameSize, weight: 700, colour: '#5D5763' }).setPosition(left, y));
      y += nameH;
      parts.push(
        writeText(theatre, text.lines.join('\n'), { size: text.size, weight: weightAt(text.size), leading: 1.18 }).setPosition(
          left,
          y,
        ),
      );
      y += text.lines.length * text.size * 1.18 + 16;
      if (text.noteLines.length)
        parts.push(
          writeText(theatre, text.noteLines.join('\n'), { size: text.noteSize, colour: '#4A4552', leading: 1.26 }).setPosition(
            left,
            y,
          ),
        );
    }
    return { parts, panel };
  };

  const takeAway = () => {
    const old = now;
    now = undefined;
    if (old) motion.to(old.all, { to: { alpha: 0, y: old.all.y + 30 }, ms: MS.tap, after: () => old.all.destroy() });
  };

  return {
    show: (cue, frame) => {
      const { spotlight: spot } = cue;
      // On a phone's strip the words stand in the page.
      if (!spot || mode === 'strip') {
        takeAway();
        return undefined;
      }
      const avatar = spot.avatar ?? cue.people.find(({ id }) => id === spot.by)?.avatar;
      const text = fitSpotlight(spot, frame, font, avatar !== undefined || spot.sign !== undefined);
      const box = { left: (frame.w - text.w) / 2, right: (frame.w + text.w) / 2, top: text.bottom - text.h };
      const look = JSON.stringify([spot, avatar, frame.w, frame.h, shelf.sharpness]);
      if (now?.look === look) return box;
      const same = now?.id === spot.id;
      if (same) now?.all.destroy();
      else takeAway();
      const { parts, panel } = draw(spot, avatar, text);
      const y = text.bottom - text.h / 2;
      const all = scene.make.container({ x: frame.w / 2, y, children: parts }).setDepth(DEPTH.spotlight);
      now = { all, id: spot.id, look };
      if (avatar !== undefined) void portrait(spot, avatar, all, text).catch(() => signInPanel(spot, all, text));
      else if (panel) void signInPanel(spot, all, text);
      if (!same && motion.moves) {
        all
          .setY(y + 60)
          .setScale(0.9)
          .setAlpha(0);
        motion.to(all, { to: { y, alpha: 1, scaleX: 1, scaleY: 1 }, ms: MS.spotlight });
      }
      wake();
      return box;
    },
  };
};
