// The place of one connection in the state: its slot, and the StateView that shows it that slot alone.

import { StateView } from '@colyseus/schema';
import { Cutter } from '../../shared/blocks/pieces.ts';
import type { View } from '../../shared/blocks/view.ts';
import type { Change } from '../../shared/blocks/wire.ts';
import { type Root, Slot } from './state.ts';

export class Desk {
  readonly view = new StateView();
  readonly #root: Root;
  readonly #key: string;
  readonly #slot = new Slot();
  #cutter = new Cutter();

  /** `key`: unique among the connections of this room, and never used again. */
  constructor(root: Root, key: string) {
    this.#root = root;
    this.#key = key;
    root.slots.set(key, this.#slot);
    this.view.add(this.#slot);
  }

  /** Brings the slot to this view; true when a piece changed. Only what changed will travel. */
  show(view: View): boolean {
    const held = this.#slot.pieces;
    const { set, gone } = this.#next(view);
    for (const key of gone) held.delete(key);
    for (const [key, text] of set) held.set(key, text);
    return set.size + gone.size > 0;
  }

  #next(view: View): Change {
    try {
      return this.#cutter.next(view);
    } catch (error) {
      // Half of it was cut: the next view begins anew. Until then the screen keeps the one it has.
      this.#cutter = new Cutter();
      for (const key of [...this.#slot.pieces.keys()]) this.#slot.pieces.delete(key);
      throw error;
    }
  }

  /** Takes the place away, for good. */
  clear(): void {
    this.#root.slots.delete(this.#key);
    this.view.dispose();
  }
}
