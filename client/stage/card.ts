// One contribution as a small sheet of paper with a name and a text.

import type Phaser from 'phaser';
import type { StageCard } from '../../shared/blocks/stage.ts';
import { SIGN_COLOURS } from '../art/signs.ts';
import { painted } from './ink.ts';
import type { Slot } from './layout/layout.ts';
import { bars, sheet, sheetBox } from './paper.ts';
import { type Theatre, writeText } from './theatre.ts';
import { clip, type Measure, measureIn, shorten, wrap } from './wrap.ts';

/** The size of the text; the name is as large as all names. */
const TEXT = 26;
const LEADING = 1.27;
const PAD = { x: 20, top: 20, bottom: 18 };

export interface CardFonts {
  readonly nameSize: number;
  readonly textSize: number;
  readonly name: Measure;
  readonly text: Measure;
}

/** How a card is written where no word may be smaller than `word` px. */
export const cardFonts = (font: string, word: number): CardFonts => {
  const textSize = Math.max(TEXT, word);
  return { nameSize: word, textSize, name: measureIn(font, word, 700), text: measureIn(font, textSize) };
};

export interface Card {
  readonly all: Phaser.GameObjects.Container;
  readonly h: number;
}

/** The card for a slot, drawn around its middle, not yet on the stage. As high as its text needs, at most as the slot allows. */
export const createCard = (theatre: Theatre, card: StageCard, slot: Slot, fonts: CardFonts): Card => {
  const { scene, mode } = theatre;
  const inner = slot.w - 2 * PAD.x;
  const { nameSize, textSize } = fonts;
  const line = Math.round(textSize * LEADING);
  const nameH = card.name === undefined ? 0 : Math.round(nameSize * 1.36);
  const most = Math.max(1, Math.floor((slot.maxH - PAD.top - PAD.bottom - nameH) / line));
  const lines = clip(wrap(card.text, inner, fonts.text), Math.min(6, most), inner, fonts.text);
  const h = PAD.top + nameH + lines.length * line + PAD.bottom;
  const paper = { w: slot.w, h, radius: 12, ...(card.sign ? { edge: SIGN_COLOURS[card.sign].edge } : {}) };
  const left = -slot.w / 2 + PAD.x;
  const top = -h / 2 + PAD.top;
  const small = mode === 'projector' ? 0 : Math.min(3, lines.length);
  const ground = painted(theatre, `card/${JSON.stringify([paper, small])}`, sheetBox(paper), (ink) => {
    sheet(ink, paper);
    bars(ink, left, top + 14, inner, small, 15);
  });
  const parts: Phaser.GameObjects.GameObject[] = [ground];
  if (mode === 'projector') {
    if (card.name !== undefined) {
      const name = writeText(theatre, shorten(card.name, inner, fonts.name), { size: nameSize, weight: 700, colour: '#5D5763' });
      parts.push(name.setPosition(left - 2, top - 4));
    }
    parts.push(writeText(theatre, lines.join('\n'), { size: textSize, leading: LEADING }).setPosition(left - 2, top + nameH - 4));
  }
  return { all: scene.make.container({ x: 0, y: 0, children: parts }), h };
};
