// What is explained in a first session, in order, and where it is said.

import type { coachText } from '../../text/coach.ts';

/** Places for a card, each next to what is spoken of there. On a phone all cards have one place, above the part that is on. */
export type CoachPlace = 'head' | 'lobby' | 'script' | 'people' | 'phone';

export interface Mark {
  /** The console outlines what it speaks of by this name. */
  readonly id: keyof (typeof coachText)['en']['marks'];
  readonly phase: 'gathering' | 'playing' | 'ended';
  readonly at: CoachPlace;
}

export const MARKS: readonly Mark[] = [
  { id: 'code', phase: 'gathering', at: 'lobby' },
  { id: 'screen', phase: 'gathering', at: 'head' },
  { id: 'start', phase: 'gathering', at: 'head' },
  { id: 'say', phase: 'playing', at: 'script' },
  { id: 'people', phase: 'playing', at: 'people' },
  { id: 'back', phase: 'playing', at: 'head' },
  { id: 'stop', phase: 'playing', at: 'head' },
  { id: 'report', phase: 'ended', at: 'head' },
];
