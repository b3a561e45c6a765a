// Deciding: lines for and against, dots that stay blind, consent with reasons, one verdict with an owner.

import { describe, expect, it } from 'vitest';
import { rules } from '../../../shared/rules.ts';
import { whoSees } from '../../kit/sees.ts';
import { both, SCRIPT, withSteps } from '../../kit/steps.ts';
import { TINY } from '../../kit/tiny.ts';
import { facilitator, projector, testSession, type World } from '../../kit/world.ts';

const [A, B, C] = ['seat-1', 'seat-2', 'seat-3'] as const;
const everybody = [A, B, C, facilitator, projector];

const at = (part: string): World => {
  const world = testSession({ scenario: TINY, seats: 3 });
  world.goTo(`choice.${part}`);
  return world;
};
const say = (type: string, values: Record<string, string | boolean> = {}) => ({
  type: `decide.${type}`,
  step: 'choice',
  ...values,
});
const line = (option: string, hat: string, text: string) => say('line', { option, hat, text });
const dot = (option: string, put = true) => say('dot', { option, put });
const options = (world: World, viewer: typeof facilitator | string) => world.block(viewer, 'choices')?.items ?? [];

describe('lines', () => {
  it('takes a yellow and a black line for an option, for all to read at once', () => {
    const world = at('lines');

    world.send(A, line('stay', 'yellow', 'It is calm'));
    world.send(B, line('stay', 'black', 'It is slow'));

    expect(options(world, projector)[0]?.lines).toEqual([
      { sign: 'yellow', text: 'It is calm' },
      { sign: 'black', text: 'It is slow' },
    ]);
  });

  it('A9: does not quote an option that was hidden', () => {
    const world = at('lines');
    world.send(A, say('add', { text: 'An option that hurts' }));
    const added = options(world, A).at(-1)?.id ?? '';
    world.send(B, line(added, 'yellow', 'It is new'));

    world.send(facilitator, { type: 'entry.hide', contribution: added });

    const read = (names: boolean) => JSON.stringify(rules.report(world.session(), { names, language: 'en' }));
    expect(added).not.toBe('');
    expect(JSON.stringify(world.view(C))).not.toContain('An option that hurts');
    expect(read(true)).toContain('It is new');
    expect(read(true)).not.toContain('An option that hurts');
  });

  it('refuses a third of one hat, an unknown option, and no text', () => {
    const world = at('lines');
    world.send(A, line('stay', 'yellow', 'One'));
    world.send(A, line('stay', 'yellow', 'Two'));

    expect(world.refused(B, line('stay', 'yellow', 'Three'))).toEqual({ refused: 'too-many', values: { max: 2 } });
    expect(world.send(B, line('stay', 'black', 'Three'))).toHaveLength(1);
    expect(world.refused(B, line('fly', 'black', 'x'))).toEqual({ refused: 'unknown' });
    expect(world.refused(B, line('go', 'black', ' '))).toEqual({ refused: 'empty' });
    expect(world.refused(projector, line('go', 'black', 'x'))).toEqual({ refused: 'not-allowed' });
  });
});

describe('an option of one’s own', () => {
  it('joins the others, for everybody', () => {
    const world = at('lines');

    world.send(A, say('add', { text: 'Do both' }));

    expect(options(world, B).map((option) => option.label)).toEqual(['Stay en', 'Go en', 'Do both']);
  });

  it('is taken until the dots are shown, and up to ten', () => {
    const world = at('dots');
    for (let n = 3; n <= 10; n++) world.send(A, say('add', { text: `Option ${n}` }));

    expect(world.refused(A, say('add', { text: 'Eleven' }))).toEqual({ refused: 'too-many', values: { max: 10 } });
    expect(at('consent').refused(A, say('add', { text: 'Late' }))).toEqual({ refused: 'not-now' });
    const shown = at('dots');
    shown.send(facilitator, say('reveal'));
    expect(shown.refused(A, say('add', { text: 'Late' }))).toEqual({ refused: 'not-now' });
    expect(at('lines').refused(A, say('add', { text: '' }))).toEqual({ refused: 'empty' });
  });

  it('is refused where the scenario keeps to its own', () => {
    const step = `id: choice, kind: decide, title: ${both('Choice')}, question: ${both('Which')}, own: false, options: [{ id: a, text: ${both('A')} }], parts: [{ part: lines, ${SCRIPT} }]`;
    const world = testSession({ scenario: withSteps(step), seats: 2 });
    world.goTo('choice');

    expect(world.refused(A, say('add', { text: 'Mine' }))).toEqual({ refused: 'not-now' });
  });
});

describe('dots', () => {
  it('gives each two, also both on one option, and takes them back', () => {
    const world = at('dots');

    world.send(A, dot('stay'));
    world.send(A, dot('stay'));
    expect(world.refused(A, dot('go'))).toEqual({ refused: 'too-many', values: { max: 2 } });
    world.send(A, dot('stay', false));
    world.send(A, dot('go'));

    expect(options(world, A).map((option) => option.mine)).toEqual([1, 1]);
  });

  it('is quiet when there is no dot to take back', () => {
    expect(at('dots').send(A, dot('stay', false))).toEqual([]);
  });

  it('refuses an unknown option, the facilitator, another part, and after the reveal', () => {
    const world = at('dots');

    expect(world.refused(A, dot('fly'))).toEqual({ refused: 'unknown' });
    expect(world.refused(facilitator, dot('stay'))).toEqual({ refused: 'not-allowed' });
    expect(at('lines').refused(A, dot('stay'))).toEqual({ refused: 'not-now' });
    world.send(facilitator, say('reveal'));
    expect(world.refused(A, dot('stay'))).toEqual({ refused: 'not-now' });
  });

  it('R1: shows nobody how they lie before the reveal, and all the same count after it', () => {
    const world = at('dots');
    world.send(A, dot('go'));
    world.send(B, dot('go'));

    for (const viewer of everybody) for (const option of options(world, viewer)) expect(option).not.toHaveProperty('count');
    expect(options(world, C).some((option) => 'mine' in option)).toBe(false);
    world.send(facilitator, say('reveal'));

    for (const viewer of everybody) expect(options(world, viewer).map((option) => option.count)).toEqual([0, 2]);
    expect(options(world, projector)[1]?.leading).toBe(true);
  });
});

describe('the proposal', () => {
  it('is the option with most dots, until the facilitator puts another forward', () => {
    const world = at('dots');
    world.send(A, dot('go'));
    world.goTo('choice.consent');

    expect(world.block(A, 'text', 'proposal')?.text).toBe('Go en');
    world.send(facilitator, say('propose', { option: 'stay' }));

    expect(world.block(A, 'text', 'proposal')?.text).toBe('Stay en');
    expect(world.refused(facilitator, say('propose', { option: 'fly' }))).toEqual({ refused: 'unknown' });
    expect(world.refused(A, say('propose', { option: 'go' }))).toEqual({ refused: 'not-allowed' });
  });

  it('asks for new answers when it changes, and keeps them when it is the same', () => {
    const world = at('consent');
    world.send(facilitator, say('propose', { option: 'go' }));
    world.send(A, say('consent', { answer: 'yes' }));

    expect(world.send(facilitator, say('propose', { option: 'go' }))).toEqual([]);
    expect(world.block(projector, 'progress')).toMatchObject({ done: 1 });
    world.send(facilitator, say('propose', { option: 'stay' }));

    expect(world.block(projector, 'progress')).toMatchObject({ done: 0 });
  });
});

describe('consent', () => {
  const proposed = (): World => {
    const world = at('consent');
    world.send(facilitator, say('propose', { option: 'go' }));
    return world;
  };

  it('R3: asks a reason with almost and with no, none with yes', () => {
    const world = proposed();

    expect(world.refused(A, say('consent', { answer: 'no' }))).toEqual({ refused: 'reason-needed' });
    expect(world.refused(A, say('consent', { answer: 'almost', reason: '  ' }))).toEqual({ refused: 'reason-needed' });
    expect(world.send(A, say('consent', { answer: 'no', reason: 'Too soon' }))).toHaveLength(1);
    expect(world.send(B, say('consent', { answer: 'yes' }))).toHaveLength(1);
  });

  it('refuses without a proposal, in another part, from the facilitator, too long', () => {
    expect(at('consent').refused(A, say('consent', { answer: 'yes' }))).toEqual({ refused: 'not-now' });
    expect(at('dots').refused(A, say('consent', { answer: 'yes' }))).toEqual({ refused: 'not-now' });
    expect(proposed().refused(facilitator, say('consent', { answer: 'yes' }))).toEqual({ refused: 'not-allowed' });
    expect(proposed().refused(A, say('consent', { answer: 'no', reason: 'x'.repeat(201) }))).toEqual({
      refused: 'too-long',
      values: { max: 200 },
    });
  });

  it('R1: stays with each until the reveal, then all see answers, reasons and needs', () => {
    const world = proposed();
    world.send(A, say('consent', { answer: 'almost', reason: 'When there is a lift', need: 'A lift at the door' }));

    expect(whoSees(world, 'When there is a lift', everybody)).toEqual([A]);
    world.send(facilitator, say('reveal'));

    expect(whoSees(world, 'When there is a lift', everybody)).toHaveLength(5);
    expect(world.block(projector, 'entries', 'consents-choice')?.items[0]).toMatchObject({
      text: 'Almost: When there is a lift',
      note: 'A lift at the door',
    });
    expect(world.block(projector, 'entries', 'consents-choice')?.title).toContain('Almost, if … 1');
    expect(world.refused(A, say('consent', { answer: 'yes' }))).toEqual({ refused: 'not-now' });
  });

  it('replaces one’s own answer', () => {
    const world = proposed();
    world.send(A, say('consent', { answer: 'no', reason: 'Too soon' }));
    world.send(A, say('consent', { answer: 'yes' }));

    world.send(facilitator, say('reveal'));

    expect(world.block(projector, 'entries', 'consents-choice')?.items.map((item) => item.text)).toEqual(['Yes']);
  });
});

describe('the verdict', () => {
  it('R3: is one decision with an owner and a day to look back', () => {
    const world = at('verdict');

    world.send(facilitator, say('verdict', { text: 'We go', owner: B, when: 'In May' }));

    expect(world.block(projector, 'notice', 'verdict-choice')?.text).toBe('We go\n\nWho: Person 2\n\nLook back: In May');
  });

  it('is the facilitator’s, with words and an owner who is there', () => {
    const world = at('verdict');

    expect(world.refused(A, say('verdict', { text: 'We go' }))).toEqual({ refused: 'not-allowed' });
    expect(world.refused(facilitator, say('verdict', { text: ' ' }))).toEqual({ refused: 'empty' });
    expect(world.refused(facilitator, say('verdict', { text: 'We go', owner: 'seat-9' }))).toEqual({ refused: 'unknown' });
  });

  it('may be written again, and may have no owner', () => {
    const world = at('verdict');
    world.send(facilitator, say('verdict', { text: 'We go', owner: '' }));

    world.send(facilitator, say('verdict', { text: 'We stay', owner: 'facilitator' }));

    expect(world.block(A, 'notice', 'verdict-choice')?.text).toBe('We stay\n\nWho: Facilitator');
  });
});
