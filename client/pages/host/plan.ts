// When the session will be over, as it goes now, beside when it was meant to be.

import type { Plan } from '../../../shared/blocks/block.ts';
import type { ClockView } from '../../../shared/blocks/view.ts';

export interface Outlook {
  /** Milliseconds, server time. */
  readonly end: number;
  /** Whole minutes after the plan; below zero is before it. */
  readonly behind: number;
}

/** End of the part that is on, if nobody goes on earlier. A clock that was paused goes on now. */
const partEnd = (plan: Plan, clock: ClockView, now: number): number => {
  if (clock.state === 'running') return clock.endsAt;
  return clock.state === 'paused' ? now + clock.left : plan.since + plan.now;
};

/** `now` in the server's time. A part that is over its time is taken to end now. */
export const outlook = (plan: Plan, clock: ClockView, now: number): Outlook => {
  const end = Math.max(now, partEnd(plan, clock, now)) + plan.rest;
  return { end, behind: Math.round((end - plan.end) / 60_000) };
};
