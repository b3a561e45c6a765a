// The tile that somebody is about to build with, and the yard that takes a tap on the stage for a tap on itself.

import { computed, signal } from '@preact/signals';

/** `tile`: an id of the palette of the grid `block`. */
export const picked = signal<{ readonly block: string; readonly tile: string } | undefined>(undefined);

type Tap = (x: number, y: number) => void;

const taker = signal<Tap | undefined>(undefined);

/** A grid that one may build on says that it is there. Gives the function that says it is gone. */
export const takeTaps = (tap: Tap): (() => void) => {
  taker.value = tap;
  return () => {
    if (taker.peek() === tap) taker.value = undefined;
  };
};

/** A square of one's own yard was tapped, column and row from 0. Nothing happens while no grid takes it. */
export const tapSquare: Tap = (x, y) => taker.peek()?.(x, y);

/** For the stage: `tapSquare` while there is something to build on, else undefined. */
export const onSquare = computed<Tap | undefined>(() => (taker.value ? tapSquare : undefined));
