// Moving through the scenario: next, back, to any part, the end. Groups, roles and the clock come along.

import { z } from 'zod';
import type { Fact } from '../core/event.ts';
import { refuse } from '../core/refusal.ts';
import { fact, type House, type Service } from '../core/service.ts';
import { type Position, placeKey, type Session, shown, type Visit } from '../core/session.ts';
import { assign, rotate } from './casting.ts';
import { pauseClock, startClock } from './clock.ts';
import { formGroups } from './groups.ts';
import { coming, lengthOf, placeIn, planned, route } from './route.ts';

/** Facts of going to a place: the move, and the groups and roles that the place needs. */
const go = (session: Session, to: Position, house: House): readonly Fact[] => {
  const step = session.steps.find((one) => one.id === to.step);
  const part = house.partAt(session, to);
  const turn = step?.cast === 'rotate' ? (part?.turn ?? step.turn) : undefined;
  return [
    { type: 'progress.moved', data: { step: to.step, part: to.part, minutes: planned(session, to, house), turn } },
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

/** An ended session goes on where it was; without a clock, for the time of it is over. */
const reopened = (session: Session, at: number, house: House): Session => ({
  ...session,
  phase: session.position ? 'playing' : 'gathering',
  endsBy: session.position && at + lengthOf(session, [session.position, ...coming(session, house)], house),
  visits: session.position ? [...session.visits, { ...session.position, at }] : session.visits,
});

/** Whoever is ready may go on to the next part of this step, in the same turn of a rotation: in another they are somebody else. */
export const mayForward = (session: Session, house: House): boolean => {
  const { position } = session;
  const next = coming(session, house)[0];
  if (!position || !next || next.step !== position.step || !session.ahead.includes(position.step)) return false;
  return house.partAt(session, next)?.turn === house.partAt(session, position)?.turn;
};

/** The part that somebody saw as they pressed, as `step/part`: pressed twice, by two hands, or while the connection was gone, it
 * is one step. */
const from = z.string().max(130).optional();

export const progress: Service = {
  name: 'progress',
  command: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('progress.next'), from }),
    z.strictObject({ type: z.literal('progress.back'), from }),
    z.strictObject({ type: z.literal('progress.go'), step: z.string().max(64), part: z.string().max(64) }),
    z.strictObject({ type: z.literal('progress.end'), anyway: z.literal(true).optional() }),
    z.strictObject({ type: z.literal('progress.reopen') }),
    z.strictObject({ type: z.literal('progress.ahead'), step: z.string().max(64), on: z.boolean() }),
    z.strictObject({ type: z.literal('progress.forward'), on: z.boolean() }),
  ]),
  participants: ['progress.forward'],
  decide: (session, command, by, now, house) => {
    if (command.type === 'progress.reopen') return session.phase === 'ended' ? fact('progress.reopened') : [];
    if (session.phase === 'ended') return command.type === 'progress.end' ? [] : refuse('ended');
    if (command.type === 'progress.ahead') {
      if (!session.steps.some((step) => step.id === command.step)) return refuse('unknown');
      if (!house.worksAhead(session, String(command.step))) return refuse('not-now');
      return session.ahead.includes(String(command.step)) === command.on
        ? []
        : fact('progress.loosened', { step: command.step, on: command.on });
    }
    if (command.type === 'progress.forward') {
      if (by.role !== 'participant' || (command.on && !mayForward(session, house))) return refuse('not-now');
      return session.forward.includes(by.seat) === command.on ? [] : fact('progress.forwarded', { on: command.on });
    }
    if (command.type === 'progress.end')
      return command.anyway !== true && debriefOpen(session) ? refuse('debrief-first') : fact('progress.ended');
    const list = route(session, house);
    const here = placeIn(list, session.position);
    if (command.type === 'progress.go') {
      const to = list.find((one) => one.step === command.step && one.part === command.part);
      return to ? go(session, to, house) : refuse('unknown');
    }
    if (command.from !== undefined && command.from !== (session.position ? placeKey(session.position) : '')) return [];
    const next = command.type === 'progress.next';
    const stay = next ? house.mayLeave(session, now) : undefined;
    if (stay) return stay;
    const to = list[next ? here + 1 : here - 1];
    return to ? go(session, to, house) : refuse('not-now');
  },
  evolve: (session, event, house) => {
    if (event.type === 'progress.loosened') {
      const step = String(event.data.step);
      const others = session.ahead.filter((one) => one !== step);
      const on = event.data.on === true;
      return { ...session, ahead: on ? [...others, step] : others, forward: on ? session.forward : [] };
    }
    if (event.type === 'progress.forwarded') {
      const others = session.forward.filter((one) => one !== event.by);
      return { ...session, forward: event.data.on === true ? [...others, event.by] : others };
    }
    if (event.type === 'progress.reopened') return reopened(session, event.at, house);
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
    const minutes = Number(event.data.minutes);
    const clock = startClock(minutes, event.at);
    const turn = typeof event.data.turn === 'number' ? event.data.turn : undefined;
    return {
      ...shown(session, session.position, event.at),
      turn,
      turnsOn: Math.max(session.turnsOn, turn === undefined ? 0 : turn + 1),
      phase: 'playing',
      position,
      // At the start: as planned from here on.
      endsBy: session.endsBy ?? event.at + lengthOf(session, [position, ...coming({ ...session, position }, house)], house),
      extra: {},
      forward: [],
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
