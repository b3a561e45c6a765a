// What a dialogue holds: what was said, what was said back, who has the word.

import type { StepContext } from '../../core/activity.ts';
import type { SeatId, Viewer } from '../../core/viewer.ts';
import type { Config, Round } from './schema.ts';

export interface Statement {
  readonly id: string;
  readonly round: string;
  readonly by: SeatId;
  /** The side they spoke from. */
  readonly side: string | undefined;
  readonly at: number;
  /** Empty: spoken aloud. */
  readonly text: string;
  /** The statement that it answers. */
  readonly answers: string | undefined;
  /** Looks like a solution: kept for later. */
  readonly parked: boolean;
}

/** Somebody says back what they heard. */
export interface Echo {
  readonly id: string;
  /** The statement. */
  readonly of: string;
  /** Who said it, and from which side; kept here, as words may be taken back and a thread stays. */
  readonly to: SeatId;
  readonly toSide: string | undefined;
  readonly by: SeatId;
  readonly side: string | undefined;
  readonly at: number;
  readonly text: string;
  /** What the speaker said to it; undefined while they have not. */
  readonly answer: 'meant' | 'not-quite' | undefined;
  readonly answeredAt: number;
  /** What the speaker adds when it was not quite it. */
  readonly hint: string | undefined;
}

export interface Floor {
  readonly seat: SeatId | undefined;
  readonly side: string | undefined;
  readonly since: number;
}

export interface State {
  readonly spoken: boolean;
  readonly statements: readonly Statement[];
  readonly echoes: readonly Echo[];
  /** Raised hands, first come first. */
  readonly hands: readonly SeatId[];
  /** Undefined: anybody may speak. */
  readonly floor: Floor | undefined;
  /** Milliseconds that each side, or each person where there are no sides, had the word. */
  readonly time: Readonly<Record<string, number>>;
}

export const first = (config: Config): State => ({
  spoken: config.spoken,
  statements: [],
  echoes: [],
  hands: [],
  floor: undefined,
  time: {},
});

type Step = StepContext<Config>;

export const roundOf = (step: Step): Round | undefined =>
  step.config.rounds.find((one) => one.id === step.part) ?? step.config.rounds[0];

/** Who leads: the people with that task. The facilitator always may. */
export const leads = (viewer: Viewer, step: Step): boolean =>
  viewer.role === 'facilitator' || (viewer.role === 'participant' && step.taskOf(viewer.seat) === 'moderator');

export const statementNamed = (state: State, id: string | undefined): Statement | undefined =>
  state.statements.find((one) => one.id === id);

/** Observers listen. */
export const speaks = (seat: SeatId, step: Step): boolean => step.taskOf(seat) !== 'observer';

/** Has the word now, or nobody has it. */
export const hasFloor = (state: State, seat: SeatId, step: Step): boolean => {
  const { floor } = state;
  if (!floor) return true;
  return floor.seat !== undefined ? floor.seat === seat : step.sideOf(seat)?.id === floor.side;
};

/** Somebody's last try at saying this statement back. */
export const echoBy = (state: State, seat: SeatId, statement: string): Echo | undefined =>
  state.echoes.findLast((one) => one.by === seat && one.of === statement);

/** Said back, and meant so: then one may answer. */
export const understood = (state: State, seat: SeatId, statement: string): boolean =>
  state.echoes.some((one) => one.by === seat && one.of === statement && one.answer === 'meant');
