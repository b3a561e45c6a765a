// The facilitator's console: run sheet, script, pace, people, plot events, the room's switches, notes.

import type { Block, BoardBlock, Control, EntriesBlock, Entry } from '../blocks/block.ts';
import { contextOf, house, kindNamed, publicContributions, stateOf } from '../context.ts';
import type { Contribution, Part } from '../core/activity.ts';
import { placeKey, type Session } from '../core/session.ts';
import type { SeatId } from '../core/viewer.ts';
import type { Language } from '../core/words.ts';
import { route } from '../services/route.ts';
import { sheet } from './sheet.ts';
import { TEXT } from './text.ts';
import { toolBlocks } from './tools.ts';
import { undoBlocks } from './undo.ts';

const script = (session: Session, part: Part | undefined, language: Language): Block => {
  const text = TEXT[language];
  const given =
    session.phase === 'ended'
      ? { say: text.endSay, look: text.endLook, stuck: text.endStuck }
      : part
        ? { say: part.script.say[language], look: part.script.look[language], stuck: part.script.stuck[language] }
        : { say: text.lobbySay, look: text.lobbyLook, stuck: text.lobbyStuck };
  return {
    type: 'script',
    id: 'script',
    area: 'now',
    ...given,
    ...(part?.sign && session.phase === 'playing' ? { sign: part.sign } : {}),
  };
};

/** Where its author sits; anonymous ones keep the order that they came in, which says nothing of the author. */
const place = (session: Session, one: Contribution): number => (one.anonymous ? -1 : (session.seats[one.by]?.index ?? -1));

/** The next contribution of this part to read aloud: in the order people sit, after the one in the spotlight. */
const nextToRead = (session: Session): Contribution | undefined => {
  const here = publicContributions(session)
    .filter((one) => one.step === session.position?.step && one.part === session.position.part)
    .sort((a, b) => place(session, a) - place(session, b) || (a.anonymous ? 0 : a.at - b.at));
  return here[here.findIndex((one) => one.id === session.spotlight) + 1];
};

const pace = (session: Session, everybodyReady: boolean, language: Language): Block => {
  const text = TEXT[language];
  const list = route(session, house);
  const here = list.findIndex((one) => one.step === session.position?.step && one.part === session.position.part);
  const step = session.position?.step;
  const open =
    step === undefined
      ? undefined
      : kindNamed(session.steps.find((one) => one.id === step)?.kind ?? '').revealed?.(
          stateOf(session, step),
          contextOf(session, step, 0),
        );
  const kind = session.steps.find((one) => one.id === step)?.kind;
  const running = session.clock.state === 'running';
  const read = nextToRead(session);
  const at = session.position ? placeKey(session.position) : '';
  const items: Control[] = [
    {
      id: 'back',
      label: text.previous,
      icon: 'arrow-left',
      key: 'ArrowLeft',
      send: { type: 'progress.back', from: at },
      ...(here > 0 ? {} : { disabled: text.noPrevious }),
    },
    {
      id: 'next',
      label: text.next,
      icon: 'arrow-right',
      style: 'primary',
      key: 'ArrowRight',
      send: { type: 'progress.next', from: at },
      ...(here < list.length - 1 ? {} : { disabled: text.noNext }),
    },
    session.clock.state === 'paused'
      ? { id: 'resume', label: text.resume, icon: 'play', key: 'p', send: { type: 'clock.resume' } }
      : {
          id: 'pause',
          label: text.pause,
          icon: 'pause',
          key: 'p',
          send: { type: 'clock.pause' },
          ...(running ? {} : { disabled: text.noClock }),
        },
    { id: 'extend', label: text.extend, icon: 'timer', key: 'm', send: { type: 'clock.extend', minutes: 1 } },
    {
      id: 'reveal',
      label: text.reveal,
      icon: 'eye',
      key: 'r',
      send: { type: `${kind}.reveal`, step },
      ...(open === false ? (everybodyReady ? { style: 'primary' } : {}) : { disabled: text.nothingToReveal }),
    },
  ];
  if (read)
    items.push({
      id: 'read',
      label: text.read,
      icon: 'book-open',
      key: 'l',
      send: { type: 'entry.spotlight', contribution: read.id },
    });
  if (session.spotlight) items.push({ id: 'dim', label: text.dim, icon: 'lightbulb-off', key: 'd', send: { type: 'entry.dim' } });
  return {
    type: 'controls',
    id: 'pace',
    area: 'now',
    ...(open === false && everybodyReady ? { hint: text.ready } : {}),
    items: session.phase === 'playing' ? items : items.filter((one) => one.id === 'next' || one.id === 'back'),
  };
};

const alarms = (session: Session, language: Language): readonly Block[] => {
  const text = TEXT[language];
  const out: Block[] = [];
  const stopped = session.safety.stopped;
  if (stopped) {
    const name = session.seats[stopped.by]?.name;
    out.push({
      type: 'notice',
      id: 'stop',
      area: 'now',
      tone: 'stop',
      title: text.stopTitle,
      text: name ? text.stopHost(name) : text.stopHostSelf,
      controls: [{ id: 'resume-all', label: text.goOn, style: 'primary', send: { type: 'safety.resume' } }],
    });
  }
  if (session.safety.brake)
    out.push({
      type: 'notice',
      id: 'brake',
      area: 'now',
      tone: 'calm',
      title: text.brakeTitle,
      text: text.brakeText,
      controls: [{ id: 'calm', label: text.calm, send: { type: 'safety.calm' } }],
    });
  if (session.asking.length > 0)
    out.push({
      type: 'notice',
      id: 'asks',
      area: 'now',
      tone: 'calm',
      title: text.asksTitle,
      text: session.asking.map((seat) => session.seats[seat]?.name ?? '').join(', '),
      controls: session.asking.slice(0, 3).map((seat) => ({
        id: `heard-${seat}`,
        label: text.asksHeard(session.seats[seat]?.name ?? ''),
        send: { type: 'people.heard', seat },
      })),
    });
  const asking = Object.entries(session.safety.ok).filter(([seat, level]) => level !== 'green' && !session.seats[seat]?.removed);
  if (asking.length > 0) {
    const names = asking.map(([seat, level]) =>
      `${session.seats[seat]?.name} (${level === 'red' ? text.okRed : text.okAmber})`.toString(),
    );
    out.push({
      type: 'notice',
      id: 'help',
      area: 'now',
      tone: 'warn',
      title: text.help(names.join(', ')),
      text: text.helpText,
      controls: [],
    });
  }
  return out;
};

/** Adds to an entry what the facilitator can do with what all may read: make it large, or hide it. */
const held = (session: Session, open: ReadonlySet<string>, language: Language) => {
  const text = TEXT[language];
  return (entry: Entry): Entry => {
    const id = entry.id;
    const hidden = session.hidden.includes(id);
    if (!open.has(id) && !hidden) return entry;
    const lit = session.spotlight === id;
    const spot: Control = lit
      ? { id: 'spot', label: text.spotlit, pressed: true, icon: 'lightbulb', send: { type: 'entry.dim' } }
      : {
          id: 'spot',
          label: text.spotlight,
          pressed: false,
          icon: 'lightbulb',
          send: { type: 'entry.spotlight', contribution: id },
        };
    const hide: Control = hidden
      ? { id: 'unhide', label: text.unhide, style: 'quiet', icon: 'eye', send: { type: 'entry.restore', contribution: id } }
      : { id: 'hide', label: text.hide, style: 'quiet', icon: 'eye-off', send: { type: 'entry.hide', contribution: id } };
    return {
      ...entry,
      ...(hidden ? { hidden: text.hiddenMark } : {}),
      controls: [...(hidden ? [] : [spot]), ...entry.controls, hide],
    };
  };
};

/** Adds to an entry in which group it was made, so that the facilitator can look in at one. Of what is anonymous nothing is said. */
const grouped = (session: Session) => {
  const made = new Map(house.contributions(session).map((one) => [one.id, one]));
  return (entry: Entry): Entry => {
    const one = made.get(entry.id);
    const group = !one || one.anonymous ? undefined : (one.group ?? house.groupHere(session, one.by)?.id);
    return group === undefined ? entry : { ...entry, group };
  };
};

/** Lists of what people made. */
const isList = (block: Block): block is EntriesBlock | BoardBlock => block.type === 'entries' || block.type === 'board';

const withHold = (block: EntriesBlock | BoardBlock, hold: (entry: Entry) => Entry): Block =>
  block.type === 'entries'
    ? { ...block, items: block.items.map(hold) }
    : { ...block, items: block.items.map((item) => ({ ...item, ...hold(item) })) };

interface Around {
  /** What the activity shows the facilitator. */
  readonly inner: readonly Block[];
  /** The board of groups and the list of people. */
  readonly people: readonly Block[];
  readonly part: Part | undefined;
  readonly everybodyReady: boolean;
  readonly tips: readonly Block[];
  /** Who is connected now, or simulated. */
  readonly here: readonly SeatId[];
}

/** Blocks of the console. */
export const facilitatorBlocks = (session: Session, language: Language, around: Around): readonly Block[] => {
  const { inner, people, part, everybodyReady, tips, here } = around;
  const open = new Set(publicContributions(session).map((one) => one.id));
  const [hold, group] = [held(session, open, language), grouped(session)];
  return [
    sheet(session, language),
    ...alarms(session, language),
    script(session, part, language),
    ...(session.phase === 'ended' ? [] : [pace(session, everybodyReady, language)]),
    ...inner.map((block): Block => (isList(block) ? withHold(block, (entry) => group(hold(entry))) : block)),
    ...people,
    ...toolBlocks(session, language, here),
    // Last: they come and go, and every block behind them would be sent again for its new place.
    ...undoBlocks(session, language),
    ...tips,
  ];
};
