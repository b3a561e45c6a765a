// What a step of building holds: a design per group, and what people wrote as a child.

import type { Edge, Mood } from '../../blocks/stage.ts';
import { GROUP_KINDS, type Group, type GroupKind, type StepContext } from '../../core/activity.ts';
import type { SeatId } from '../../core/viewer.ts';
import type { Config } from './schema.ts';

type Step = StepContext<Config>;

/** Something that stands on a yard; x and y are its top left square, from 0. */
export interface Piece {
  readonly id: string;
  /** A tile of the scenario. */
  readonly tile: string;
  readonly x: number;
  readonly y: number;
  /** Along this side, on no square. */
  readonly edge: Edge | undefined;
  readonly by: SeatId | 'facilitator';
}

export interface Signature {
  /** Of the event, as an id of a contribution. */
  readonly id: string;
  readonly seat: SeatId;
  readonly at: number;
}

export interface Design {
  /** Oldest first. */
  readonly pieces: readonly Piece[];
  /** Subject → hours. */
  readonly hours: Readonly<Record<string, number>>;
  readonly signed: readonly Signature[];
  /** Signatures were lost by the last change. */
  readonly unsigned: boolean;
  /** Where a child was put; the others stand at the entrance. By card. */
  readonly stands: Readonly<Record<string, { readonly x: number; readonly y: number }>>;
  /** What its parent says of a need that nothing built can meet. By card. */
  readonly judged: Readonly<Record<string, Mood>>;
  /** Who changed something. */
  readonly hands: readonly SeatId[];
  /** The last change. */
  readonly changed: { readonly id: string; readonly at: number } | undefined;
}

/** Written as a child of the list. */
export interface Line {
  readonly id: string;
  readonly by: SeatId;
  readonly at: number;
  /** A card. */
  readonly child: string;
  readonly group: string;
  readonly text: string;
}

export interface State {
  readonly designs: Readonly<Record<string, Design>>;
  readonly lines: readonly Line[];
}

export const first: State = { designs: {}, lines: [] };

const EMPTY: Design = {
  pieces: [],
  hours: {},
  signed: [],
  unsigned: false,
  stands: {},
  judged: {},
  hands: [],
  changed: undefined,
};

/** The one group of a step in which everybody works together. */
export const ALL = 'all';

export const designOf = (state: State, group: string): Design => state.designs[group] ?? EMPTY;

/** Inspectors and observers look on: they build nothing and sign nothing. */
export const builds = (seat: SeatId, step: Step): boolean =>
  step.taskOf(seat) !== 'inspector' && step.taskOf(seat) !== 'observer' && step.seats.some((one) => one.id === seat);

/** In which kind of groups people work here. What all began together stays of all, also when tables are formed later. */
export const kindOf = (state: State, step: Step): GroupKind | undefined =>
  state.designs[ALL] ? undefined : GROUP_KINDS.find((one) => step.groups(one).length > 0);

/** The groups with those who build in them; one of everybody when there are none. */
export const groupsOf = (state: State, step: Step): readonly Group[] => {
  const kind = kindOf(state, step);
  const groups = kind ? step.groups(kind) : [{ id: ALL, seats: step.seats.map((seat) => seat.id) }];
  return groups.map((group) => ({ id: group.id, seats: group.seats.filter((seat) => builds(seat, step)) }));
};

export const groupWith = (state: State, seat: SeatId, step: Step): Group | undefined =>
  groupsOf(state, step).find((group) => group.seats.includes(seat));
