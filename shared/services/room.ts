// The room's own switches: the lock, admission, names with contributions, notes of the facilitator, plot events, what lies
// in the spotlight and what is hidden.

import { z } from 'zod';
import { refuse } from '../core/refusal.ts';
import { clean } from '../core/say.ts';
import { fact, type Service } from '../core/service.ts';
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

export const plot: Service = {
  name: 'plot',
  command: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('plot.send'), event: z.string().max(64) }),
    z.strictObject({ type: z.literal('plot.lay-aside'), event: z.string().max(64) }),
  ]),
  participants: [],
  decide: (session, command) => {
    const known = session.scenario.events.some((event) => event.id === command.event);
    const sent = session.plot.some((one) => one.id === command.event);
    if (!known || session.phase !== 'playing') return refuse(known ? 'not-now' : 'unknown');
    if (command.type === 'plot.lay-aside') return sent ? fact('plot.laid-aside', { event: command.event }) : [];
    return sent ? [] : fact('plot.sent', { event: command.event });
  },
  evolve: (session, event) =>
    event.type === 'plot.sent'
      ? { ...session, plot: [...session.plot, { id: String(event.data.event), at: event.at, position: session.position }] }
      : { ...session, plot: session.plot.filter((one) => one.id !== event.data.event) },
};
