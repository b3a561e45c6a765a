// THE door: what one viewer sees and may do. Built from nothing for that viewer; nobody takes secrets out of a whole.

import type { Block, NoticeBlock } from '../blocks/block.ts';
import type { Sign } from '../blocks/stage.ts';
import type { ClockView, Header, View } from '../blocks/view.ts';
import { contextOf, house, kindNamed, sideOf, stateOf, stepNamed } from '../context.ts';
import { tips } from '../copilot/rules.ts';
import type { Part, Waiting } from '../core/activity.ts';
import { Kept, keyOf, once } from '../core/kept.ts';
import { type Position, present, type Session } from '../core/session.ts';
import type { SeatId, Viewer } from '../core/viewer.ts';
import type { Language } from '../core/words.ts';
import { route } from '../services/route.ts';
import { groupsBlock } from './board.ts';
import { facilitatorBlocks } from './facilitator.ts';
import { ofFrame } from './frame.ts';
import { happened, notices, participantBlocks } from './participant.ts';
import { peopleBlock } from './people.ts';
import { inFiction, stageOf } from './stage.ts';
import { TEXT } from './text.ts';

/** Who is connected and who is writing now; not in the log. */
export interface Presence {
  readonly connected: ReadonlySet<SeatId>;
  readonly writing: ReadonlySet<SeatId>;
  /** When somebody’s last connection went. Milliseconds. */
  readonly left?: ReadonlyMap<SeatId, number>;
}

/** A session and who was there, at one moment. */
export interface Moment {
  readonly session: Session;
  readonly presence: Presence;
}

/** What one person has more than the others. Milliseconds. */
const moreTime = (session: Session, viewer: Viewer): number =>
  viewer.role === 'participant' ? (session.extra[viewer.seat] ?? 0) : 0;

/** `blind`: nobody sees another's words yet; showing them ends the silent minute. */
const clockOf = (session: Session, viewer: Viewer, part: Part | undefined, blind: boolean): ClockView => {
  const { label, more } = { label: TEXT[viewer.language].clock, more: moreTime(session, viewer) };
  const clock = session.clock;
  if (clock.state === 'none') return { state: 'none' };
  const extra = more > 0 ? { extra: TEXT[viewer.language].extra(Math.max(1, Math.round(more / 60_000))) } : {};
  if (clock.state === 'paused') return { ...clock, left: clock.left + more, total: clock.total + more, label, ...extra };
  const silence = part?.silence ?? 0;
  const started = session.visits.at(-1)?.at ?? 0;
  const longer = { ...clock, endsAt: clock.endsAt + more, total: clock.total + more };
  return { ...longer, label, ...extra, ...(silence > 0 && blind ? { silentUntil: started + silence * 1000 } : {}) };
};

/** A part as the run sheet calls it: by the step's name where it is the only one. */
const titleAt = (session: Session, at: Position, part: Part): Part['title'] =>
  house.partsOf(session, at.step).length === 1 ? stepNamed(session, at.step).title : part.title;

/** `cards`: how many lie on the stage. */
const headerOf = (session: Session, viewer: Viewer, part: Part | undefined, cards: number): Header => {
  const { language } = viewer;
  const text = TEXT[language];
  const list = route(session, house);
  const here = list.findIndex((one) => one.step === session.position?.step && one.part === session.position.part);
  const coming = list[here + 1];
  const after = coming ? house.partAt(session, coming) : undefined;
  const next = coming && after && { ...after, title: titleAt(session, coming, after) };
  const step = session.position ? stepNamed(session, session.position.step) : undefined;
  const alone = step !== undefined && house.partsOf(session, step.id).length === 1;
  const me = viewer.role === 'participant' ? session.seats[viewer.seat] : undefined;
  const playing = session.phase === 'playing' && part !== undefined;
  return {
    phase: session.phase,
    viewer: viewer.role,
    language,
    scenario: session.scenario.title[language],
    title: playing
      ? alone
        ? (step?.title[language] ?? '')
        : part.title[language]
      : session.phase === 'ended'
        ? text.ended
        : text.lobby,
    place: playing ? text.place(here + 1, list.length) : '',
    prompt: playing ? part.prompt[language] : session.phase === 'ended' ? text.endedPrompt : text.lobbyPrompt,
    ...(playing && part.sign ? { sign: part.sign } : {}),
    ...(next && session.phase !== 'ended'
      ? { next: { label: next.title[language], ...(next.sign ? { sign: next.sign } : {}) } }
      : {}),
    // The foot of the big screen; nobody else’s shows them.
    counts: viewer.role === 'projector' ? [text.atTable(present(session).length), ...(cards > 0 ? [text.cards(cards)] : [])] : [],
    ...(playing && session.scenario.liveAction ? { fiction: inFiction(session) } : {}),
    ...(me ? { me: { seat: me.id, name: me.name, avatar: me.avatar, admitted: me.admitted } } : {}),
  };
};

/** Those who stepped out are not waited for. */
const waitingFor = once((session: Session): Waiting => {
  const { done, open } = house.waiting(session);
  return { done, open: open.filter((seat) => !session.safety.aside.includes(seat)) };
});

const progressBlock = (waiting: Waiting, label: string): readonly Block[] => {
  const of = waiting.done.length + waiting.open.length;
  return of === 0 ? [] : [{ type: 'progress', id: 'progress', area: 'now', label, done: waiting.done.length, of }];
};

/** What steps that are over still offer, while the story is on. */
const lingering = (session: Session, viewer: Viewer): readonly Block[] =>
  inFiction(session)
    ? session.steps
        .filter((step) => step.id in session.states && step.id !== session.position?.step)
        .flatMap(
          (step) =>
            kindNamed(step.kind).afterwards?.(stateOf(session, step.id), viewer, contextOf(session, step.id, 0, viewer)) ?? [],
        )
    : [];

const isBlind = once((session: Session): boolean => {
  const id = session.position?.step;
  if (id === undefined) return false;
  return kindNamed(stepNamed(session, id).kind).revealed?.(stateOf(session, id), contextOf(session, id, 0)) === false;
});

/** The facilitator’s lists: groups and people, and what the house suggests. */
interface Lists {
  readonly people: readonly Block[];
  readonly tips: readonly NoticeBlock[];
}

const lists = new Kept<Moment, Lists>();

const listsAt = (moment: Moment, language: Language, signOf: ((seat: SeatId) => Sign | undefined) | undefined): Lists =>
  lists.of(moment, language, () => {
    const { session, presence } = moment;
    const waiting = waitingFor(session);
    const people = peopleBlock(session, language, presence, waiting, signOf);
    const groups = groupsBlock(session, language, presence, waiting);
    return { people: [...(groups ? [groups] : []), people], tips: tips(session, language, presence, waiting) };
  });

/** `listed`: of when the facilitator’s lists are; of now unless it is given. */
export const viewOf = (session: Session, viewer: Viewer, presence: Presence, listed: Moment = { session, presence }): View => {
  const { language } = viewer;
  const text = TEXT[language];
  const id = session.phase === 'playing' ? session.position?.step : undefined;
  const part = session.position ? house.partAt(session, session.position) : undefined;
  const shown =
    id === undefined
      ? undefined
      : kindNamed(stepNamed(session, id).kind).view(stateOf(session, id), viewer, contextOf(session, id, 0, viewer));
  const waiting = waitingFor(session);
  const progress = progressBlock(waiting, text.progress);
  const inner = [...(shown?.blocks ?? []), ...lingering(session, viewer), ...progress];
  // Who stands at the door, still or again, sees a door.
  const outside =
    viewer.role === 'participant' &&
    (session.seats[viewer.seat]?.admitted !== true || session.seats[viewer.seat]?.removed === true);
  const blocks = (): readonly Block[] => {
    switch (viewer.role) {
      case 'participant':
        return participantBlocks(
          session,
          viewer,
          inner,
          shown?.stage.signOf?.(viewer.seat) ?? sideOf(session, viewer.seat)?.sign,
          shown?.role,
          waiting,
        );
      case 'facilitator': {
        // Who is away is not waited for.
        const awaited = waiting.open.filter((seat) => presence.connected.has(seat) || session.seats[seat]?.simulated === true);
        const isHere = (seat: SeatId) => presence.connected.has(seat) || session.seats[seat]?.simulated === true;
        return facilitatorBlocks(session, language, {
          inner,
          ...listsAt(listed, language, shown?.stage.signOf),
          part,
          everybodyReady: waiting.done.length > 0 && awaited.length === 0,
          here: present(session)
            .map((seat) => seat.id)
            .filter(isHere),
        });
      }
      case 'projector':
        return session.phase === 'playing' ? [...notices(session, language), ...inner, ...happened(session, language)] : [];
    }
  };
  const cards = viewer.role === 'projector' ? (shown?.stage.cards.length ?? 0) : 0;
  const blind = isBlind(session);
  if (outside) {
    const { next: _next, ...known } = headerOf(session, viewer, undefined, 0);
    const header = { ...known, title: text.knock, prompt: text.knockText, counts: [] };
    const stage = { set: 'foyer', light: 'afternoon', people: [], cards: [], threads: [], caption: text.captionDoor } as const;
    return { header, clock: { state: 'none' }, blocks: blocks(), stage };
  }
  return {
    header: ofFrame(
      session,
      keyOf(['header', viewer.role, viewer.role === 'participant' ? viewer.seat : '', language, part === undefined, cards]),
      () => headerOf(session, viewer, part, cards),
    ),
    clock: ofFrame(session, keyOf(['clock', moreTime(session, viewer), language, blind]), () =>
      clockOf(session, viewer, part, blind),
    ),
    blocks: blocks(),
    stage: stageOf(session, viewer, presence, shown?.stage),
  };
};
