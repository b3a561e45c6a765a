// Cards of the lens: "other hat?", editing before the reveal, taking back.

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

/** The id of the card that was written last. */
const last = (world: World): string => `c${world.log.findLast((event) => event.type === 'lens.written')?.seq}`;

const everybody = [A, B, 'seat-3', facilitator, projector];

describe('"other hat?"', () => {
  const offered = (): { world: World; card: string } => {
    const world = inRound('2-white');
    world.send(A, write('2-white', 'I am afraid of it'));
    const card = last(world);
    world.send(facilitator, reveal);
    world.send(B, { type: 'lens.suggest', step: 'hats', contribution: card, hat: 'red' });
    return { world, card };
  };
  const boardOf = (world: World, sign: string): readonly string[] =>
    world.block(B, 'entries', `board-${sign}`)?.items.map((item) => item.id) ?? [];

  it('R8: asks the author, and moves nothing without consent', () => {
    const { world, card } = offered();

    expect(boardOf(world, 'white')).toEqual([card]);
    expect(world.block(A, 'notice', `offer-${card}`)?.controls.map((control) => control.id)).toEqual(['move', 'keep']);
    expect(world.block(B, 'notice', `offer-${card}`)).toBeUndefined();
    expect(world.refused(B, { type: 'lens.answer', step: 'hats', contribution: card, move: true })).toEqual({
      refused: 'not-allowed',
    });
    expect(world.refused(facilitator, { type: 'lens.answer', step: 'hats', contribution: card, move: true })).toEqual({
      refused: 'not-allowed',
    });
  });

  it('moves when the author agrees', () => {
    const { world, card } = offered();

    world.send(A, { type: 'lens.answer', step: 'hats', contribution: card, move: true });

    expect(boardOf(world, 'red')).toEqual([card]);
    expect(world.block(A, 'notice', `offer-${card}`)).toBeUndefined();
  });

  it('stays when the author keeps it, and an answer without an offer is quiet', () => {
    const { world, card } = offered();
    const answer = { type: 'lens.answer', step: 'hats', contribution: card, move: false };

    world.send(A, answer);

    expect(boardOf(world, 'white')).toEqual([card]);
    expect(world.send(A, answer)).toEqual([]);
  });

  it('is quiet for the same hat and while an offer waits', () => {
    const { world, card } = offered();

    expect(world.send('seat-3', { type: 'lens.suggest', step: 'hats', contribution: card, hat: 'black' })).toEqual([]);
    expect(world.send('seat-3', { type: 'lens.suggest', step: 'hats', contribution: card, hat: 'white' })).toEqual([]);
  });

  it('moves one’s own card at once', () => {
    const world = inRound('2-white');
    world.send(A, write('2-white', 'Mine'));

    const [event] = world.send(A, { type: 'lens.suggest', step: 'hats', contribution: last(world), hat: 'green' });

    expect(event?.type).toBe('lens.moved');
  });

  it('knows nothing of a card that one may not read yet', () => {
    const world = inRound('2-white');
    world.send(A, write('2-white', 'Still blind'));

    expect(world.refused(B, { type: 'lens.suggest', step: 'hats', contribution: last(world), hat: 'red' })).toEqual({
      refused: 'unknown',
    });
  });
});

describe('editing and taking back', () => {
  const edit = (world: World, text: string) => ({ type: 'lens.edit', step: 'hats', contribution: last(world), text });

  it('changes one’s own card before the reveal; the same text is quiet', () => {
    const world = inRound('2-white');
    world.send(A, write('2-white', 'Frist'));

    world.send(A, edit(world, 'First'));

    expect(whoSees(world, 'Frist', everybody)).toEqual([]);
    expect(world.send(A, edit(world, 'First '))).toEqual([]);
  });

  it.each([
    ['was shown', (world: World) => world.send(facilitator, reveal)],
    ['has gone by', (world: World) => world.send(facilitator, { type: 'progress.next' })],
  ])('refuses once it %s: what all have seen stays as they saw it', (_when, open) => {
    const world = inRound('2-white');
    world.send(A, write('2-white', 'As it was'));

    open(world);

    expect(world.refused(A, edit(world, 'Never said that'))).toEqual({ refused: 'not-now' });
    expect(world.block(A, 'entries', 'board-white')?.items[0]?.controls.map((control) => control.id)).not.toContain('edit');
  });

  it('keeps the length of the hat, and refuses somebody else', () => {
    const world = inRound('3-red');
    world.send(A, write('3-red', 'Fear'));

    expect(world.refused(A, edit(world, 'x'.repeat(41)))).toEqual({ refused: 'too-long', values: { max: 40 } });
    expect(world.refused(B, edit(world, 'Joy'))).toEqual({ refused: 'not-allowed' });
    expect(world.refused(facilitator, edit(world, 'Joy'))).toEqual({ refused: 'not-allowed' });
  });

  it('S6: takes one’s own card back at any time, for everybody, also after the end', () => {
    const world = inRound('2-white');
    world.send(A, write('2-white', 'Rather not'));
    const withdraw = { type: 'lens.withdraw', step: 'hats', contribution: last(world) };
    world.send(facilitator, reveal);
    world.send(facilitator, { type: 'progress.end' });

    expect(world.refused(B, withdraw)).toEqual({ refused: 'not-allowed' });
    world.send(A, withdraw);

    expect(whoSees(world, 'Rather not', everybody)).toEqual([]);
    expect(world.refused(A, withdraw)).toEqual({ refused: 'unknown' });
  });
});
