// Building: many on one yard, a week of hours, children who react, a test, and signatures.

import { describe, expect, it } from 'vitest';
import type { Viewer } from '../../../shared/core/viewer.ts';
import { rules } from '../../../shared/rules.ts';
import { playThrough } from '../../kit/playthrough.ts';
import { PICK, school, WEEK, YARD } from '../../kit/school.ts';
import { both, SCRIPT } from '../../kit/steps.ts';
import { facilitator, projector, testSession, type World } from '../../kit/world.ts';

const [A, B, C] = ['seat-1', 'seat-2', 'seat-3'] as const;

/** A yard or a week in which the first people hold the first children of the deck. */
const at = (place: string, seats = 3, steps: readonly string[] = [PICK, YARD, WEEK], extra = 0): World => {
  const world = testSession({ scenario: school(steps, extra), seats });
  world.goTo('pick');
  ['bo', 'vera', 'lieke', 'mats'].slice(0, seats).forEach((card, n) => {
    world.send(`seat-${n + 1}`, { type: 'cards.pick', card });
  });
  world.goTo(place);
  return world;
};
const place = (tile: string, x: number, y: number, group?: string) => ({
  type: 'build.place',
  step: 'yard',
  tile,
  x,
  y,
  ...(group ? { group } : {}),
});
const hours = (subject: string, count: number) => ({ type: 'build.hours', step: 'week', subject, count });
const sign = (step = 'yard', yes = true) => ({ type: 'build.sign', step, yes });
const take = (world: World, n: number) => ({ type: 'build.take', step: 'yard', piece: yard(world, A)?.items[n]?.id ?? 'none' });
const yard = (world: World, viewer: Viewer | string, group = 'all') => world.block(viewer, 'grid', `yard-yard-${group}`);
const child = (world: World, viewer: Viewer | string, id: string) => yard(world, viewer)?.children.find((one) => one.id === id);
const own = (world: World, seat: string, step = 'yard') => world.block(seat, 'notice', `child-${step}`)?.text;
const signed = (world: World, viewer: Viewer | string = A, step = 'yard') =>
  world.block(viewer, 'entries', `signed-${step}-all`)?.title;

const button = (world: World, seat: string) =>
  world.view(seat).blocks.flatMap((block) => (block.type === 'controls' && block.id.startsWith('sign-') ? block.items : []));

describe('placing', () => {
  it('R30: given a square that is free, when somebody builds there, then all see it on the page and on the stage', () => {
    const world = at('yard.build');

    world.send(A, place('garden', 1, 1));

    for (const viewer of [A, B, facilitator])
      expect(yard(world, viewer)?.items).toMatchObject([
        { tile: 'garden', label: 'Garden en', x: 1, y: 1, width: 2, by: 'Person 1' },
      ]);
    for (const viewer of [A, facilitator, projector])
      expect(world.view(viewer).stage.yards).toMatchObject([{ label: '', columns: 6, rows: 4, pieces: [{ tile: 'garden' }] }]);
    expect(yard(world, B)?.budget).toEqual({ used: 3, of: 10, text: '3 of 10 tiles used' });
  });

  it('R30: given two on the same square, then the first in the log has it', () => {
    const world = at('yard.build');
    world.send(A, place('garden', 1, 1));

    expect(world.refused(B, place('tree', 2, 1))).toEqual({ refused: 'square-taken' });
    expect(world.send(B, place('tree', 3, 1))).toHaveLength(1);
  });

  it('R30: refuses what lies outside, what is too much, what costs too much, and what is not there', () => {
    const world = at('yard.build');

    expect(world.refused(A, place('garden', 5, 0))).toEqual({ refused: 'outside' });
    expect(world.refused(A, place('pitch', 0, 3))).toEqual({ refused: 'outside' });
    expect(world.refused(A, place('castle', 0, 0))).toEqual({ refused: 'unknown' });
    world.send(A, place('bench', 0, 0));
    world.send(A, place('bench', 1, 0));
    expect(world.refused(A, place('bench', 2, 0))).toEqual({ refused: 'too-many', values: { max: 2 } });
    expect(yard(world, A)?.palette.map((tile) => tile.id)).toEqual(['tree', 'garden', 'pitch']);
    world.send(A, place('pitch', 0, 1));
    world.send(A, place('tree', 5, 0));
    expect(world.refused(A, place('tree', 4, 0))).toEqual({ refused: 'budget', values: { left: 1 } });
    expect(world.refused(A, hours('maths', 1))).toEqual({ refused: 'not-now' });
  });

  it('R30: gives the tiles back for what is taken away; a second time there is nothing', () => {
    const world = at('yard.build');
    world.send(A, place('pitch', 0, 0));
    const gone = take(world, 0);

    world.send(B, gone);

    expect(yard(world, A)?.budget.used).toBe(0);
    expect(world.refused(A, gone)).toEqual({ refused: 'unknown' });
  });

  it('R30: is for the own group; the facilitator may in every group; inspectors look on', () => {
    const world = at('yard.build', 10, [PICK, `${YARD}, groups: tables`]);
    const tables = world.session().groups.tables;
    const [one, two] = [String(tables[0]?.seats[0]), String(tables[1]?.seats[0])];
    world.send(facilitator, { type: 'casting.task', seat: C, task: 'inspector' });

    expect(world.refused(one, place('tree', 0, 0, '2'))).toEqual({ refused: 'not-allowed' });
    expect(world.refused(C, place('tree', 0, 0))).toEqual({ refused: 'not-allowed' });
    expect(world.refused(facilitator, place('tree', 0, 0))).toEqual({ refused: 'unknown' });
    world.send(one, place('tree', 0, 0, '1'));
    world.send(two, place('bench', 0, 0));
    world.send(facilitator, place('tree', 5, 3, '2'));

    expect(yard(world, one, '1')?.items).toHaveLength(1);
    expect(yard(world, one, '2')).toBeUndefined();
    expect(yard(world, facilitator, '2')?.items).toHaveLength(2);
    expect(yard(world, C, '1')?.place).toBeUndefined();
    expect(yard(world, C, '1')?.items[0]?.controls).toEqual([]);
    expect(world.view(two).stage.yards?.map((each) => each.label)).toEqual(['Table 2', 'Table 1']);
    expect(world.block(projector, 'bars', 'groups-yard')?.items.map((item) => item.text)).toEqual([
      '2 of 10 tiles used.',
      '3 of 10 tiles used.',
    ]);
    world.goTo('yard.test');
    expect(yard(world, one, '2')).toMatchObject({ area: 'board', items: [{ controls: [] }, { controls: [] }] });
    expect(yard(world, one, '2')?.place).toBeUndefined();
  });

  it('R30: what all began together stays of all when tables are formed meanwhile', () => {
    const world = at('yard.build', 8, [PICK, `${YARD}, groups: tables`]);
    world.send(A, place('tree', 0, 0));
    world.arrive('Ninth');

    world.goTo('yard.test');

    expect(world.session().groups.tables).toHaveLength(2);
    expect(yard(world, 'seat-9')?.items).toHaveLength(1);
    expect(world.send('seat-9', place('tree', 1, 0))).toHaveLength(1);
  });

  it('R30: changes nothing any more when the step is over', () => {
    const world = at('week.build');

    expect(world.refused(A, place('tree', 0, 0))).toEqual({ refused: 'not-now' });
    expect(world.refused(A, { type: 'build.stand', step: 'yard', x: 1, y: 1 })).toEqual({ refused: 'not-now' });
  });
});

describe('hours', () => {
  const bar = (world: World, id: string) => world.block(A, 'bars', 'hours-week-all')?.items.find((item) => item.id === id);

  it('R30: sets the hours of a subject, within what there is, and takes them back', () => {
    const world = at('week.build');

    world.send(A, hours('maths', 1));
    world.send(B, hours('outside', 4));

    expect(bar(world, 'maths')).toMatchObject({ value: 1, of: 5, text: '1 hour (at least 2)' });
    expect(bar(world, 'outside')?.text).toBe('4 hours');
    expect(bar(world, 'outside')?.controls.map((control) => control.disabled)).toEqual([undefined, 'All hours are shared out.']);
    expect(world.refused(C, hours('maths', 2))).toEqual({ refused: 'budget', values: { left: 0 } });
    expect(world.refused(C, hours('magic', 1))).toEqual({ refused: 'unknown' });
    expect(world.send(C, hours('maths', 1))).toEqual([]);
    world.send(C, hours('outside', 3));
    world.send(C, hours('maths', 2));
    expect(world.refused(A, place('tree', 0, 0))).toEqual({ refused: 'not-now' });
  });
});

describe('children', () => {
  it('R31: a need is missed without a source, partly met with one, met with two', () => {
    const world = at('yard.build');
    expect(child(world, A, 'bo')?.mood).toBe('missed');
    expect(own(world, A)).toBe('Needs: need of bo en. That is not there yet. What helps: tree en, garden en.');

    world.send(B, place('tree', 0, 0));
    world.send(B, place('tree', 1, 0));
    expect(child(world, B, 'bo')?.mood).toBe('partly');
    expect(own(world, A)).toBe('Needs: need of bo en. In part: tree en. One more thing would do it. What helps: garden en.');

    world.send(C, place('garden', 4, 0));
    expect(child(world, facilitator, 'bo')).toMatchObject({
      mood: 'met',
      text: 'Needs: need of bo en. That is there: tree en, garden en.',
    });
    expect(world.view(projector).stage.yards?.[0]?.children).toMatchObject([
      { id: 'bo', name: 'bo en', picture: 'bo', mood: 'met', y: 3 },
      { id: 'vera', mood: 'partly' },
      { id: 'lieke', mood: 'missed' },
    ]);
  });

  it('R31: the yard and the week of a group count together', () => {
    const world = at('yard.build');
    world.send(A, place('tree', 0, 0));
    world.goTo('week.build');
    expect(own(world, A, 'week')).toContain('In part: something from your other plan.');

    world.send(B, hours('outside', 1));
    expect(own(world, A, 'week')).toContain('In part');
    world.send(B, hours('outside', 2));

    expect(own(world, A, 'week')).toBe('Needs: need of bo en. That is there: outside en, something from your other plan.');
  });

  it('R31: access needs a clear entrance and a bench', () => {
    const world = at('yard.build');
    expect(child(world, B, 'vera')?.mood).toBe('partly');
    world.send(B, place('bench', 0, 0));
    expect(child(world, B, 'vera')?.mood).toBe('met');

    world.send(A, place('tree', 2, 3));
    expect(child(world, B, 'vera')?.mood).toBe('met');
    world.send(A, place('garden', 1, 0));

    expect(own(world, B)).toBe(
      'Needs: need of vera en. In part: bench en. One more thing would do it. What helps: a clear entrance.',
    );
  });

  it('R31: a need with one source in all is met by it', () => {
    const world = at('yard.build', 4);

    world.send(A, place('pitch', 0, 0));

    expect(child(world, A, 'mats')?.mood).toBe('met');
  });

  it('R31: a need that nothing built can meet is as its own parent says, and missed until then', () => {
    const world = at('yard.build');
    const judge = (mood: string) => ({ type: 'build.judge', step: 'yard', mood });
    expect(child(world, C, 'lieke')?.mood).toBe('missed');

    world.send(C, judge('partly'));
    expect(world.send(C, judge('partly'))).toEqual([]);

    expect(child(world, A, 'lieke')).toMatchObject({ mood: 'partly' });
    expect(world.block(C, 'notice', 'child-yard')?.controls.map((control) => control.pressed)).toEqual([false, true, false]);
    expect(world.refused(A, judge('met'))).toEqual({ refused: 'not-now' });
    expect(world.refused(facilitator, judge('met'))).toEqual({ refused: 'not-allowed' });
    expect(world.block(A, 'notice', 'child-yard')?.controls).toEqual([]);
  });

  it('R31: a parent walks their own child over the yard, to a square or to something that stands there', () => {
    const world = at('yard.build');
    const stand = (values: Record<string, string | number>) => ({ type: 'build.stand', step: 'yard', ...values });
    world.send(B, place('pitch', 3, 1));

    world.send(A, stand({ x: 5, y: 0 }));
    world.send(B, stand({ at: yard(world, B)?.items[0]?.id ?? '' }));

    expect(child(world, C, 'bo')).toMatchObject({ x: 5, y: 0, controls: [] });
    expect(child(world, C, 'vera')).toMatchObject({ x: 3, y: 1 });
    expect(child(world, A, 'bo')?.controls.map((control) => control.id)).toEqual(['go', 'left', 'down']);
    expect(world.refused(A, stand({ x: 6, y: 0 }))).toEqual({ refused: 'outside' });
    expect(world.refused(A, stand({ at: 'p0' }))).toEqual({ refused: 'unknown' });
    expect(world.refused(A, stand({}))).toEqual({ refused: 'unknown' });
    expect(world.refused(facilitator, stand({ x: 0, y: 0 }))).toEqual({ refused: 'not-allowed' });
  });
});

describe('the test', () => {
  const tested = (world: World, viewer: Viewer | string) => world.block(viewer, 'cards', 'tested-yard-all')?.items ?? [];

  it('R31: three children of others come by chance, each with how it is for them, and people write as them', () => {
    const world = at('yard.test', 3, [PICK, YARD], 6);
    const ids = tested(world, A).map((item) => item.id);
    expect(ids).toHaveLength(3);
    expect(ids.filter((id) => ['bo', 'vera', 'lieke'].includes(id))).toEqual([]);
    expect(tested(world, B).map((item) => item.id)).toEqual(ids);
    expect(tested(world, A)[0]?.facets.at(-1)).toMatchObject({ label: 'Here' });
    const write = (text: string, child = ids[0] ?? '') => ({ type: 'build.test', step: 'yard', child, text });

    world.send(A, write('By the tree'));
    expect(world.send(A, write('By the tree'))).toEqual([]);
    world.send(A, write('In the sun'));

    expect(world.block(projector, 'entries', 'lines-yard')?.items).toMatchObject([
      { text: expect.stringContaining(': In the sun') },
    ]);
    expect(world.refused(A, write('x', 'bo'))).toEqual({ refused: 'unknown' });
    expect(world.refused(A, write(' '))).toEqual({ refused: 'empty' });
    expect(world.refused(facilitator, write('x'))).toEqual({ refused: 'not-allowed' });
    const id = world.block(A, 'entries', 'lines-yard')?.items[0]?.id ?? '';
    expect(world.refused(B, { type: 'build.withdraw', step: 'yard', contribution: id })).toEqual({ refused: 'unknown' });
    // Also when they have another task by now.
    world.send(facilitator, { type: 'casting.task', seat: A, task: 'observer' });
    world.send(A, { type: 'build.withdraw', step: 'yard', contribution: id });
    expect(world.block(B, 'entries', 'lines-yard')?.items).toEqual([]);
  });

  it('R31: meets its own children when there are no others, and takes no lines before its time', () => {
    const world = at('yard.build', 4);
    expect(world.refused(A, { type: 'build.test', step: 'yard', child: 'bo', text: 'x' })).toEqual({ refused: 'not-now' });

    world.goTo('yard.test');

    expect(tested(world, A)).toHaveLength(3);
    world.goTo('yard.sign');
    expect(world.send(A, { type: 'build.test', step: 'yard', child: anyTested(world), text: 'Late' })).toHaveLength(1);
  });

  const anyTested = (world: World): string => {
    world.send(facilitator, { type: 'progress.back' });
    const id = tested(world, A)[0]?.id ?? '';
    world.send(facilitator, { type: 'progress.next' });
    return id;
  };
});

describe('signing', () => {
  it('R32: given three families who signed, then the design holds and is in the report in words', () => {
    const world = at('yard.sign', 4);
    world.send(A, place('tree', 0, 0));
    world.send(A, place('tree', 1, 0));
    world.send(A, place('bench', 2, 0));

    world.send(A, sign());
    expect(world.send(A, sign())).toEqual([]);
    world.send(B, sign());
    expect(signed(world)).toBe('Families that signed: 2. Needed: 3.');
    world.send(C, sign());

    expect(signed(world, projector)).toBe('The design is signed. Families that signed: 3. Needed: 3.');
    const report = JSON.stringify(rules.report(world.session(), { names: true, language: 'en' }));
    expect(report).toContain('2× tree en, bench en (5 tiles)');
    expect(world.block('seat-4', 'progress')).toMatchObject({ done: 4, of: 4 });
  });

  it('R32: given a change after that, then all signatures are gone, and the screens say so', () => {
    const world = at('yard.sign', 3);
    world.send(A, place('tree', 0, 0));
    for (const seat of [A, B, C]) world.send(seat, sign());
    expect(yard(world, A)?.hint).toContain('takes all signatures away');

    world.send(B, place('bench', 5, 0));

    expect(signed(world)).toBe('Families that signed: 0. Needed: 3.');
    expect(world.block(A, 'notice', 'unsigned-yard-all')?.text).toContain('signatures are gone');
    expect(JSON.stringify(rules.report(world.session(), { names: true, language: 'en' }))).not.toContain('tree en, bench en');
    world.send(A, sign());
    expect(world.block(A, 'notice', 'unsigned-yard-all')).toBeUndefined();
    const known = button(world, B)[0]?.send ?? sign();
    world.send(C, take(world, 0));
    expect(world.refused(B, known)).toEqual({ refused: 'not-now' });
    world.send(A, sign());
    world.send(A, sign('yard', false));
    expect(button(world, A).map((item) => item.id)).toEqual(['sign']);
    expect(world.send(A, sign('yard', false))).toEqual([]);
  });

  it('R32: two who parent the same child are one family; a small group needs all of its own', () => {
    const world = at('yard.build', 5);
    world.send('seat-5', { type: 'cards.pick', step: 'pick', card: 'bo' });
    world.goTo('yard.sign');
    world.send(A, place('tree', 0, 0));
    for (const seat of [A, 'seat-5', B]) world.send(seat, sign());
    expect(signed(world)).toBe('Families that signed: 2. Needed: 3.');
    world.send(C, sign());
    expect(signed(world)).toContain('The design is signed');

    const two = at('week.sign', 2);
    two.send(A, hours('maths', 3));
    two.send(A, sign('week'));
    two.send(B, sign('week'));
    expect(signed(two, A, 'week')).toBe('The design is signed. Families that signed: 2. Needed: 2.');
    expect(JSON.stringify(rules.report(two.session(), { names: true, language: 'en' }))).toContain('Maths en 3 hours (3 hours)');
  });

  it('R32: nothing, and what is over its budget, cannot be signed; nor before its time; nor by the facilitator', () => {
    const early = at('yard.build');
    expect(early.refused(A, sign())).toEqual({ refused: 'not-now' });
    const world = at('yard.sign');

    expect(world.refused(A, sign())).toEqual({ refused: 'empty' });
    expect(button(world, A)[0]?.disabled).toBe('There is nothing to sign yet.');
    expect(world.refused(facilitator, sign())).toEqual({ refused: 'not-allowed' });
  });

  it('R32: given a plot event that takes tiles, then a signed design holds no more until they are handed in', () => {
    const yaml = school([PICK, YARD]).replace(
      `when: ${both('Any time')} }`,
      `when: ${both('Any time')}, budgets: { yard: -4 } }`,
    );
    const world = testSession({ scenario: yaml, seats: 2 });
    world.goTo('yard.sign');
    world.send(A, place('pitch', 0, 0));
    world.send(A, place('garden', 4, 0));
    for (const seat of [A, B]) world.send(seat, sign());
    expect(signed(world)).toContain('The design is signed');

    world.send(facilitator, { type: 'plot.send', event: 'letter' });

    expect(signed(world)).not.toContain('The design is signed');
    expect(world.block(B, 'notice', 'over-yard-all')?.text).toContain('You have 6 tiles left in all and use 8. Hand in 2.');
    expect(world.refused(A, place('bench', 0, 3))).toEqual({ refused: 'budget', values: { left: 0 } });
    world.send(B, sign('yard', false));
    expect(world.refused(B, sign())).toEqual({ refused: 'budget', values: { left: 0 } });
    world.send(A, take(world, 1));
    for (const seat of [A, B]) world.send(seat, sign());
    expect(signed(world)).toContain('The design is signed');
    expect(world.block(B, 'notice', 'over-yard-all')).toBeUndefined();
  });
});

describe('bots', () => {
  it.each([4, 9, 30])('R30: %i of them play a whole council of it without a refusal', (seats) => {
    const steps = [
      PICK,
      `${YARD}, groups: tables`,
      `${WEEK}, groups: tables`,
      `id: end, kind: brief, title: ${both('End')}, ${SCRIPT}`,
    ];
    const world = testSession({ scenario: school(steps, 26), seats });

    const played = playThrough(world, `council ${seats}`);

    expect(played.refused).toEqual([]);
    expect(played.parts).toContain('week.sign');
    const done = rules.report(world.session(), { names: true, language: 'en' });
    expect(JSON.stringify(done)).toMatch(/\d tiles\)/);
  });
});
