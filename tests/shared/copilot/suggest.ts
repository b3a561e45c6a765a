// The copilot of a session in tests: what it suggests, to whom who is there, and at which moment.

import type { NoticeBlock } from '../../../shared/blocks/block.ts';
import { contextOf, house, kindNamed, stateOf, stepNamed } from '../../../shared/context.ts';
import { tips } from '../../../shared/copilot/rules.ts';
import type { Waiting } from '../../../shared/core/activity.ts';
import type { Command } from '../../../shared/core/event.ts';
import type { Session } from '../../../shared/core/session.ts';
import type { Language } from '../../../shared/core/words.ts';
import { copilot } from '../../../shared/services/copilot.ts';
import { facilitator, type World } from '../../kit/world.ts';

export const SECOND = 1000;
export const MINUTE = 60_000;

export interface Room {
  readonly language?: Language;
  /** Seats without a connection, each since when (ms). */
  readonly away?: Readonly<Record<string, number>>;
  readonly writing?: readonly string[];
  /** Suggestions that were let be. */
  readonly dismissed?: readonly string[];
}

const waitingFor = (session: Session): Waiting => {
  const id = session.phase === 'playing' ? session.position?.step : undefined;
  return id === undefined
    ? { done: [], open: [] }
    : kindNamed(stepNamed(session, id).kind).awaits(stateOf(session, id), contextOf(session, id, 0));
};

/** Every suggestion, of now and of later. */
export const suggested = (world: World, room: Room = {}): readonly NoticeBlock[] => {
  const session = (room.dismissed ?? []).reduce(
    (one, tip, at) =>
      copilot.evolve(
        one,
        { type: 'copilot.dismissed', data: { tip }, seq: 9000 + at, at: one.at, by: 'facilitator', version: 1 },
        house,
      ),
    world.session(),
  );
  const away = room.away ?? {};
  const presence = {
    connected: new Set(Object.keys(session.seats).filter((seat) => !(seat in away))),
    writing: new Set(room.writing ?? []),
    left: new Map(Object.entries(away)),
  };
  return tips(session, room.language ?? 'en', presence, waitingFor(session));
};

/** Suggestions of one rule. */
export const by = (world: World, rule: string, room: Room = {}): readonly NoticeBlock[] =>
  suggested(world, room).filter((tip) => tip.id.startsWith(`tip-${rule}-`));

/** Of these, the ones that a screen shows at a moment. */
export const at = (moment: number, tips: readonly NoticeBlock[]): readonly NoticeBlock[] =>
  tips.filter((tip) => (tip.from ?? 0) <= moment && moment < (tip.until ?? Number.POSITIVE_INFINITY));

/** The first suggestion of a rule; it has to be there. */
export const one = (world: World, rule: string, room: Room = {}): NoticeBlock => {
  const [found] = by(world, rule, room);
  if (!found) throw new Error(`no tip of ${rule}: ${suggested(world, room).map((tip) => tip.id)}`);
  return found;
};

/** What its control does. */
export const deed = (tip: NoticeBlock): Command | undefined => tip.controls.find((control) => control.id === 'do')?.send;

/** Presses it; throws when it is refused. */
export const press = (world: World, tip: NoticeBlock) => {
  const command = deed(tip);
  if (!command) throw new Error(`${tip.id} does nothing`);
  return world.send(facilitator, command);
};
