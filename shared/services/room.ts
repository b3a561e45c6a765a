// The room's own switches: the lock, admission, names with contributions, notes of the facilitator, plot events, what lies
// in the spotlight and what is hidden.

import { z } from 'zod';
import { type Contribution, GROUP_KINDS } from '../core/activity.ts';
import type { Command } from '../core/event.ts';
import { refuse } from '../core/refusal.ts';
import { clean, written } from '../core/say.ts';
import { fact, type House, type Service } from '../core/service.ts';
import { present, type Session } from '../core/session.ts';
import { MAX_TEXT } from '../protocol/protocol.ts';

const contribution = z.string().max(120);

export const room: Service = {
  name: 'room',
  command: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('room.lock'), locked: z.boolean() }),
    z.strictObject({ type: z.literal('room.admission'), required: z.boolean() }),
    z.strictObject({ type: z.literal('room.names'), shown: z.boolean() }),
    z.strictObject({ type: z.literal('room.note'), text: z.string().max(MAX_TEXT) }),
  ]),
  participants: [],
  decide: (session, command) => {
    switch (command.type) {
      case 'room.lock':
        return session.room.locked === command.locked ? [] : fact('room.locked', { locked: command.locked });
      case 'room.admission':
        return session.room.admission === command.required ? [] : fact('room.guarded', { required: command.required });
      case 'room.names':
        return session.room.names === command.shown ? [] : fact('room.named', { shown: command.shown });
      default: {
        const text = clean(String(command.text));
        return text === session.notes ? [] : fact('room.noted', { text });
      }
    }
  },
  evolve: (session, event) => {
    switch (event.type) {
      case 'room.locked':
        return { ...session, room: { ...session.room, locked: event.data.locked === true } };
      case 'room.guarded':
        return { ...session, room: { ...session.room, admission: event.data.required === true } };
      case 'room.named':
        return { ...session, room: { ...session.room, names: event.data.shown === true } };
      default:
        return { ...session, notes: String(event.data.text) };
    }
  },
};

/** Is this a line of the step that is on, that the others at this moderator’s own table can read? Anonymous ones are nobody’s to
 * point at. */
export const leadsOver = (session: Session, seat: string, one: Contribution, house: House): boolean => {
  const group = house.groupHere(session, seat);
  if (session.tasks[seat] !== 'moderator' || !group || one.step !== session.position?.step) return false;
  if (one.anonymous || one.by === seat || one.by === 'facilitator') return false;
  if (one.audience === 'group') return one.group === group.id && group.seats.includes(one.by);
  return one.audience === 'all' && (one.group === undefined ? group.seats.includes(one.by) : one.group === group.id);
};

export const spotlight: Service = {
  name: 'entry',
  command: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('entry.spotlight'), contribution }),
    z.strictObject({ type: z.literal('entry.dim') }),
    z.strictObject({ type: z.literal('entry.hide'), contribution }),
    z.strictObject({ type: z.literal('entry.restore'), contribution }),
  ]),
  // Who leads a table may take a line of that table out of sight; the facilitator alone brings it back.
  participants: ['entry.hide'],
  both: ['entry.hide'],
  decide: (session, command, by, _now, house) => {
    if (command.type === 'entry.dim') return session.spotlight === undefined ? [] : fact('entry.dimmed');
    const found = house.contributions(session).find((one) => one.id === command.contribution);
    if (!found) return refuse('unknown');
    if (by.role === 'participant' && !leadsOver(session, by.seat, found, house)) return refuse('not-allowed');
    const data = { contribution: found.id };
    if (command.type === 'entry.hide') return session.hidden.includes(found.id) ? [] : fact('entry.hidden', data);
    if (command.type === 'entry.restore') return session.hidden.includes(found.id) ? fact('entry.restored', data) : [];
    // Only what all may read can be made large for all.
    if (found.audience !== 'all' || session.hidden.includes(found.id)) return refuse('not-allowed');
    return session.spotlight === found.id ? [] : fact('entry.spotlit', data);
  },
  evolve: (session, event) => {
    const id = String(event.data.contribution);
    switch (event.type) {
      case 'entry.spotlit':
        return { ...session, spotlight: id };
      case 'entry.dimmed':
        return { ...session, spotlight: undefined };
      case 'entry.hidden':
        return {
          ...session,
          hidden: [...session.hidden, id],
          spotlight: session.spotlight === id ? undefined : session.spotlight,
        };
      default:
        return { ...session, hidden: session.hidden.filter((one) => one !== id) };
    }
  },
};

/** A message to one phone is read at a glance. */
export const WHISPER_MAX = 280;

/** Whom a message is for: one person, or a group; those who are here. */
const addressed = (session: Session, { seat, kind, group }: Command, house: House): readonly string[] => {
  const here = present(session).map((one) => one.id);
  if (seat !== undefined) return here.filter((one) => one === seat);
  const found = GROUP_KINDS.find((one) => one === kind);
  const seats = found ? (house.groupsOf(session, found).find((one) => one.id === group)?.seats ?? []) : [];
  return here.filter((one) => seats.includes(one));
};

export const plot: Service = {
  name: 'plot',
  command: z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('plot.send'),
      event: z.string().max(64),
      seats: z.array(z.string().max(64)).max(4).optional(),
    }),
    z.strictObject({ type: z.literal('plot.lay-aside'), event: z.string().max(64) }),
    z.strictObject({
      type: z.literal('plot.whisper'),
      seat: z.string().max(64).optional(),
      kind: z.enum(GROUP_KINDS).optional(),
      group: z.string().max(64).optional(),
      text: z.string().max(MAX_TEXT),
    }),
  ]),
  participants: [],
  decide: (session, command, _by, _now, house) => {
    if (command.type === 'plot.whisper') {
      if (session.phase !== 'playing') return refuse('not-now');
      const seats = addressed(session, command, house);
      if (seats.length === 0) return refuse('unknown');
      const text = written(String(command.text), WHISPER_MAX);
      return typeof text === 'string' ? fact('plot.whispered', { seats, text }) : text;
    }
    const known = session.scenario.events.find((event) => event.id === command.event);
    const sent = session.plot.some((one) => one.id === command.event);
    if (!known || session.phase !== 'playing') return refuse(known ? 'not-now' : 'unknown');
    if (command.type === 'plot.lay-aside') return sent ? fact('plot.laid-aside', { event: command.event }) : [];
    if (sent) return [];
    if (!known.lines) return fact('plot.sent', { event: command.event });
    // Each line goes to one person, in the order they were chosen.
    const seats = [...new Set((command.seats as readonly string[] | undefined) ?? [])];
    if (seats.some((id) => !present(session).some((seat) => seat.id === id))) return refuse('unknown');
    if (seats.length < known.lines.length) return refuse('too-short-choice', { min: known.lines.length });
    if (seats.length > known.lines.length) return refuse('too-many', { max: known.lines.length });
    return fact('plot.sent', { event: command.event, seats });
  },
  evolve: (session, event) => {
    const now = { at: event.at, position: session.position };
    switch (event.type) {
      case 'plot.sent': {
        const seats = event.data.seats as readonly string[] | undefined;
        return { ...session, plot: [...session.plot, { id: String(event.data.event), ...now, ...(seats ? { seats } : {}) }] };
      }
      case 'plot.whispered': {
        // Before there were messages to a group: one seat.
        const seats = (event.data.seats as readonly string[] | undefined) ?? [String(event.data.seat)];
        const whisper = { id: `w${event.seq}`, seats, text: String(event.data.text), ...now };
        return { ...session, whispers: [...session.whispers, whisper] };
      }
      default:
        return { ...session, plot: session.plot.filter((one) => one.id !== event.data.event) };
    }
  },
};
