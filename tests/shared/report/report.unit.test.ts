// The report: what the group made. Without what was private, and without names unless they are asked for.

import { describe, expect, it } from 'vitest';
import { rules } from '../../../shared/rules.ts';
import { TINY } from '../../kit/tiny.ts';
import { facilitator, testSession, type World } from '../../kit/world.ts';

const reportOf = (world: World, names = false, language: 'nl' | 'en' = 'en') =>
  rules.report(world.session(), { names, language });
const A = 'seat-1';
const B = 'seat-2';

/** A session in which everything happened once. */
const told = (): World => {
  const world = testSession({ scenario: TINY, seats: 3, language: 'en' });
  world.goTo('first');
  world.send(A, { type: 'collect.answer', step: 'first', prompt: 'thought', text: 'Only for me' });
  for (const seat of world.seats)
    world.send(seat, { type: 'collect.answer', step: 'first', prompt: 'line', text: `A limit of ${seat}` });
  world.goTo('hats.5-black');
  const [card] = world.send(A, { type: 'lens.write', step: 'hats', round: '5-black', text: 'It may rain', reason: 'It is May' });
  const [bad] = world.send(B, { type: 'lens.write', step: 'hats', round: '5-black', text: 'Hidden words', reason: 'None' });
  world.pass(90_000);
  world.send(facilitator, { type: 'plot.send', event: 'letter' });
  world.goTo('hats.6-green');
  world.send(facilitator, { type: 'entry.hide', contribution: `c${bad?.seq}` });
  world.goTo('choice.dots');
  world.send(A, { type: 'decide.dot', step: 'choice', option: 'go', put: true });
  world.goTo('choice.verdict');
  world.send(facilitator, { type: 'decide.verdict', step: 'choice', text: 'We go', owner: B, when: 'In June' });
  world.goTo('back.private');
  world.send(A, { type: 'debrief.write', step: 'back', question: 'any', text: 'Between me and me' });
  world.goTo('back.all');
  world.send(facilitator, { type: 'progress.end' });
  expect(card).toBeDefined();
  return world;
};

describe('the report', () => {
  it('R4: has what all could read, with its reason, its hat and its time', () => {
    const part = reportOf(told())
      .steps.find((step) => step.id === 'hats')
      ?.parts.find((one) => one.id === '5-black');

    expect(part).toMatchObject({ title: 'What could go wrong', sign: 'black', plannedMinutes: 5, spentSeconds: 90 });
    expect(part?.contributions).toEqual([
      {
        text: 'It may rain',
        note: 'It is May',
        sign: 'black',
        at: new Date(1_000_000).toISOString(),
        by: undefined,
        group: undefined,
      },
    ]);
  });

  it('R4: leaves out what was private or hidden, with and without names', () => {
    for (const names of [true, false]) {
      const text = JSON.stringify(reportOf(told(), names));

      for (const secret of ['Only for me', 'Between me and me', 'Hidden words', 'Secret of']) expect(text).not.toContain(secret);
    }
  });

  it('R4: says no name unless asked, and never that of an anonymous answer', () => {
    const world = told();
    const anonymous = reportOf(world, true).steps.find((step) => step.id === 'first')?.parts[0]?.contributions ?? [];

    expect(JSON.stringify(reportOf(world))).not.toContain('Person');
    expect(JSON.stringify(reportOf(world, true))).toContain('Person 1');
    expect(anonymous.map((one) => one.by)).toEqual([undefined, undefined, undefined]);
  });

  it('has the decision with its owner when names are asked, the votes, and what happened', () => {
    const world = told();

    expect(reportOf(world, true).decisions).toMatchObject([{ text: 'We go', owner: 'Person 2', when: 'In June' }]);
    expect(reportOf(world).decisions).toMatchObject([{ text: 'We go', owner: undefined }]);
    expect(reportOf(world).events).toMatchObject([{ title: 'Letter en', text: 'A letter en' }]);
    expect(
      reportOf(world)
        .steps.flatMap((step) => step.parts)
        .flatMap((part) => part.tally),
    ).toEqual([
      { text: 'Stay en', count: 0 },
      { text: 'Go en', count: 1 },
    ]);
  });

  it('speaks the language that is asked', () => {
    const dutch = reportOf(told(), false, 'nl');

    expect(dutch.steps.find((step) => step.id === 'hats')?.title).toBe('Hats nl');
    expect(dutch.case).toBe('Situation nl');
  });

  it('has the parts that were on, and can be made at any moment', () => {
    const world = testSession({ scenario: TINY, seats: 2 });
    expect(reportOf(world)).toMatchObject({ steps: [], endedAt: undefined, people: 2 });

    world.goTo('hats.2-white');

    expect(reportOf(world).steps.map((step) => [step.id, step.parts.map((part) => part.id)])).toEqual([
      ['hello', ['brief']],
      ['first', ['collect']],
      ['hats', ['1-blue', '2-white']],
    ]);
  });

  it('R4: has nothing blind yet while the round is on', () => {
    const world = testSession({ scenario: TINY, seats: 2 });
    world.goTo('hats.2-white');
    world.send(A, { type: 'lens.write', step: 'hats', round: '2-white', text: 'Blind' });

    expect(JSON.stringify(reportOf(world, true))).not.toContain('Blind');
  });

  it('has the group’s own case in place of the situation', () => {
    const world = testSession({ scenario: TINY, seats: 2, ownCase: 'Our own matter' });

    expect(reportOf(world).case).toBe('Our own matter');
  });
});
