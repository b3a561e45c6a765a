// When a moment of the plan is reached. A view does not tick, so "five minutes late" is a moment to come.

import type { Plan } from '../blocks/block.ts';
import { house } from '../context.ts';
import type { Clock, Position, Session } from '../core/session.ts';
import type { Words } from '../core/words.ts';
import { planOf } from '../services/clock.ts';
import { coming, planned } from '../services/route.ts';

export interface Coming extends Position {
  readonly title: Words;
  /** Planned; more than none. */
  readonly minutes: number;
}

/** The time of the whole session, in milliseconds. */
export interface Timing {
  readonly end: number;
  /** Planned length of all parts to come. */
  readonly rest: number;
  /** When it will be over if this part ends in time; undefined while its clock stands still. */
  readonly ends: number | undefined;
  /** From when on it will be over later than this. */
  readonly passes: (end: number) => number;
  /** Parts to come that have a clock. */
  readonly coming: readonly Coming[];
}

/** What comes after now when this part takes no moment longer, and the earliest moment at which it can be over. */
const partOf = (clock: Clock, plan: Omit<Plan, 'controls'>): { readonly left: number; readonly over: number | undefined } => {
  if (clock.state === 'running') return { left: 0, over: clock.endsAt };
  return clock.state === 'paused' ? { left: clock.left, over: undefined } : { left: 0, over: plan.since + plan.now };
};

export const timingOf = (session: Session): Timing | undefined => {
  const plan = planOf(session, house);
  if (!plan) return undefined;
  const { left, over } = partOf(session.clock, plan);
  const ends = over === undefined ? undefined : over + plan.rest;
  return {
    end: plan.end,
    rest: plan.rest,
    ends,
    passes: (end) => (ends !== undefined && ends > end ? plan.since : Math.max(plan.since, end - plan.rest - left)),
    coming: coming(session, house).flatMap((at): readonly Coming[] => {
      const step = session.steps.find((one) => one.id === at.step);
      const parts = house.partsOf(session, at.step);
      const part = parts.find((one) => one.id === at.part);
      const minutes = planned(session, at, house);
      return step && part && minutes > 0 ? [{ ...at, minutes, title: parts.length === 1 ? step.title : part.title }] : [];
    }),
  };
};
