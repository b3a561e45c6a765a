// Who may send what: every command of every service and kind, for every kind of viewer. A command without a row fails.

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { kinds } from '../../shared/activities/index.ts';
import type { Command } from '../../shared/core/event.ts';
import { isRefusal } from '../../shared/core/refusal.ts';
import type { Service } from '../../shared/core/service.ts';
import { rules } from '../../shared/rules.ts';
import { FULL } from '../kit/full.ts';
import { TINY } from '../kit/tiny.ts';
import { facilitator, projector, scenarioOf, testSession } from '../kit/world.ts';

/** P: participants may. F: the facilitator may. The projector may nothing. Values make the command well-formed. */
const MATRIX: Readonly<Record<string, readonly [who: '' | 'P' | 'F' | 'PF', values?: Omit<Command, 'type'>]>> = {
  'progress.next': ['F'],
  'progress.back': ['F'],
  'progress.go': ['F', { step: 'hello', part: 'brief' }],
  'progress.end': ['F'],
  'progress.reopen': ['F'],
  'progress.ahead': ['F', { step: 'hats', on: true }],
  'progress.forward': ['P', { on: true }],
  'clock.fit': ['F', { minutes: 20 }],
  'clock.plan': ['F', { step: 'hats', part: '2-white', minutes: 3 }],
  'clock.aim': ['F', { minutes: 40 }],
  'clock.grant': ['F', { seat: 'seat-1', minutes: 2 }],
  'undo.do': ['F'],
  'copilot.dismiss': ['F', { tip: 'x' }],
  'people.ask': ['P', { up: true }],
  'people.heard': ['F', { seat: 'seat-1' }],
  'people.understudy': ['F', { seat: 'seat-1' }],
  'groups.reform': ['F', { kind: 'tables', seats: ['seat-1', 'seat-2'] }],
  'casting.give': ['F', { seat: 'seat-1', role: 'ann' }],
  'clock.pause': ['F'],
  'clock.resume': ['F'],
  'clock.extend': ['F', { minutes: 1 }],
  'people.rename': ['F', { seat: 'seat-1', name: 'Noor' }],
  'people.remove': ['F', { seat: 'seat-1' }],
  'people.restore': ['F', { seat: 'seat-1' }],
  'people.admit': ['F', { seat: 'seat-1' }],
  'people.language': ['P', { language: 'nl' }],
  'people.avatar': ['P', { avatar: 'peep-2' }],
  'room.lock': ['F', { locked: true }],
  'room.admission': ['F', { required: true }],
  'room.names': ['F', { shown: false }],
  'room.note': ['F', { text: 'x' }],
  'entry.spotlight': ['F', { contribution: 'c0' }],
  'entry.dim': ['F'],
  'entry.hide': ['PF', { contribution: 'c0' }],
  'entry.restore': ['F', { contribution: 'c0' }],
  'plot.send': ['F', { event: 'letter' }],
  'plot.lay-aside': ['F', { event: 'letter' }],
  'plot.whisper': ['F', { seat: 'seat-1', text: 'x' }],
  'casting.place': ['F', { seat: 'seat-1', place: 'ann' }],
  'casting.task': ['F', { seat: 'seat-1', task: 'observer' }],
  'groups.move': ['F', { kind: 'tables', seat: 'seat-1', group: '1' }],
  'hands.withdraw': ['F', { hand: 'first' }],
  'safety.ok': ['P', { level: 'green' }],
  'safety.heed': ['F', { seat: 'seat-1' }],
  'safety.brake': ['P'],
  'safety.stop': ['PF'],
  'safety.resume': ['F'],
  'safety.out': ['P'],
  'safety.back': ['P'],
  'safety.pass': ['P'],
  'safety.calm': ['F'],
  'casting.choose': ['P', { role: 'ann' }],
  'brief.ready': ['P', { step: 'hello' }],
  'brief.turn': ['F', { step: 'watch', at: 1 }],
  'brief.pace': ['F', { step: 'watch', together: true }],
  'brief.fragment': ['F', { step: 'watch', address: 'https://example.org/a.mp4' }],
  'cards.pick': ['P', { step: 'pick', card: 'bo' }],
  'cards.give': ['F', { step: 'pick', seat: 'seat-1', card: 'bo' }],
  'cards.answer': ['P', { step: 'talk', text: 'x' }],
  'cards.next': ['PF', { step: 'talk', group: 'all' }],
  'cards.withdraw': ['P', { step: 'talk', contribution: 'c0' }],
  'build.place': ['PF', { step: 'yard', tile: 'tree', x: 0, y: 0 }],
  'build.take': ['PF', { step: 'yard', piece: 'p0' }],
  'build.hours': ['PF', { step: 'week', subject: 'maths', count: 1 }],
  'build.stand': ['P', { step: 'yard', x: 0, y: 0 }],
  'build.judge': ['P', { step: 'yard', mood: 'met' }],
  'build.test': ['P', { step: 'yard', child: 'bo', text: 'x' }],
  'build.sign': ['P', { step: 'yard', yes: true }],
  'build.withdraw': ['P', { step: 'yard', contribution: 'c0' }],
  'canvas.write': ['P', { step: 'board', column: 'a', text: 'x' }],
  'canvas.edit': ['P', { step: 'board', contribution: 'c0', text: 'x' }],
  'canvas.move': ['P', { step: 'board', contribution: 'c0', to: 'a' }],
  'canvas.word': ['P', { step: 'board', text: 'x' }],
  'canvas.hear': ['P', { step: 'board', contribution: 'c0', heard: true }],
  'canvas.contrast': ['P', { step: 'board', one: 'x', other: 'y' }],
  'canvas.pull': ['F', { step: 'board', contribution: 'c0', pulled: true }],
  'canvas.line': ['P', { step: 'board', line: 'a', base: '', text: 'x' }],
  'canvas.adopt': ['P', { step: 'board', contribution: 'c0' }],
  'canvas.withdraw': ['P', { step: 'board', contribution: 'c0' }],
  'canvas.reveal': ['F', { step: 'board' }],
  'scale.rate': ['P', { step: 'scale', statement: 'a', value: 3 }],
  'scale.withdraw': ['P', { step: 'scale', contribution: 'c0' }],
  'scale.reveal': ['F', { step: 'scale' }],
  'commit.anchor': ['P', { step: 'along', kind: 'gesture', what: 'x' }],
  'commit.intend': ['P', { step: 'along', when: 'x', deed: 'y' }],
  'commit.share': ['P', { step: 'along', contribution: 'c0', audience: 'all' }],
  'commit.ask': ['P', { step: 'along', seat: 'seat-2' }],
  'commit.answer': ['P', { step: 'along', seat: 'seat-2', yes: false }],
  'commit.date': ['PF', { step: 'along', date: '2026-12-05' }],
  'commit.withdraw': ['P', { step: 'along', contribution: 'c0' }],
  'dialogue.say': ['P', { step: 'say', text: 'x' }],
  'dialogue.echo': ['P', { step: 'say', contribution: 'c0', text: 'x' }],
  'dialogue.confirm': ['P', { step: 'say', echo: 'c0', yes: true }],
  'dialogue.hand': ['P', { step: 'say', up: true }],
  'dialogue.give': ['F', { step: 'say', seat: 'seat-1' }],
  'dialogue.yield': ['F', { step: 'say' }],
  'dialogue.park': ['F', { step: 'say', contribution: 'c1' }],
  'dialogue.release': ['F', { step: 'say', contribution: 'c1' }],
  'dialogue.mode': ['F', { step: 'say', spoken: true }],
  'dialogue.withdraw': ['P', { step: 'say', contribution: 'c0' }],
  'decide.minority': ['P', { step: 'choice', text: 'x' }],
  'debrief.open': ['P', { step: 'back', role: 'ann', open: true }],
  'debrief.hide': ['F', { step: 'back' }],
  'debrief.show': ['F', { step: 'back', at: 1 }],
  'collect.answer': ['P', { step: 'first', prompt: 'open', text: 'x' }],
  'collect.withdraw': ['P', { step: 'first', contribution: 'c0' }],
  'collect.reveal': ['F', { step: 'first' }],
  'lens.write': ['PF', { step: 'hats', round: '2-white', text: 'x' }],
  'lens.edit': ['PF', { step: 'hats', contribution: 'c0', text: 'x' }],
  'lens.withdraw': ['PF', { step: 'hats', contribution: 'c0' }],
  'lens.suggest': ['PF', { step: 'hats', contribution: 'c0', hat: 'red' }],
  'lens.answer': ['PF', { step: 'hats', contribution: 'c0', move: true }],
  'lens.reveal': ['F', { step: 'hats' }],
  'lens.pick': ['F', { step: 'hats', hat: 'red' }],
  'lens.order': ['F', { step: 'hats', sequence: 'ideas' }],
  'lens.focus': ['F', { step: 'hats', text: 'x' }],
  'lens.draw': ['F', { step: 'hats' }],
  'decide.add': ['PF', { step: 'choice', text: 'x' }],
  'decide.line': ['PF', { step: 'choice', option: 'stay', hat: 'yellow', text: 'x' }],
  'decide.dot': ['P', { step: 'choice', option: 'stay', put: true }],
  'decide.reveal': ['F', { step: 'choice' }],
  'decide.propose': ['F', { step: 'choice', option: 'stay' }],
  'decide.consent': ['P', { step: 'choice', answer: 'yes' }],
  'decide.verdict': ['F', { step: 'choice', text: 'x' }],
  'debrief.write': ['P', { step: 'back', question: 'any', text: 'x' }],
  'debrief.share': ['P', { step: 'back', contribution: 'c0', audience: 'all' }],
  'decide.withdraw': ['PF', { step: 'choice', contribution: 'c0' }],
  'debrief.withdraw': ['P', { step: 'back', contribution: 'c0' }],
  'debrief.checkout': ['P', { step: 'back', text: 'x' }],
};

const TINY_STEPS = new Set(scenarioOf(TINY).steps.map((step) => step.id));

const isService = (value: unknown): value is Service =>
  typeof value === 'object' && value !== null && 'name' in value && 'participants' in value && 'command' in value;

/** Every service there is, found by its shape, so that a new one cannot be forgotten here. */
const services = async (): Promise<readonly Service[]> => {
  const folder = new URL('../../shared/services/', import.meta.url);
  const modules = await Promise.all(readdirSync(folder).map((file): Promise<object> => import(new URL(file, folder).href)));
  return modules.flatMap((module) => Object.values(module).filter(isService));
};

/** The types of a union of commands. */
const typesOf = (command: z.ZodType): readonly string[] => {
  const schema = JSON.stringify(z.toJSONSchema(command, { io: 'input', unrepresentable: 'any' }));
  return [...schema.matchAll(/"type":\{"type":"string","const":"([^"]+)"\}/g)].map((match) => match[1] ?? '');
};

/** A session in which every step was on, so that every kind takes commands; `step` is on now. */
const at = (step: string) => {
  const world = testSession({ scenario: scenarioOf(TINY_STEPS.has(step) ? TINY : FULL), seats: 3 });
  for (const { id } of world.session().steps) world.goTo(id);
  const part = world.session().visits.find((visit) => visit.step === step)?.part ?? '';
  world.send(facilitator, { type: 'progress.go', step, part });
  return world;
};

/** What becomes of a command when this viewer sends it: refused for who it is, malformed, or taken up. */
const outcome = (type: string, values: Omit<Command, 'type'>, by: typeof facilitator): string => {
  const world = at(typeof values.step === 'string' ? values.step : 'hats');
  const result = rules.decide(world.session(), { ...values, type }, by, 2_000_000);
  return isRefusal(result) && (result.refused === 'not-allowed' || result.refused === 'malformed') ? result.refused : 'taken up';
};

describe('the allow-matrix', () => {
  it('A7: has a row for every command there is, and no other', async () => {
    const all = [...(await services()), ...kinds].flatMap((one) => typesOf(one.command));

    expect(all.toSorted()).toEqual(Object.keys(MATRIX).toSorted());
  });

  it.each(Object.entries(MATRIX))('A7: %s is for %j', (type, [who, values = {}]) => {
    const expected = (letter: string) => (who.includes(letter) ? 'taken up' : 'not-allowed');

    expect(outcome(type, values, { role: 'participant', seat: 'seat-1', language: 'en' })).toBe(expected('P'));
    expect(outcome(type, values, facilitator)).toBe(expected('F'));
    expect(outcome(type, values, projector)).toBe('not-allowed');
  });

  it('A7: every command but for one’s own face and language is refused to whoever waits, was removed, or never came', () => {
    const own = new Set(['people.language', 'people.avatar']);
    const world = at('hats');
    world.send(facilitator, { type: 'people.remove', seat: 'seat-2' });
    world.send(facilitator, { type: 'room.admission', required: true });
    const waits = world.arrive('Waits');
    const answers = (seat: string) =>
      Object.entries(MATRIX).map(([type, [, values = {}]]) => {
        const by = { role: 'participant', seat, language: 'en' } as const;
        const result = rules.decide(world.session(), { ...values, type }, by, 2_000_000);
        return [type, isRefusal(result) ? result.refused : 'taken up'];
      });

    for (const [type, answer] of answers(waits))
      expect([type, answer]).toEqual([type, own.has(type ?? '') ? 'taken up' : 'waiting']);
    for (const [type, answer] of answers('seat-2')) expect([type, answer]).toEqual([type, 'removed']);
    for (const [type, answer] of answers('nobody')) expect([type, answer]).toEqual([type, 'unknown']);
  });

  it('A7: when it is over, people take back their own and change their face, and the facilitator works on the report', () => {
    const world = at('hats');
    world.send(facilitator, { type: 'progress.end', anyway: true });
    const open = (by: typeof facilitator) =>
      Object.entries(MATRIX)
        .filter(([type, [, values = {}]]) => {
          const result = rules.decide(world.session(), { ...values, type }, by, 2_000_000);
          return !isRefusal(result) || !['ended', 'not-allowed'].includes(result.refused);
        })
        .map(([type]) => type);
    const people = open({ role: 'participant', seat: 'seat-1', language: 'en' });

    expect(people.filter((type) => !type.endsWith('.withdraw') && !type.startsWith('people.'))).toEqual([]);
    expect(open(facilitator).toSorted()).toEqual([
      'entry.hide',
      'entry.restore',
      'hands.withdraw',
      'people.rename',
      'progress.end',
      'progress.reopen',
      'room.names',
      'room.note',
      'undo.do',
    ]);
    expect(open(projector)).toEqual([]);
  });

  it('A7: refuses what is not a command of this house, and anybody without a seat', () => {
    const session = at('hats').session();
    const junk: readonly unknown[] = [
      null,
      7,
      'lens.write',
      [],
      {},
      { type: 7 },
      { type: '' },
      { type: 'lens' },
      { type: 'lens.fly' },
      { type: 'constructor.x' },
    ];

    for (const command of junk) expect(rules.decide(session, command, facilitator, 0)).toEqual({ refused: 'malformed' });
    expect(rules.decide(session, { type: 'safety.pass' }, { role: 'participant', seat: 'nobody', language: 'en' }, 0)).toEqual({
      refused: 'unknown',
    });
  });

  it('A7: refuses a field too many, so that nothing rides along', () => {
    const session = at('hats').session();

    expect(rules.decide(session, { type: 'lens.draw', by: 'seat-1' }, facilitator, 0)).toEqual({ refused: 'malformed' });
    expect(rules.decide(session, { type: 'progress.next', force: true }, facilitator, 0)).toEqual({ refused: 'malformed' });
  });
});
