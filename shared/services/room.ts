// The room's own switches: the lock, admission, names with contributions, notes of the facilitator, plot events, what lies
// in the spotlight and what is hidden.

import { z } from 'zod';
import { refuse } from '../core/refusal.ts';
import { clean, written } from '../core/say.ts';
import { fact, type Service } from '../core/service.ts';
import { present } from '../core/session.ts';
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

export const spotlight: Service = {
  name: 'entry',
  command: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('entry.spotlight'), contribution }),
    z.strictObject({ type: z.literal('entry.dim') }),
    z.strictObject({ type: z.literal('entry.hide'), contribution }),
    z.strictObject({ type: z.literal('entry.restore'), contribution }),
  ]),
  participants: [],
  decide: (session, command, _by, _now, house) => {
    if (command.type === 'entry.dim') return session.spotlight === undefined ? [] : fact('entry.dimmed');
    const found = house.contributions(session).find((one) => one.id === command.contribution);
    if (!found) return refuse('unknown');
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

export const plot: Service = {
  name: 'plot',
  command: z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('plot.send'),
      event: z.string().max(64),
      seats: z.array(z.string().max(64)).max(4).optional(),
    }),
    z.strictObject({ type: z.literal('plot.lay-aside'), event: z.string().max(64) }),
    z.strictObject({ type: z.literal('plot.whisper'), seat: z.string().max(64), text: z.string().max(MAX_TEXT) }),
  ]),
  participants: [],
  decide: (session, command) => {
    if (command.type === 'plot.whisper') {
      if (session.phase !== 'playing') return refuse('not-now');
      if (!present(session).some((seat) => seat.id === command.seat)) return refuse('unknown');
      const text = written(String(command.text), WHISPER_MAX);
      return typeof text === 'string' ? fact('plot.whispered', { seat: command.seat, text }) : text;
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
        const whisper = { id: `w${event.seq}`, seat: String(event.data.seat), text: String(event.data.text), ...now };
        return { ...session, whispers: [...session.whispers, whisper] };
      }
      default:
        return { ...session, plot: session.plot.filter((one) => one.id !== event.data.event) };
    }
  },
};
