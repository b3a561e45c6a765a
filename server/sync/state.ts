// What Colyseus sends: for each connection a slot with the pieces of its own view, and nothing else.

import { Encoder, schema, t } from '@colyseus/schema';

/** Bytes of one patch: what changed for every connection of a room, one after the other. Thirty people with a full board came
 * to 1.7 MB; a smaller buffer is grown, with all encoded again and a warning each time. Memory is taken when it is written. */
Encoder.BUFFER_SIZE = 4 * 1024 * 1024;

/** Key → JSON text, as shared/blocks/pieces.ts cuts it. */
export const Slot = schema({ pieces: t.map('string') }, 'Slot');
export type Slot = InstanceType<typeof Slot>;

/** `.view()`: a slot reaches only those whose StateView holds it. Every client needs a StateView: one without would get
 * corrupted state as soon as its socket stalls. */
export const Root = schema({ slots: t.map(Slot).view() }, 'Root');
export type Root = InstanceType<typeof Root>;
