// What is explained in a first session, in order, and beside what.

import type { coachText } from '../../text/coach.ts';

export interface Mark {
  readonly id: keyof (typeof coachText)['en']['marks'];
  readonly phase: 'gathering' | 'playing' | 'ended';
  /** Where it may be found on the console, likeliest first. */
  readonly beside: readonly string[];
  /** What else it speaks of, and so leaves free. */
  readonly keep?: string;
}

export const MARKS: readonly Mark[] = [
  { id: 'code', phase: 'gathering', beside: ['.lobby-code', '.host-lobby .qr', '.host-code'], keep: '.host-lobby .qr' },
  { id: 'screen', phase: 'gathering', beside: ['.host-header a[href^="/screen/"]', 'a[href^="/screen/"]'] },
  { id: 'start', phase: 'gathering', beside: ['[data-control="next"]'] },
  { id: 'say', phase: 'playing', beside: ['.script-say', '.host-script'] },
  { id: 'people', phase: 'playing', beside: ['#people .people-head', '#people'] },
  { id: 'back', phase: 'playing', beside: ['[data-control="back"]'] },
  { id: 'stop', phase: 'playing', beside: ['[data-control="stop"]', '#tools'] },
  { id: 'report', phase: 'ended', beside: ['.host-ended', '.host-header a[href^="/report/"]'] },
];
