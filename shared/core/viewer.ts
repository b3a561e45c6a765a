// Who looks, or acts. A view is built for one viewer, and a command comes from one.

import type { Language } from './words.ts';

export type SeatId = string;

export type Viewer =
  | { readonly role: 'participant'; readonly seat: SeatId; readonly language: Language }
  | { readonly role: 'facilitator'; readonly language: Language }
  /** The screen for everybody: sees what all may see, and can do nothing. */
  | { readonly role: 'projector'; readonly language: Language };

/** Who made an event: a seat's id, the facilitator, or the house itself (the clock, the arrival of a person). */
export type Actor = SeatId | 'facilitator' | 'house';

/** The actor that a viewer's commands are written under; the projector has none. */
export const actorOf = (viewer: Viewer): Actor | undefined =>
  viewer.role === 'participant' ? viewer.seat : viewer.role === 'facilitator' ? 'facilitator' : undefined;
