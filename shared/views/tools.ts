// The facilitator's tools, beside the run sheet: plot events, who has been where, the room's switches, notes, the end.

import type { Block, Control } from '../blocks/block.ts';
import { groupsHere, house } from '../context.ts';
import { KEPT_DAYS } from '../core/limits.ts';
import { present, type Session } from '../core/session.ts';
import { dayOf, type Language } from '../core/words.ts';
import { debriefOpen } from '../services/progress.ts';
import { BOARD } from './board-text.ts';
import { ofFrame } from './frame.ts';
import { inFiction } from './stage.ts';
import { TEXT } from './text.ts';

/** Who got which line of an event for chosen people. */
const privately = (
  session: Session,
  event: Session['scenario']['events'][number],
  seats: readonly string[],
  language: Language,
): string => {
  const text = TEXT[language];
  const who = seats.map((seat, at) => text.privateTo(session.seats[seat]?.name ?? '', event.lines?.[at]?.to[language] ?? ''));
  return [text.plotPrivate, ...who].join(' ');
};

/** For each perspective, how many people will have held it by the last switch: the promise, for the host. */
const covered = (session: Session, language: Language): readonly Block[] => {
  const text = TEXT[language];
  if (session.plan.length < 2 || session.scenario.perspectives.length === 0 || session.phase !== 'playing') return [];
  const people = present(session).filter((seat) => session.plan.some((turn) => turn[seat.id] !== undefined));
  return [
    {
      type: 'bars',
      id: 'coverage',
      area: 'tools',
      title: text.coverage,
      hint: text.coverageHint,
      items: session.scenario.perspectives.map((side) => {
        const value = people.filter((seat) => session.plan.some((turn) => turn[seat.id] === side.id)).length;
        return {
          id: side.id,
          label: side.name[language],
          sign: side.sign,
          value,
          of: people.length,
          text: text.coverageText(value, people.length),
          controls: [],
        };
      }),
    },
  ];
};

const plot = (session: Session, language: Language): readonly Block[] => {
  const text = TEXT[language];
  if (session.phase !== 'playing') return [];
  const inside = !session.scenario.liveAction || inFiction(session);
  // A scene for chosen people is played inside the story.
  const events = session.scenario.events.filter(
    (event) => inside || !event.lines || session.plot.some((sent) => sent.id === event.id),
  );
  return events.map((event): Block => {
    const done = session.plot.find((one) => one.id === event.id);
    const sent = done !== undefined;
    if (event.lines && !sent)
      return {
        type: 'form',
        id: `plot-${event.id}`,
        area: 'tools',
        prompt: event.title[language],
        hint: event.when[language],
        audience: text.plotToHint(event.lines.map((line) => line.to[language]).join(', ')),
        fields: [
          {
            name: 'seats',
            kind: 'many',
            label: text.plotTo,
            min: event.lines.length,
            max: event.lines.length,
            options: present(session).map((seat) => ({ value: seat.id, label: seat.name })),
          },
        ],
        send: { type: 'plot.send', event: event.id },
        submit: text.plotSend,
      };
    return {
      type: 'controls',
      id: `plot-${event.id}`,
      area: 'tools',
      title: event.title[language],
      hint: done ? (done.seats ? privately(session, event, done.seats, language) : text.plotSent) : event.when[language],
      items: [
        sent
          ? { id: 'plot-back', label: text.plotBack, style: 'quiet', send: { type: 'plot.lay-aside', event: event.id } }
          : { id: 'plot-send', label: text.plotSend, icon: 'mail', send: { type: 'plot.send', event: event.id } },
      ],
    };
  });
};

/** Ending asks first, and says so when the debrief of a live action would be skipped. */
const finish = (session: Session, language: Language): Control => {
  const text = TEXT[language];
  const skips = debriefOpen(session);
  return {
    id: 'end',
    label: text.end,
    style: 'danger',
    confirm: skips ? text.endSkips : text.endAsk,
    send: skips ? { type: 'progress.end', anyway: true } : { type: 'progress.end' },
  };
};

const room = (session: Session, language: Language): readonly Block[] => {
  const text = TEXT[language];
  const step = session.phase === 'playing' ? session.position?.step : undefined;
  const { locked, admission, names } = session.room;
  const items: readonly Control[] = [
    { id: 'lock', label: text.lock, icon: 'lock', pressed: locked, send: { type: 'room.lock', locked: !locked } },
    {
      id: 'admission',
      label: text.admission,
      icon: 'door-open',
      pressed: admission,
      send: { type: 'room.admission', required: !admission },
    },
    { id: 'names', label: text.names, icon: 'tag', key: 'n', pressed: names, send: { type: 'room.names', shown: !names } },
    ...(step && house.worksAhead(session, step)
      ? [
          {
            id: 'ahead',
            label: BOARD[language].ahead,
            icon: 'skip-forward',
            pressed: session.ahead.includes(step),
            send: { type: 'progress.ahead', step, on: !session.ahead.includes(step) },
          },
        ]
      : []),
    ...(session.phase === 'playing' && !session.safety.stopped
      ? [{ id: 'stop', label: text.stop, icon: 'octagon-minus', style: 'danger' as const, send: { type: 'safety.stop' } }]
      : []),
  ];
  const ended = session.phase === 'ended';
  return [
    ...(ended ? [] : [{ type: 'controls', id: 'room', area: 'tools', title: text.room, items } as const]),
    {
      type: 'form',
      id: 'notes',
      area: 'tools',
      prompt: text.notes,
      audience: text.notesAudience,
      fields: [{ name: 'text', kind: 'text', label: text.notes, max: 4000, optional: true, value: session.notes }],
      send: { type: 'room.note' },
      submit: text.notesSave,
      autosave: true,
      repeats: true,
    },
    ...(ended
      ? []
      : [
          {
            type: 'controls',
            id: 'finish',
            area: 'tools',
            items: [finish(session, language)],
          } as const,
        ]),
  ];
};

/** Beside the board: the groups made anew of who is here. */
const regroup = (session: Session, language: Language, here: readonly string[]): readonly Block[] => {
  const step = session.phase === 'playing' ? session.position?.step : undefined;
  const kind = step === undefined ? undefined : groupsHere(session, step);
  if (!kind || kind === 'perspectives' || session.groups[kind].length === 0) return [];
  const { reform, reformAsk } = BOARD[language];
  return [
    {
      type: 'controls',
      id: 'regroup',
      area: 'people',
      items: [
        {
          id: 'reform',
          label: reform,
          icon: 'shuffle',
          confirm: reformAsk,
          send: { type: 'groups.reform', kind, seats: here },
        },
      ],
    },
  ];
};

/** Everybody who can facilitate, beside the one who opened the room. */
const hands = (session: Session, language: Language): readonly Block[] => {
  const text = BOARD[language];
  const open = session.hands.filter((hand) => !hand.withdrawn);
  return [
    {
      type: 'entries',
      id: 'hands',
      area: 'tools',
      title: text.hands,
      empty: '',
      items: open.map((hand) => ({
        id: hand.id,
        text: text.hand[hand.as],
        times: [
          { label: hand.as === 'first' ? text.handOpened : text.handMade, at: hand.at },
          ...(hand.used === undefined ? [] : [{ label: text.handUsed, at: hand.used }]),
        ],
        ...(hand.used === undefined && hand.as !== 'first' ? { note: text.handUnused } : {}),
        controls:
          open.length < 2
            ? []
            : [
                {
                  id: 'withdraw',
                  label: text.withdraw,
                  style: 'quiet',
                  confirm: text.withdrawAsk,
                  send: { type: 'hands.withdraw', hand: hand.id },
                },
              ],
      })),
    },
  ];
};

const DAY = 24 * 60 * 60_000;

const kept = (session: Session, language: Language): Block => {
  const until = dayOf(session.at + KEPT_DAYS * DAY, language);
  return { type: 'text', id: 'kept', area: 'tools', text: BOARD[language].kept(until), tone: 'quiet' };
};

const reopen = (session: Session, language: Language): readonly Block[] =>
  session.phase === 'ended'
    ? [
        {
          type: 'controls',
          id: 'reopen',
          area: 'tools',
          items: [{ id: 'reopen', label: BOARD[language].reopen, icon: 'refresh-cw', send: { type: 'progress.reopen' } }],
        },
      ]
    : [];

/** All of it, in order. `here`: who is connected now, for what starts from them. */
export const toolBlocks = (session: Session, language: Language, here: readonly string[]): readonly Block[] => [
  ...ofFrame(session, `tools ${language} ${here.join()}`, () => [
    ...reopen(session, language),
    ...covered(session, language),
    ...plot(session, language),
    ...room(session, language),
    ...regroup(session, language, here),
    ...hands(session, language),
  ]),
  kept(session, language),
];
