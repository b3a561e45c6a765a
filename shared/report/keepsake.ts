// What one person takes along: their own way through the session, their card, and all that they wrote, also what was private.
// Of others it holds nothing but the name of the scenario's people. This is the documented JSON format.

import type { Sign } from '../blocks/stage.ts';
import { contextOf, heldBy, house, kindNamed } from '../context.ts';
import type { Audience, Contribution } from '../core/activity.ts';
import { KEPT_DAYS } from '../core/limits.ts';
import type { Session } from '../core/session.ts';
import type { SeatId, Viewer } from '../core/viewer.ts';
import type { Language } from '../core/words.ts';

/** Parts in which people make what they carry along, whatever the kind of the step. */
export const ALONG = ['anchor', 'intention', 'buddy', 'return'] as const;
export type Along = (typeof ALONG)[number];

export interface Keepsake {
  readonly format: 'rolwissel-keepsake';
  /** Goes up when a field changes its meaning. */
  readonly version: 1;
  readonly language: Language;
  readonly scenario: { readonly id: string; readonly title: string };
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  /** When all of it is erased, unless something happens in the session before. ISO 8601, UTC. */
  readonly keptUntil: string;
  readonly name: string;
  readonly path: {
    /** Perspectives that were held, in order, each with the people of the story who gave it a voice. */
    readonly sides: readonly { readonly name: string; readonly sign: Sign; readonly roles: readonly string[] }[];
    /** Roles of the story without a perspective. */
    readonly roles: readonly string[];
  };
  readonly card: KeepsakeCard | undefined;
  /** Also among the steps. */
  readonly along: Readonly<Record<Along, readonly KeepsakeLine[]>>;
  /** The day to look back: YYYY-MM-DD. */
  readonly returnOn: string | undefined;
  /** Steps in which this person made something. */
  readonly steps: readonly KeepsakeStep[];
}

/** The card that was held: a child of the school. */
export interface KeepsakeCard {
  readonly title: string;
  readonly text: string;
  readonly strength: string | undefined;
  readonly need: string | undefined;
  /** Which drawing. */
  readonly picture: string | undefined;
}

export interface KeepsakeStep {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly {
    readonly id: string;
    /** Undefined where the whole step is one part: the step's title says it. */
    readonly title: string | undefined;
    readonly lines: readonly KeepsakeLine[];
  }[];
}

export interface KeepsakeLine {
  readonly text: string;
  readonly note: string | undefined;
  readonly sign: Sign | undefined;
  readonly at: string;
  /** Who could read it in the session. */
  readonly audience: Audience;
}

const iso = (at: number): string => new Date(at).toISOString();

const line = ({ text, note, sign, at, audience }: Contribution): KeepsakeLine => ({ text, note, sign, at: iso(at), audience });

/** True for a day that the calendar has, as YYYY-MM-DD. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && iso(at).startsWith(text);
};

const pathOf = (session: Session, seat: SeatId, language: Language): Keepsake['path'] => {
  const { perspectives, roles } = session.scenario;
  const had = roles.filter(
    (role) => session.rolesHad[seat]?.includes(role.id) || (role.task !== undefined && role.task === session.tasks[seat]),
  );
  const sides = session.plan.slice(0, session.turnsOn).flatMap((turn) => {
    const side = perspectives.find((one) => one.id === turn[seat]);
    if (!side) return [];
    const voices = had.filter((role) => role.perspective === side.id).map((role) => role.name[language]);
    return [{ name: side.name[language], sign: side.sign, roles: voices }];
  });
  // A scenario may have perspectives that nobody rotates through: its roles then stand on their own.
  const own = had.filter((role) => role.perspective === undefined || sides.length === 0);
  return { sides, roles: own.map((role) => role.name[language]) };
};

const cardOf = (session: Session, seat: SeatId, language: Language): KeepsakeCard | undefined => {
  const held = heldBy(session)[seat];
  const card = session.scenario.cards.find((one) => one.id === held);
  return (
    card && {
      title: card.title[language],
      text: card.text[language],
      strength: card.strength?.[language],
      need: card.need?.[language],
      picture: card.picture,
    }
  );
};

/** At any moment of a session, or after it. Undefined for a seat that is not there or was removed. */
export const keepsake = (session: Session, seat: SeatId, language: Language): Keepsake | undefined => {
  const person = session.seats[seat];
  if (!person || person.removed) return undefined;
  const viewer: Viewer = { role: 'participant', seat, language };
  const visited = session.steps.filter((step) => step.id in session.states);
  const made = visited.map((step) => ({
    step,
    all: kindNamed(step.kind)
      .harvest(session.states[step.id], { ...contextOf(session, step.id, 0, viewer), language })
      .filter((one) => one.text.trim() !== '' || one.note !== undefined),
  }));
  const own = made.flatMap(({ all }) => all.filter((one) => one.by === seat));
  const part = (id: Along) => own.filter((one) => one.part === id);
  // A day for the whole group counts for who chose none.
  const days = [
    ...made.flatMap(({ all }) =>
      all.filter(
        (one) => one.part === 'return' && one.by === 'facilitator' && one.audience === 'all' && !session.hidden.includes(one.id),
      ),
    ),
    ...part('return'),
  ];
  const steps = made.map(({ step, all }): KeepsakeStep => {
    const lines = all.filter((one) => one.by === seat);
    const parts = house.partsOf(session, step.id).map((one, _at, every) => ({
      id: one.id,
      title: every.length > 1 ? one.title[language] : undefined,
      lines: lines.filter((made) => made.part === one.id).map(line),
    }));
    return { id: step.id, title: step.title[language], parts: parts.filter((one) => one.lines.length > 0) };
  });
  return {
    format: 'rolwissel-keepsake',
    version: 1,
    language,
    scenario: { id: session.scenario.id, title: session.scenario.title[language] },
    startedAt: iso(session.visits[0]?.at ?? session.openedAt),
    keptUntil: iso(session.at + KEPT_DAYS * 24 * 60 * 60_000),
    name: person.name,
    path: pathOf(session, seat, language),
    card: cardOf(session, seat, language),
    along: {
      anchor: part('anchor').map(line),
      intention: part('intention').map(line),
      buddy: part('buddy').map(line),
      return: part('return').map(line),
    },
    returnOn: days.findLast((one) => isDay(one.text))?.text,
    steps: steps.filter((step) => step.parts.length > 0),
  };
};
