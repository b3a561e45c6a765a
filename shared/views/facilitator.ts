// The facilitator's console: run sheet, script, pace, people, plot events, the room's switches, notes.

import type { Block, BoardBlock, Control, EntriesBlock, Entry } from '../blocks/block.ts';
import { contextOf, house, kindNamed, publicContributions, stateOf } from '../context.ts';
import type { Contribution, Part } from '../core/activity.ts';
import { Steady } from '../core/kept.ts';
import { placeKey, type Session } from '../core/session.ts';
import type { SeatId } from '../core/viewer.ts';
import type { Language } from '../core/words.ts';
import { route } from '../services/route.ts';
import { unheeded } from '../services/safety.ts';
import { ofFrame } from './frame.ts';
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
  const order = (a: Contribution, b: Contribution) => place(session, a) - place(session, b) || (a.anonymous ? 0 : a.at - b.at);
  const here = publicContributions(session).filter(
    (one) => one.step === session.position?.step && one.part === session.position.part,
  );
  const lit = here.findIndex((one) => one.id === session.spotlight);
  const reading = here[lit];
  let next: Contribution | undefined;
  for (const [at, one] of here.entries()) {
    const comes = reading ? order(one, reading) || at - lit : 1;
    if (comes > 0 && (!next || order(one, next) < 0)) next = one;
  }
  return next;
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
  const asking = unheeded(session);
  if (asking.length > 0) {
    const nameOf = (seat: string) => session.seats[seat]?.name ?? '';
    const names = asking.map((seat) => `${nameOf(seat)} (${session.safety.ok[seat] === 'red' ? text.okRed : text.okAmber})`);
    out.push({
      type: 'notice',
      id: 'help',
      area: 'now',
      tone: 'warn',
      title: text.help(names.join(', ')),
      text: text.helpText,
      controls: asking.slice(0, 3).map((seat) => ({
        id: `heed-${seat}`,
        label: text.heed(nameOf(seat)),
        send: { type: 'safety.heed', seat },
      })),
    });
  }
  return out;
};

/** What the facilitator’s marks on entries depend on, beside the entries themselves. */
type Marks = Pick<Session, 'hidden' | 'spotlight' | 'groups' | 'position' | 'turn' | 'plan' | 'seats' | 'phase'>;

const marks = new Steady<Session['scenario'], Marks>();

interface Held {
  readonly one: Contribution | undefined;
  readonly marks: Marks;
  readonly entry: Entry;
}

const heldEntries = { nl: new WeakMap<Entry, Held>(), en: new WeakMap<Entry, Held>() };

/** Adds to an entry what the facilitator can do with what all may read, make it large or hide it, and in which group it was made, to
 * look in at one. Of what is anonymous nothing is said. */
const holding = (session: Session, language: Language): ((entry: Entry) => Entry) => {
  const { hidden, spotlight, groups, position, turn, plan, seats, phase } = session;
  const around = marks.of(session.scenario, '', { hidden, spotlight, groups, position, turn, plan, seats, phase });
  const made = new Map(house.contributions(session).map((one) => [one.id, one]));
  const known = heldEntries[language];
  return (entry) => {
    const one = made.get(entry.id);
    const before = known.get(entry);
    if (before && before.one === one && before.marks === around) return before.entry;
    const group = !one || one.anonymous ? undefined : (one.group ?? house.groupHere(session, one.by)?.id);
    const placed = group === undefined ? entry : { ...entry, group };
    const held = hold(session, placed, one?.audience === 'all', language);
    known.set(entry, { one, marks: around, entry: held });
    return held;
  };
};

const hold = (session: Session, entry: Entry, open: boolean, language: Language): Entry => {
  const text = TEXT[language];
  const { id } = entry;
  const hidden = session.hidden.includes(id);
  if (!open && !hidden) return entry;
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
  const hold = holding(session, language);
  return [
    ofFrame(session, `sheet ${language}`, () => sheet(session, language)),
    ...alarms(session, language),
    ofFrame(session, `script ${language}`, () => script(session, part, language)),
    ...(session.phase === 'ended' ? [] : [pace(session, everybodyReady, language)]),
    ...inner.map((block): Block => (isList(block) ? withHold(block, hold) : block)),
    ...people,
    ...toolBlocks(session, language, here),
    // Last: they come and go, and every block behind them would be sent again for its new place.
    ...undoBlocks(session, language),
    ...tips,
  ];
};
