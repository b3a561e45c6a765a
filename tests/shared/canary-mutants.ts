// Each private piece of every kind and of the house, wider than it should be: a judge of secrets must notice each.

import { kinds } from '../../shared/activities/index.ts';
import type { Activity } from '../../shared/core/activity.ts';
import type { Session } from '../../shared/core/session.ts';
import type { Viewer } from '../../shared/core/viewer.ts';
import { rules } from '../../shared/rules.ts';
import { SECRETS } from './canary-secrets.ts';

type View = typeof rules.view;

/** Changes that make something wider than it should be; each gives the way back. */
const activity = (kind: string): Activity => {
  const found = kinds.find((one) => one.kind === kind);
  if (!found) throw new Error(kind);
  return found;
};

const put = <T extends object>(target: T, name: keyof T & string, value: unknown): (() => void) => {
  const before: unknown = Reflect.get(target, name);
  Reflect.set(target, name, value);
  return () => void Reflect.set(target, name, before);
};

/** The kind shows everybody what it shows to this seat. */
const showsAs = (kind: string, seat: string): (() => void) => {
  const { view } = activity(kind);
  const wide: Activity['view'] = (state, viewer, step) => {
    const own = view(state, viewer, step);
    const more = view(state, { role: 'participant', seat, language: viewer.language }, step).blocks;
    return { ...own, blocks: [...own.blocks, ...more.map((block) => ({ ...block, id: `wide-${block.id}` }))] };
  };
  return put(activity(kind), 'view', wide);
};

/** The kind says of all that was made in it that all may read it, or tells who made it. */
const harvests = (kind: string): (() => void) => {
  const { harvest } = activity(kind);
  const wide: Activity['harvest'] = (state, step) =>
    harvest(state, step).map(({ anonymous: _anonymous, ...one }) => ({ ...one, audience: 'all' as const }));
  return put(activity(kind), 'harvest', wide);
};

/** Everybody is shown what another viewer of the house is, besides their own. */
const alsoAs = (who: (viewer: Viewer) => Viewer): (() => void) => {
  const { view } = rules;
  const wide: View = (session, viewer, presence) => {
    const own = view(session, viewer, presence);
    return { ...own, blocks: [...own.blocks, ...view(session, who(viewer), presence).blocks] };
  };
  return put(rules, 'view', wide);
};

/** Everybody is shown a session in which something is for all. */
const with_ = (widen: (session: Session) => Session): (() => void) => {
  const { view } = rules;
  const wide: View = (session, viewer, presence) => view(widen(session), viewer, presence);
  return put(rules, 'view', wide);
};

export interface Mutant {
  readonly name: string;
  /** The secrets that it gives away. */
  readonly gives: readonly string[];
  readonly apply: () => () => void;
}

const ofKind = (kind: string, ever?: boolean): readonly string[] =>
  SECRETS.filter((one) => one.kind === kind && (ever === undefined || (one.ever ?? false) === ever)).map((one) => one.name);

const PRIVATE_KINDS = ['collect', 'lens', 'decide', 'debrief', 'scale', 'commit', 'canvas'] as const;

export const MUTANTS: readonly Mutant[] = [
  ...PRIVATE_KINDS.map((kind) => ({
    name: `${kind} shows everybody what it shows to one`,
    gives: ofKind(kind).filter((name) => name !== 'who gave an anonymous answer'),
    apply: () => showsAs(kind, 'seat-1'),
  })),
  {
    name: 'dialogue shows everybody what it shows to one',
    gives: ['a hand that is up'],
    apply: () => showsAs('dialogue', 'seat-1'),
  },
  ...(['collect', 'debrief', 'commit'] as const).map((kind) => ({
    name: `${kind} says that all may read it`,
    gives: ofKind(kind, true).filter((name) => !/buddy|day/.test(name)),
    apply: () => harvests(kind),
  })),
  {
    name: 'the facilitator’s screen is everybody’s',
    gives: [
      'a note of the facilitator',
      'how somebody is',
      'who pressed Stop',
      'who asks for the facilitator',
      'a hand that is up',
      'the board of a pair',
    ],
    apply: () => alsoAs(({ language }) => ({ role: 'facilitator', language })),
  },
  {
    name: 'the screen of one is everybody’s',
    gives: SECRETS.filter((one) => one.owners[0] === 'seat-1' && !one.name.includes('anonymous')).map((one) => one.name),
    apply: () => alsoAs(({ language }) => ({ role: 'participant', seat: 'seat-1', language })),
  },
  {
    name: 'messages are for all',
    gives: ['a message to one'],
    apply: () =>
      with_((session) => ({
        ...session,
        whispers: session.whispers.map((one) => ({ ...one, seats: Object.keys(session.seats) })),
      })),
  },
  {
    name: 'whoever pressed the brake is seen to ask for the facilitator',
    gives: ['who pressed the brake'],
    apply: () => with_((session) => ({ ...session, asking: session.safety.brake ? [session.safety.brake.by] : session.asking })),
  },
  {
    name: 'lines of a scene are read by those beside them',
    gives: ['whom a line of a scene is for'],
    apply: () =>
      with_((session) => ({
        ...session,
        plot: session.plot.map(({ seats, ...one }) =>
          seats
            ? { ...one, seats: seats.map((_seat, at) => (at === 0 ? `seat-${seats[0] === 'seat-1' ? 3 : 4}` : 'seat-5')) }
            : one,
        ),
      })),
  },
];
