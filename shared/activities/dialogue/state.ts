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
  /** It was given in this round, and ends with it. */
  readonly round: string;
  /** Whose time it is: a side, or a person where there are no sides. */
  readonly account: string;
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

/** Who has the word now. It ends with the round it was given in, and with the person who left: nobody waits for them. */
export const floorNow = ({ floor }: State, step: Step): Floor | undefined => {
  const here = floor && floor.round === roundOf(step)?.id;
  const left = floor?.seat !== undefined && !step.seats.some((one) => one.id === floor.seat);
  return here && !left ? floor : undefined;
};

/** Has the word now, or nobody has it. */
export const hasFloor = (state: State, seat: SeatId, step: Step): boolean => {
  const floor = floorNow(state, step);
  if (!floor) return true;
  return floor.seat !== undefined ? floor.seat === seat : step.sideOf(seat)?.id === floor.side;
};

/** Somebody's last try at saying this statement back. */
export const echoBy = (state: State, seat: SeatId, statement: string): Echo | undefined =>
  state.echoes.findLast((one) => one.by === seat && one.of === statement);

/** May say it back now: not yet tried, not quite it, or hidden before the speaker could answer. What was meant is said back. */
export const maySayBack = (state: State, seat: SeatId, statement: string, step: Step): boolean => {
  const last = echoBy(state, seat, statement);
  return !last || last.answer === 'not-quite' || (last.answer === undefined && step.hidden.has(last.id));
};

/** Said back, and meant so: then one may answer. */
export const understood = (state: State, seat: SeatId, statement: string): boolean =>
  state.echoes.some((one) => one.by === seat && one.of === statement && one.answer === 'meant');
