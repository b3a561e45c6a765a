// Groups: tables of at most eight, pairs, and moving people between them. Groups stay for the whole session.

import { z } from 'zod';
import { FORMED, type Formed, type Group, type GroupKind } from '../core/activity.ts';
import type { Fact } from '../core/event.ts';
import { TABLE_SIZE } from '../core/limits.ts';
import { type Refusal, refuse } from '../core/refusal.ts';
import { fact, type Service } from '../core/service.ts';
import { present, type Session } from '../core/session.ts';
import { MAX_PEOPLE } from '../protocol/protocol.ts';

/** How many groups of a kind so many people make. Trios are three where that comes out, else two or four. */
const COUNT: Readonly<Record<Formed, (people: number) => number>> = {
  tables: (people) => Math.ceil(people / TABLE_SIZE),
  pairs: (people) => Math.max(1, Math.floor(people / 2)),
  trios: (people) => Math.max(1, Math.round(people / 3)),
};

/** How many one group of a kind is meant for. */
const SIZE: Readonly<Record<Formed, number>> = { tables: TABLE_SIZE, pairs: 2, trios: 3 };

/** Shares people out over as few groups as possible, all of nearly the same size. */
export const share = (kind: Formed, seats: readonly string[]): readonly Group[] => {
  const count = COUNT[kind](seats.length);
  const groups = Array.from({ length: count }, (_, at) => ({ id: String(at + 1), seats: [] as string[] }));
  seats.forEach((seat, at) => groups[at % count]?.seats.push(seat));
  return groups;
};

/** Facts that give a part the groups it asks for; none when they are there or not needed. Up to eight people need no tables. */
export const formGroups = (session: Session, kind: GroupKind | undefined): readonly Fact[] => {
  if (!kind || kind === 'perspectives' || session.groups[kind].length > 0) return [];
  const seats = present(session).map((seat) => seat.id);
  if (seats.length < 2 || (kind === 'tables' && seats.length <= TABLE_SIZE)) return [];
  return fact('groups.formed', { kind, groups: share(kind, seats).map((group) => ({ id: group.id, seats: group.seats })) });
};

/** Facts that put a newcomer in the smallest group of every kind that is formed; those who were removed take no place. */
export const placeNewcomer = (session: Session, seat: string): readonly Fact[] =>
  FORMED.flatMap((kind) => {
    if (session.groups[kind].some((group) => group.seats.includes(seat))) return [];
    const here = new Set(present(session).map((one) => one.id));
    const size = (group: Group) => group.seats.filter((one) => here.has(one)).length;
    const bySize = [...session.groups[kind]].sort((a, b) => size(a) - size(b));
    const smallest = bySize[0];
    if (smallest && kind === 'tables' && size(smallest) >= TABLE_SIZE) {
      // Every table is full: a new one, with two who sat down last elsewhere, so that nobody sits alone.
      const id = String(session.groupsMade[kind] + 1);
      const along = bySize.slice(-2).flatMap((group) => group.seats.filter((one) => here.has(one)).slice(-1));
      const rest = session.groups[kind].map((group) => ({
        id: group.id,
        seats: group.seats.filter((one) => !along.includes(one)),
      }));
      return fact('groups.formed', { kind, groups: [...rest, { id, seats: [...along, seat] }] });
    }
    return smallest ? fact('groups.moved', { kind, seat, group: smallest.id }) : [];
  });

/** Groups with their ids: each keeps the id of the group that most of its people come from, for that is whose work it is; the others
 * get one that no group of this kind ever had. */
const named = (session: Session, kind: Formed, groups: readonly (readonly string[])[]) => {
  const before = session.groups[kind];
  const shared = groups
    .flatMap((seats, at) =>
      before.map((old) => ({ at, id: old.id, many: seats.filter((seat) => old.seats.includes(seat)).length })),
    )
    .filter((one) => one.many > 0)
    .sort((a, b) => b.many - a.many);
  const ids = new Map<number, string>();
  for (const { at, id } of shared) if (!ids.has(at) && ![...ids.values()].includes(id)) ids.set(at, id);
  let fresh = session.groupsMade[kind];
  return groups.map((seats, at) => ({ id: ids.get(at) ?? String(++fresh), seats: [...seats] }));
};

/** Facts that make the groups of a kind anew: these people shared out first, the others where there is room and else in groups of
 * their own, so that whoever comes back has a place and no group gets too large. Where up to eight are left at tables there is one. Refuses: not-now, too-short-choice. */
const reformed = (session: Session, kind: Formed, first: readonly string[]): readonly Fact[] | Refusal => {
  const before = session.groups[kind];
  if (before.length === 0) return refuse('not-now');
  const all = present(session).map((seat) => seat.id);
  const here = all.filter((seat) => first.includes(seat));
  if (here.length < 2) return refuse('too-short-choice', { min: 2 });
  // In the order of the old groups, so that as many as possible stay together.
  const sat = (seat: string) => before.findIndex((group) => group.seats.includes(seat));
  const order = [...here].sort((a, b) => sat(a) - sat(b));
  const count = COUNT[kind](order.length);
  const groups = Array.from({ length: count }, (_, at) => ({
    id: String(at + 1),
    seats: order.slice(Math.round((at * order.length) / count), Math.round(((at + 1) * order.length) / count)),
  }));
  const away = all.filter((one) => !here.includes(one));
  const least = () => groups.reduce((small, group) => (group.seats.length < small.seats.length ? group : small));
  while (away.length > 0 && least().seats.length < SIZE[kind]) least().seats.push(...away.splice(0, 1));
  // Those for whom there is no room come back to groups of their own.
  const more = away.length === 0 ? [] : share(kind, away);
  const seated = [...groups, ...more].map((group) => group.seats);
  return fact('groups.formed', { kind, groups: named(session, kind, seated) });
};

const move = (groups: readonly Group[], seat: string, to: string): readonly Group[] =>
  groups.map((group) => {
    const others = group.seats.filter((one) => one !== seat);
    return { ...group, seats: group.id === to ? [...others, seat] : others };
  });

export const groups: Service = {
  name: 'groups',
  command: z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('groups.move'),
      kind: z.enum(FORMED),
      seat: z.string().max(64),
      group: z.string().max(8),
    }),
    z.strictObject({
      type: z.literal('groups.reform'),
      kind: z.enum(FORMED),
      seats: z.array(z.string().max(64)).max(MAX_PEOPLE),
    }),
  ]),
  participants: [],
  decide: (session, command) => {
    const kind = command.kind as Formed;
    if (command.type === 'groups.reform') return reformed(session, kind, command.seats as readonly string[]);
    if (!session.seats[String(command.seat)]) return refuse('unknown');
    const group = session.groups[kind].find((one) => one.id === command.group);
    if (!group) return refuse('unknown');
    if (group.seats.includes(String(command.seat))) return [];
    return fact('groups.moved', { kind, seat: command.seat, group: command.group });
  },
  evolve: (session, event) => {
    const kind = event.data.kind as Formed;
    const next =
      event.type === 'groups.formed'
        ? (event.data.groups as unknown as readonly Group[])
        : move(session.groups[kind], String(event.data.seat), String(event.data.group));
    const made = Math.max(session.groupsMade[kind], ...next.map((group) => Number(group.id) || 0));
    return {
      ...session,
      groups: { ...session.groups, [kind]: next },
      groupsMade: { ...session.groupsMade, [kind]: made },
    };
  },
};
