// Collect: answers that stay blind until they are shown together, and anonymous ones that stay so.

import { describe, expect, it } from 'vitest';
import { whoSees } from '../../kit/sees.ts';
import { both, SCRIPT, withSteps } from '../../kit/steps.ts';
import { TINY } from '../../kit/tiny.ts';
import { facilitator, projector, testSession, type World } from '../../kit/world.ts';

const [A, B, C] = ['seat-1', 'seat-2', 'seat-3'] as const;
const everybody = [A, B, C, facilitator, projector];

const answer = (prompt: string, text: string) => ({ type: 'collect.answer', step: 'first', prompt, text });
const reveal = { type: 'collect.reveal', step: 'first' };

const asked = (): World => {
  const world = testSession({ scenario: TINY, seats: 3 });
  world.goTo('first');
  return world;
};

const idOf = (world: World): string => `c${world.log.findLast((event) => event.type === 'collect.answered')?.seq}`;

describe('answering', () => {
  it('takes an answer of a participant, once per prompt', () => {
    const world = asked();

    expect(world.send(A, answer('open', 'First'))).toHaveLength(1);
    world.send(A, answer('open', 'Second'));

    expect(whoSees(world, 'First thing', everybody)).toEqual([]);
    world.send(facilitator, reveal);
    expect(world.block(B, 'entries', 'answers-first-open')?.items.map((item) => item.text)).toEqual(['Second']);
  });

  it('is quiet for the same words again', () => {
    const world = asked();
    world.send(A, answer('open', 'Same'));

    expect(world.send(A, answer('open', ' Same '))).toEqual([]);
  });

  it('refuses nothing, too much, an unknown prompt, and the facilitator', () => {
    const world = asked();

    expect(world.refused(A, answer('open', ' '))).toEqual({ refused: 'empty' });
    expect(world.refused(A, answer('open', 'x'.repeat(281)))).toEqual({ refused: 'too-long', values: { max: 280 } });
    expect(world.refused(A, answer('nothing', 'x'))).toEqual({ refused: 'unknown' });
    expect(world.refused(facilitator, answer('open', 'x'))).toEqual({ refused: 'not-allowed' });
  });

  it('may not replace what all have seen, but takes a late first answer', () => {
    const world = asked();
    world.send(A, answer('open', 'Seen'));
    world.send(facilitator, reveal);

    expect(world.refused(A, answer('open', 'Other'))).toEqual({ refused: 'not-now' });
    expect(world.send(B, answer('open', 'Late'))).toHaveLength(1);
  });
});

describe('who may read', () => {
  it('R1: nobody but the author before the reveal', () => {
    const world = asked();

    world.send(A, answer('open', 'Blind words'));

    expect(whoSees(world, 'Blind words', everybody)).toEqual([A]);
  });

  it('all afterwards, with the name', () => {
    const world = asked();
    world.send(A, answer('open', 'Shown words'));

    world.send(facilitator, reveal);

    expect(whoSees(world, 'Shown words', everybody)).toHaveLength(5);
    expect(world.block(projector, 'entries', 'answers-first-open')?.items[0]?.by).toBe('Person 1');
    expect(world.refused(B, reveal)).toEqual({ refused: 'not-allowed' });
    expect(world.send(facilitator, reveal)).toEqual([]);
  });

  it('S4: what is for the author alone stays so, for the facilitator as well, through to the report', () => {
    const world = asked();
    world.send(A, answer('thought', 'Only mine'));

    world.send(facilitator, reveal);
    world.send(facilitator, { type: 'progress.next' });
    world.send(facilitator, { type: 'progress.end' });

    expect(whoSees(world, 'Only mine', everybody)).toEqual([A]);
  });

  it('what is for the facilitator is for nobody else', () => {
    const prompts = `[{ id: need, text: ${both('What do you need')}, audience: facilitator }]`;
    const world = testSession({
      scenario: withSteps(`id: first, kind: collect, title: ${both('First')}, prompts: ${prompts}, ${SCRIPT}`),
      seats: 3,
    });
    world.goTo('first');
    world.send(A, answer('need', 'A quiet place'));

    expect(whoSees(world, 'A quiet place', everybody)).toEqual([A]);
    world.send(facilitator, reveal);

    expect(whoSees(world, 'A quiet place', everybody)).toEqual([A, 'facilitator']);
  });
});

describe('anonymous answers', () => {
  const shownLines = (world: World, viewer: typeof facilitator | string = facilitator) =>
    world.block(viewer, 'entries', 'answers-first-line')?.items ?? [];

  it('S5: are shown from three on; until then each author sees their own', () => {
    const world = asked();
    world.send(A, answer('line', 'No filming'));
    world.send(B, answer('line', 'No shouting'));
    world.send(facilitator, reveal);

    expect(whoSees(world, 'No filming', everybody)).toEqual([A]);
    world.send(C, answer('line', 'No jokes'));

    expect(whoSees(world, 'No filming', everybody)).toHaveLength(5);
  });

  it('S5: carry no name, no picture and no seat for anybody, with names on', () => {
    const world = asked();
    world.send(C, answer('line', 'c'));
    world.send(B, answer('line', 'b'));
    world.send(A, answer('line', 'a'));
    world.send(facilitator, reveal);

    const entry = world.block(facilitator, 'entries', 'answers-first-line')?.items[0];
    world.send(facilitator, { type: 'entry.spotlight', contribution: entry?.id ?? '' });

    for (const item of shownLines(world)) expect(item).not.toHaveProperty('by');
    for (const viewer of everybody) {
      const { stage } = world.view(viewer);
      for (const card of [...stage.cards, ...(stage.spotlight ? [stage.spotlight] : [])]) {
        expect(card).not.toHaveProperty('by');
        expect(card).not.toHaveProperty('name');
        expect(card).not.toHaveProperty('avatar');
      }
    }
  });

  it('S5: lie and are read in an order that says nothing of who wrote when or sits where', () => {
    const world = asked();
    for (const [seat, text] of [
      [A, 'zebra'],
      [B, 'yak'],
      [C, 'ant'],
    ] as const)
      world.send(seat, answer('line', text));
    world.send(facilitator, reveal);

    const read: string[] = [];
    for (;;) {
      const control = world.block(facilitator, 'controls', 'pace')?.items.find((item) => item.id === 'read');
      if (!control) break;
      world.send(facilitator, control.send);
      read.push(world.view(projector).stage.spotlight?.text ?? '');
    }

    expect(shownLines(world).map((item) => item.text)).toEqual(['ant', 'yak', 'zebra']);
    expect(read).toEqual(['ant', 'yak', 'zebra']);
  });

  it('S6: may be taken back by their author after the end, even when too few to be shown', () => {
    const world = asked();
    world.send(A, answer('line', 'Rather not'));
    world.send(facilitator, { type: 'progress.end' });

    const mine = world.block(A, 'entries', 'own')?.items.find((item) => item.text === 'Rather not');
    world.send(A, mine?.controls[0]?.send ?? { type: '' });

    expect(whoSees(world, 'Rather not', everybody)).toEqual([]);
  });
});

describe('taking back', () => {
  it('is the author’s own', () => {
    const world = asked();
    world.send(A, answer('open', 'Gone'));
    const withdraw = { type: 'collect.withdraw', step: 'first', contribution: idOf(world) };

    expect(world.refused(B, withdraw)).toEqual({ refused: 'unknown' });
    expect(world.refused(facilitator, withdraw)).toEqual({ refused: 'not-allowed' });
    world.send(A, withdraw);

    expect(world.refused(A, withdraw)).toEqual({ refused: 'unknown' });
    world.send(facilitator, reveal);
    expect(world.block(B, 'entries', 'answers-first-open')?.items).toEqual([]);
  });
});
