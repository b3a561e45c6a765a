// Safety: OK-check, brake, stop, open door, pass. One tap, no reason asked, always there.
// Source: methods.md §0 (larp practice).

import { z } from 'zod';
import { refuse } from '../core/refusal.ts';
import { fact, type Service } from '../core/service.ts';
import { placeKey, type Session } from '../core/session.ts';
import type { SeatId } from '../core/viewer.ts';
import { pauseClock, resumeClock } from './clock.ts';

const plain = [
  'safety.brake',
  'safety.stop',
  'safety.resume',
  'safety.out',
  'safety.back',
  'safety.pass',
  'safety.calm',
] as const;
const level = z.enum(['green', 'amber', 'red']);

const safe = (session: Session, change: Partial<Session['safety']>): Session => ({
  ...session,
  safety: { ...session.safety, ...change },
});

/** Who said not to be quite well, and the facilitator has not yet said to look after them. */
export const unheeded = (session: Session): readonly SeatId[] =>
  Object.entries(session.safety.ok)
    .filter(([seat, said]) => said !== 'green' && !session.seats[seat]?.removed && !session.safety.heeded.includes(seat))
    .map(([seat]) => seat);

/** Where the brake is rehearsed everybody presses it once: a second press counts too. */
const practises = (session: Session, seat: string | undefined): boolean =>
  seat !== undefined &&
  !session.safety.practised.includes(seat) &&
  session.steps.find((step) => step.id === session.position?.step)?.practise === true;

export const safety: Service = {
  name: 'safety',
  command: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('safety.ok'), level }),
    z.strictObject({ type: z.literal('safety.heed'), seat: z.string().max(64) }),
    ...plain.map((type) => z.strictObject({ type: z.literal(type) })),
  ]),
  participants: ['safety.ok', 'safety.brake', 'safety.stop', 'safety.out', 'safety.back', 'safety.pass'],
  both: ['safety.stop'],
  decide: (session, command, by) => {
    const seat = by.role === 'participant' ? by.seat : undefined;
    const aside = seat !== undefined && session.safety.aside.includes(seat);
    switch (command.type) {
      case 'safety.ok':
        return seat !== undefined && session.safety.ok[seat] === command.level
          ? []
          : fact('safety.checked', { level: command.level });
      case 'safety.heed': {
        const of = String(command.seat);
        return unheeded(session).includes(of) ? fact('safety.heeded', { seat: of }) : [];
      }
      case 'safety.brake':
        return session.safety.brake && !practises(session, seat) ? [] : fact('safety.braked');
      case 'safety.calm':
        return session.safety.brake ? fact('safety.calmed') : [];
      case 'safety.stop':
        if (session.phase === 'ended') return refuse('ended');
        return session.safety.stopped ? [] : fact('safety.stopped');
      case 'safety.resume':
        return session.safety.stopped ? fact('safety.resumed') : [];
      case 'safety.out':
        return aside ? [] : fact('safety.left');
      case 'safety.back':
        return aside ? fact('safety.returned') : [];
      default: {
        if (!session.position || seat === undefined) return refuse('not-now');
        const key = placeKey(session.position);
        return session.passed[key]?.includes(seat) ? [] : fact('safety.passed', { key });
      }
    }
  },
  evolve: (session, event) => {
    const seat = event.by;
    switch (event.type) {
      case 'safety.checked':
        return safe(session, {
          ok: { ...session.safety.ok, [seat]: level.parse(event.data.level) },
          heeded: session.safety.heeded.filter((one) => one !== seat),
        });
      case 'safety.heeded':
        return safe(session, { heeded: [...session.safety.heeded, String(event.data.seat)] });
      case 'safety.braked':
        return safe(session, {
          brake: session.safety.brake ?? { by: seat },
          practised: session.safety.practised.includes(seat) ? session.safety.practised : [...session.safety.practised, seat],
        });
      case 'safety.calmed':
        return safe(session, { brake: undefined });
      case 'safety.stopped':
        return {
          ...safe(session, { stopped: { by: seat, ran: session.clock.state === 'running' } }),
          clock: pauseClock(session.clock, event.at),
        };
      case 'safety.resumed':
        // A clock that the facilitator had paused stays paused.
        return {
          ...safe(session, { stopped: undefined }),
          clock: session.safety.stopped?.ran ? resumeClock(session.clock, event.at) : session.clock,
        };
      case 'safety.left':
        return safe(session, { aside: [...session.safety.aside, seat] });
      case 'safety.returned':
        return safe(session, { aside: session.safety.aside.filter((one) => one !== seat) });
      default: {
        const key = String(event.data.key);
        return { ...session, passed: { ...session.passed, [key]: [...(session.passed[key] ?? []), seat] } };
      }
    }
  },
};
