// The newest contributions. Each blooms from its author and settles where there is room; every place keeps its card until a
// newer one needs it, so that nothing jumps about.

import type { StageCard, StageCue } from '../../shared/blocks/stage.ts';
import { type Card, type CardFonts, cardFonts, createCard } from './card.ts';
import type { Layout, Slot } from './layout/layout.ts';
import { MS } from './motion.ts';
import type { Covered } from './spotlight.ts';
import { DEPTH, type Theatre } from './theatre.ts';

const GAP = 14;
const LEAST_H = 120;

/** Slots that the spotlight leaves free, cut to what is left of them. */
const freeSlots = (slots: readonly Slot[], covered: Covered | undefined): Slot[] =>
  slots.flatMap((slot) => {
    if (!covered) return [slot];
    const beside = slot.x + slot.w / 2 < covered.left || slot.x - slot.w / 2 > covered.right;
    const maxH = beside ? slot.maxH : Math.min(slot.maxH, covered.top - GAP - slot.y);
    return maxH < LEAST_H ? [] : [{ ...slot, maxH }];
  });

export interface Cards {
  show(cue: StageCue, layout: Layout, covered: Covered | undefined): void;
}

export const createCards = (theatre: Theatre): Cards => {
  const { motion, shelf, wake, font } = theatre;
  const lying = new Map<string, Card & { readonly look: string }>();
  let fonts: CardFonts | undefined;

  const takeAway = (id: string) => {
    const card = lying.get(id);
    if (!card) return;
    lying.delete(id);
    motion.to(card.all, { to: { alpha: 0 }, ms: MS.tap, after: () => card.all.destroy() });
  };

  const lay = (card: StageCard, slot: Slot, layout: Layout, order: number) => {
    if (fonts?.nameSize !== layout.word) fonts = cardFonts(font, layout.word);
    const look = JSON.stringify([layout.word, card.text, card.name, card.sign, slot.w, slot.maxH, shelf.sharpness]);
    const known = lying.get(card.id);
    const y = (h: number) => slot.y + h / 2;
    if (known?.look === look) {
      if (known.all.x !== slot.x || known.all.y !== y(known.h))
        motion.to(known.all, {
          to: { x: slot.x, y: y(known.h), angle: slot.tilt, scaleX: 1, scaleY: 1, alpha: 1 },
          ms: MS.settle,
        });
      return;
    }
    const made = createCard(theatre, card, slot, fonts);
    made.all.setDepth(DEPTH.cards + order);
    lying.set(card.id, { ...made, look });
    if (known) {
      // Only its shape changes: swap it where it lies.
      known.all.destroy();
      made.all.setPosition(slot.x, y(made.h)).setAngle(slot.tilt);
      wake();
      return;
    }
    const author = card.by === undefined ? undefined : layout.places.get(card.by);
    const from = author ? { x: author.x, y: author.y - 90 * author.scale } : { x: slot.x, y: y(made.h) + 30 };
    if (!motion.moves) {
      made.all.setPosition(slot.x, y(made.h)).setAngle(slot.tilt);
      wake();
      return;
    }
    made.all.setPosition(from.x, from.y).setScale(0.6).setAlpha(0);
    motion.to(made.all, {
      to: { alpha: 1, scaleX: 0.86, scaleY: 0.86, y: from.y - 24 },
      ms: MS.bloom,
      after: () =>
        motion.to(made.all, {
          to: { x: slot.x, y: y(made.h), angle: slot.tilt, scaleX: 1, scaleY: 1 },
          ms: MS.settle,
          ease: 'Cubic.easeInOut',
        }),
    });
  };

  return {
    show: (cue, layout, covered) => {
      const slots = freeSlots(layout.slots, covered);
      const count = theatre.mode === 'projector' ? slots.length : Math.min(3, slots.length);
      // The place follows from how many came before, so that a new card takes the oldest one's place.
      const open = cue.cards.map((card, at) => ({ card, at })).filter(({ card }) => card.id !== cue.spotlight?.id);
      const newest = count === 0 ? [] : open.slice(-count);
      const taken = new Set<number>();
      const wanted = newest.map(({ card, at }) => {
        let place = at % count;
        while (taken.has(place)) place = (place + 1) % count;
        taken.add(place);
        return { card, place };
      });
      const ids = new Set(wanted.map(({ card }) => card.id));
      for (const id of [...lying.keys()].filter((each) => !ids.has(each))) takeAway(id);
      for (const { card, place } of wanted) {
        const slot = slots[place];
        if (slot) lay(card, slot, layout, place);
      }
    },
  };
};
