// The debrief: what one writes is one's own; only the author widens it, and may narrow it again.

import { describe, expect, it } from 'vitest';
import { whoSees } from '../../kit/sees.ts';
import { TINY } from '../../kit/tiny.ts';
import { facilitator, projector, testSession, type World } from '../../kit/world.ts';

const seats = ['seat-1', 'seat-2', 'seat-3', 'seat-4'];
const A = 'seat-1';
const everybody = [...seats, facilitator, projector];

const write = (text: string, question = 'any') => ({ type: 'debrief.write', step: 'back', question, text });
const checkout = (text: string) => ({ type: 'debrief.checkout', step: 'back', text });

const looking = (part: string): World => {
  const world = testSession({ scenario: TINY, seats: 4 });
  world.goTo(`back.${part}`);
  return world;
};

const written = (
  part: string,
): { world: World; share: (audience: string) => { type: string; step: string; contribution: string; audience: string } } => {
  const world = looking('private');
  const [event] = world.send(A, write('I was louder than I thought'));
  world.goTo(`back.${part}`);
  return { world, share: (audience) => ({ type: 'debrief.share', step: 'back', contribution: `c${event?.seq}`, audience }) };
};

const LINE = 'louder than I thought';

describe('alone', () => {
  it.each(['private', 'pair', 'all'])('S4: a line that is not shared is in nobody else’s view, in part %s', (part) => {
    const { world } = written(part);

    expect(whoSees(world, LINE, everybody)).toEqual([A]);
  });

  it('S4: nor after the end, nor in the report with names', () => {
    const { world } = written('all');

    world.send(facilitator, { type: 'progress.end' });

    expect(whoSees(world, LINE, everybody)).toEqual([A]);
  });

  it('may be written anew, and is quiet for the same words', () => {
    const world = looking('private');
    world.send(A, write('First'));
    world.send(A, write('Second'));

    expect(world.send(A, write('Second '))).toEqual([]);
    expect(whoSees(world, '"First"', everybody)).toEqual([]);
  });

  it('refuses an unknown question, nothing, too much, the facilitator', () => {
    const world = looking('private');

    expect(world.refused(A, write('x', 'other'))).toEqual({ refused: 'unknown' });
    expect(world.refused(A, write(' '))).toEqual({ refused: 'empty' });
    expect(world.refused(A, write('x'.repeat(501)))).toEqual({ refused: 'too-long', values: { max: 500 } });
    expect(world.refused(facilitator, write('x'))).toEqual({ refused: 'not-allowed' });
  });
});

describe('sharing', () => {
  const partnerOf = (world: World): string =>
    world
      .session()
      .groups.pairs.find((pair) => pair.seats.includes(A))
      ?.seats.find((seat) => seat !== A) ?? '';

  it('with the pair: the partner sees it, and nobody else', () => {
    const { world, share } = written('pair');

    world.send(A, share('group'));

    expect(new Set(whoSees(world, LINE, everybody))).toEqual(new Set([A, partnerOf(world)]));
  });

  it('A9: what the facilitator hides, the partner does not see any more', () => {
    const { world, share } = written('pair');
    const [event] = world.send(A, share('group'));

    world.send(facilitator, { type: 'entry.hide', contribution: String(event?.data.contribution) });

    expect(whoSees(world, LINE, everybody)).toEqual([A]);
  });

  it('with all: everybody sees it, on the board and on the stage', () => {
    const { world, share } = written('all');

    world.send(A, share('all'));

    expect(whoSees(world, LINE, everybody)).toHaveLength(6);
    expect(world.view(projector).stage.cards.map((card) => card.text)).toEqual(['I was louder than I thought']);
  });

  it('S4: is narrowed again by its author, also out of the spotlight', () => {
    const { world, share } = written('all');
    const [event] = world.send(A, share('all'));
    world.send(facilitator, { type: 'entry.spotlight', contribution: String(event?.data.contribution) });

    world.send(A, share('author'));

    expect(whoSees(world, LINE, everybody)).toEqual([A]);
    expect(world.send(A, share('author'))).toEqual([]);
  });

  it('is nobody else’s to do', () => {
    const { world, share } = written('all');

    expect(world.refused('seat-2', share('all'))).toEqual({ refused: 'unknown' });
    expect(world.refused(facilitator, share('all'))).toEqual({ refused: 'not-allowed' });
  });

  it('keeps its audience when it is written anew', () => {
    const { world, share } = written('all');
    world.send(A, share('all'));

    world.send(A, write('Changed my mind'));

    expect(whoSees(world, 'Changed my mind', everybody)).toHaveLength(6);
  });

  it('S6: is taken away for good', () => {
    const { world, share } = written('all');
    const withdraw = { type: 'debrief.withdraw', step: 'back', contribution: share('all').contribution };
    world.send(A, share('all'));

    expect(world.refused('seat-2', withdraw)).toEqual({ refused: 'unknown' });
    world.send(A, withdraw);

    expect(whoSees(world, LINE, everybody)).toEqual([]);
  });
});

describe('the word to leave with', () => {
  it('is for all at once, and at most forty characters', () => {
    const world = looking('all');

    expect(world.refused(A, checkout('x'.repeat(41)))).toEqual({ refused: 'too-long', values: { max: 40 } });
    expect(world.refused(facilitator, checkout('Light'))).toEqual({ refused: 'not-allowed' });
    world.send(A, checkout('Lighter'));

    expect(whoSees(world, 'Lighter', everybody)).toHaveLength(6);
    expect(world.block(A, 'form', 'checkout-back')).toBeUndefined();
  });
});

describe('real moments', () => {
  it('R13: stand beside the question, of the hat it asks for, and only what all could read', () => {
    const world = testSession({ scenario: TINY, seats: 4 });
    world.goTo('first');
    world.send(A, { type: 'collect.answer', step: 'first', prompt: 'thought', text: 'A private thought' });
    world.goTo('hats.3-red');
    world.send(A, { type: 'lens.write', step: 'hats', round: '3-red', text: 'Uneasy' });
    world.goTo('hats.6-green');
    world.send(A, { type: 'lens.write', step: 'hats', round: '6-green', text: 'A swap' });

    world.goTo('back.private');

    const moments = (id: string) => world.block('seat-2', 'entries', `moments-${id}`)?.items.map((item) => item.text);
    expect(moments('red')).toEqual(['Uneasy']);
    expect(moments('any')).toEqual(['Uneasy', 'A swap']);
    expect(whoSees(world, 'A private thought', everybody)).toEqual([]);
  });

  it('leave out what the facilitator hid', () => {
    const world = testSession({ scenario: TINY, seats: 4 });
    world.goTo('hats.3-red');
    const [event] = world.send(A, { type: 'lens.write', step: 'hats', round: '3-red', text: 'Uneasy' });
    world.goTo('hats.4-yellow');
    world.send(facilitator, { type: 'entry.hide', contribution: `c${event?.seq}` });

    world.goTo('back.private');

    expect(world.block('seat-2', 'entries', 'moments-red')).toBeUndefined();
  });

  it('show how it went, part by part', () => {
    const world = looking('all');

    const titles = world.block(facilitator, 'replay')?.moments.map((one) => one.title) ?? [];

    expect(titles[0]).toBe('Hello en');
    expect(titles.at(-1)).toBe('All together');
  });
});

describe('pairs', () => {
  it('leave nobody alone with an odd number, nor with a partner who was removed', () => {
    const world = testSession({ scenario: TINY, seats: 5 });
    world.goTo('back.pair');

    expect(world.session().groups.pairs.map((pair) => pair.seats.length)).toEqual([3, 2]);
    const pair = world.session().groups.pairs[1]?.seats ?? [];
    world.send(facilitator, { type: 'people.remove', seat: pair[0] ?? '' });

    expect(world.block(pair[1] ?? '', 'entries', 'partner')).toBeUndefined();
    const late = world.arrive('Late');
    expect(world.session().groups.pairs[1]?.seats).toContain(late);
  });
});
