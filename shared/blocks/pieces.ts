// A view cut into small keyed pieces for the wire, and put together again.

import { Cutter } from './cutting.ts';
import type { View } from './view.ts';
import type { Pieces } from './wire.ts';

export { Cutter } from './cutting.ts';
export { join, joiner } from './joining.ts';
export type { Pieces } from './wire.ts';

/** The whole view in pieces. */
export const cut = (view: View): Pieces => new Map(new Cutter().next(view).set);
