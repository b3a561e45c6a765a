// People: arriving, being admitted, renamed, removed, let back; their language and face.

import { z } from 'zod';
import { FORMED } from '../core/activity.ts';
import type { Fact } from '../core/event.ts';
import { type Refusal, refuse } from '../core/refusal.ts';
import { clean, first, written } from '../core/say.ts';
import { fact, type Service } from '../core/service.ts';
import { present, type Seat, type Session } from '../core/session.ts';
import { isLanguage, type Language } from '../core/words.ts';
import { isFitName } from '../people/name-filter.ts';
import { AVATARS, MAX_NAME, MAX_PEOPLE } from '../protocol/protocol.ts';
import { castInstead, castNewcomer } from './casting.ts';
import { placeNewcomer } from './groups.ts';

const seat = z.string().max(64);

/** A name of the avatar set, or undefined. */
const isAvatar = (name: string): boolean => {
  const [, style, number] = /^(peep|paper)-(\d{1,3})$/.exec(name) ?? [];
  return style !== undefined && Number(number) < AVATARS[style as keyof typeof AVATARS];
};

const taken = (session: Session, name: string, but?: string): boolean =>
  Object.values(session.seats).some((one) => one.id !== but && !one.removed && one.name.toLowerCase() === name.toLowerCase());

export interface Arrival {
  readonly seat: string;
  readonly name: string;
  readonly language: Language;
  readonly avatar: string;
  readonly simulated?: boolean;
  /** Words that this house refuses in a name, beside those that every house does. */
  readonly more?: readonly string[];
}

/** Somebody comes in, at any step: a seat, and where it applies a group and a role. Refuses: ended, locked, full, empty,
 * too-long, other-name. A name that is taken gets a number, so that nobody waits at the door. */
export const arrive = (session: Session, person: Arrival): readonly Fact[] | Refusal => {
  if (session.phase === 'ended') return refuse('ended');
  if (session.room.locked) return refuse('locked');
  const inside = Object.values(session.seats).filter((one) => !one.removed).length;
  if (inside >= MAX_PEOPLE) return refuse('full', { max: MAX_PEOPLE });
  const name = written(person.name.replace(/\s+/g, ' '), MAX_NAME);
  if (typeof name !== 'string') return name;
  if (person.simulated !== true && !isFitName(name, person.more ?? [])) return refuse('other-name');
  let free = name;
  for (let n = 2; taken(session, free); n++) free = `${first(name, MAX_NAME - 3)} ${n}`;
  const admitted = person.simulated === true || !session.room.admission;
  return [
    {
      type: 'people.arrived',
      data: {
        seat: person.seat,
        name: free,
        language: person.language,
        avatar: isAvatar(person.avatar) ? person.avatar : `peep-${Object.keys(session.seats).length % AVATARS.peep}`,
        admitted,
        simulated: person.simulated === true,
      },
    },
    ...(admitted ? settle(session, person.seat) : []),
  ];
};

/** What a person needs who comes in, or back, while groups and roles are already there. */
const settle = (session: Session, id: string): readonly Fact[] => [...placeNewcomer(session, id), ...castNewcomer(session, id)];

const asking = (session: Session, id: string, up: boolean): Session['asking'] => {
  const others = session.asking.filter((one) => one !== id);
  return up ? [...others, id] : others;
};

const STANDS_IN: Readonly<Record<Language, (name: string) => string>> = {
  nl: (name) => `Invaller voor ${name}`,
  en: (name) => `Stand-in for ${name}`,
};

const standInFor = (session: Session, seat: string): Seat | undefined =>
  Object.values(session.seats).find((one) => one.standsIn === seat && !one.removed);

/** Facts that bring in a simulated person, marked as such, who takes the groups and the role of somebody who dropped out. Once
 * for each person; the server lets them play. Refuses: full. */
const understudy = (session: Session, out: Seat): readonly Fact[] | Refusal => {
  const all = Object.values(session.seats);
  if (standInFor(session, out.id)) return [];
  if (present(session).length >= MAX_PEOPLE) return refuse('full', { max: MAX_PEOPLE });
  const name = STANDS_IN[session.language](out.name);
  let free = first(name, MAX_NAME);
  for (let n = 2; taken(session, free); n++) free = `${first(name, MAX_NAME - 3)} ${n}`;
  const id = `stand-in-${all.length}`;
  // A paper face: one sees that it is nobody of the group.
  const avatar = `paper-${all.length % AVATARS.paper}`;
  const data = { seat: id, name: free, language: session.language, avatar, admitted: true, simulated: true, standsIn: out.id };
  const places = FORMED.flatMap((kind) => {
    const group = session.groups[kind].find((one) => one.seats.includes(out.id));
    return group ? fact('groups.moved', { kind, seat: id, group: group.id }) : [];
  });
  // Whoever was gone before the groups were made has none: a place as a newcomer gets.
  const kinds = new Set(places.map((one) => one.data.kind));
  const others = placeNewcomer(session, id).filter((one) => !kinds.has(one.data.kind));
  return [{ type: 'people.arrived', data }, ...places, ...others, ...castInstead(session, id, out.id)];
};

/** A stand-in goes: the one they stood in for has a place of their own again. */
const takesOver = (session: Session, standIn: Seat): readonly Fact[] => {
  const first = session.seats[standIn.standsIn ?? ''];
  if (!first || first.removed) return [];
  return settle(change(session, standIn.id, { removed: true }), first.id);
};

const change = (session: Session, id: string, values: Partial<Seat>): Session => {
  const found = session.seats[id];
  return found ? { ...session, seats: { ...session.seats, [id]: { ...found, ...values } } } : session;
};

export const people: Service = {
  name: 'people',
  command: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('people.rename'), seat, name: z.string().max(400) }),
    z.strictObject({ type: z.literal('people.remove'), seat }),
    z.strictObject({ type: z.literal('people.restore'), seat }),
    z.strictObject({ type: z.literal('people.admit'), seat }),
    z.strictObject({ type: z.literal('people.ask'), up: z.boolean() }),
    z.strictObject({ type: z.literal('people.heard'), seat }),
    z.strictObject({ type: z.literal('people.understudy'), seat }),
    z.strictObject({ type: z.literal('people.language'), language: z.enum(['nl', 'en']) }),
    z.strictObject({ type: z.literal('people.avatar'), avatar: z.string().max(20) }),
  ]),
  participants: ['people.language', 'people.avatar', 'people.ask'],
  decide: (session, command, by) => {
    const id = by.role === 'participant' ? by.seat : String(command.seat ?? '');
    const found = session.seats[id];
    if (!found) return refuse('unknown');
    switch (command.type) {
      case 'people.rename': {
        const name = written(clean(String(command.name)).replace(/\s+/g, ' '), MAX_NAME);
        if (typeof name !== 'string') return name;
        if (taken(session, name, id)) return refuse('name-taken');
        return name === found.name ? [] : fact('people.renamed', { seat: id, name });
      }
      case 'people.remove':
        return found.removed ? [] : [...fact('people.removed', { seat: id }), ...takesOver(session, found)];
      case 'people.restore':
        if (!found.removed) return [];
        if (present(session).length >= MAX_PEOPLE) return refuse('full', { max: MAX_PEOPLE });
        // Another stands in for the same one by now.
        if (found.standsIn !== undefined && standInFor(session, found.standsIn)) return refuse('not-now');
        return [...fact('people.restored', { seat: id }), ...(found.admitted ? settle(session, id) : [])];
      case 'people.admit':
        return found.admitted ? [] : [...fact('people.admitted', { seat: id }), ...settle(session, id)];
      case 'people.ask':
        return session.asking.includes(id) === command.up ? [] : fact('people.asked', { seat: id, up: command.up });
      case 'people.heard':
        return session.asking.includes(id) ? fact('people.asked', { seat: id, up: false }) : [];
      case 'people.understudy':
        return understudy(session, found);
      case 'people.language':
        return found.language === command.language ? [] : fact('people.spoke', { seat: id, language: command.language });
      default:
        if (!isAvatar(String(command.avatar))) return refuse('unknown');
        return found.avatar === command.avatar ? [] : fact('people.changed-face', { seat: id, avatar: command.avatar });
    }
  },
  evolve: (session, event) => {
    const id = String(event.data.seat);
    const data = event.data;
    switch (event.type) {
      case 'people.arrived': {
        const arrived: Seat = {
          id,
          name: String(data.name),
          language: isLanguage(data.language) ? data.language : session.language,
          avatar: String(data.avatar),
          admitted: data.admitted === true,
          removed: false,
          simulated: data.simulated === true,
          index: Object.keys(session.seats).length,
          arrived: event.at,
          arrivedAt: session.position,
          ...(data.standsIn === undefined ? {} : { standsIn: String(data.standsIn) }),
        };
        return { ...session, seats: { ...session.seats, [id]: arrived } };
      }
      case 'people.renamed':
        return change(session, id, { name: String(data.name) });
      case 'people.asked':
        return { ...session, asking: asking(session, id, data.up === true) };
      case 'people.removed':
        return { ...change(session, id, { removed: true }), asking: asking(session, id, false) };
      case 'people.restored':
        return change(session, id, { removed: false });
      case 'people.admitted':
        // From here on: what was before is told to them.
        return change(session, id, { admitted: true, arrived: event.at, arrivedAt: session.position });
      case 'people.spoke':
        return isLanguage(data.language) ? change(session, id, { language: data.language }) : session;
      default:
        return change(session, id, { avatar: String(data.avatar) });
    }
  },
};
