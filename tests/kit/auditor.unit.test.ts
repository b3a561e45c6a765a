// The auditor finds what it is there for: each way in which a log, a screen or a report can be wrong, made on purpose.

import { beforeAll, describe, expect, it } from 'vitest';
import type { Command } from '../../shared/core/event.ts';
import { isRefusal } from '../../shared/core/refusal.ts';
import type { Session } from '../../shared/core/session.ts';
import type { Viewer } from '../../shared/core/viewer.ts';
import type { Report } from '../../shared/report/report.ts';
import { EVENT_VERSION, rules } from '../../shared/rules.ts';
import { auditLog, auditReport, auditViews, type Kept } from './auditor.ts';
import { Ledger, type Says } from './ledger.ts';
import { TINY } from './tiny.ts';
import { facilitator, projector, scenarioOf } from './world.ts';

/** A session that was kept as it should be, with its ledger. */
class Kitchen {
  readonly ledger = new Ledger();
  readonly log: Kept[] = [];
  session: Session;

  constructor() {
    const fact = rules.open({ scenario: scenarioOf(TINY), language: 'en', seed: 'audit' });
    const event = { ...fact, seq: 1, at: 1000, by: 'house', version: EVENT_VERSION };
    this.log.push({ event });
    this.session = rules.evolve(undefined, event);
    for (const name of ['Ann', 'Bob', 'Cas']) this.#come(name);
    this.send(facilitator, { type: 'progress.next' });
    this.send(facilitator, { type: 'progress.next' });
    this.send('Ann', { type: 'collect.answer', prompt: 'open', text: 'For all' }, { text: 'For all', audience: 'all' });
    this.send('Bob', { type: 'collect.answer', prompt: 'thought', text: 'For me' }, { text: 'For me', audience: 'own' });
    this.send('Bob', { type: 'safety.ok', level: 'green' });
    // Nothing changes by this one.
    this.send('Bob', { type: 'safety.ok', level: 'green' });
    this.send('Cas', { type: 'collect.answer', prompt: 'open', text: '' });
    this.send(facilitator, { type: 'progress.next' });
  }

  #keep(by: string, key: string, facts: ReturnType<typeof rules.decide>): number {
    if (isRefusal(facts)) throw new Error(facts.refused);
    facts.forEach((fact, at) => {
      const made = { ...fact, seq: this.log.length + 1, at: 1000 + this.log.length, by, version: EVENT_VERSION };
      const event = JSON.parse(JSON.stringify(made)) as Kept['event'];
      this.session = rules.evolve(this.session, event);
      this.log.push(at === facts.length - 1 ? { event, command: key } : { event });
    });
    return this.log.length;
  }

  #come(name: string): void {
    this.ledger.comes(name, { name, language: 'en', avatar: 'peep-1' });
    this.#keep('house', `house/${name}`, rules.arrive(this.session, { seat: name, name, language: 'en', avatar: 'peep-1' }, 0));
    this.ledger.came(name, name);
  }

  send(who: Viewer | string, command: Command, says?: Says): void {
    const viewer: Viewer = typeof who === 'string' ? { role: 'participant', seat: who, language: 'en' } : who;
    const by = typeof who === 'string' ? who : 'facilitator';
    const id = this.ledger.means(by, command, says);
    const facts = rules.decide(this.session, command, viewer, 1000 + this.log.length);
    this.ledger.answered(by, id, isRefusal(facts) ? facts : { done: true, seq: this.#keep(by, `${by}/${id}`, facts) });
  }
}

let kitchen: Kitchen;
beforeAll(() => {
  kitchen = new Kitchen();
});

const at = (type: string): number => kitchen.log.findIndex(({ event }) => event.type === type);

/** As if these entries had been kept one after the other. */
const renumbered = (log: readonly Kept[]): readonly Kept[] =>
  log.map((one, place) => ({ ...one, event: { ...one.event, seq: place + 1 } }));

const wrongs = (log: readonly Kept[], ledger = kitchen.ledger): readonly string[] => [
  ...new Set(auditLog(ledger, log).findings.map((one) => one.wrong)),
];

describe('the auditor of a log', () => {
  it('has nothing to say of one that is right', () => {
    const { findings, session, acknowledged, idle } = auditLog(kitchen.ledger, kitchen.log);

    expect(findings).toEqual([]);
    expect(session).toEqual(kitchen.session);
    expect({ acknowledged, idle }).toEqual({ acknowledged: 7, idle: 1 });
  });

  it('finds an entry that was dropped, at the end and in the middle', () => {
    const place = at('collect.answered');

    expect(wrongs(kitchen.log.slice(0, -1))).toContain('lost');
    expect(wrongs(kitchen.log.filter((_, n) => n !== place))).toContain('order');
    expect(wrongs(renumbered(kitchen.log.filter((_, n) => n !== place)))).toContain('lost');
    expect(wrongs(renumbered(kitchen.log.filter((_, n) => n !== at('people.arrived'))))).toContain('lost');
  });

  it('finds an entry that is there twice', () => {
    const twice = kitchen.log.flatMap((one) => (one.event.type === 'safety.checked' ? [one, one] : [one]));

    expect(wrongs(renumbered(twice))).toContain('doubled');
    const renamed = kitchen.log.flatMap((one) =>
      one.event.type === 'safety.checked' ? [one, { ...one, command: 'Bob/of-another-id' }] : [one],
    );
    expect(wrongs(renumbered(renamed))).toContain('extra');
  });

  it('finds an entry that was altered: its words, its author, its type, its time of day left alone', () => {
    const change = (values: Partial<Kept['event']>) =>
      kitchen.log.map((one, n) => (n === at('collect.answered') ? { ...one, event: { ...one.event, ...values } } : one));

    expect(wrongs(change({ data: { prompt: 'open', text: 'For al' } }))).toEqual(['altered']);
    expect(wrongs(change({ by: 'Cas' }))).toEqual(['altered']);
    expect(wrongs(change({ type: 'collect.revealed', data: {} }))).toContain('altered');
  });

  it('finds one that nobody meant, and half of a command', () => {
    const event = { type: 'safety.braked', data: {}, seq: kitchen.log.length + 1, at: 9999, by: 'Ann', version: 1 };

    expect(wrongs([...kitchen.log, { event, command: 'Ann/nobody-meant-this' }])).toEqual(['extra']);
    expect(wrongs([...kitchen.log, { event }])).toEqual(['extra']);
  });

  it('finds what was acknowledged at another place, or refused and kept all the same', () => {
    const own = new Kitchen();
    const [first] = own.ledger.intents;
    own.ledger.answered('facilitator', first?.id ?? '', { done: true, seq: 1 });
    expect(wrongs(own.log, own.ledger)).toEqual([]);

    const refused = new Ledger();
    for (const comer of kitchen.ledger.comers) {
      refused.comes(comer.name, comer);
      refused.came(comer.name, comer.name);
    }
    for (const intent of kitchen.ledger.intents) {
      const id = refused.means(intent.by, intent.command);
      refused.answered(intent.by, id, intent.command.type === 'safety.ok' ? { refused: 'storage' } : { done: true, seq: 2 });
    }
    const found = auditLog(refused, kitchen.log).findings.map((one) => one.what);
    expect(found.some((what) => what.includes('was refused (storage) and is in the log'))).toBe(true);
    expect(found.some((what) => what.includes('was said to be at 2'))).toBe(true);
  });

  it('does not take “nothing to do” for an answer where there was something to do', () => {
    const own = new Kitchen();
    const id = own.ledger.means('Cas', { type: 'safety.ok', level: 'red' });
    own.ledger.answered('Cas', id, { done: true, seq: own.log.length });

    expect(wrongs(own.log, own.ledger)).toEqual(['lost']);
  });
});

describe('the auditor of screens', () => {
  const presence = { connected: new Set(['Ann', 'Bob', 'Cas']), writing: new Set<string>() };
  const ann: Viewer = { role: 'participant', seat: 'Ann', language: 'en' };

  it('has nothing to say of those that are right, and finds one that is behind or not there', () => {
    const now = (viewer: Viewer) => ({ viewer, view: rules.view(kitchen.session, viewer, presence) });
    const before = auditLog(kitchen.ledger, kitchen.log.slice(0, -1)).session;

    expect(auditViews(kitchen.session, presence, [facilitator, projector, ann].map(now))).toEqual([]);
    expect(auditViews(kitchen.session, presence, [{ viewer: ann, view: rules.view(before, ann, presence) }])).toHaveLength(1);
    expect(auditViews(kitchen.session, presence, [{ viewer: ann, view: undefined }])).toHaveLength(1);
  });

  it('finds one piece that is missing', () => {
    const view = rules.view(kitchen.session, projector, presence);
    const people = view.stage.people.slice(1);

    expect(
      auditViews(kitchen.session, presence, [{ viewer: projector, view: { ...view, stage: { ...view.stage, people } } }]),
    ).toHaveLength(1);
  });
});

describe('the auditor of a report', () => {
  const made = (): Report => JSON.parse(JSON.stringify(rules.report(kitchen.session, { names: true, language: 'en' })));
  const found = (report: Report) => auditReport(kitchen.ledger, kitchen.log, kitchen.session, report).map((one) => one.what);
  /** The report with its contributions changed. */
  const with_ = (change: (items: readonly object[]) => readonly object[]): Report => {
    const report = made();
    const steps = report.steps.map((step) => ({
      ...step,
      parts: step.parts.map((part) => ({ ...part, contributions: change(part.contributions) })),
    }));
    return { ...report, steps } as Report;
  };

  it('has nothing to say of one that is right', () => {
    expect(found(made())).toEqual([]);
  });

  it('finds what is missing, there twice, somebody else’s, of another time, added, or private', () => {
    expect(found(with_(() => [])).join()).toContain('“For all” is there 0 times, not 1');
    expect(found(with_((items) => [...items, ...items])).join()).toContain('“For all” is there 2 times, not 1');
    expect(found(with_((items) => items.map((one) => ({ ...one, by: 'Bob' })))).join()).toContain('“For all” is by Bob');
    expect(found(with_((items) => items.map((one) => ({ ...one, at: '2000-01-01T00:00:00.000Z' })))).join()).toContain(
      'is of 2000',
    );
    expect(found(with_((items) => [...items, { text: 'Added' }])).join()).toContain('“Added” is there and nobody said it');
    expect(found(with_((items) => items.map((one) => ({ ...one, text: 'For me' })))).join()).toContain(
      '“For me” is there 1 times',
    );
  });
});
