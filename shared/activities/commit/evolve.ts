// How what happened changes what people take along.

import type { LoggedEvent } from '../../core/event.ts';
import type { SeatId } from '../../core/viewer.ts';
import type { AnchorKind, Share } from './schema.ts';
import { type Ask, dayAfter, pairId, type State, type Step } from './state.ts';

const maybe = (value: unknown): string | undefined => (value === undefined ? undefined : String(value));

/** Puts somebody's own one in the place of the one they had, which keeps its id. */
const put = <T extends { readonly id: string; readonly by: SeatId }>(list: readonly T[], one: T): readonly T[] => {
  const before = list.find((each) => each.by === one.by);
  return before ? list.map((each) => (each === before ? { ...one, id: before.id } : each)) : [...list, one];
};

const answered = (state: State, event: LoggedEvent, step: Step): State => {
  const from = String(event.data.seat);
  const open = state.asks.find((one) => one.from === from && one.to.includes(event.by));
  if (!open) return state;
  const others = state.asks.filter((one) => one !== open);
  if (event.data.yes !== true)
    return { ...state, asks: others, declined: [...state.declined, ...open.to.map((to) => ({ from, to }))] };
  const yes: Ask = { ...open, yes: [...open.yes, event.by] };
  const missing = open.to.filter((seat) => !yes.yes.includes(seat) && step.seats.some((one) => one.id === seat));
  if (missing.length > 0) return { ...state, asks: [...others, yes] };
  const seats = [from, ...open.to];
  // Whoever found somebody is not waiting for another answer any more.
  const asks = others.filter((one) => !seats.includes(one.from) && !one.to.some((seat) => seats.includes(seat)));
  const buddies = state.buddies.filter((group) => !group.seats.some((seat) => seats.includes(seat)));
  return { ...state, asks, buddies: [...buddies, { id: `c${event.seq}`, at: event.at, seats }] };
};

/** Takes back one's own; a pair that somebody leaves is no pair any more, of three two stay together. */
const withdrawn = (state: State, event: LoggedEvent): State => {
  const id = event.data.contribution;
  const others = (one: { readonly id: string }) => one.id !== id;
  return {
    ...state,
    anchors: state.anchors.filter(others),
    intentions: state.intentions.filter(others),
    returns: state.returns.filter(others),
    buddies: state.buddies.flatMap((group) => {
      if (!group.seats.includes(event.by) || id !== pairId(group, event.by)) return [group];
      const rest = group.seats.filter((seat) => seat !== event.by);
      return rest.length > 1 ? [{ ...group, seats: rest }] : [];
    }),
  };
};

const changed = (state: State, event: LoggedEvent, step: Step): State => {
  const data = event.data;
  const own = { id: `c${event.seq}`, by: event.by, at: event.at };
  switch (event.type) {
    case 'commit.anchored': {
      const kind = data.kind as AnchorKind;
      const anchor = { ...own, kind, what: String(data.what), feeling: maybe(data.feeling), thought: maybe(data.thought) };
      return { ...state, anchors: put(state.anchors, anchor) };
    }
    case 'commit.intended': {
      const audience = state.intentions.find((one) => one.by === event.by)?.audience ?? 'author';
      const intention = { ...own, when: String(data.when), deed: String(data.deed), audience };
      return { ...state, intentions: put(state.intentions, intention) };
    }
    case 'commit.shared':
      return {
        ...state,
        intentions: state.intentions.map((one) =>
          one.id === data.contribution ? { ...one, audience: data.audience as Share } : one,
        ),
      };
    case 'commit.asked': {
      // One question at a time: a new one takes the place of the one before.
      const asks = state.asks.filter((one) => one.from !== event.by);
      return { ...state, asks: [...asks, { from: event.by, to: data.to as readonly SeatId[], yes: [] }] };
    }
    case 'commit.answered':
      return answered(state, event, step);
    case 'commit.dated':
      return { ...state, returns: put(state.returns, { ...own, date: String(data.date) }) };
    case 'commit.withdrawn':
      return withdrawn(state, event);
    default:
      throw new Error(`unknown event ${event.type}`);
  }
};

export const evolve = (state: State, event: LoggedEvent, step: Step): State => {
  const next = changed(state, event, step);
  return next.proposed === undefined ? { ...next, proposed: dayAfter(event.at, step.config.weeks) } : next;
};
