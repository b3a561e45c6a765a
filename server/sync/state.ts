// What Colyseus sends: for each connection a slot with the pieces of its own view, and nothing else.

import { Encoder, schema, t } from '@colyseus/schema';

/** Room for a full board of a class; a smaller buffer is grown, which copies. */
Encoder.BUFFER_SIZE = 128 * 1024;

/** Key → JSON text, as shared/blocks/pieces.ts cuts it. */
export const Slot = schema({ pieces: t.map('string') }, 'Slot');
export type Slot = InstanceType<typeof Slot>;

/** `.view()`: a slot reaches only those whose StateView holds it. Every client needs a StateView: one without would get
 * corrupted state as soon as its socket stalls. */
export const Root = schema({ slots: t.map(Slot).view() }, 'Root');
export type Root = InstanceType<typeof Root>;
