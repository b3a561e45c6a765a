// The cards on the stage mostly are what a block of the same screen says anyway. Then they need not travel.

import { same } from '../core/same.ts';
import type { Entry } from './base.ts';
import type { Block } from './block.ts';
import type { StageCard } from './stage.ts';

/** The card that an item gives; `seat` is of whom it is by, where that is known. */
export const cardOf = ({ id, text, sign, by }: Entry, seat: string | undefined): StageCard => ({
  id,
  text,
  ...(sign === undefined ? {} : { sign }),
  ...(by === undefined ? {} : { name: by }),
  ...(by === undefined || seat === undefined ? {} : { by: seat }),
});

/** Which items give the cards: those of a block from one on, but for some; and some cards that are not what their item gives. */
export interface Mirrored {
  readonly block: string;
  /** Id of the first. */
  readonly first: string;
  readonly without: readonly string[];
  readonly unlike: readonly StageCard[];
}

/** The seat of who made an item; tells it for the first time when it is not known yet. Undefined: nobody is named there. */
export type SeatOf = (block: string, item: string, seat: string | undefined) => string | undefined;

const NONE: readonly never[] = [];

const entriesOf = (block: Block | undefined): readonly Entry[] | undefined =>
  block?.type === 'entries' || block?.type === 'board' ? block.items : undefined;

/** Looks for the block again and again; what was looked at the time before is passed over. */
export class Mirror {
  #found: Mirrored | undefined;
  #cards: readonly StageCard[] = NONE;
  #items: readonly Entry[] = NONE;
  /** Where the first card lies among the items. */
  #from = 0;

  /** Undefined when no block has all these cards in this order, or hardly any of its items is one. */
  look(blocks: readonly Block[], cards: readonly StageCard[], seatOf: SeatOf): Mirrored | undefined {
    const last = cards.at(-1);
    const old = blocks.find((one) => one.id === this.#found?.block);
    let found = old && last && this.#compare(old, cards, seatOf);
    if (!found && last) {
      this.#found = undefined;
      const other = blocks.find((one) => entriesOf(one)?.at(-1)?.id === last.id);
      found = other && this.#compare(other, cards, seatOf);
    }
    this.#found = found;
    return found;
  }

  #compare(block: Block, cards: readonly StageCard[], seatOf: SeatOf): Mirrored | undefined {
    const items = entriesOf(block);
    const first = cards[0]?.id;
    if (!items || first === undefined) return undefined;
    const before = this.#found;
    if (before && cards === this.#cards && items === this.#items) return before;
    const from = items[this.#from]?.id === first ? this.#from : items.findIndex((item) => item.id === first);
    if (from < 0) return undefined;
    let next = 0;
    if (before && before.without.length === 0 && before.unlike.length === 0 && from === this.#from)
      while (next < cards.length && cards[next] === this.#cards[next] && items[from + next] === this.#items[from + next]) next++;
    const without: string[] = [];
    const unlike: StageCard[] = [];
    for (const item of items.slice(from + next)) {
      const card = cards[next];
      if (card?.id !== item.id) {
        without.push(item.id);
        if (without.length > cards.length) return undefined;
        continue;
      }
      next++;
      if (!same(card, cardOf(item, seatOf(block.id, item.id, card.by)))) unlike.push(card);
    }
    if (next < cards.length) return undefined;
    this.#cards = cards;
    this.#items = items;
    this.#from = from;
    return { block: block.id, first, without, unlike: unlike.length === 0 ? NONE : unlike };
  }
}
