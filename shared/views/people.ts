// The list of people for the facilitator: who is in, who has written, who asks for help. Never the words.

import type { Control, PeopleBlock, Person } from '../blocks/block.ts';
import type { Sign } from '../blocks/stage.ts';
import { groupsHere, groupsOf, sideOf } from '../context.ts';
import { TASKS, type Task, type Waiting } from '../core/activity.ts';
import { placeKey, type Seat, type Session } from '../core/session.ts';
import type { Language } from '../core/words.ts';
import { MAX_NAME } from '../protocol/protocol.ts';
import { roleOf } from '../services/casting.ts';
import { WHISPER_MAX } from '../services/room.ts';
import { wordsBy } from './board.ts';
import { BOARD } from './board-text.ts';
import { groupName } from './group-name.ts';
import { TEXT } from './text.ts';
import type { Presence } from './view.ts';

const stateOf = (session: Session, seat: Seat, presence: Presence, waiting: Waiting): Person['state'] => {
  if (seat.removed) return 'removed';
  if (!seat.admitted) return 'waiting';
  if (session.asking.includes(seat.id)) return 'asks';
  if (session.safety.aside.includes(seat.id)) return 'aside';
  if (!seat.simulated && !presence.connected.has(seat.id)) return 'away';
  if (waiting.done.includes(seat.id)) return 'sent';
  if (session.position && session.passed[placeKey(session.position)]?.includes(seat.id)) return 'passed';
  if (presence.writing.has(seat.id)) return 'writing';
  return waiting.open.includes(seat.id) ? 'quiet' : 'here';
};

/** Somebody who dropped out in the middle of a role, and nobody stands in for them yet. */
const needsStandIn = (session: Session, seat: Seat, away: boolean): boolean =>
  session.phase === 'playing' &&
  (away || seat.removed) &&
  !seat.simulated &&
  session.roles[seat.id] !== undefined &&
  !Object.values(session.seats).some((one) => one.standsIn === seat.id && !one.removed);

/** Inspectors come in a scenario that has them. */
const tasksOf = (session: Session): readonly Task[] =>
  TASKS.filter((task) => task !== 'inspector' || session.scenario.roles.some((role) => role.task === task));

const controls = (session: Session, seat: Seat, language: Language, away: boolean): readonly Control[] => {
  const text = TEXT[language];
  const more = BOARD[language];
  const standIn: readonly Control[] = needsStandIn(session, seat, away)
    ? [{ id: 'understudy', label: more.understudy, icon: 'user-plus', send: { type: 'people.understudy', seat: seat.id } }]
    : [];
  const one = { seat: seat.id };
  if (seat.removed) return [{ id: 'restore', label: text.restore, send: { type: 'people.restore', ...one } }, ...standIn];
  const list: Control[] = [];
  if (session.asking.includes(seat.id))
    list.push({ id: 'heard', label: more.heard, style: 'primary', icon: 'check', send: { type: 'people.heard', ...one } });
  if (!seat.admitted) list.push({ id: 'admit', label: text.admit, style: 'primary', send: { type: 'people.admit', ...one } });
  list.push({
    id: 'rename',
    label: text.rename,
    icon: 'pencil',
    send: { type: 'people.rename', ...one },
    ask: { name: 'name', label: text.newName, value: seat.name, max: MAX_NAME },
  });
  const kind = session.position ? groupsHere(session, session.position.step) : undefined;
  if (kind && kind !== 'perspectives' && session.groups[kind].length > 1)
    list.push({
      id: 'move',
      label: { tables: text.move, pairs: text.movePair, trios: text.moveTrio }[kind],
      icon: 'move-right',
      send: { type: 'groups.move', kind, ...one },
      choose: {
        name: 'group',
        label: text.moveAsk,
        options: session.groups[kind]
          .filter((group) => !group.seats.includes(seat.id))
          .map((group) => ({ value: group.id, label: groupName(session, kind, group.id, language) })),
      },
      submit: text.moveGo,
    });
  if (session.turn !== undefined && session.scenario.perspectives.length > 0)
    list.push({
      id: 'place',
      label: text.movePlace,
      icon: 'move-right',
      send: { type: 'casting.place', ...one },
      choose: {
        name: 'place',
        label: text.moveAsk,
        options: session.scenario.perspectives
          .filter((side) => side.id !== sideOf(session, seat.id)?.id)
          .map((side) => ({ value: side.id, label: side.name[language], sign: side.sign })),
      },
      submit: text.moveGo,
    });
  const roles = session.scenario.roles.filter((role) => role.task === undefined && role.id !== session.roles[seat.id]);
  if (session.phase === 'playing' && roles.length > 0)
    list.push({
      id: 'give',
      label: more.give,
      icon: 'users',
      send: { type: 'casting.give', ...one },
      choose: {
        name: 'role',
        label: more.giveAsk(seat.name),
        options: roles.map((role) => ({ value: role.id, label: role.name[language] })),
      },
    });
  // Whoever waits at the door gets no time and no message yet.
  const playing = session.phase === 'playing' && seat.admitted;
  if (playing && session.clock.state !== 'none')
    list.push({
      id: 'grant',
      label: more.grant,
      icon: 'hourglass',
      send: { type: 'clock.grant', ...one },
      choose: {
        name: 'minutes',
        label: more.grantAsk(seat.name),
        options: [1, 2, 5].map((n) => ({ value: String(n), label: more.minutes(n) })),
      },
    });
  list.push(...standIn);
  if (session.scenario.liveAction || session.scenario.roles.length > 0)
    list.push({
      id: 'task',
      label: text.task,
      icon: 'tag',
      send: { type: 'casting.task', ...one },
      choose: {
        name: 'task',
        label: text.taskAsk(seat.name),
        options: [...tasksOf(session), 'none' as const].map((task) => ({ value: task, label: text.tasks[task] })),
      },
    });
  if (playing)
    list.push({
      id: 'whisper',
      label: text.whisper,
      icon: 'mail',
      send: { type: 'plot.whisper', ...one },
      ask: { name: 'text', label: text.whisperAsk(seat.name), max: WHISPER_MAX },
      submit: text.whisperGo,
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

/** Up to a whole minute: silence is told in minutes, and finer would be sent with every word. */
const toMinutes = (ms: number): number => Math.ceil(ms / 60_000) * 60_000;

const counted = (words: number | undefined): Pick<Person, 'words'> => (words === undefined || words === 0 ? {} : { words });

export const peopleBlock = (
  session: Session,
  language: Language,
  presence: Presence,
  waiting: Waiting,
  signOf: ((seat: string) => Sign | undefined) | undefined,
): PeopleBlock => {
  const text = TEXT[language];
  const states: PeopleBlock['states'] = {
    asks: text.asks,
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
  const wordsHere = session.phase === 'playing' ? wordsBy(session) : () => undefined;
  const items = seats.map((seat): Person => {
    const state = stateOf(session, seat, presence, waiting);
    const ok = session.safety.ok[seat.id];
    const sign = signOf?.(seat.id) ?? sideOf(session, seat.id)?.sign;
    const role = roleOf(session, seat.id);
    const task = session.tasks[seat.id];
    const group = kind ? groupsOf(session, kind).find((one) => one.seats.includes(seat.id)) : undefined;
    return {
      id: seat.id,
      name: seat.name,
      avatar: seat.avatar,
      state,
      ...(ok ? { ok } : {}),
      ...(ok && ok !== 'green' ? { okText: ok === 'red' ? text.okRed : text.okAmber } : {}),
      ...(session.safety.heeded.includes(seat.id) ? { heeded: true } : {}),
      ...(sign ? { sign } : {}),
      ...(role || task
        ? { role: [role?.name[language], task ? text.tasks[task] : undefined].filter((word) => word !== undefined).join(', ') }
        : {}),
      ...(group && kind ? { table: groupName(session, kind, group.id, language), group: group.id } : {}),
      ...(state === 'quiet' && wordsHere(seat.id) !== undefined
        ? { last: toMinutes(session.lively[seat.id] ?? seat.arrived) }
        : {}),
      ...counted(wordsHere(seat.id)),
      ...(session.extra[seat.id] ? { extra: BOARD[language].granted(Math.round((session.extra[seat.id] ?? 0) / 60_000)) } : {}),
      ...(seat.simulated ? { simulated: true } : {}),
      controls: controls(session, seat, language, state === 'away'),
    };
  });
  return {
    type: 'people',
    id: 'people',
    area: 'people',
    title: text.people,
    summary: text.joined(joined),
    ...(waiting.done.length + waiting.open.length > 0 ? { sent: waiting.done.length } : {}),
    states,
    items,
  };
};
