// THE contract of an activity kind: the rules of one way of working together. Everything is pure; time, chance and
// identity come in as arguments.

import type { z } from 'zod';
import type { Block, Moment } from '../blocks/block.ts';
import type { Light, Sign, StageCard, StageSet } from '../blocks/stage.ts';
import type { Command, Fact, LoggedEvent } from './event.ts';
import type { Refusal } from './refusal.ts';
import type { SeatId, Viewer } from './viewer.ts';
import type { Language, Words } from './words.ts';

/** One stretch of a step that the facilitator moves through: a hat round, a vote. A row of the run sheet. */
export interface Part {
  /** `[a-z0-9-]+`, unique within the step. */
  readonly id: string;
  readonly title: Words;
  readonly sign?: Sign;
  /** The question of this part, in one line. */
  readonly prompt: Words;
  /** Which turn of a rotation this is, from 0; where it is left out everybody is themselves and no role changes. */
  readonly turn?: number;
  /** Minutes of the standard profile; 0 has no clock. */
  readonly minutes: number;
  /** Seconds of silence at its start, in which nobody sees another's words. */
  readonly silence?: number;
  readonly script: Script;
  /** In which groups people work; absent is everybody together. */
  readonly groups?: GroupKind;
}

/** What the facilitator may say, look for, and do when it sticks. */
export interface Script {
  readonly say: Words;
  readonly look: Words;
  readonly stuck: Words;
}

export const GROUP_KINDS = ['tables', 'pairs'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

export interface Group {
  readonly id: string;
  readonly seats: readonly SeatId[];
}

/** Who may read a contribution: the author alone, the author's group, the facilitator too, or all. */
export const AUDIENCES = ['author', 'group', 'facilitator', 'all'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Something that a person made and that may be shown, spotlighted, hidden, reported. */
export interface Contribution {
  /** Unique within the session. */
  readonly id: string;
  readonly step: string;
  readonly part: string;
  readonly by: SeatId | 'facilitator';
  readonly at: number;
  readonly text: string;
  /** Its reason. */
  readonly note?: string;
  readonly sign?: Sign;
  readonly audience: Audience;
  /** Never say who wrote it, not even in a report with names. */
  readonly anonymous?: boolean;
  /** The group it was written in, when there are groups. */
  readonly group?: string;
}

/** A decision with its owner, for the report. */
export interface Decision {
  readonly text: string;
  readonly owner?: SeatId | 'facilitator';
  readonly when?: string;
  readonly at: number;
}

/** One option of a vote and how many chose it. */
export interface Tally {
  readonly part: string;
  readonly text: Words;
  readonly count: number;
}

export interface SeatInfo {
  readonly id: SeatId;
  readonly name: string;
  readonly avatar: string;
  /** The n-th that ever joined, from 0; never changes. */
  readonly index: number;
}

/** What a kind may know of the session around it. */
export interface StepContext<Config> {
  readonly id: string;
  readonly config: Config;
  /** The part that is on now, or the last one that was; undefined before the step was entered. */
  readonly part: string | undefined;
  /** Parts that were on and are left: what was blind there has been seen since, also when the facilitator goes back. */
  readonly left: ReadonlySet<string>;
  /** This step is the one that is on now. */
  readonly current: boolean;
  /** People in the room: admitted, not removed; also those away. In order of arrival. */
  readonly seats: readonly SeatInfo[];
  /** Groups of that kind; empty while everybody works together. */
  readonly groups: (kind: GroupKind) => readonly Group[];
  /** Seats that passed on this part. */
  readonly passed: ReadonlySet<SeatId>;
  /** Contributions hidden by the facilitator. */
  readonly hidden: ReadonlySet<string>;
  /** The contribution in the spotlight. */
  readonly spotlight: string | undefined;
  /** Say names with contributions. */
  readonly names: boolean;
  /** The language of the room. */
  readonly language: Language;
  /** The group's own case. */
  readonly ownCase: string | undefined;
  /** Seed of this step's chance. */
  readonly seed: string;
  /** Milliseconds; of the command in decide and of the event in evolve. Views have none: they do not depend on time. */
  readonly now: number;
  /** The name that this viewer may see for an author. */
  readonly nameOf: (by: SeatId | 'facilitator') => string;
  /** What earlier steps made and all may see; for a debrief. */
  readonly evidence: () => readonly Contribution[];
  /** What really happened so far, in order and in the viewer's language: parts, plot events, what all may read. */
  readonly timeline: (language: Language) => readonly Moment[];
  /** The situation of the scenario, or the group's own case. */
  readonly situation: (language: Language) => string;
}

export interface ActivityView {
  readonly blocks: readonly Block[];
  /** What this participant's role asks of them now, in one line; the part's prompt when left out. */
  readonly role?: string;
  readonly stage: {
    readonly set?: StageSet;
    readonly light?: Light;
    readonly glow?: Sign;
    /** What each seat wears; a function so that nobody lists 30 people. */
    readonly signOf?: (seat: SeatId) => Sign | undefined;
    readonly cards: readonly StageCard[];
    /** One sentence of what the stage shows. */
    readonly caption: string;
  };
}

/** Whom the part waits for. Absent people are never waited for by the house. */
export interface Waiting {
  readonly done: readonly SeatId[];
  readonly open: readonly SeatId[];
}

export interface Activity<Config = unknown, State = unknown> {
  /** Prefixes its commands ("lens.write") and events ("lens.written"). */
  readonly kind: string;
  /** The kind's own fields of a step in a scenario file; zod checks them. */
  readonly config: z.ZodObject & z.ZodType<Config>;
  /** Every command of the kind, as a union on `type`. */
  readonly command: z.ZodType<Command>;
  readonly init: (step: StepContext<Config>) => State;
  /** The parts as they are now; an emergent order grows. Never empty. */
  readonly parts: (state: State, config: Config) => readonly Part[];
  readonly decide: (state: State, command: Command, by: Viewer, step: StepContext<Config>) => readonly Fact[] | Refusal;
  readonly evolve: (state: State, event: LoggedEvent, step: StepContext<Config>) => State;
  readonly view: (state: State, viewer: Viewer, step: StepContext<Config>) => ActivityView;
  readonly awaits: (state: State, step: StepContext<Config>) => Waiting;
  /** Everything made here, with who may read it. */
  readonly harvest: (state: State, step: StepContext<Config>) => readonly Contribution[];
  readonly decisions?: (state: State, step: StepContext<Config>) => readonly Decision[];
  /** People may take back what they made: the kind knows a command `<kind>.withdraw` with a `contribution`. */
  readonly withdraws?: boolean;
  /** Options with what they got, once all may see it. */
  readonly tally?: (state: State, step: StepContext<Config>) => readonly Tally[];
  /** May the facilitator leave this part? A refusal says why not (blue must pick a hat first). */
  readonly mayLeave?: (state: State, step: StepContext<Config>) => Refusal | undefined;
  /** The part shows contributions blind until this is true; drives the facilitator's Reveal button. Undefined: nothing to reveal. */
  readonly revealed?: (state: State, step: StepContext<Config>) => boolean | undefined;
}

/** Takes the kind's own types away, so that kinds of every sort fit in one registry. The engine gives each kind only the
 * states and configurations that this same kind made. */
export const kind = <Config, State>(activity: Activity<Config, State>): Activity => activity as unknown as Activity;
