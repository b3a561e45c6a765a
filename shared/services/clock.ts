// The clock: starts with a part, waits for the facilitator when it is out.

import { z } from 'zod';
import { refuse } from '../core/refusal.ts';
import { fact, type Service } from '../core/service.ts';
import type { Clock } from '../core/session.ts';

/** A clock of so many minutes, from `at` (ms); none for 0 minutes. */
export const startClock = (minutes: number, at: number): Clock =>
  minutes === 0 ? { state: 'none' } : { state: 'running', endsAt: at + minutes * 60_000, total: minutes * 60_000 };

export const pauseClock = (clock: Clock, at: number): Clock =>
  clock.state === 'running' ? { state: 'paused', left: Math.max(0, clock.endsAt - at), total: clock.total } : clock;

export const resumeClock = (clock: Clock, at: number): Clock =>
  clock.state === 'paused' ? { state: 'running', endsAt: at + clock.left, total: clock.total } : clock;

/** Adds time; a clock that ran out long ago counts from now. */
const extend = (clock: Clock, ms: number, at: number): Clock => {
  if (clock.state === 'paused') return { ...clock, left: clock.left + ms, total: clock.total + ms };
  if (clock.state === 'none') return { state: 'running', endsAt: at + ms, total: ms };
  return { state: 'running', endsAt: Math.max(clock.endsAt, at) + ms, total: clock.total + ms };
};

export const clock: Service = {
  name: 'clock',
  command: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('clock.pause') }),
    z.strictObject({ type: z.literal('clock.resume') }),
    z.strictObject({ type: z.literal('clock.extend'), minutes: z.number().min(0.5).max(60).default(1) }),
  ]),
  participants: [],
  decide: (session, command) => {
    if (session.phase !== 'playing') return refuse('not-now');
    switch (command.type) {
      case 'clock.pause':
        return session.clock.state === 'running' ? fact('clock.paused') : refuse('not-now');
      case 'clock.resume':
        if (session.safety.stopped) return refuse('frozen');
        return session.clock.state === 'paused' ? fact('clock.resumed') : refuse('not-now');
      default:
        return fact('clock.extended', { minutes: command.minutes });
    }
  },
  evolve: (session, event) => {
    switch (event.type) {
      case 'clock.paused':
        return { ...session, clock: pauseClock(session.clock, event.at) };
      case 'clock.resumed':
        return { ...session, clock: resumeClock(session.clock, event.at) };
      default:
        return { ...session, clock: extend(session.clock, Number(event.data.minutes) * 60_000, event.at) };
    }
  },
};
