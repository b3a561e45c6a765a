// The room's own switches, the spotlight, what is hidden, plot events and the facilitator's notes.

import { describe, expect, it } from 'vitest';
import { whoSees } from '../../kit/sees.ts';
import { TINY } from '../../kit/tiny.ts';
import { facilitator, projector, testSession, type World } from '../../kit/world.ts';

const [A, B] = ['seat-1', 'seat-2'] as const;
const everybody = [A, B, facilitator, projector];

/** A card of the first person in a white round, blind so far. */
const carded = (): { world: World; card: string } => {
  const world = testSession({ scenario: TINY, seats: 2 });
  world.goTo('hats.2-white');
  const [event] = world.send(A, { type: 'lens.write', step: 'hats', round: '2-white', text: 'Forty people' });
  return { world, card: `c${event?.seq}` };
};
const entry = (type: string, contribution?: string) => ({ type: `entry.${type}`, ...(contribution ? { contribution } : {}) });
const reveal = { type: 'lens.reveal', step: 'hats' };

describe('the spotlight', () => {
  it('S10: takes only what all may read', () => {
    const { world, card } = carded();

    expect(world.refused(facilitator, entry('spotlight', card))).toEqual({ refused: 'not-allowed' });
    world.send(facilitator, reveal);
    world.send(facilitator, entry('spotlight', card));

    for (const viewer of everybody)
      expect(world.view(viewer).stage.spotlight).toMatchObject({ text: 'Forty people', name: 'Person 1', by: A });
    expect(world.send(facilitator, entry('spotlight', card))).toEqual([]);
  });

  it('refuses what is not there, what is hidden, and a participant', () => {
    const { world, card } = carded();
    world.send(facilitator, reveal);
    world.send(facilitator, entry('hide', card));

    expect(world.refused(facilitator, entry('spotlight', card))).toEqual({ refused: 'not-allowed' });
    expect(world.refused(facilitator, entry('spotlight', 'c999'))).toEqual({ refused: 'unknown' });
    expect(world.refused(A, entry('spotlight', card))).toEqual({ refused: 'not-allowed' });
  });

  it('is dimmed by hand, and goes out with the part', () => {
    const { world, card } = carded();
    world.send(facilitator, reveal);
    world.send(facilitator, entry('spotlight', card));

    world.send(facilitator, entry('dim'));
    expect(world.view(projector).stage).not.toHaveProperty('spotlight');
    expect(world.send(facilitator, entry('dim'))).toEqual([]);

    world.send(facilitator, entry('spotlight', card));
    world.send(facilitator, { type: 'progress.next' });
    expect(world.view(projector).stage).not.toHaveProperty('spotlight');
  });

  it('goes out when the author takes the card back', () => {
    const { world, card } = carded();
    world.send(facilitator, reveal);
    world.send(facilitator, entry('spotlight', card));

    world.send(A, { type: 'lens.withdraw', step: 'hats', contribution: card });

    expect(world.view(projector).stage).not.toHaveProperty('spotlight');
  });
});

describe('hiding', () => {
  it('A9: takes a card away from all but its author and the facilitator, and gives it back', () => {
    const { world, card } = carded();
    world.send(facilitator, reveal);
    world.send(facilitator, entry('spotlight', card));

    world.send(facilitator, entry('hide', card));

    expect(whoSees(world, 'Forty people', everybody)).toEqual([A, 'facilitator']);
    expect(world.send(facilitator, entry('hide', card))).toEqual([]);
    world.send(facilitator, entry('restore', card));

    expect(whoSees(world, 'Forty people', everybody)).toHaveLength(4);
    expect(world.send(facilitator, entry('restore', card))).toEqual([]);
    expect(world.refused(facilitator, entry('hide', 'c999'))).toEqual({ refused: 'unknown' });
  });
});

describe('names', () => {
  it('are taken off for participants and the projector, not for the author and the facilitator', () => {
    const { world } = carded();
    world.send(facilitator, reveal);

    world.send(facilitator, { type: 'room.names', shown: false });

    const by = (viewer: string | typeof facilitator) => world.block(viewer, 'entries', 'board-white')?.items[0]?.by;
    expect([A, B, facilitator, projector].map(by)).toEqual(['Person 1', undefined, 'Person 1', undefined]);
    expect(world.view(projector).stage.cards[0]).not.toHaveProperty('by');
    expect(world.send(facilitator, { type: 'room.names', shown: false })).toEqual([]);
  });
});

describe('switches', () => {
  it.each([
    [
      { type: 'room.lock', locked: true },
      { type: 'room.lock', locked: false },
    ],
    [
      { type: 'room.admission', required: true },
      { type: 'room.admission', required: false },
    ],
  ])('%o goes on, is quiet twice, and goes off', (on, off) => {
    const world = testSession({ scenario: TINY, seats: 1 });

    expect(world.send(facilitator, on)).toHaveLength(1);
    expect(world.send(facilitator, on)).toEqual([]);
    expect(world.send(facilitator, off)).toHaveLength(1);
    expect(world.refused(A, on)).toEqual({ refused: 'not-allowed' });
  });
});

describe('notes', () => {
  it('S1: are the facilitator’s alone, also at the end', () => {
    const { world } = carded();
    const note = { type: 'room.note', text: 'Watch the quiet ones' };

    world.send(facilitator, note);

    expect(whoSees(world, 'Watch the quiet ones', everybody)).toEqual(['facilitator']);
    expect(world.send(facilitator, note)).toEqual([]);
    expect(world.refused(A, note)).toEqual({ refused: 'not-allowed' });
    world.send(facilitator, { type: 'progress.end' });
    expect(whoSees(world, 'Watch the quiet ones', everybody)).toEqual(['facilitator']);
  });

  it('may be emptied', () => {
    const { world } = carded();
    world.send(facilitator, { type: 'room.note', text: 'x' });

    world.send(facilitator, { type: 'room.note', text: '' });

    expect(world.session().notes).toBe('');
  });
});

describe('plot events', () => {
  const send = { type: 'plot.send', event: 'letter' };
  const aside = { type: 'plot.lay-aside', event: 'letter' };

  it('R16: reach everybody at once when the facilitator sends them in, and stay to be looked back at', () => {
    const { world } = carded();

    expect(whoSees(world, 'A letter en', everybody)).toEqual([]);
    world.send(facilitator, send);
    for (const viewer of [A, B, projector]) expect(world.block(viewer, 'notice', 'plot-letter')?.text).toBe('A letter en');
    expect(world.send(facilitator, send)).toEqual([]);
    world.goTo('turns');

    expect(world.block(A, 'notice', 'plot-letter')).toBeUndefined();
    expect(world.block(A, 'entries', 'happened')?.items.map((item) => item.text)).toEqual(['A letter en']);
  });

  it('make room in a later part of the same step: folded for people, off the wall', () => {
    const { world } = carded();
    world.send(facilitator, send);
    world.send(facilitator, { type: 'plot.whisper', seat: A, text: 'Well done' });
    expect(world.block(A, 'notice', 'plot-letter')?.folded).toBeUndefined();

    world.send(facilitator, { type: 'progress.next' });

    expect(world.session().position?.step).toBe('hats');
    for (const viewer of [A, B, projector]) expect(world.block(viewer, 'notice', 'plot-letter')?.folded).toBe(true);
    const whisper = world.view(A).blocks.find((block) => block.type === 'notice' && block.text === 'Well done');
    expect(whisper).toMatchObject({ folded: true });
  });

  it('may be laid aside again, and are quiet when they were not sent', () => {
    const { world } = carded();
    world.send(facilitator, send);

    world.send(facilitator, aside);

    expect(world.block(A, 'notice', 'plot-letter')).toBeUndefined();
    expect(world.send(facilitator, aside)).toEqual([]);
  });

  it('refuse an unknown one, the lobby, and a participant', () => {
    const { world } = carded();

    expect(world.refused(facilitator, { type: 'plot.send', event: 'war' })).toEqual({ refused: 'unknown' });
    expect(world.refused(A, send)).toEqual({ refused: 'not-allowed' });
    expect(testSession({ scenario: TINY, seats: 1 }).refused(facilitator, send)).toEqual({ refused: 'not-now' });
  });
});
