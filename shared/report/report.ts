// The report: what the group made, per step and part, with decisions and times. Without what was private, and without
// names unless the facilitator asks for them. This is the documented JSON format.

import type { Contribution, Decision, Part, Tally } from '../core/activity.ts';
import type { Session } from '../core/session.ts';
import { present } from '../core/session.ts';
import type { Language } from '../core/words.ts';

export interface Report {
  readonly format: 'rolwissel-report';
  /** Goes up when a field changes its meaning. */
  readonly version: 1;
  readonly language: Language;
  readonly scenario: { readonly id: string; readonly title: string };
  /** The situation, or the group's own case. */
  readonly case: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly endedAt: string | undefined;
  readonly people: number;
  readonly steps: readonly ReportStep[];
  readonly decisions: readonly ReportDecision[];
  readonly events: readonly { readonly title: string; readonly text: string; readonly at: string }[];
}

export interface ReportStep {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly ReportPart[];
}

export interface ReportPart {
  readonly id: string;
  readonly title: string;
  readonly prompt: string;
  readonly sign: string | undefined;
  /** Whole minutes planned, and seconds really spent. */
  readonly plannedMinutes: number;
  readonly spentSeconds: number;
  readonly contributions: readonly ReportContribution[];
  readonly tally: readonly { readonly text: string; readonly count: number }[];
}

export interface ReportContribution {
  readonly text: string;
  readonly note: string | undefined;
  readonly sign: string | undefined;
  readonly at: string;
  /** Only in a report with names. */
  readonly by: string | undefined;
  readonly group: string | undefined;
}

export interface ReportDecision {
  readonly text: string;
  readonly owner: string | undefined;
  readonly when: string | undefined;
  readonly at: string;
}

/** What the engine knows of one step. */
interface Made {
  readonly parts: readonly Part[];
  readonly contributions: readonly Contribution[];
  readonly decisions: readonly Decision[];
  readonly tally: readonly Tally[];
}

const iso = (at: number): string => new Date(at).toISOString();

/** `made` gives what a step holds. Names of owners of decisions are names too: given only when asked for. */
export const makeReport = (
  session: Session,
  options: { readonly names: boolean; readonly language: Language },
  made: (step: string) => Made,
): Report => {
  const { language, names } = options;
  const nameOf = (by: string | undefined): string | undefined => {
    if (by === 'facilitator') return language === 'nl' ? 'Begeleider' : 'Facilitator';
    return names && by !== undefined ? session.seats[by]?.name : undefined;
  };
  const end = session.phase === 'ended' ? session.visits.at(-1)?.until : undefined;
  const visited = session.steps.filter((step) => step.id in session.states);
  const steps = visited.map((step): ReportStep => {
    const { parts, contributions, tally } = made(step.id);
    const open = contributions.filter((one) => one.audience === 'all' && !session.hidden.includes(one.id));
    const reported = parts.map((part): ReportPart => {
      const visits = session.visits.filter((visit) => visit.step === step.id && visit.part === part.id);
      const spent = visits.reduce((sum, visit) => sum + ((visit.until ?? session.at) - visit.at), 0);
      return {
        id: part.id,
        title: part.title[language],
        prompt: part.prompt[language],
        sign: part.sign,
        plannedMinutes: part.minutes,
        spentSeconds: Math.round(spent / 1000),
        contributions: open
          .filter((one) => one.part === part.id)
          .map((one) => ({
            text: one.text,
            note: one.note,
            sign: one.sign,
            at: iso(one.at),
            by: one.anonymous ? undefined : nameOf(one.by),
            group: one.group,
          })),
        tally: tally.filter((one) => one.part === part.id).map((one) => ({ text: one.text[language], count: one.count })),
      };
    });
    const been = (part: ReportPart) =>
      part.contributions.length > 0 ||
      part.tally.length > 0 ||
      session.visits.some((visit) => visit.step === step.id && visit.part === part.id);
    return { id: step.id, title: step.title[language], parts: reported.filter(been) };
  });
  return {
    format: 'rolwissel-report',
    version: 1,
    language,
    scenario: { id: session.scenario.id, title: session.scenario.title[language] },
    case: session.ownCase ?? session.scenario.situation?.[language] ?? '',
    startedAt: iso(session.visits[0]?.at ?? session.openedAt),
    endedAt: end === undefined ? undefined : iso(end),
    people: present(session).length,
    steps,
    decisions: visited.flatMap((step) =>
      made(step.id).decisions.map((one) => ({ text: one.text, owner: nameOf(one.owner), when: one.when, at: iso(one.at) })),
    ),
    // What went to chosen people alone is theirs.
    events: session.plot
      .filter((sent) => sent.seats === undefined)
      .map((sent) => {
        const event = session.scenario.events.find((one) => one.id === sent.id);
        return { title: event?.title[language] ?? sent.id, text: event?.text[language] ?? '', at: iso(sent.at) };
      }),
  };
};
