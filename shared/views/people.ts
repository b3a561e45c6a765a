// The list of people for the facilitator: who is in, who has written, who asks for help. Never the words.

import type { Control, PeopleBlock, Person } from '../blocks/block.ts';
import type { Sign } from '../blocks/stage.ts';
import { groupsHere } from '../context.ts';
import type { Waiting } from '../core/activity.ts';
import { placeKey, type Seat, type Session } from '../core/session.ts';
import type { Language } from '../core/words.ts';
import { MAX_NAME } from '../protocol/protocol.ts';
import { TEXT } from './text.ts';
import type { Presence } from './view.ts';

const stateOf = (session: Session, seat: Seat, presence: Presence, waiting: Waiting): Person['state'] => {
  if (seat.removed) return 'removed';
  if (!seat.admitted) return 'waiting';
  if (session.safety.aside.includes(seat.id)) return 'aside';
  if (!seat.simulated && !presence.connected.has(seat.id)) return 'away';
  if (waiting.done.includes(seat.id)) return 'sent';
  if (session.position && session.passed[placeKey(session.position)]?.includes(seat.id)) return 'passed';
  if (presence.writing.has(seat.id)) return 'writing';
  return waiting.open.includes(seat.id) ? 'quiet' : 'here';
};

const controls = (session: Session, seat: Seat, language: Language): readonly Control[] => {
  const text = TEXT[language];
  const one = { seat: seat.id };
  if (seat.removed) return [{ id: 'restore', label: text.restore, send: { type: 'people.restore', ...one } }];
  const list: Control[] = [];
  if (!seat.admitted) list.push({ id: 'admit', label: text.admit, style: 'primary', send: { type: 'people.admit', ...one } });
  list.push({
    id: 'rename',
    label: text.rename,
    icon: 'pencil',
    send: { type: 'people.rename', ...one },
    ask: { name: 'name', label: text.newName, value: seat.name, max: MAX_NAME },
  });
  const kind = session.position ? groupsHere(session, session.position.step) : undefined;
  if (kind && session.groups[kind].length > 1)
    list.push({
      id: 'move',
      label: kind === 'tables' ? text.move : text.movePair,
      icon: 'move-right',
      send: { type: 'groups.move', kind, ...one },
      choose: {
        name: 'group',
        label: text.moveAsk,
        options: session.groups[kind]
          .filter((group) => !group.seats.includes(seat.id))
          .map((group) => ({ value: group.id, label: kind === 'tables' ? text.table(group.id) : text.pair(group.id) })),
      },
    });
  list.push({
    id: 'remove',
    label: text.remove,
    icon: 'user-x',
    style: 'danger',
    confirm: text.removeAsk(seat.name),
    send: { type: 'people.remove', ...one },
  });
  return list;
};

export const peopleBlock = (
  session: Session,
  language: Language,
  presence: Presence,
  waiting: Waiting,
  signOf: ((seat: string) => Sign | undefined) | undefined,
): PeopleBlock => {
  const text = TEXT[language];
  const words: Readonly<Record<Person['state'], string>> = {
    sent: text.sent,
    writing: text.writing,
    quiet: text.quiet,
    away: text.away,
    passed: text.passedState,
    aside: text.asideState,
    waiting: text.waitingState,
    removed: text.removedState,
    here: text.here,
  };
  const seats = Object.values(session.seats).sort((a, b) => Number(a.removed) - Number(b.removed) || a.index - b.index);
  const joined = seats.filter((seat) => seat.admitted && !seat.removed).length;
  const kind = session.position ? groupsHere(session, session.position.step) : undefined;
  const items = seats.map((seat): Person => {
    const state = stateOf(session, seat, presence, waiting);
    const ok = session.safety.ok[seat.id];
    const sign = signOf?.(seat.id);
    const role = session.scenario.roles.find((one) => one.id === session.roles[seat.id]);
    const group = kind ? session.groups[kind].find((one) => one.seats.includes(seat.id)) : undefined;
    return {
      id: seat.id,
      name: seat.name,
      avatar: seat.avatar,
      state,
      stateText: words[state],
      ...(ok ? { ok } : {}),
      ...(ok && ok !== 'green' ? { okText: ok === 'red' ? text.okRed : text.okAmber } : {}),
      ...(sign ? { sign } : {}),
      ...(role ? { role: role.name[language] } : {}),
      ...(group ? { table: kind === 'tables' ? text.table(group.id) : text.pair(group.id) } : {}),
      ...(seat.simulated ? { simulated: true } : {}),
      controls: controls(session, seat, language),
    };
  });
  return {
    type: 'people',
    id: 'people',
    area: 'people',
    title: text.people,
    summary:
      waiting.done.length + waiting.open.length > 0 ? text.peopleSummary(joined, waiting.done.length) : text.joined(joined),
    items,
  };
};
