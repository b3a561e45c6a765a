// Moving through the scenario: next, back, to any part, the end. Groups, roles and the clock come along.

import { z } from 'zod';
import type { Fact } from '../core/event.ts';
import { refuse } from '../core/refusal.ts';
import { fact, type House, type Service } from '../core/service.ts';
import { type Position, type Session, shown, type Visit } from '../core/session.ts';
import { assign, rotate } from './casting.ts';
import { pauseClock, startClock } from './clock.ts';
import { formGroups } from './groups.ts';

/** Every part of every step in order, as it is now. */
export const route = (session: Session, house: House): readonly Position[] =>
  session.steps.flatMap((step) => house.partsOf(session, step.id).map((part) => ({ step: step.id, part: part.id })));

const at = (list: readonly Position[], position: Position | undefined): number =>
  list.findIndex((one) => one.step === position?.step && one.part === position.part);

/** Facts of going to a place: the move, and the groups and roles that the place needs. */
const go = (session: Session, to: Position, house: House): readonly Fact[] => {
  const step = session.steps.find((one) => one.id === to.step);
  const part = house.partAt(session, to);
  const turn = step?.cast === 'rotate' ? (part?.turn ?? step.turn) : undefined;
  return [
    { type: 'progress.moved', data: { step: to.step, part: to.part, minutes: part?.minutes ?? 0, turn } },
    ...formGroups(session, part?.groups ?? step?.groups),
    ...(step?.cast === 'rotate'
      ? turn === undefined
        ? []
        : rotate(session, turn, turnsOf(session, house))
      : assign(session, step?.cast)),
  ];
};

/** How many turns the rotation of this scenario has. */
export const turnsOf = (session: Session, house: House): number =>
  Math.max(
    0,
    ...session.steps
      .filter((step) => step.cast === 'rotate')
      .flatMap((step) => house.partsOf(session, step.id).map((part) => (part.turn ?? step.turn ?? -1) + 1)),
  );

const closed = (visits: readonly Visit[], now: number): readonly Visit[] =>
  visits.map((visit, index) => (index === visits.length - 1 && visit.until === undefined ? { ...visit, until: now } : visit));

/** A live action whose fiction was entered, and whose debrief was not. It cannot be skipped by accident. */
export const debriefOpen = (session: Session): boolean => {
  const been = (step: { readonly id: string }) => session.visits.some((visit) => visit.step === step.id);
  const fiction = session.scenario.liveAction && session.steps.some((step) => step.fiction && been(step));
  return fiction && !session.steps.some((step) => step.kind === 'debrief' && been(step));
};

export const progress: Service = {
  name: 'progress',
  command: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('progress.next') }),
    z.strictObject({ type: z.literal('progress.back') }),
    z.strictObject({ type: z.literal('progress.go'), step: z.string().max(64), part: z.string().max(64) }),
    z.strictObject({ type: z.literal('progress.end'), anyway: z.literal(true).optional() }),
  ]),
  participants: [],
  decide: (session, command, _by, now, house) => {
    if (session.phase === 'ended') return command.type === 'progress.end' ? [] : refuse('ended');
    if (command.type === 'progress.end')
      return command.anyway !== true && debriefOpen(session) ? refuse('debrief-first') : fact('progress.ended');
    const list = route(session, house);
    const here = at(list, session.position);
    if (command.type === 'progress.go') {
      const to = list.find((one) => one.step === command.step && one.part === command.part);
      return to ? go(session, to, house) : refuse('unknown');
    }
    const next = command.type === 'progress.next';
    const stay = next ? house.mayLeave(session, now) : undefined;
    if (stay) return stay;
    const to = list[next ? here + 1 : here - 1];
    return to ? go(session, to, house) : refuse('not-now');
  },
  evolve: (session, event) => {
    if (event.type === 'progress.ended')
      return {
        ...shown(session, session.position, event.at),
        phase: 'ended',
        visits: closed(session.visits, event.at),
        clock: { state: 'none' },
        spotlight: undefined,
        safety: { ...session.safety, stopped: undefined, brake: undefined },
      };
    const position = { step: String(event.data.step), part: String(event.data.part) };
    const clock = startClock(Number(event.data.minutes), event.at);
    const turn = typeof event.data.turn === 'number' ? event.data.turn : undefined;
    return {
      ...shown(session, session.position, event.at),
      turn,
      turnsOn: Math.max(session.turnsOn, turn === undefined ? 0 : turn + 1),
      phase: 'playing',
      position,
      visits: [...closed(session.visits, event.at), { ...position, at: event.at }],
      clock: session.safety.stopped ? pauseClock(clock, event.at) : clock,
      spotlight: undefined,
      safety: {
        ...session.safety,
        brake: undefined,
        stopped: session.safety.stopped && { ...session.safety.stopped, ran: true },
      },
    };
  },
};
