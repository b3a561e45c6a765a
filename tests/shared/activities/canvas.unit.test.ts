// Canvas: a board of columns or a table, whose it is until it is shown, and who may change what.

import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../../shared/scenario/parse.ts';
import { playThrough } from '../../kit/playthrough.ts';
import { whoSees } from '../../kit/sees.ts';
import { both, SCRIPT, withSteps } from '../../kit/steps.ts';
import { facilitator, projector, testSession, type World } from '../../kit/world.ts';

const canvas = (more: string): string =>
  withSteps(
    `id: board, kind: canvas, title: ${both('Board')}, prompt: ${both('What now')}, ${more}, ${SCRIPT}`,
    `id: after, kind: brief, title: ${both('After')}, ${SCRIPT}`,
  );
const COLUMNS = `columns: [{ id: hurts, title: ${both('Hurts')}, hint: ${both('What hurts')} }, { id: helps, title: ${both('Helps')} }]`;
const ROWS = `rows: [{ id: now, title: ${both('Now')} }, { id: soon, title: ${both('Soon')} }]`;

const on = (more: string, seats = 3): World => {
  const world = testSession({ scenario: canvas(more), seats });
  world.goTo('board');
  return world;
};
const columns = (more = '', seats = 3): World => on(`template: columns, ${COLUMNS}${more}`, seats);

const A = 'seat-1';
const B = 'seat-2';
const write = (text: string, column = 'hurts') => ({ type: 'canvas.write', step: 'board', column, text });
const reveal = { type: 'canvas.reveal', step: 'board' };
const last = (world: World): string => `c${world.log.at(-1)?.seq}`;
const items = (world: World, viewer: typeof facilitator | string = A) => world.block(viewer, 'board')?.items ?? [];

describe('writing on the board', () => {
  it('puts it in its column, for everybody at once', () => {
    const world = columns();

    world.send(A, write('The waiting'));

    expect(items(world, B)).toMatchObject([{ text: 'The waiting', column: 'hurts', by: 'Person 1' }]);
    expect(whoSees(world, 'The waiting', [...world.seats, facilitator, projector])).toHaveLength(5);
  });

  it('refuses nothing, too much, an unknown column, a row where there are none, and the facilitator', () => {
    const world = columns();

    expect(world.refused(A, write(' '))).toEqual({ refused: 'empty' });
    expect(world.refused(A, write('x'.repeat(201)))).toEqual({ refused: 'too-long', values: { max: 200 } });
    expect(world.refused(A, write('x', 'other'))).toEqual({ refused: 'unknown' });
    expect(world.refused(A, { ...write('x'), row: 'now' })).toEqual({ refused: 'unknown' });
    expect(world.refused(facilitator, write('x'))).toEqual({ refused: 'not-allowed' });
    expect(world.refused(A, { type: 'canvas.word', step: 'board', text: 'x' })).toEqual({ refused: 'not-now' });
  });

  it('takes so many of one person in one column, and offers no more', () => {
    const world = columns(', most: 1');
    world.send(A, write('First'));

    expect(world.refused(A, write('Second'))).toEqual({ refused: 'too-many', values: { max: 1 } });
    expect(world.send(A, write('Second', 'helps'))).toHaveLength(1);
    expect(world.block(A, 'form')).toBeUndefined();
    expect(world.send(B, write('Second'))).toHaveLength(1);
  });

  it('takes what was written while the link was gone', () => {
    const world = columns();
    world.goTo('after');

    expect(world.send(A, write('Late'))).toHaveLength(1);
  });
});

describe('one’s own entry', () => {
  const mine = (): { world: World; contribution: string } => {
    const world = columns();
    world.send(A, write('The waiting'));
    return { world, contribution: last(world) };
  };

  it('is changed by its author, quietly when nothing changes, and by nobody else', () => {
    const { world, contribution } = mine();
    const edit = { type: 'canvas.edit', step: 'board', contribution, text: 'The long wait' };

    expect(world.refused(B, edit)).toEqual({ refused: 'unknown' });
    world.send(A, edit);

    expect(world.send(A, edit)).toEqual([]);
    expect(items(world).map((item) => item.text)).toEqual(['The long wait']);
  });

  it('is moved to another column, not to one that is not there', () => {
    const { world, contribution } = mine();
    const move = (to: string) => ({ type: 'canvas.move', step: 'board', contribution, to });

    expect(world.refused(A, move('nowhere'))).toEqual({ refused: 'unknown' });
    expect(world.refused(B, move('helps'))).toEqual({ refused: 'unknown' });
    world.send(A, move('helps'));

    expect(world.send(A, move('helps'))).toEqual([]);
    expect(items(world).map((item) => item.column)).toEqual(['helps']);
  });

  it('stays as all saw it when the step is over, but may be taken back', () => {
    const { world, contribution } = mine();
    world.goTo('after');

    expect(world.refused(A, { type: 'canvas.edit', step: 'board', contribution, text: 'x' })).toEqual({ refused: 'not-now' });
    expect(world.refused(A, { type: 'canvas.move', step: 'board', contribution, to: 'helps' })).toEqual({ refused: 'not-now' });
    expect(world.refused(B, { type: 'canvas.withdraw', step: 'board', contribution })).toEqual({ refused: 'unknown' });
    expect(world.send(A, { type: 'canvas.withdraw', step: 'board', contribution })).toHaveLength(1);
  });
});

describe('a table', () => {
  const table = (): World => on(`template: table, ${COLUMNS}, ${ROWS}, most: 1`);

  it('has entries in cells, and asks in which column of a row', () => {
    const world = table();
    world.send(A, { ...write('x'), row: 'soon' });

    expect(items(world)).toMatchObject([{ column: 'hurts', row: 'soon' }]);
    expect(world.refused(A, write('y'))).toEqual({ refused: 'unknown' });
    expect(world.refused(A, { ...write('y'), row: 'soon' })).toEqual({ refused: 'too-many', values: { max: 1 } });
    expect(world.block(A, 'form', 'note-soon-board')?.fields[0]?.options?.map((one) => one.value)).toEqual(['helps']);
  });

  it('moves to the cells that have room', () => {
    const world = table();
    world.send(A, { ...write('x'), row: 'soon' });
    const move = items(world)[0]?.controls.find((one) => one.id === 'move');

    expect(move?.choose?.options.map((one) => one.value)).toEqual(['hurts/now', 'helps/now', 'helps/soon']);
    world.send(A, { ...move?.send, type: 'canvas.move', to: 'helps/now' });

    expect(items(world)).toMatchObject([{ column: 'helps', row: 'now' }]);
  });
});

describe('R23: a group’s board', () => {
  const grouped = (share: string): World => {
    const world = columns(`, groups: tables, share: ${share}`, 12);
    world.send(A, write('Of table one'));
    return world;
  };
  const tableOf = (world: World, seat: string): readonly string[] =>
    world.session().groups.tables.find((group) => group.seats.includes(seat))?.seats ?? [];

  it('R23: is its own and the facilitator’s until it is shown', () => {
    const world = grouped('later');
    const viewers = [...world.seats, facilitator, projector];

    expect(whoSees(world, 'Of table one', viewers)).toEqual([...tableOf(world, A), 'facilitator']);
    expect(world.refused(A, reveal)).toEqual({ refused: 'not-allowed' });
    world.send(facilitator, reveal);

    expect(world.send(facilitator, reveal)).toEqual([]);
    expect(whoSees(world, 'Of table one', viewers)).toHaveLength(14);
    expect(items(world, B)).toMatchObject([{ tag: 'Table 1' }]);
  });

  it('R23: is everybody’s when the group has gone on, also when it comes back', () => {
    const world = grouped('later');
    world.goTo('after');
    world.send(facilitator, { type: 'progress.back' });

    expect(whoSees(world, 'Of table one', [...world.seats, projector])).toHaveLength(13);
  });

  it('is everybody’s at once when nothing waits', () => {
    expect(whoSees(grouped('all'), 'Of table one', [projector, B])).toHaveLength(2);
  });

  it('S1: of two perspectives is not seen by the other', () => {
    const sides = ['fam', 'pro'].map(
      (id) => `{ id: ${id}, name: ${both(id)}, sign: circle, line: ${both('Line')}, fear: ${both('Fear')} }`,
    );
    const scenario = canvas(`template: columns, ${COLUMNS}, groups: perspectives, share: later, cast: rotate, turn: 0`)
      .replace('roles:', `perspectives: [${sides.join(', ')}]\nroles:`)
      .replace('id: ann,', 'id: ann, perspective: fam,')
      .replace('id: bob,', 'id: bob, perspective: pro,');
    const world = testSession({ scenario, seats: 6 });
    world.goTo('board');
    world.send(A, write('Of one side'));
    const side = (seat: string) => world.session().plan[0]?.[seat];
    const same = world.seats.filter((seat) => side(seat) === side(A));

    expect(whoSees(world, 'Of one side', world.seats)).toEqual(same);
    expect(same.length).toBeLessThan(6);
    world.send(facilitator, reveal);

    expect(items(world, projector)).toMatchObject([{ tag: `${side(A)} en`, sign: 'circle' }]);
  });
});

describe('a scenario file', () => {
  it.each([
    ['template: columns', 'columns'],
    [`template: columns, ${COLUMNS}, ${ROWS}`, 'rows'],
    [`template: table, ${COLUMNS}`, 'rows'],
    [`template: meaning, ${COLUMNS}`, 'columns'],
    ['template: lines', 'lines'],
    [`template: columns, columns: [{ id: a, title: ${both('A')} }, { id: a, title: ${both('B')} }]`, 'id'],
  ])('is refused with %s', (more, field) => {
    const parsed = parseScenario(canvas(more), 'test.yaml');

    expect('problems' in parsed ? parsed.problems.map((one) => one.path).join() : 'good').toContain(field);
  });
});

describe.each([
  ['columns', `template: columns, ${COLUMNS}, groups: tables, share: later, most: 1`],
  ['table', `template: table, ${COLUMNS}, ${ROWS}, groups: tables`],
  ['meaning', 'template: meaning'],
  ['lines', `template: lines, groups: tables, lines: [{ id: want, starter: ${both('Together we want …')} }]`],
])('%s', (_template, more) => {
  it.each([4, 9, 30])('is played by %i simulated people without a refusal', (seats) => {
    const world = testSession({ scenario: canvas(more), seats });
    const played = playThrough(world, `canvas-${seats}`);

    expect(played.refused).toEqual([]);
    expect(played.actions).toBeGreaterThan(seats);
  });
});
