// Writing under a hat: blind first, then one's own table, then all.

import { describe, expect, it } from 'vitest';
import { whoSees } from '../../kit/sees.ts';
import { TINY } from '../../kit/tiny.ts';
import { facilitator, projector, testSession, type World } from '../../kit/world.ts';

const A = 'seat-1';
const B = 'seat-2';

const write = (round: string, text: string, reason?: string) => ({
  type: 'lens.write',
  step: 'hats',
  round,
  text,
  ...(reason ? { reason } : {}),
});
const reveal = { type: 'lens.reveal', step: 'hats' };

const inRound = (round: string, seats = 3): World => {
  const world = testSession({ scenario: TINY, seats });
  world.goTo(`hats.${round}`);
  return world;
};

const everybody = [A, B, 'seat-3', facilitator, projector];

describe('writing', () => {
  it('takes a card under the hat of the round', () => {
    const world = inRound('2-white');

    const [event] = world.send(A, write('2-white', '  Three  people   said so.  '));

    expect(event).toMatchObject({
      type: 'lens.written',
      step: 'hats',
      by: A,
      data: { round: '2-white', hat: 'white', text: 'Three  people   said so.' },
    });
  });

  it('refuses nothing, too much, an unknown round, and the projector', () => {
    const world = inRound('2-white');

    expect(world.refused(A, write('2-white', ' \n '))).toEqual({ refused: 'empty' });
    expect(world.refused(A, write('2-white', 'x'.repeat(281)))).toEqual({ refused: 'too-long', values: { max: 280 } });
    expect(world.refused(A, write('9-pink', 'x'))).toEqual({ refused: 'unknown' });
    expect(world.refused(projector, write('2-white', 'x'))).toEqual({ refused: 'not-allowed' });
  });

  it('R6: keeps red at forty characters, counted as people count them', () => {
    const world = inRound('3-red');

    expect(world.refused(A, write('3-red', 'x'.repeat(41)))).toEqual({ refused: 'too-long', values: { max: 40 } });
    expect(world.send(A, write('3-red', '👩‍👩‍👧‍👦'.repeat(40)))).toHaveLength(1);
  });

  it.each(['4-yellow', '5-black'])('R2: asks a reason under %s', (round) => {
    const world = inRound(round);

    expect(world.refused(A, write(round, 'It works'))).toEqual({ refused: 'reason-needed' });
    expect(world.refused(A, write(round, 'It works', '  '))).toEqual({ refused: 'reason-needed' });
    expect(world.send(A, write(round, 'It works', 'Because'))).toHaveLength(1);
  });

  it.each(['2-white', '6-green'])('asks no reason under %s', (round) => {
    const world = inRound(round);

    expect(world.send(A, write(round, 'Something'))).toHaveLength(1);
  });

  it('takes what was written for an earlier round while the link was gone, under the hat of that round', () => {
    const world = inRound('2-white');
    world.goTo('hats.4-yellow');

    const [event] = world.send(A, write('2-white', 'From the outbox'));

    expect(event?.data).toMatchObject({ round: '2-white', hat: 'white' });
    expect(whoSees(world, 'From the outbox', everybody)).toHaveLength(5);
  });

  it('takes it even when the step is over', () => {
    const world = inRound('2-white');
    world.goTo('choice');

    expect(world.send(A, write('2-white', 'Very late'))).toHaveLength(1);
  });

  it('refuses a step that was never on', () => {
    const world = testSession({ scenario: TINY, seats: 2 });
    world.goTo('hello');

    expect(world.refused(A, write('2-white', 'Early'))).toEqual({ refused: 'not-now' });
  });
});

describe('blind until reveal', () => {
  it('R1: shows a card to its author alone: not to others, the projector or the facilitator', () => {
    const world = inRound('2-white');

    world.send(A, write('2-white', 'Mine so far'));

    expect(whoSees(world, 'Mine so far', everybody)).toEqual([A]);
  });

  it('R1: shows it to all at the same moment', () => {
    const world = inRound('2-white');
    world.send(A, write('2-white', 'Mine so far'));

    world.send(facilitator, reveal);

    expect(whoSees(world, 'Mine so far', everybody)).toEqual([A, B, 'seat-3', 'facilitator', 'projector']);
  });

  it('opens by itself when the group goes on', () => {
    const world = inRound('2-white');
    world.send(A, write('2-white', 'Gone by'));

    world.send(facilitator, { type: 'progress.next' });

    expect(whoSees(world, 'Gone by', everybody)).toHaveLength(5);
  });

  it('has nothing blind under blue', () => {
    const world = inRound('1-blue');

    world.send(A, write('1-blue', 'We think about this'));

    expect(whoSees(world, 'We think about this', everybody)).toHaveLength(5);
  });

  it('is the facilitator’s to end, once', () => {
    const world = inRound('2-white');

    expect(world.refused(A, reveal)).toEqual({ refused: 'not-allowed' });
    expect(world.send(facilitator, reveal).map((event) => event.type)).toContain('lens.revealed');
    expect(world.send(facilitator, reveal)).toEqual([]);
  });
});

describe('R7: tables', () => {
  const twelve = (): World => {
    const world = inRound('2-white', 12);
    world.send('seat-1', write('2-white', 'Of table one'));
    world.send(facilitator, reveal);
    return world;
  };

  it('shows a card to the author’s own table first, on the board and on the stage', () => {
    const world = twelve();
    const table = world.session().groups.tables.find((group) => group.seats.includes('seat-1'));

    expect(whoSees(world, 'Of table one', world.seats)).toEqual(table?.seats);
    expect(whoSees(world, 'Of table one', [facilitator])).toEqual(['facilitator']);
  });

  it('merges the boards when the round is over', () => {
    const world = twelve();

    world.send(facilitator, { type: 'progress.next' });

    expect(whoSees(world, 'Of table one', world.seats)).toHaveLength(12);
  });

  it('gives the facilitator’s own blue card to every table', () => {
    const world = inRound('1-blue', 12);

    world.send(facilitator, write('1-blue', 'From blue'));

    expect(whoSees(world, 'From blue', world.seats)).toHaveLength(12);
  });
});

describe('the white folder', () => {
  it('is closed at first, and opens card by card, in order', () => {
    const world = inRound('2-white');
    const draw = { type: 'lens.draw', step: 'hats' };

    expect(whoSees(world, 'A fact en', everybody)).toEqual([]);
    world.send(facilitator, draw);

    expect(whoSees(world, 'A fact en', everybody)).toHaveLength(5);
    expect(whoSees(world, 'A gap en', everybody)).toEqual([]);
  });

  it('is the facilitator’s, and quiet when it is empty', () => {
    const world = inRound('2-white');
    const draw = { type: 'lens.draw', step: 'hats' };

    expect(world.refused(A, draw)).toEqual({ refused: 'not-allowed' });
    world.send(facilitator, draw);
    world.send(facilitator, draw);

    expect(world.send(facilitator, draw)).toEqual([]);
    expect(world.block(A, 'entries', 'folder')?.items.map((item) => item.tag)).toEqual([undefined, 'Unknown']);
  });
});

describe('the focus question', () => {
  const focus = (text: string) => ({ type: 'lens.focus', step: 'hats', text });

  it('R9: is at most fifteen words, from the facilitator', () => {
    const world = inRound('1-blue');

    expect(world.refused(facilitator, focus('word '.repeat(16)))).toEqual({ refused: 'too-many-words', values: { max: 15 } });
    expect(world.refused(facilitator, focus(' '))).toEqual({ refused: 'empty' });
    expect(world.refused(A, focus('Mine?'))).toEqual({ refused: 'not-allowed' });
    world.send(facilitator, focus('Does the café stay open on Thursdays?'));

    expect(whoSees(world, 'stay open on Thursdays', everybody)).toHaveLength(5);
  });
});
