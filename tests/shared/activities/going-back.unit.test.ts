// The facilitator goes back: what was seen stays seen, what was not stays hidden.

import { describe, expect, it } from 'vitest';
import { TINY } from '../../kit/tiny.ts';
import { facilitator, projector, testSession } from '../../kit/world.ts';

const seen = (world: ReturnType<typeof testSession>, text: string) => JSON.stringify(world.view(projector)).includes(text);

describe('going back', () => {
  it('R1: a round that was left is open, also when it is on again', () => {
    const world = testSession({ scenario: TINY, seats: 3 });
    world.goTo('hats.3-red');
    world.send('seat-1', { type: 'lens.write', step: 'hats', round: '3-red', text: 'Uneasy' });
    expect(seen(world, 'Uneasy')).toBe(false);
    world.send(facilitator, { type: 'progress.next' });
    expect(seen(world, 'Uneasy')).toBe(true);
    world.send(facilitator, { type: 'progress.back' });
    expect(seen(world, 'Uneasy')).toBe(true);
    expect(world.refused('seat-1', { type: 'lens.edit', step: 'hats', contribution: 'c1', text: 'Calm' }).refused).toBe(
      'unknown',
    );
    const card = world.log.find((event) => event.type === 'lens.written');
    expect(
      world.refused('seat-1', { type: 'lens.edit', step: 'hats', contribution: `c${card?.seq}`, text: 'Calm' }).refused,
    ).toBe('not-now');
  });

  it('R3: dots that were never shown stay blind when the facilitator goes back to the lines before them', () => {
    const world = testSession({ scenario: TINY, seats: 3 });
    world.goTo('choice.dots');
    world.send('seat-1', { type: 'decide.dot', step: 'choice', option: 'stay', put: true });
    const counts = () => world.block(projector, 'choices')?.items.map((item) => item.count);
    expect(counts()).toEqual([undefined, undefined]);
    world.send(facilitator, { type: 'decide.reveal', step: 'choice' });
    expect(counts()).toEqual([1, 0]);
  });
});

describe('taking back in a decision', () => {
  it('R3: a line and an option of one’s own may go; an option that others chose may not', () => {
    const world = testSession({ scenario: TINY, seats: 3 });
    world.goTo('choice.lines');
    const added = world.send('seat-1', { type: 'decide.add', step: 'choice', text: 'A third way' })[0];
    const line = world.send('seat-2', { type: 'decide.line', step: 'choice', option: 'stay', hat: 'yellow', text: 'Cheap' })[0];
    const back = (id: number | undefined) => ({ type: 'decide.withdraw', step: 'choice', contribution: `c${id}` });
    expect(world.refused('seat-1', back(line?.seq)).refused).toBe('unknown');
    world.send('seat-2', back(line?.seq));
    world.goTo('choice.dots');
    world.send('seat-3', { type: 'decide.dot', step: 'choice', option: `c${added?.seq}`, put: true });
    expect(world.refused('seat-1', back(added?.seq)).refused).toBe('not-now');
    world.send('seat-3', { type: 'decide.dot', step: 'choice', option: `c${added?.seq}`, put: false });
    world.send('seat-1', back(added?.seq));
    expect(world.block(projector, 'choices')?.items.map((item) => item.id)).toEqual(['stay', 'go']);
  });
});
