// What a participant sees around the activity: own role, what happened, the safety buttons.

import type { Block, Control } from '../blocks/block.ts';
import type { Sign } from '../blocks/stage.ts';
import { house, kindNamed } from '../context.ts';
import type { Waiting } from '../core/activity.ts';
import { keyOf } from '../core/kept.ts';
import { placeKey, type Session } from '../core/session.ts';
import type { SeatId, Viewer } from '../core/viewer.ts';
import type { Language } from '../core/words.ts';
import { mayForward } from '../services/progress.ts';
import { coming } from '../services/route.ts';
import { briefing } from './briefing.ts';
import { ofFrame } from './frame.ts';
import { roleBlock } from './role.ts';
import { taskBlocks } from './tasks.ts';
import { TEXT } from './text.ts';

const safety = (session: Session, seat: SeatId, language: Language): readonly Block[] => {
  const text = TEXT[language];
  const aside = session.safety.aside.includes(seat);
  const passed = session.position !== undefined && (session.passed[placeKey(session.position)] ?? []).includes(seat);
  const door: Control = aside
    ? { id: 'back', label: text.back, icon: 'door-open', style: 'primary', send: { type: 'safety.back' } }
    : { id: 'out', label: text.out, icon: 'door-open', send: { type: 'safety.out' } };
  const items: readonly Control[] = [
    { id: 'brake', label: text.brake, icon: 'pause', send: { type: 'safety.brake' } },
    { id: 'stop', label: text.stop, icon: 'octagon-minus', style: 'danger', send: { type: 'safety.stop' } },
    door,
    {
      id: 'pass',
      label: text.pass,
      icon: 'skip-forward',
      send: { type: 'safety.pass' },
      ...(passed ? { pressed: true } : {}),
      ...(session.position ? {} : { disabled: text.lobbyPrompt }),
    },
  ];
  const asks = session.asking.includes(seat);
  const ok = session.safety.ok[seat];
  const levels = ['green', 'amber', 'red'] as const;
  return [
    { type: 'controls', id: 'safety', area: 'safety', items },
    {
      type: 'controls',
      id: 'ask',
      area: 'safety',
      hint: asks ? text.asked : text.askHint,
      items: [{ id: 'ask', label: text.ask, icon: 'hand', pressed: asks, send: { type: 'people.ask', up: !asks } }],
    },
    {
      type: 'controls',
      id: 'ok',
      area: 'safety',
      title: text.okTitle,
      hint: text.okHint,
      items: levels.map((level) => ({
        id: level,
        label: text[level],
        icon: level === 'green' ? 'smile' : level === 'amber' ? 'meh' : 'frown',
        pressed: ok === level,
        send: { type: 'safety.ok', level },
      })),
    },
  ];
};

const chooseRole = (session: Session, seat: SeatId, language: Language): readonly Block[] => {
  const step = session.steps.find((one) => one.id === session.position?.step);
  if (step?.cast !== 'choose') return [];
  return [
    {
      type: 'controls',
      id: 'choose-role',
      area: 'now',
      title: TEXT[language].chooseRole,
      items: session.scenario.roles
        .filter((one) => one.task === undefined)
        .map((one) => ({
          id: one.id,
          label: one.name[language],
          pressed: session.roles[seat] === one.id,
          send: { type: 'casting.choose', role: one.id },
        })),
    },
  ];
};

/** Was it another part of the same step? Then it makes room for what is asked now. */
const isPast = ({ position }: Session, at: Session['position']): boolean =>
  at !== undefined && position !== undefined && placeKey(at) !== placeKey(position);

/** What is on for everybody, in words that name nobody: the stop, the brake, plot events of this step. */
export const notices = (session: Session, language: Language): readonly Block[] => {
  const text = TEXT[language];
  const out: Block[] = [];
  if (session.safety.stopped)
    out.push({ type: 'notice', id: 'stop', area: 'now', tone: 'stop', title: text.stopTitle, text: text.stopText, controls: [] });
  if (session.safety.brake)
    out.push({
      type: 'notice',
      id: 'brake',
      area: 'now',
      tone: 'calm',
      title: text.brakeTitle,
      text: text.brakeText,
      controls: [],
    });
  for (const sent of session.plot) {
    const event = session.scenario.events.find((one) => one.id === sent.id);
    if (!event || sent.seats || sent.position?.step !== session.position?.step) continue;
    const lines = [event.text[language], event.ask?.[language]].filter((line) => line !== undefined);
    out.push({
      type: 'notice',
      id: `plot-${event.id}`,
      area: 'now',
      tone: 'event',
      ...(isPast(session, sent.position) ? { folded: true } : {}),
      title: event.title[language],
      text: lines.join('\n\n'),
      controls: [],
    });
  }
  return out;
};

/** What only this person gets: their line of a scene, a message of the facilitator. While its step is on. */
const whispered = (session: Session, seat: SeatId, language: Language): readonly Block[] => {
  const text = TEXT[language];
  const note = (id: string, title: string, words: string, folded = false): Block => ({
    type: 'notice',
    id,
    area: 'now',
    tone: 'event',
    ...(folded ? { folded } : {}),
    title,
    text: words,
    controls: [],
  });
  const here = (one: { readonly position: Session['position'] }) => one.position?.step === session.position?.step;
  const lines = session.plot.filter(here).flatMap((sent) => {
    const line = session.scenario.events.find((one) => one.id === sent.id)?.lines?.[sent.seats?.indexOf(seat) ?? -1];
    return line ? [note(`line-${sent.id}`, text.privateTitle, line.text[language])] : [];
  });
  const messages = session.whispers.filter((one) => one.seats.includes(seat) && here(one));
  return [
    ...lines,
    ...messages.map((one) => note(`whisper-${one.id}`, text.whisperTitle, one.text, isPast(session, one.position))),
  ];
};

/** Plot events of earlier steps, to look back at. */
export const happened = (session: Session, language: Language): readonly Block[] => {
  const earlier = session.plot.filter((sent) => !sent.seats && sent.position?.step !== session.position?.step);
  if (earlier.length === 0) return [];
  return [
    {
      type: 'entries',
      id: 'happened',
      area: 'board',
      title: TEXT[language].happened,
      empty: '',
      folded: true,
      items: earlier.flatMap((sent) => {
        const event = session.scenario.events.find((one) => one.id === sent.id);
        return event ? [{ id: event.id, text: event.text[language], controls: [] }] : [];
      }),
    },
  ];
};

const own = (session: Session, seat: SeatId, language: Language): readonly Block[] => [
  {
    type: 'entries',
    id: 'own',
    area: 'board',
    title: TEXT[language].own,
    empty: TEXT[language].ownEmpty,
    items: house
      .contributions(session)
      .filter((one) => one.by === seat)
      .map((one) => {
        const kind = session.steps.find((step) => step.id === one.step)?.kind ?? '';
        const takesBack = kindNamed(kind).withdraws === true;
        return {
          id: one.id,
          text: one.text,
          mine: true,
          ...(one.note ? { note: one.note } : {}),
          ...(one.sign ? { sign: one.sign } : {}),
          controls: takesBack
            ? [
                {
                  id: 'withdraw',
                  label: WITHDRAW[language],
                  style: 'quiet' as const,
                  send: { type: `${kind}.withdraw`, step: one.step, contribution: one.id },
                },
              ]
            : [],
        };
      }),
  },
];

/** Whoever is ready may go on to the next part, where the facilitator lets them. */
const forward = (session: Session, seat: SeatId, waiting: Waiting, language: Language): readonly Block[] => {
  if (!mayForward(session, house)) return [];
  const on = session.forward.includes(seat);
  if (!on && !waiting.done.includes(seat)) return [];
  const text = TEXT[language];
  const next = coming(session, house)[0];
  const title = (next && house.partAt(session, next)?.title[language]) ?? '';
  return [
    {
      type: 'controls',
      id: 'forward',
      area: 'now',
      hint: on ? text.forwardOn(title) : text.forward(title),
      items: [
        {
          id: 'forward',
          label: on ? text.forwardBack : text.forwardGo,
          icon: on ? 'arrow-left' : 'arrow-right',
          send: { type: 'progress.forward', on: !on },
        },
      ],
    },
  ];
};

const WITHDRAW = { nl: 'Weghalen', en: 'Take away' } as const;

/** Blocks for one participant; `inner` is what the activity shows. */
export const participantBlocks = (
  session: Session,
  viewer: Viewer & { role: 'participant' },
  inner: readonly Block[],
  sign: Sign | undefined,
  asks: string | undefined,
  waiting: Waiting,
): readonly Block[] => {
  const { seat, language } = viewer;
  const text = TEXT[language];
  const me = session.seats[seat];
  const note = (id: string, title: string, words: string): Block => ({
    type: 'text',
    id,
    area: 'now',
    title,
    text: words,
    tone: 'plain',
  });
  // The title of the page says it already.
  if (!me?.admitted || me.removed) return [{ type: 'text', id: 'knock', area: 'now', text: text.knockText, tone: 'plain' }];
  if (session.phase === 'ended') return [note('ended', text.ended, text.endedText), ...own(session, seat, language)];
  const aside = session.safety.aside.includes(seat);
  const frozen = aside || session.safety.stopped !== undefined;
  const asked = inner.flatMap((block) => (block.type === 'form' && !frozen ? [block.prompt] : []));
  const still = <T>(what: string, make: () => T): T => ofFrame(session, keyOf([what, seat, language]), make);
  const door: readonly Block[] = aside
    ? [{ type: 'notice', id: 'aside', area: 'now', tone: 'calm', title: text.asideTitle, text: text.asideText, controls: [] }]
    : [];
  const around = [
    ofFrame(session, keyOf(['role', seat, language, sign, asks, ...asked]), () =>
      roleBlock(session, seat, language, sign, asks, asked),
    ),
    ...door,
    ...still('notices', () => notices(session, language)),
    ...(session.phase === 'playing' ? still('whispered', () => whispered(session, seat, language)) : []),
  ];
  const buttons = still('safety', () => safety(session, seat, language));
  if (session.phase === 'gathering') return [...around, note('lobby', text.lobbyTitle, text.lobbyText), ...buttons];
  // Frozen or stepped out: nothing to fill in. Drafts wait on the device.
  const blocks = frozen ? inner.filter((block) => block.type !== 'form') : inner;
  return [
    ...around,
    ...briefing(session, seat, language),
    ...taskBlocks(session, seat, waiting, language),
    ...still('choose', () => chooseRole(session, seat, language)),
    ...blocks,
    ...(frozen ? [] : forward(session, seat, waiting, language)),
    ...still('happened', () => happened(session, language)),
    ...buttons,
  ];
};
