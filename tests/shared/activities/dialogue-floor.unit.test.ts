// Dialogue, where it could stall or say too much: a floor that nobody takes back, words that are hidden or taken back.

import { describe, expect, it } from 'vitest';
import { looksLikeSolution } from '../../../shared/activities/dialogue/solutions.ts';
import { sees, whoSees } from '../../kit/sees.ts';
import { withSides } from '../../kit/sides.ts';
import { both, SCRIPT } from '../../kit/steps.ts';
import { facilitator, projector, testSession, type World } from '../../kit/world.ts';

const round = (id: string, more = '') =>
  `{ id: ${id}, title: ${both(id)}, prompt: ${both('Say')}, minutes: 5, ${more}${SCRIPT} }`;
const TALK = `id: talk, kind: dialogue, title: ${both('Talk')}, cast: rotate, turn: 0, fiction: true, question: ${both('What now')}, first: family, rounds: [${round('understand', 'understand: true, floor: sides, ')}, ${round('open')}]`;

const [A, B, C] = ['seat-1', 'seat-2', 'seat-3'] as const;

const talking = (part = 'understand'): World => {
  const world = testSession({ scenario: withSides(TALK), seats: 8 });
  world.goTo(`talk.${part}`);
  return world;
};
const command = (type: string, more: object = {}) => ({ type: `dialogue.${type}`, step: 'talk', ...more });
const idOf = (world: World, type: string): string => `c${world.log.findLast((event) => event.type === `dialogue.${type}`)?.seq}`;
const say = (world: World, by: string, text: string): string => {
  world.send(by, command('say', { text }));
  return idOf(world, 'said');
};
const echo = (world: World, by: string, contribution: string, text = 'You are tired'): string => {
  world.send(by, command('echo', { contribution, text }));
  return idOf(world, 'echoed');
};
const time = (world: World, id: string | undefined) =>
  world.block(facilitator, 'bars', 'balance-talk')?.items.find((item) => item.id === id)?.value;

describe('the floor', () => {
  it('R21: ends with its round, so that nobody is silent in the next one', () => {
    const world = talking();
    world.send(facilitator, command('give', { side: 'family' }));
    const other = world.seats.find((seat) => world.session().plan[0]?.[seat] !== 'family') ?? '';
    expect(world.refused(other, command('say', { text: 'Me too' }))).toEqual({ refused: 'not-now' });

    world.goTo('talk.open');

    expect(world.send(other, command('say', { text: 'Me too' }))).toHaveLength(1);
    expect(world.send(facilitator, command('yield'))).toEqual([]);
  });

  it('R21: ends with somebody who was removed', () => {
    const world = talking('open');
    world.send(facilitator, command('give', { seat: A }));
    world.send(facilitator, { type: 'people.remove', seat: A });

    expect(world.send(B, command('say', { text: 'Me too' }))).toHaveLength(1);
  });

  it('R21: nobody takes it by answering themselves', () => {
    const world = talking('open');
    const said = say(world, A, 'I am tired');
    world.send(facilitator, command('give', { seat: C }));

    expect(world.refused(A, command('say', { text: 'And more', answers: said }))).toEqual({ refused: 'not-now' });
  });

  it('R22: a person’s time is their side’s, and stops with the round', () => {
    const world = talking();
    world.send(facilitator, command('mode', { spoken: true }));
    world.send(facilitator, command('give', { seat: A }));
    world.pass(30_000);
    world.send(facilitator, command('give', { side: 'society' }));
    const before = time(world, 'society');
    world.goTo('talk.open');
    world.pass(600_000);
    world.send(facilitator, command('give', { seat: B }));

    expect(time(world, world.session().plan[0]?.[A])).toBeGreaterThanOrEqual(30);
    expect(time(world, 'society')).toBe(before);
  });
});

describe('what is said back', () => {
  it('R19: “not quite” may say what was missing', () => {
    const world = talking('open');
    const heard = echo(world, B, say(world, A, 'I am tired'), 'You are lazy');

    const hint = world.block(A, 'notice', `heard-${heard}`)?.controls.find((one) => one.ask?.name === 'hint');
    world.send(A, { ...hint?.send, type: 'dialogue.confirm', hint: 'Not lazy: tired' });

    expect(world.block(B, 'entries', 'said-talk')?.items[0]?.tag).toContain('Not lazy: tired');
  });

  it('A9: the facilitator sees it while it waits, and can hide it; then it can be tried again', () => {
    const world = talking('open');
    const said = say(world, A, 'I am tired');
    const heard = echo(world, B, said, 'Rude words');
    expect(world.block(facilitator, 'entries', 'latest-talk')?.items.map((item) => item.text)).toEqual(['Rude words']);

    world.send(facilitator, { type: 'entry.hide', contribution: heard });

    expect(whoSees(world, 'Rude words', [A, B, C, projector])).toEqual([]);
    expect(world.view(projector).stage.threads).toEqual([]);
    expect(sees(world, facilitator, 'Rude words')).toBe(true);
    world.send(A, command('confirm', { echo: echo(world, B, said), yes: true }));
    expect(world.view(projector).stage.threads.map((one) => one.kind)).toEqual(['understood']);
  });

  it('A9: when it was meant, it can be hidden as well', () => {
    const world = talking('open');
    const heard = echo(world, B, say(world, A, 'I am tired'), 'Rude words');
    world.send(A, command('confirm', { echo: heard, yes: true }));

    world.send(facilitator, { type: 'entry.hide', contribution: heard });
    world.goTo('back');

    expect(whoSees(world, 'Rude words', [A, C, projector])).toEqual([]);
  });

  it('S6: goes with the words that it was about', () => {
    const world = talking('open');
    const said = say(world, A, 'I am tired');
    world.send(A, command('confirm', { echo: echo(world, B, said, 'Marked words'), yes: true }));

    world.send(A, command('withdraw', { contribution: said }));
    world.goTo('back');

    expect(world.view(projector).stage.threads).toHaveLength(1);
    expect(whoSees(world, 'Marked words', [A, B, C, facilitator, projector])).toEqual([]);
  });

  it('is not for who observes', () => {
    const world = talking('open');
    const said = say(world, A, 'I am tired');
    world.send(facilitator, { type: 'casting.task', seat: B, task: 'observer' });

    expect(world.refused(B, command('echo', { contribution: said, text: 'x' }))).toEqual({ refused: 'not-allowed' });
  });
});

describe('own words', () => {
  it('S6: can be taken back while the dialogue is on, parked ones as well', () => {
    const world = talking();
    for (const [text, list] of [
      ['I am tired', 'said-talk'],
      ['We should hire a nurse', 'parked-talk'],
    ] as const) {
      const said = say(world, A, text);
      const mine = world.block(A, 'entries', list)?.items.find((item) => item.id === said);
      const other = world.block(B, 'entries', list)?.items.find((item) => item.id === said);
      const control = mine?.controls.find((one) => one.id === 'withdraw');

      expect(control?.confirm).toBeTruthy();
      expect(other?.controls.some((one) => one.id === 'withdraw')).toBe(false);
      if (control) world.send(A, control.send);
      expect(whoSees(world, text, [A, B, facilitator, projector])).toEqual([]);
    }
  });

  it('A9: stay in their author’s view when hidden on the shelf', () => {
    const world = talking();
    const said = say(world, A, 'We should hire a nurse');
    world.send(facilitator, { type: 'entry.hide', contribution: said });

    expect(whoSees(world, 'hire a nurse', [A, B, projector])).toEqual([A]);
  });
});

describe('what looks like a solution', () => {
  it.each([
    ['Zullen we een rooster maken?', true],
    ['Dan kunnen we toch een rooster maken?', true],
    ['Wat als we een verpleegster nemen?', true],
    ['What if we just hire a nurse?', true],
    ['Er zijn genoeg oplossingen.', true],
    ['We have to hire a nurse.', true],
    ['I have to lift her every morning.', false],
    ['Je moet je voorstellen hoe dat is.', false],
    ['Hoe kunnen we jou beter begrijpen?', false],
    ['What if she falls?', false],
  ])('R20: “%s”: %s', (text, expected) => {
    expect(looksLikeSolution(text)).toBe(expected);
  });
});
