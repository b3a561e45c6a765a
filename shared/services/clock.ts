// The clock: starts with a part, waits for the facilitator when it is out. And the plan: how long the parts to come take, when
// it is meant to be over, and more time for one person.

import { z } from 'zod';
import type { Plan } from '../blocks/block.ts';
import { type Refusal, refuse } from '../core/refusal.ts';
import { fact, type House, type Service } from '../core/service.ts';
import { type Clock, type Position, placeKey, present, type Session } from '../core/session.ts';
import { coming, lengthOf, planned } from './route.ts';

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

/** The time of the whole session, in ms; undefined before the start and after the end. It holds no now: whoever shows it
 * knows the time. */
export const planOf = (session: Session, house: House): Omit<Plan, 'controls'> | undefined => {
  if (session.phase !== 'playing' || !session.position || session.endsBy === undefined) return undefined;
  return {
    end: session.endsBy,
    rest: lengthOf(session, coming(session, house), house),
    since: session.visits.at(-1)?.at ?? session.openedAt,
    now: session.clock.state === 'none' ? planned(session, session.position, house) * 60_000 : 0,
  };
};

/** When the part that is on will be over, as far as is known at `now`. */
const endOfPart = (session: Session, now: number, plan: Omit<Plan, 'controls'>): number => {
  if (session.clock.state === 'running') return Math.max(now, session.clock.endsAt);
  return session.clock.state === 'paused' ? now + session.clock.left : Math.max(now, plan.since + plan.now);
};

/** The parts to come, each longer or shorter in proportion, so that they take so many minutes together: half minutes, and never
 * less than one. Parts without a clock stay so. */
const fitted = (session: Session, minutes: number, house: House): Readonly<Record<string, number>> | Refusal => {
  const parts = coming(session, house).filter((at) => planned(session, at, house) > 0);
  const sum = lengthOf(session, parts, house) / 60_000;
  if (parts.length === 0) return refuse('not-now');
  const length = (at: Position) => Math.max(1, Math.round(((planned(session, at, house) * minutes) / sum) * 2) / 2);
  return Object.fromEntries(parts.map((at) => [placeKey(at), length(at)]));
};

const minutes = z.coerce.number();
const commands = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('clock.pause') }),
  z.strictObject({ type: z.literal('clock.resume') }),
  z.strictObject({ type: z.literal('clock.extend'), minutes: z.number().min(0.5).max(60).default(1) }),
  z.strictObject({ type: z.literal('clock.fit'), minutes: minutes.min(1).max(480).optional() }),
  z.strictObject({
    type: z.literal('clock.plan'),
    step: z.string().max(64),
    part: z.string().max(64),
    minutes: minutes.min(1).max(120),
  }),
  z.strictObject({ type: z.literal('clock.aim'), minutes: minutes.min(1).max(480) }),
  z.strictObject({ type: z.literal('clock.grant'), seat: z.string().max(64), minutes: minutes.min(0.5).max(30) }),
]);

export const clock: Service = {
  name: 'clock',
  command: commands,
  participants: [],
  decide: (session, given, _by, now, house) => {
    const command = given as z.infer<typeof commands>;
    if (session.phase !== 'playing') return refuse('not-now');
    switch (command.type) {
      case 'clock.pause':
        return session.clock.state === 'running' ? fact('clock.paused') : refuse('not-now');
      case 'clock.resume':
        if (session.safety.stopped) return refuse('frozen');
        return session.clock.state === 'paused' ? fact('clock.resumed') : refuse('not-now');
      case 'clock.extend':
        return fact('clock.extended', { minutes: command.minutes });
      case 'clock.fit': {
        const plan = planOf(session, house);
        if (!plan) return refuse('not-now');
        // Without a number: what is left until it is meant to be over. At least a minute each, however late it is.
        const left = command.minutes ?? Math.max(1, (plan.end - endOfPart(session, now, plan)) / 60_000);
        const found = fitted(session, left, house);
        return 'refused' in found ? (found as Refusal) : fact('clock.planned', { minutes: found });
      }
      case 'clock.plan': {
        const at = { step: command.step, part: command.part };
        if (!session.steps.some((step) => step.id === at.step) || !house.partAt(session, at)) return refuse('unknown');
        // The part that is on has its clock: that one is extended.
        if (session.position && placeKey(session.position) === placeKey(at)) return refuse('not-now');
        return fact('clock.planned', { minutes: { [placeKey(at)]: command.minutes } });
      }
      case 'clock.aim':
        return fact('clock.aimed', { minutes: command.minutes });
      default: {
        if (!present(session).some((seat) => seat.id === command.seat)) return refuse('unknown');
        if (session.clock.state === 'none') return refuse('not-now');
        return fact('clock.granted', { seat: command.seat, minutes: command.minutes });
      }
    }
  },
  evolve: (session, event) => {
    const ms = Number(event.data.minutes) * 60_000;
    switch (event.type) {
      case 'clock.paused':
        return { ...session, clock: pauseClock(session.clock, event.at) };
      case 'clock.resumed':
        return { ...session, clock: resumeClock(session.clock, event.at) };
      case 'clock.planned':
        return { ...session, minutes: { ...session.minutes, ...(event.data.minutes as Session['minutes']) } };
      case 'clock.aimed':
        return { ...session, endsBy: event.at + ms };
      case 'clock.granted': {
        const seat = String(event.data.seat);
        const had = session.extra[seat] ?? 0;
        // A clock that ran out long ago counts from now.
        const late = session.clock.state === 'running' ? Math.max(0, event.at - session.clock.endsAt - had) : 0;
        return { ...session, extra: { ...session.extra, [seat]: had + late + ms } };
      }
      default:
        return { ...session, clock: extend(session.clock, ms, event.at) };
    }
  },
};
