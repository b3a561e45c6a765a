// Scale: everybody for themselves, blind until shown, and the group as counts of at least three.

import { describe, expect, it } from 'vitest';
import { counted } from '../../../shared/activities/scale/picture.ts';
import type { SpreadBlock } from '../../../shared/blocks/block.ts';
import { rules } from '../../../shared/rules.ts';
import { parseScenario } from '../../../shared/scenario/parse.ts';
import { playThrough } from '../../kit/playthrough.ts';
import { whoSees } from '../../kit/sees.ts';
import { both, SCRIPT, withSteps } from '../../kit/steps.ts';
import { facilitator, projector, testSession, type World } from '../../kit/world.ts';

const STATEMENTS = `statements: [{ id: doubt, text: ${both('I dare to doubt')}, low: ${both('Never')}, high: ${both('Always')} }]`;
const scaleStep = (id: string, more: string) => `id: ${id}, kind: scale, title: ${both(id)}, ${more}, ${SCRIPT}`;
const TWICE = withSteps(
  scaleStep('start', `${STATEMENTS}, own: ${both('Which question is yours')}`),
  scaleStep('end', `${STATEMENTS}, own: ${both('Which question is yours')}, again: start`),
);

const rate = (value: number, step = 'start') => ({ type: 'scale.rate', step, statement: 'doubt', value });
const own = (value: number, question?: string, step = 'start') => ({
  type: 'scale.rate',
  step,
  statement: 'own',
  value,
  ...(question ? { question } : {}),
});
const reveal = { type: 'scale.reveal', step: 'start' };

const rating = (seats = 5): World => {
  const world = testSession({ scenario: TWICE, seats });
  world.goTo('start');
  return world;
};

const item = (world: World, viewer: typeof facilitator | string, id = 'doubt'): SpreadBlock['items'][number] | undefined =>
  world.block(viewer, 'spread')?.items.find((one) => one.id === id);

const [A, B, C, D] = ['seat-1', 'seat-2', 'seat-3', 'seat-4'] as const;

describe('rating', () => {
  it('takes a place, and another as long as it is blind; quiet for the same one', () => {
    const world = rating();

    expect(world.send(A, rate(4))).toHaveLength(1);
    expect(world.send(A, rate(4))).toEqual([]);
    world.send(A, rate(6));

    expect(item(world, A)?.mine).toEqual({ now: 6 });
  });

  it('refuses a place beside the scale, an unknown statement, what is no number, and the facilitator', () => {
    const world = rating();

    expect(world.refused(A, rate(0))).toEqual({ refused: 'unknown' });
    expect(world.refused(A, rate(11))).toEqual({ refused: 'unknown' });
    expect(world.refused(A, { ...rate(4), statement: 'nothing' })).toEqual({ refused: 'unknown' });
    expect(world.refused(A, { ...rate(4), value: '4' })).toEqual({ refused: 'malformed' });
    expect(world.refused(facilitator, rate(4))).toEqual({ refused: 'not-allowed' });
  });

  it('may not move in a picture that all have seen, but takes a late first place', () => {
    const world = rating();
    world.send(A, rate(4));
    world.send(facilitator, reveal);

    expect(world.refused(A, rate(5))).toEqual({ refused: 'not-now' });
    expect(world.send(B, rate(5))).toHaveLength(1);
  });

  it('is shown by the facilitator alone, once', () => {
    const world = rating();

    expect(world.refused(A, reveal)).toEqual({ refused: 'not-allowed' });
    expect(world.send(facilitator, reveal).map((event) => event.type)).toContain('scale.revealed');
    expect(world.send(facilitator, reveal)).toEqual([]);
  });

  it('S6: is taken back by its author', () => {
    const world = rating();
    const [event] = world.send(A, own(4, 'How do I begin'));
    const withdraw = { type: 'scale.withdraw', step: 'start', contribution: `c${event?.seq}` };

    expect(world.refused(B, withdraw)).toEqual({ refused: 'unknown' });
    expect(world.refused(facilitator, withdraw)).toEqual({ refused: 'not-allowed' });
    world.send(A, withdraw);

    expect(whoSees(world, 'How do I begin', [A])).toEqual([]);
  });
});

describe('the group', () => {
  it('R26: is blind until it is shown; one’s own place is there at once', () => {
    const world = rating();
    for (const [seat, value] of [
      [A, 2],
      [B, 4],
      [C, 6],
    ] as const)
      world.send(seat, rate(value));

    expect(item(world, A)).toMatchObject({ mine: { now: 2 }, text: 'You stand at 2.' });
    expect(item(world, A)).not.toHaveProperty('now');
    expect(item(world, facilitator)).toBeUndefined();
    expect(item(world, projector)).toBeUndefined();
  });

  it('R26: is drawn from three answers on', () => {
    const world = rating();
    world.send(A, rate(2));
    world.send(B, rate(4));
    world.send(facilitator, reveal);

    expect(item(world, facilitator)).toMatchObject({ text: 'Too few answers to show: that takes three.' });
    expect(item(world, facilitator)).not.toHaveProperty('now');
  });

  it('R26: is counts and a mean for everybody, and nobody’s place but one’s own', () => {
    const world = rating();
    for (const [seat, value] of [
      [A, 2],
      [B, 4],
      [C, 6],
    ] as const)
      world.send(seat, rate(value));
    world.send(facilitator, reveal);

    for (const viewer of [facilitator, projector, D]) {
      expect(item(world, viewer)).toMatchObject({
        now: [0, 1, 0, 1, 0, 1, 0, 0, 0, 0],
        text: 'On average 4.0, of 3 people.',
      });
      expect(item(world, viewer)).not.toHaveProperty('mine');
    }
    expect(item(world, B)?.mine).toEqual({ now: 4 });
  });

  it('R26: takes late answers in by three, so that none is told from the picture before', () => {
    const world = rating(7);
    for (const seat of [A, B, C]) world.send(seat, rate(5));
    world.send(facilitator, reveal);
    world.send(D, rate(9));
    world.send('seat-5', rate(9));

    expect(item(world, facilitator)?.now?.[8]).toBe(0);
    expect(item(world, D)?.mine).toEqual({ now: 9 });
    world.send('seat-6', rate(9));

    expect(item(world, facilitator)?.now?.[8]).toBe(3);
  });

  it('R26: counts nobody twice and hides what would be fewer than three', () => {
    const placed = (late: boolean, n: number) => Array.from({ length: n }, (_, at) => ({ by: `${late}-${at}`, value: 1, late }));

    expect(counted([...placed(false, 2), ...placed(true, 2)])).toHaveLength(3);
    expect(counted([...placed(false, 2)])).toEqual([]);
    expect(counted([...placed(false, 4), ...placed(true, 5)])).toHaveLength(7);
  });

  it('R26: is not in the report, and nobody’s place is in another’s view', () => {
    const world = rating();
    for (const seat of [A, B, C]) world.send(seat, own(7, `Question of ${seat}.`));
    world.send(facilitator, reveal);
    world.goTo('end');

    for (const seat of [A, B, C])
      expect(whoSees(world, `Question of ${seat}.`, [...world.seats, facilitator, projector])).toEqual([seat]);
    world.send(facilitator, { type: 'progress.end' });

    expect(JSON.stringify(rules.report(world.session(), { names: true, language: 'en' }))).not.toContain('Question of');
  });

  it('is for each alone when it is not to be shown', () => {
    const world = testSession({ scenario: withSteps(scaleStep('start', `${STATEMENTS}, show: false`)), seats: 3 });
    world.goTo('start');
    for (const seat of [A, B, C]) world.send(seat, rate(5));

    expect(world.send(facilitator, reveal)).toEqual([]);
    expect(item(world, facilitator)).toBeUndefined();
    expect(item(world, A)).toMatchObject({ mine: { now: 5 } });
  });
});

describe('a question of one’s own', () => {
  it('is asked with its place, and refused without words', () => {
    const world = rating();

    expect(world.refused(A, own(3))).toEqual({ refused: 'empty' });
    expect(world.refused(A, own(3, 'x'.repeat(201)))).toEqual({ refused: 'too-long', values: { max: 200 } });
    world.send(A, own(3, 'How do I begin'));
    expect(world.send(A, own(4))).toHaveLength(1);
    expect(world.send(A, own(4, 'How do I begin'))).toEqual([]);
  });

  it('R26: comes back at the second moment, to its author alone, and cannot be exchanged for another', () => {
    const world = rating();
    world.send(A, own(3, 'How do I begin'));
    world.goTo('end');

    const form = world.block(A, 'form', 'scale-end-own');
    expect(form?.prompt).toBe('How do I begin');
    expect(form?.fields.map((field) => field.name)).toEqual(['value']);
    expect(world.block(B, 'form', 'scale-end-own')?.fields.map((field) => field.name)).toEqual(['question', 'value']);
    world.send(A, own(8, 'Another question', 'end'));

    expect(item(world, A, 'own')).toMatchObject({ mine: { before: 3, now: 8 } });
    expect(whoSees(world, 'Another question', [A])).toEqual([]);
  });
});

describe('the second moment', () => {
  const second = (moves: readonly (readonly [string, number | undefined, number | undefined])[]): World => {
    const world = rating(moves.length);
    for (const [seat, before] of moves) if (before !== undefined) world.send(seat, rate(before));
    world.goTo('end');
    for (const [seat, , now] of moves) if (now !== undefined) world.send(seat, rate(now, 'end'));
    world.send(facilitator, { type: 'scale.reveal', step: 'end' });
    return world;
  };

  it('R26: draws before and now, with how many moved', () => {
    const world = second([
      [A, 4, 6],
      [B, 5, 5],
      [C, 3, 7],
    ]);

    expect(item(world, facilitator)).toMatchObject({
      before: [0, 0, 1, 1, 1, 0, 0, 0, 0, 0],
      now: [0, 0, 0, 0, 1, 1, 1, 0, 0, 0],
      text: 'Before, on average 4.0, now 6.0; for 2 of 3 it moved.',
    });
    expect(item(world, A)?.mine).toEqual({ before: 4, now: 6 });
    expect(item(world, A)?.text).toContain('You stood at 4, and stand at 6 now.');
  });

  it('R26: says nothing of a shift of fewer than three', () => {
    const world = second([
      [A, 4, 6],
      [B, 5, 5],
      [C, 3, undefined],
      [D, undefined, 9],
    ]);

    expect(item(world, facilitator)?.text).toBe('Before, on average 4.0, now 6.7.');
  });

  it('says it in Dutch, with a comma', () => {
    const world = second([
      [A, 4, 6],
      [B, 5, 5],
      [C, 3, 7],
    ]);

    const text = world.view({ role: 'projector', language: 'nl' }).blocks.find((block) => block.type === 'spread')?.items;
    expect(text?.find((one) => one.id === 'doubt')?.text).toBe('Vooraf gemiddeld 4,0, nu 6,0; bij 2 van de 3 schoof het op.');
  });

  it('R26: never is the picture of fewer than three in anybody’s view', () => {
    const world = second([
      [A, 4, 6],
      [B, 5, 5],
    ]);

    for (const viewer of [...world.seats, facilitator, projector]) {
      expect(item(world, viewer)).not.toHaveProperty('before');
      expect(item(world, viewer)).not.toHaveProperty('now');
    }
  });
});

describe('a scenario file', () => {
  it.each([
    ['show: true', 'statements'],
    [`${STATEMENTS.replace('low:', 'min: 5, max: 5, low:')}`, 'min'],
    [`${STATEMENTS.replace('id: doubt', 'id: own')}`, 'id'],
  ])('is refused with %s', (more, field) => {
    const parsed = parseScenario(withSteps(scaleStep('start', more)), 'test.yaml');

    expect('problems' in parsed ? parsed.problems.map((one) => one.path).join() : 'good').toContain(field);
  });
});

it.each([4, 9, 30])('R26: is played by %i simulated people without a refusal', (seats) => {
  const world = testSession({ scenario: TWICE, seats });

  expect(playThrough(world, `scale-${seats}`).refused).toEqual([]);
});
