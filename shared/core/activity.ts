// THE contract of an activity kind: the rules of one way of working together. Everything is pure; time, chance and
// identity come in as arguments.

import type { z } from 'zod';
import type { Block, ReplayBlock } from '../blocks/block.ts';
import type { Light, Sign, StageCard, StageSet, StageThread, StageYard } from '../blocks/stage.ts';
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
  /** Which turn of a rotation this is, from 0; the step's when left out. Without either, everybody is themselves and no role
   * changes. */
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

/** Groups that are formed once and stay: tables of at most eight, pairs, trios. */
export const FORMED = ['tables', 'pairs', 'trios'] as const;
export type Formed = (typeof FORMED)[number];

/** And those that follow from the roles: who holds the same perspective now. */
export const GROUP_KINDS = [...FORMED, 'perspectives'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

export interface Group {
  readonly id: string;
  readonly seats: readonly SeatId[];
}

/** What somebody does beside, or instead of, a role of the story. A moderator leads a dialogue with powers of their own; an
 * inspector asks and gives the verdict; an observer watches. Inspectors and observers are not cast. */
export const TASKS = ['moderator', 'inspector', 'observer'] as const;
export type Task = (typeof TASKS)[number];

/** A side from which people look, as a viewer reads it. */
export interface Side {
  readonly id: string;
  readonly name: Words;
  readonly sign: Sign;
}

/** A thread of the web between two people, with the side each was on then. `understood`: `from` said back what `to` meant,
 * and `to` said so. `agreed`: both can go on with the same. */
export interface Thread {
  /** Unique within the session. */
  readonly id: string;
  readonly kind: 'understood' | 'agreed';
  readonly from: SeatId;
  readonly to: SeatId;
  readonly fromSide?: string;
  readonly toSide?: string;
  readonly at: number;
  /** What was said back, or what was agreed on. */
  readonly text: string;
}

/** So much of something that a group built or planned: three hours of sport, a tree. */
export interface Source {
  /** Undefined: everybody's. */
  readonly group: string | undefined;
  readonly id: string;
  readonly count: number;
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
  /** Nobody but its author could read it until it was revealed or the part was left. */
  readonly blind?: boolean;
  /** A place on a scale. */
  readonly value?: number;
  /** Stands beside what the group settled on: a proposal that nobody took over. */
  readonly beside?: boolean;
}

/** A decision with its owner, for the report. */
export interface Decision {
  readonly text: string;
  readonly owner?: SeatId | 'facilitator';
  readonly when?: string;
  readonly at: number;
  /** A line kept beside it, of somebody who could not go along. */
  readonly minority?: boolean;
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
  /** The sides there are; empty in a scenario without perspectives. */
  readonly sides: readonly Side[];
  /** The side that this seat is on now. */
  readonly sideOf: (seat: SeatId) => Side | undefined;
  readonly taskOf: (seat: SeatId) => Task | undefined;
  /** Groups of that kind; empty while everybody works together. */
  readonly groups: (kind: GroupKind) => readonly Group[];
  /** Seats that passed on this part. */
  readonly passed: ReadonlySet<SeatId>;
  /** Who has tried the brake. */
  readonly practised: ReadonlySet<SeatId>;
  /** Contributions hidden by the facilitator, and the one in the spotlight. */
  readonly hidden: ReadonlySet<string>;
  readonly spotlight: string | undefined;
  /** Say names with contributions. */
  readonly names: boolean;
  /** Of the room. */
  readonly language: Language;
  readonly ownCase: string | undefined;
  /** Seed of this step's chance. */
  readonly seed: string;
  /** Milliseconds; of the command in decide and of the event in evolve. Views have none: they do not depend on time. */
  readonly now: number;
  /** Computes something once for this moment, for however many viewers. The key: all that differs between them. */
  readonly once: <T>(key: string, make: () => T) => T;
  /** The name that this viewer may see for an author. */
  readonly nameOf: (by: SeatId | 'facilitator') => string;
  /** What earlier steps made and all may see; for a debrief. */
  readonly evidence: () => readonly Contribution[];
  /** Everything that another step made, also what is private: a view shows of it only what is this viewer's own, what all
   * may read, or numbers of at least ANONYMOUS_FROM people together. */
  readonly made: (step: string) => readonly Contribution[];
  /** When the session began. Milliseconds. */
  readonly start: () => number;
  /** The web so far, oldest first. */
  readonly web: () => readonly Thread[];
  /** Which card of the scenario each seat holds. */
  readonly held: () => Readonly<Record<SeatId, DeckCard>>;
  /** The cards of the scenario. */
  readonly deck: readonly DeckCard[];
  /** What cards need, and which sources meet it. */
  readonly cardNeeds: readonly CardNeed[];
  /** What groups built and planned so far, in every step. */
  readonly sources: () => readonly Source[];
  /** What plot events that were sent did to a budget of this step. */
  readonly effect: () => number;
  /** The session once more, for this viewer: only what they may know now. `opened`: roles whose secret may be read. */
  readonly replay: (
    viewer: Viewer,
    opened: ReadonlySet<string>,
  ) => Omit<ReplayBlock, 'type' | 'id' | 'area' | 'title' | 'hint' | 'follow' | 'share'>;
  /** Roles of the story that this seat had in any turn. */
  readonly rolesOf: (seat: SeatId) => readonly { readonly id: string; readonly name: Words; readonly hasSecret: boolean }[];
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
    /** Threads that wait for an answer; the ones that are spun are shown by the house. */
    readonly waiting?: readonly StageThread[];
    readonly picture?: string;
    readonly yards?: readonly StageYard[];
    /** One sentence of what the stage shows. */
    readonly caption: string;
  };
}

/** A card of the scenario that somebody can hold: a child of the school. */
export interface DeckCard {
  readonly id: string;
  readonly title: Words;
  readonly text: Words;
  readonly strength?: Words | undefined;
  readonly need?: Words | undefined;
  /** What it needs, by a name of the scenario's `needs`. */
  readonly tag?: string | undefined;
  /** Which drawing. */
  readonly picture?: string | undefined;
}

/** What cards with this tag need: two sources of `from` make it met, one partly met; `judged`: who holds the card says. */
export interface CardNeed {
  readonly tag: string;
  readonly name: Words;
  readonly from: readonly { readonly id: string; readonly min: number }[];
  readonly judged: boolean;
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
  readonly init: (config: Config) => State;
  /** The parts as they are now; an emergent order grows. Never empty. */
  readonly parts: (state: State, config: Config) => readonly Part[];
  readonly decide: (state: State, command: Command, by: Viewer, step: StepContext<Config>) => readonly Fact[] | Refusal;
  readonly evolve: (state: State, event: LoggedEvent, step: StepContext<Config>) => State;
  readonly view: (state: State, viewer: Viewer, step: StepContext<Config>) => ActivityView;
  /** What a step that is over still offers this viewer, inside the story: a card for a latecomer. */
  readonly afterwards?: (state: State, viewer: Viewer, step: StepContext<Config>) => readonly Block[];
  readonly awaits: (state: State, step: StepContext<Config>) => Waiting;
  /** Everything made here, with who may read it. */
  readonly harvest: (state: State, step: StepContext<Config>) => readonly Contribution[];
  readonly decisions?: (state: State, step: StepContext<Config>) => readonly Decision[];
  /** People may take back what they made: the kind knows a command `<kind>.withdraw` with a `contribution`. */
  readonly withdraws?: boolean;
  /** Options with what they got, once all may see it. */
  readonly tally?: (state: State, step: StepContext<Config>) => readonly Tally[];
  /** Threads of the web that were spun here, oldest first. */
  readonly threads?: (state: State, step: StepContext<Config>) => readonly Thread[];
  /** Cards of the scenario that people hold from here on: seat → card id. */
  readonly holds?: (state: State) => Readonly<Record<SeatId, string>>;
  /** What was built or planned here. */
  readonly sources?: (state: State, step: StepContext<Config>) => readonly Source[];
  /** Its parts say which turn of a rotation they are. */
  readonly turns?: boolean;
  /** Milliseconds that each side (or person, where there are no sides) had the word aloud: id → ms. */
  readonly spoke?: (state: State, step: StepContext<Config>) => Readonly<Record<string, number>>;
  /** People may work on a part before it is on, alone: nothing in it waits for what others do. */
  readonly worksAhead?: boolean;
  /** May the facilitator leave this part? A refusal says why not (blue must pick a hat first). */
  readonly mayLeave?: (state: State, step: StepContext<Config>) => Refusal | undefined;
  /** The part shows contributions blind until this is true; drives the facilitator's Reveal button. Undefined: nothing to reveal. */
  readonly revealed?: (state: State, step: StepContext<Config>) => boolean | undefined;
}

/** Takes the kind's own types away, so that kinds of every sort fit in one list. The engine gives each kind only the
 * states and configurations that this same kind made. */
export const kind = <Config, State>(activity: Activity<Config, State>): Activity => activity as unknown as Activity;
