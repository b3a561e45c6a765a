// Commit: what somebody takes along is theirs alone until they share it; a buddy is asked, and may say no.

import { describe, expect, it } from 'vitest';
import { house } from '../../../shared/context.ts';
import { rules } from '../../../shared/rules.ts';
import { parseScenario } from '../../../shared/scenario/parse.ts';
import { playThrough } from '../../kit/playthrough.ts';
import { whoSees } from '../../kit/sees.ts';
import { both, SCRIPT, withSteps } from '../../kit/steps.ts';
import { facilitator, projector, testSession, type World } from '../../kit/world.ts';

const scenario = (...parts: readonly string[]): string =>
  withSteps(
    `id: along, kind: commit, title: ${both('Along')}, parts: [${parts.map((part) => `{ part: ${part}, ${SCRIPT} }`).join(', ')}]`,
  );
const ALL = scenario('anchor', 'intention', 'buddy', 'return');

const at = (part: string, seats = 4): World => {
  const world = testSession({ scenario: ALL, seats });
  world.goTo(`along.${part}`);
  return world;
};

const [A, B, C, D] = ['seat-1', 'seat-2', 'seat-3', 'seat-4'] as const;
const everybody = (world: World) => [...world.seats, facilitator, projector];
const last = (world: World): string => `c${world.log.at(-1)?.seq}`;
const own = (world: World, part: string, by: string) =>
  house.contributions(world.session()).filter((one) => one.part === part && one.by === by);

const anchor = (what: string) => ({ type: 'commit.anchor', step: 'along', kind: 'gesture', what, feeling: 'calm' });
const intend = (when: string, deed: string) => ({ type: 'commit.intend', step: 'along', when, deed });
const share = (contribution: string, audience: string) => ({ type: 'commit.share', step: 'along', contribution, audience });
const ask = (seat: string) => ({ type: 'commit.ask', step: 'along', seat });
const answer = (seat: string, yes: boolean) => ({ type: 'commit.answer', step: 'along', seat, yes });
const date = (day: string) => ({ type: 'commit.date', step: 'along', date: day });
const withdraw = (contribution: string) => ({ type: 'commit.withdraw', step: 'along', contribution });

describe('an anchor', () => {
  it('R27: is its author’s alone, through to the report', () => {
    const world = at('anchor');
    world.send(A, anchor('Hand on my heart'));

    expect(whoSees(world, 'Hand on my heart', everybody(world))).toEqual([A]);
    expect(own(world, 'anchor', A)).toMatchObject([
      { text: 'Gesture: Hand on my heart', note: 'Feeling: calm', audience: 'author' },
    ]);
    world.goTo('along.return');
    world.send(facilitator, { type: 'progress.end' });
    expect(whoSees(world, 'Hand on my heart', everybody(world))).toEqual([A]);
    expect(JSON.stringify(rules.report(world.session(), { names: true, language: 'en' }))).not.toContain('Hand on my heart');
  });

  it('is written anew, quietly when it is the same; refuses nothing, too much and the facilitator', () => {
    const world = at('anchor');
    world.send(A, anchor('Hand on my heart'));

    expect(world.send(A, anchor('Hand on my heart'))).toEqual([]);
    expect(world.refused(A, anchor(' '))).toEqual({ refused: 'empty' });
    expect(world.refused(A, anchor('x'.repeat(161)))).toEqual({ refused: 'too-long', values: { max: 160 } });
    expect(world.refused(A, { ...anchor('x'), kind: 'hat' })).toEqual({ refused: 'malformed' });
    expect(world.refused(facilitator, anchor('x'))).toEqual({ refused: 'not-allowed' });
    world.send(A, anchor('Feet on the floor'));
    expect(own(world, 'anchor', A).map((one) => one.text)).toEqual(['Gesture: Feet on the floor']);
  });

  it('R27: cannot be shared, and is taken back by its author', () => {
    const world = at('anchor');
    world.send(A, anchor('Hand on my heart'));

    expect(world.refused(A, share(last(world), 'all'))).toEqual({ refused: 'unknown' });
    expect(world.refused(B, withdraw(last(world)))).toEqual({ refused: 'unknown' });
    world.send(A, withdraw(last(world)));
    expect(own(world, 'anchor', A)).toEqual([]);
  });
});

describe('an intention', () => {
  const intending = (part = 'intention'): { world: World; id: string } => {
    const world = at('intention');
    world.send(A, intend('somebody sighs', 'ask what is wrong'));
    const id = last(world);
    world.goTo(`along.${part}`);
    return { world, id };
  };

  it('reads as one line, also when the lead is typed again', () => {
    const world = at('intention');
    world.send(A, intend('When somebody sighs,', 'then ask what is wrong.'));

    expect(own(world, 'intention', A).map((one) => one.text)).toEqual(['When somebody sighs, then I ask what is wrong.']);
    expect(world.send(A, intend('somebody sighs', 'ask what is wrong'))).toEqual([]);
  });

  it('refuses half of it, too much, and the facilitator', () => {
    const world = at('intention');

    expect(world.refused(A, intend('when ', 'x'))).toEqual({ refused: 'empty' });
    expect(world.refused(A, intend('x', ' … '))).toEqual({ refused: 'empty' });
    expect(world.refused(A, intend('x'.repeat(161), 'x'))).toEqual({ refused: 'too-long', values: { max: 160 } });
    expect(world.refused(facilitator, intend('x', 'y'))).toEqual({ refused: 'not-allowed' });
  });

  it('R27: is its author’s alone until they show it to all, and narrow it again', () => {
    const { world, id } = intending();
    expect(whoSees(world, 'somebody sighs', everybody(world))).toEqual([A]);

    world.send(A, share(id, 'all'));
    expect(world.send(A, share(id, 'all'))).toEqual([]);
    expect(whoSees(world, 'somebody sighs', everybody(world))).toHaveLength(6);
    world.send(A, share(id, 'author'));

    expect(whoSees(world, 'somebody sighs', everybody(world))).toEqual([A]);
  });

  it('R27: is nobody else’s to show', () => {
    const { world, id } = intending();

    expect(world.refused(B, share(id, 'all'))).toEqual({ refused: 'unknown' });
    expect(world.refused(facilitator, share(id, 'all'))).toEqual({ refused: 'not-allowed' });
  });

  it('R27: shown to a buddy is seen by that buddy alone, and by nobody before there is one', () => {
    const { world, id } = intending('buddy');
    world.send(A, share(id, 'group'));
    expect(whoSees(world, 'somebody sighs', everybody(world))).toEqual([A]);
    world.send(B, ask(A));
    expect(whoSees(world, 'somebody sighs', everybody(world))).toEqual([A]);

    world.send(A, answer(B, true));

    expect(whoSees(world, 'somebody sighs', everybody(world))).toEqual([A, B]);
  });
});

describe('a buddy', () => {
  const buddies = (world: World, seat: string) => own(world, 'buddy', seat).map((one) => one.text);

  it('R28: is asked, and says yes: then each is the other’s', () => {
    const world = at('buddy');
    world.send(A, ask(B));
    expect(world.block(B, 'notice', 'asked-along-seat-1')?.title).toBe('Person 1 asks: will you be my buddy?');
    expect([buddies(world, A), buddies(world, B)]).toEqual([[], []]);

    world.send(B, answer(A, true));

    expect([buddies(world, A), buddies(world, B)]).toEqual([['Person 2'], ['Person 1']]);
    expect(world.send(A, ask(B))).toEqual([]);
    expect(world.block(A, 'form', 'ask-along')).toBeUndefined();
  });

  it('R28: may say no without a reason; nobody else learns of it, and nobody is asked the same twice', () => {
    const world = at('buddy');
    world.send(A, ask(B));
    for (const viewer of [C, D, facilitator, projector])
      expect(JSON.stringify(world.view(viewer))).not.toContain('will you be my buddy');

    world.send(B, answer(A, false));

    expect(world.block(B, 'notice', 'asked-along-seat-1')).toBeUndefined();
    expect(world.refused(A, ask(B))).toEqual({ refused: 'not-now' });
    expect(world.block(A, 'form', 'ask-along')?.fields[0]?.options?.map((one) => one.value)).toEqual([C, D]);
    expect(world.send(A, ask(C))).toHaveLength(1);
  });

  it('R28: refuses oneself, who is not there, who has one, and the facilitator; quiet when asked twice', () => {
    const world = at('buddy');
    world.send(A, ask(B));

    expect(world.send(A, ask(B))).toEqual([]);
    expect(world.refused(A, ask(A))).toEqual({ refused: 'not-now' });
    expect(world.refused(A, ask('nobody'))).toEqual({ refused: 'unknown' });
    expect(world.refused(facilitator, ask(A))).toEqual({ refused: 'not-allowed' });
    expect(world.refused(facilitator, answer(A, true))).toEqual({ refused: 'not-allowed' });
    world.send(B, answer(A, true));
    expect(world.refused(C, ask(B))).toEqual({ refused: 'not-now' });
    expect(world.refused(B, ask(C))).toEqual({ refused: 'not-now' });
  });

  it('is there at once when two ask each other', () => {
    const world = at('buddy');
    world.send(A, ask(B));
    world.send(B, ask(A));

    expect(buddies(world, A)).toEqual(['Person 2']);
  });

  it('R28: asked by two, answers one; the other can ask again, and a late yes is refused', () => {
    const world = at('buddy');
    world.send(A, ask(B));
    world.send(C, ask(B));
    world.send(B, answer(C, true));

    expect(world.refused(B, answer(A, true))).toEqual({ refused: 'not-now' });
    expect(world.send(B, answer(A, false))).toEqual([]);
    expect(world.block(A, 'form', 'ask-along')?.fields[0]?.options?.map((one) => one.value)).toEqual([D]);
  });

  it('R28: three go together with an odd number, when both of a pair say yes', () => {
    const world = at('buddy', 3);
    world.send(A, ask(B));
    world.send(B, answer(A, true));
    world.send(C, ask(A));
    world.send(A, answer(C, true));
    expect(buddies(world, C)).toEqual([]);

    world.send(B, answer(C, true));

    expect([buddies(world, A), buddies(world, C)]).toEqual([['Person 2, Person 3'], ['Person 1, Person 2']]);
  });

  it('R28: one no of a pair is enough', () => {
    const world = at('buddy', 3);
    world.send(A, ask(B));
    world.send(B, answer(A, true));
    world.send(C, ask(A));
    world.send(B, answer(C, false));

    expect(world.refused(A, answer(C, true))).toEqual({ refused: 'not-now' });
    expect(buddies(world, A)).toEqual(['Person 2']);
    expect(world.block(C, 'form', 'ask-along')).toBeUndefined();
  });

  it('R28: may be left again: then nothing that was shown to them is seen any more', () => {
    const world = at('intention');
    world.send(A, intend('somebody sighs', 'ask'));
    world.send(A, share(last(world), 'group'));
    world.goTo('along.buddy');
    world.send(A, ask(B));
    world.send(B, answer(A, true));
    const pair = own(world, 'buddy', B)[0]?.id ?? '';

    expect(world.refused(A, withdraw(pair))).toEqual({ refused: 'unknown' });
    world.send(B, withdraw(pair));

    expect(whoSees(world, 'somebody sighs', everybody(world))).toEqual([A]);
    expect(buddies(world, A)).toEqual([]);
  });

  it('blocks nobody: the facilitator sees who has none, and nobody is waited for', () => {
    const world = at('buddy', 3);
    world.send(A, ask(B));
    world.send(B, answer(A, true));

    expect(world.block(facilitator, 'text', 'alone-along')?.text).toContain('Person 3');
    expect(world.block(projector, 'progress')).toMatchObject({ done: 2, of: 2 });
    expect(world.send(facilitator, { type: 'progress.next' })).not.toEqual([]);
  });
});

describe('a date to come back', () => {
  it('is the facilitator’s for all, and each may take another', () => {
    const world = at('return');
    world.send(facilitator, date('2026-12-05'));
    expect(world.send(facilitator, date('2026-12-05'))).toEqual([]);
    world.send(A, date('2026-12-12'));

    expect(own(world, 'return', 'facilitator')).toMatchObject([{ text: '2026-12-05', audience: 'all' }]);
    expect(own(world, 'return', A)).toMatchObject([{ text: '2026-12-12', audience: 'author' }]);
    expect(whoSees(world, '12 December 2026', everybody(world))).toEqual([A]);
    expect(whoSees(world, '5 December 2026', [B, facilitator, projector])).toHaveLength(3);
  });

  it('goes back to the facilitator’s when it is left empty, and refuses what is no day', () => {
    const world = at('return');

    expect(world.refused(A, date('2026-02-30'))).toEqual({ refused: 'malformed' });
    expect(world.send(A, date(''))).toEqual([]);
    world.send(A, date('2026-12-12'));
    world.send(A, date(''));
    expect(own(world, 'return', A)).toEqual([]);
  });

  it('is proposed so many weeks after the step began to be used', () => {
    const world = at('anchor');
    const [event] = world.send(A, anchor('Hand on my heart'));
    world.goTo('along.return');

    const field = world.block(B, 'form', 'date-along')?.fields[0];
    expect(field?.value).toBe(new Date((event?.at ?? 0) + 14 * 86_400_000).toISOString().slice(0, 10));
  });
});

describe('to take along', () => {
  it('R27: has everything of one’s own in one place, and nothing of another', () => {
    const world = at('anchor');
    world.send(A, anchor('Hand on my heart'));
    world.send(A, intend('somebody sighs', 'ask'));
    world.goTo('along.buddy');
    world.send(A, ask(B));
    world.send(B, answer(A, true));
    world.send(A, date('2026-12-12'));

    expect(world.block(A, 'entries', 'take-along')?.items.map((item) => item.text)).toEqual([
      'Gesture: Hand on my heart',
      'When somebody sighs, then I ask.',
      'Buddy: Person 2',
      'Look back on Saturday 12 December 2026',
    ]);
    expect(world.block(B, 'entries', 'take-along')?.items.map((item) => item.text)).toEqual(['Buddy: Person 1']);
  });
});

describe('a scenario file', () => {
  it('has its parts in order, each once', () => {
    for (const parts of [
      ['intention', 'anchor'],
      ['anchor', 'anchor'],
    ])
      expect(parseScenario(scenario(...parts), 'test.yaml')).toHaveProperty('problems');
  });

  it('refuses what belongs to a part that it has not', () => {
    const world = testSession({ scenario: scenario('anchor'), seats: 2 });
    world.goTo('along');

    expect(world.refused(A, intend('x', 'y'))).toEqual({ refused: 'not-now' });
    expect(world.refused(A, ask(B))).toEqual({ refused: 'not-now' });
    expect(world.refused(facilitator, date('2026-12-12'))).toEqual({ refused: 'not-now' });
  });
});

it.each([4, 9, 30])('R28: is played by %i simulated people without a refusal', (seats) => {
  for (const source of [ALL, scenario('return')]) {
    const world = testSession({ scenario: source, seats });

    expect(playThrough(world, `commit-${seats}`).refused).toEqual([]);
  }
});
