// Tables of at most eight, pairs, and people who move or come later.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { share } from '../../../shared/services/groups.ts';
import { TINY } from '../../kit/tiny.ts';
import { facilitator, testSession, type World } from '../../kit/world.ts';

const sizes = (world: World): readonly number[] => world.session().groups.tables.map((table) => table.seats.length);
const move = (seat: string, group: string, kind = 'tables') => ({ type: 'groups.move', kind, seat, group });

const atTables = (seats: number): World => {
  const world = testSession({ scenario: TINY, seats });
  world.goTo('hats');
  return world;
};

describe('sharing out', () => {
  const heads = fc.integer({ min: 1, max: 40 }).map((count) => Array.from({ length: count }, (_, at) => `s${at}`));

  it('R7: puts everybody at one table of at most eight, of nearly the same size, as few as possible', () => {
    fc.assert(
      fc.property(heads, (seats) => {
        const tables = share('tables', seats);
        const counts = tables.map((table) => table.seats.length);

        expect(tables.flatMap((table) => table.seats).sort()).toEqual([...seats].sort());
        expect(Math.max(...counts)).toBeLessThanOrEqual(8);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
        expect(tables).toHaveLength(Math.ceil(seats.length / 8));
      }),
    );
  });

  it('makes pairs, and one of three with an odd number', () => {
    fc.assert(
      fc.property(heads, (seats) => {
        const counts = share('pairs', seats).map((pair) => pair.seats.length);

        if (seats.length > 1) expect(counts.every((count) => count === 2 || count === 3)).toBe(true);
        expect(counts.filter((count) => count === 3)).toHaveLength(seats.length > 1 ? seats.length % 2 : 0);
      }),
    );
  });
});

describe('tables', () => {
  it('are not needed up to eight people', () => {
    expect(sizes(atTables(8))).toEqual([]);
  });

  it('are formed when the step asks for them, and stay', () => {
    const world = atTables(20);
    const before = world.session().groups.tables;

    expect(sizes(world)).toEqual([7, 7, 6]);
    world.send(facilitator, { type: 'progress.next' });

    expect(world.session().groups.tables).toEqual(before);
  });

  it('put a newcomer at the smallest', () => {
    const world = atTables(20);

    const late = world.arrive('Late');

    expect(world.session().groups.tables[2]?.seats).toContain(late);
  });

  it('do not count who was removed', () => {
    const world = atTables(9);
    for (const seat of world.session().groups.tables[0]?.seats.slice(0, 2) ?? [])
      world.send(facilitator, { type: 'people.remove', seat });

    const late = world.arrive('Late');

    expect(world.session().groups.tables[0]?.seats).toContain(late);
  });

  it('move a person, and are quiet for where they sit already', () => {
    const world = atTables(9);
    const one = world.session().groups.tables[0]?.seats[0] ?? '';

    world.send(facilitator, move(one, '2'));

    expect(sizes(world)).toEqual([4, 5]);
    expect(world.session().groups.tables[1]?.seats).toContain(one);
    expect(world.send(facilitator, move(one, '2'))).toEqual([]);
  });

  it('refuse a table or a person that is not there', () => {
    const world = atTables(9);

    expect(world.refused(facilitator, move('seat-1', '9'))).toEqual({ refused: 'unknown' });
    expect(world.refused(facilitator, move('seat-99', '1'))).toEqual({ refused: 'unknown' });
    expect(world.refused(facilitator, move('seat-1', '1', 'pairs'))).toEqual({ refused: 'unknown' });
  });
});

describe('a newcomer when every table is full', () => {
  it('R7: opens a new table with two others, so that nobody sits alone and no table is larger than eight', () => {
    const world = atTables(16);
    const seat = world.arrive('Late');
    expect(sizes(world)).toEqual([7, 7, 3]);
    expect(world.session().groups.tables[2]?.seats).toContain(seat);
  });
});
