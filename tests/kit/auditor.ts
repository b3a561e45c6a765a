// The auditor: holds what the players wrote down against the log, what is served, and the report, item by item. Reads the
// log again from its first event and decides every command anew, so that whatever was lost, done twice, changed on the way
// or put in by nobody is found.

import { cut, join } from '../../shared/blocks/pieces.ts';
import type { View } from '../../shared/blocks/view.ts';
import type { Fact, LoggedEvent } from '../../shared/core/event.ts';
import { isRefusal, type Refusal } from '../../shared/core/refusal.ts';
import type { Session } from '../../shared/core/session.ts';
import type { Viewer } from '../../shared/core/viewer.ts';
import type { Report } from '../../shared/report/report.ts';
import { type Presence, rules } from '../../shared/rules.ts';
import { type Intent, type Ledger, outcome } from './ledger.ts';

/** An event with the command that it ends, as the log keeps it. */
export interface Kept {
  readonly event: LoggedEvent;
  readonly command?: string;
}

/** lost: acknowledged and not there. doubled: there twice. extra: there, and nobody meant it. altered: not what follows from
 * what was meant. false: refused and there all the same, or acknowledged with another place than it has. order: a gap. view,
 * report: not what the log makes. */
export type Wrong = 'lost' | 'doubled' | 'extra' | 'altered' | 'false' | 'order' | 'view' | 'report';
export interface Finding {
  readonly wrong: Wrong;
  readonly what: string;
}

export interface LogAudit {
  readonly findings: readonly Finding[];
  /** What the log makes. */
  readonly session: Session;
  /** Intents that were acknowledged, and those of them that had nothing to change. */
  readonly acknowledged: number;
  readonly idle: number;
}

const plain = (value: unknown): string => JSON.stringify(value);

/** The same value with the names of each object in one order, as text. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_name, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );

const factOf = ({ type, step, data }: Fact): Fact => ({ type, ...(step === undefined ? {} : { step }), data });

const viewerOf = (session: Session, by: string): Viewer =>
  by === 'facilitator'
    ? { role: 'facilitator', language: session.language }
    : { role: 'participant', seat: by, language: session.seats[by]?.language ?? session.language };

/** What follows from an intent on this session. */
const decided = (session: Session, intent: Intent, at: number): readonly Fact[] | Refusal =>
  rules.decide(session, intent.command, viewerOf(session, intent.by), at);

/** What the rules make of the command under this key; undefined when nobody meant it. */
const expected = (ledger: Ledger, session: Session, key: string, at: number): readonly Fact[] | Refusal | undefined => {
  if (key.startsWith('house/')) {
    const seat = key.slice('house/'.length);
    const comer = ledger.comer(seat);
    return comer && rules.arrive(session, { ...comer, seat }, at);
  }
  const intent = ledger.intent(key);
  return intent && decided(session, intent, at);
};

/** The log of one session against the ledger. Throws on a log without its first event. */
export const auditLog = (ledger: Ledger, log: readonly Kept[]): LogAudit => {
  const findings: Finding[] = [];
  const find = (wrong: Wrong, what: string) => void findings.push({ wrong, what });
  const done = ledger.intents.flatMap((intent) => {
    const reply = outcome(intent);
    return reply && 'done' in reply ? [{ intent, seq: reply.seq }] : [];
  });
  const keys = new Map(log.flatMap(({ event, command }) => (command === undefined ? [] : [[command, event.seq] as const])));
  const idle = done.filter(({ intent }) => !keys.has(`${intent.by}/${intent.id}`)).sort((a, b) => a.seq - b.seq);

  let session: Session | undefined;
  /** Acknowledged and not in the log: right when at that moment there was nothing to do. */
  const settleIdle = (seq: number, at: number): void => {
    while (session && (idle[0]?.seq ?? Number.POSITIVE_INFINITY) <= seq) {
      const { intent } = idle.shift() ?? {};
      const facts = intent && decided(session, intent, at);
      if (intent && (!facts || isRefusal(facts) || facts.length > 0))
        find('lost', `${intent.by}/${intent.id} ${plain(intent.command)}`);
    }
  };
  const idleCount = idle.length;

  const seen = new Set<string>();
  let events: LoggedEvent[] = [];
  let before: Session | undefined;
  log.forEach(({ event, command }, at) => {
    if (event.seq !== at + 1) find('order', `seq ${event.seq} stands at place ${at + 1}`);
    before = events.length === 0 ? session : before;
    events.push(event);
    try {
      session = rules.evolve(session, event);
    } catch (error) {
      find('altered', `seq ${event.seq} cannot be replayed: ${error instanceof Error ? error.name : ''}`);
    }
    if (at === 0) events = [];
    if (command === undefined) {
      if (at > 0) return;
    } else {
      if (seen.has(command)) find('doubled', `${command} at seq ${event.seq}`);
      seen.add(command);
      const facts = before && expected(ledger, before, command, event.at);
      const what = `${command} at seq ${event.seq}: ${plain(events.map(factOf))}`;
      if (facts === undefined) find('extra', what);
      else if (isRefusal(facts)) find('altered', `${what}, which the rules refuse: ${facts.refused}`);
      else if (sorted(facts.map(factOf)) !== sorted(events.map(factOf))) find('altered', `${what}, not ${plain(facts)}`);
      const by = command.slice(0, command.indexOf('/'));
      if (events.some((one) => one.by !== by)) find('altered', `${what} is by ${events.map((one) => one.by)}`);
      const intent = ledger.intent(command);
      const reply = intent && outcome(intent);
      if (reply && 'refused' in reply) find('false', `${command} was refused (${reply.refused}) and is in the log`);
      if (reply && 'done' in reply && reply.seq !== event.seq)
        find('false', `${command} is at seq ${event.seq} and was said to be at ${reply.seq}`);
      events = [];
    }
    settleIdle(event.seq, event.at);
  });
  if (events.length > 0) find('extra', `half a command at the end: ${plain(events.map(factOf))}`);
  for (const { intent } of idle) find('lost', `${intent.by}/${intent.id} was kept at a place that the log does not have`);
  for (const comer of ledger.comers)
    if (comer.seat !== undefined && !seen.has(`house/${comer.seat}`)) find('lost', `the arrival of ${comer.name}`);
  if (!session) throw new Error('the log is empty');
  return { findings, session, acknowledged: done.length, idle: idleCount };
};

/** What somebody is served now. */
export interface Served {
  readonly viewer: Viewer;
  readonly view: View | undefined;
}

/** As it comes out of the pieces that travel, without what the server adds to it. */
const shape = (view: View | undefined): string => {
  const { access: _access, own: _own, ...rest } = (view && join(cut(view))) ?? {};
  return plain(rest);
};

/** The first place where two texts differ, with what stands there. */
const difference = (wanted: string, seen: string): string => {
  let at = 0;
  while (at < wanted.length && wanted[at] === seen[at]) at++;
  const around = (text: string) => text.slice(Math.max(0, at - 60), at + 80);
  return `…${around(wanted)}… is served as …${around(seen)}…`;
};

/** What is served against what the log makes. */
export const auditViews = (session: Session, presence: Presence, served: readonly Served[]): readonly Finding[] =>
  served.flatMap(({ viewer, view }) => {
    const [wanted, seen] = [shape(rules.view(session, viewer, presence)), shape(view)];
    const who = viewer.role === 'participant' ? viewer.seat : viewer.role;
    return wanted === seen ? [] : [{ wrong: 'view' as const, what: `${who}: ${difference(wanted, seen)}` }];
  });

/** A report with names against the log and, word by word, against the ledger. */
export const auditReport = (ledger: Ledger, log: readonly Kept[], session: Session, report: Report): readonly Finding[] => {
  const findings: Finding[] = [];
  const find = (what: string) => void findings.push({ wrong: 'report', what });
  const made = plain(rules.report(session, { names: true, language: report.language }));
  if (made !== plain(report)) find(difference(made, plain(report)));
  const items = report.steps.flatMap((step) => step.parts.flatMap((part) => part.contributions));
  const places = new Map(log.flatMap(({ event, command }) => (command === undefined ? [] : [[command, event] as const])));
  const said = new Map<string, number>();
  for (const intent of ledger.intents) {
    const { says } = intent;
    const event = places.get(`${intent.by}/${intent.id}`);
    if (!says) continue;
    const wanted = event && says.audience === 'all' ? 1 : 0;
    said.set(says.text, wanted);
    const found = items.filter((one) => one.text === says.text);
    if (found.length !== wanted) find(`“${says.text}” is there ${found.length} times, not ${wanted}`);
    const [item] = found;
    if (!item || !event) continue;
    if (item.at !== new Date(event.at).toISOString()) find(`“${says.text}” is of ${item.at}`);
    if (item.by !== session.seats[intent.by]?.name) find(`“${says.text}” is by ${item.by}`);
  }
  for (const item of items) if (said.get(item.text) !== 1) find(`“${item.text}” is there and nobody said it`);
  return findings;
};
