// Dialogue: say back before you answer, solutions wait, a moderator with powers of their own, and all of it spoken as well.

import { describe, expect, it } from 'vitest';
import { looksLikeSolution } from '../../../shared/activities/dialogue/solutions.ts';
import { playThrough } from '../../kit/playthrough.ts';
import { sees, whoSees } from '../../kit/sees.ts';
import { withSides } from '../../kit/sides.ts';
import { both, SCRIPT } from '../../kit/steps.ts';
import { facilitator, projector, testSession, type World } from '../../kit/world.ts';

const round = (id: string, more = '') =>
  `{ id: ${id}, title: ${both(id)}, prompt: ${both('Say')}, minutes: 5, ${more}${SCRIPT} }`;
const TALK = `id: talk, kind: dialogue, title: ${both('Talk')}, cast: rotate, turn: 0, fiction: true, question: ${both('What now')}, first: family, rounds: [${round('understand', 'understand: true, floor: sides, ')}, ${round('open')}]`;

const [A, B, C, D] = ['seat-1', 'seat-2', 'seat-3', 'seat-4'] as const;

const talking = (part = 'understand', seats = 8): World => {
  const world = testSession({ scenario: withSides(TALK), seats });
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
const sideOf = (world: World, seat: string) => world.session().plan[0]?.[seat] ?? '';

describe('saying back', () => {
  it('R18: an answer is taken only after what was heard is said back and meant so', () => {
    const world = talking('open');
    const said = say(world, A, 'I have no time left.');
    const answer = command('say', { text: 'I can come on Tuesdays.', answers: said });

    expect(world.refused(B, answer)).toEqual({ refused: 'echo-first' });
    const heard = echo(world, B, said);
    expect(world.refused(B, answer)).toEqual({ refused: 'echo-first' });
    world.send(A, command('confirm', { echo: heard, yes: true }));

    expect(world.send(B, answer)).toHaveLength(1);
    expect(world.refused(C, answer)).toEqual({ refused: 'echo-first' });
    expect(world.block(D, 'entries', 'said-talk')?.items.at(-1)?.tag).toContain('answer to Person 1');
  });

  it('R19: a thread is spun when the speaker says so, and never before', () => {
    const world = talking('open');
    const said = say(world, A, 'I have no time left.');
    const heard = echo(world, B, said);
    const threads = () => world.view(projector).stage.threads.map(({ from, to, kind }) => ({ from, to, kind }));
    expect(threads()).toEqual([{ from: B, to: A, kind: 'waiting' }]);

    world.send(A, command('confirm', { echo: heard, yes: true }));

    expect(threads()).toEqual([{ from: B, to: A, kind: 'understood' }]);
    expect(world.view(C).stage.threads).toHaveLength(1);
    expect(world.send(A, command('confirm', { echo: heard, yes: false }))).toEqual([]);
  });

  it('R19: “not quite” spins nothing, and the other tries again', () => {
    const world = talking('open');
    const said = say(world, A, 'I have no time left.');
    const heard = echo(world, B, said, 'You are lazy');
    expect(world.refused(B, command('echo', { contribution: said, text: 'Again' }))).toEqual({ refused: 'not-now' });
    world.send(A, command('confirm', { echo: heard, yes: false, hint: 'Not lazy: tired' }));

    expect(world.view(projector).stage.threads).toEqual([]);
    expect(world.block(B, 'entries', 'said-talk')?.items[0]?.tag).toContain('Not lazy: tired');
    expect(sees(world, C, 'Not lazy: tired')).toBe(false);
    const again = echo(world, B, said, 'You are tired');
    world.send(A, command('confirm', { echo: again, yes: true }));
    expect(world.view(projector).stage.threads.map((one) => one.kind)).toEqual(['understood']);
  });

  it('R19: only who said it can say what was meant, and nobody says back to themselves', () => {
    const world = talking('open');
    const said = say(world, A, 'I have no time left.');
    const heard = echo(world, B, said);

    expect(world.refused(C, command('confirm', { echo: heard, yes: true }))).toEqual({ refused: 'not-allowed' });
    expect(world.refused(A, command('echo', { contribution: said, text: 'x' }))).toEqual({ refused: 'not-allowed' });
    expect(world.refused(A, command('confirm', { echo: 'c0', yes: true }))).toEqual({ refused: 'unknown' });
    expect(world.refused(C, command('echo', { contribution: 'c0', text: 'x' }))).toEqual({ refused: 'unknown' });
    expect(world.refused(C, command('echo', { contribution: said, text: 'x'.repeat(161) }))).toMatchObject({
      refused: 'too-long',
    });
  });

  it('S6: words taken back leave the thread and take the words', () => {
    const world = talking('open');
    const said = say(world, A, 'I have no time left.');
    world.send(A, command('confirm', { echo: echo(world, B, said, 'Marked words'), yes: true }));
    world.send(A, command('withdraw', { contribution: said }));
    world.send(B, command('withdraw', { contribution: idOf(world, 'echoed') }));

    expect(world.view(projector).stage.threads).toHaveLength(1);
    expect(whoSees(world, 'no time left', [A, B, C, facilitator, projector])).toEqual([]);
    expect(whoSees(world, 'Marked words', [A, B, C, facilitator, projector])).toEqual([]);
    expect(world.refused(A, command('withdraw', { contribution: 'c0' }))).toEqual({ refused: 'unknown' });
  });

  it('A9: a hidden line is not repeated by who said it back', () => {
    const world = talking('open');
    const said = say(world, A, 'A line to hide');
    world.send(A, command('confirm', { echo: echo(world, B, said), yes: true }));
    world.send(facilitator, { type: 'entry.hide', contribution: said });

    expect(whoSees(world, 'A line to hide', [C, projector])).toEqual([]);
  });
});

describe('understanding first', () => {
  it('R20: a solution waits for later, is seen by all, and is said after all when its author wants', () => {
    const world = talking();
    const parked = say(world, A, 'We should just hire a nurse.');

    expect(world.block(C, 'entries', 'said-talk')?.items).toEqual([]);
    expect(world.block(C, 'entries', 'parked-talk')?.items.map((item) => item.text)).toEqual(['We should just hire a nurse.']);
    expect(world.refused(C, command('echo', { contribution: parked, text: 'x' }))).toEqual({ refused: 'unknown' });
    expect(world.refused(C, command('release', { contribution: parked }))).toEqual({ refused: 'not-allowed' });
    world.send(A, command('release', { contribution: parked }));
    expect(world.block(C, 'entries', 'said-talk')?.items).toHaveLength(1);
    expect(world.send(A, command('release', { contribution: parked }))).toEqual([]);
  });

  it('R20: later rounds park nothing', () => {
    const world = talking('open');
    say(world, A, 'We should just hire a nurse.');

    expect(world.block(C, 'entries', 'parked-talk')).toBeUndefined();
  });

  it.each([
    ['We should just hire a nurse.', true],
    ['Laten we een verpleegster nemen', true],
    ['Waarom doe je niet gewoon wat ze zegt?', true],
    ['Have you tried asking for help?', true],
    ['Je moet hulp vragen', true],
    ['Ik ben bang dat we elkaar kwijtraken.', false],
    ['Wat moet jij elke ochtend doen?', false],
    ['How should I understand that?', false],
    ['Niemand vroeg het haar.', false],
    ['', false],
  ])('R20: “%s” looks like a solution: %s', (text, expected) => {
    expect(looksLikeSolution(text)).toBe(expected);
  });
});

describe('the moderator', () => {
  const led = () => {
    const world = talking();
    world.send(facilitator, { type: 'casting.task', seat: D, task: 'moderator' });
    return world;
  };

  it('R21: gives the word to a side, takes it back, parks and brings back; others may not', () => {
    const world = led();
    const side = sideOf(world, A);
    for (const type of ['give', 'yield', 'park', 'release'])
      expect(
        world.refused(B, command(type, { ...(type === 'give' ? { side } : type === 'yield' ? {} : { contribution: 'c1' }) })),
      ).toEqual({
        refused: 'not-allowed',
      });
    world.send(D, command('give', { side }));

    const outsider = world.seats.find((seat) => sideOf(world, seat) !== side) ?? '';
    expect(world.refused(outsider, command('say', { text: 'Me too' }))).toEqual({ refused: 'not-now' });
    const said = say(world, A, 'I am worried.');
    world.send(D, command('park', { contribution: said }));
    expect(world.block(B, 'entries', 'parked-talk')?.items).toHaveLength(1);
    world.send(D, command('release', { contribution: said }));
    world.send(D, command('yield'));
    expect(world.send(outsider, command('say', { text: 'Me too' }))).toHaveLength(1);
    expect(world.send(D, command('yield'))).toEqual([]);
  });

  it('R21: sees the queue in the order of hands, and gives the word to one of them', () => {
    const world = led();
    world.goTo('talk.open');
    for (const seat of [C, A]) world.send(seat, command('hand', { up: true }));
    expect(world.send(C, command('hand', { up: true }))).toEqual([]);

    expect(world.block(D, 'entries', 'queue-talk')?.items.map((item) => item.text)).toEqual(['Person 3', 'Person 1']);
    expect(world.block(B, 'entries', 'queue-talk')).toBeUndefined();
    world.send(D, command('give', { seat: C }));
    expect(world.block(D, 'entries', 'queue-talk')?.items.map((item) => item.text)).toEqual(['Person 1']);
    expect(world.refused(A, command('say', { text: 'x' }))).toEqual({ refused: 'not-now' });
    world.send(C, command('yield'));
    expect(world.send(A, command('say', { text: 'x' }))).toHaveLength(1);
    expect(world.refused(D, command('give', { seat: 'nobody' }))).toEqual({ refused: 'unknown' });
    expect(world.refused(D, command('give', { side: 'nowhere' }))).toEqual({ refused: 'unknown' });
  });

  it('R21: sees which sides have not been understood by whom, and the facilitator does too', () => {
    const world = led();
    world.goTo('talk.open');
    const [one, other] = [A, world.seats.find((seat) => sideOf(world, seat) !== sideOf(world, A)) ?? ''];
    const said = say(world, one, 'I am worried.');
    world.send(one, command('confirm', { echo: echo(world, other, said), yes: true }));

    for (const viewer of [D, facilitator]) {
      const web = world.block(viewer, 'web', 'web-talk');
      expect(web?.sides).toHaveLength(4);
      expect(web?.cells).toEqual([{ from: sideOf(world, other), to: sideOf(world, one), count: 1 }]);
      expect(web?.hint).toMatch(/^No thread yet: /);
      expect(world.block(viewer, 'bars', 'balance-talk')?.items.map((item) => item.id)).toEqual([
        'seeker',
        'family',
        'helpers',
        'society',
      ]);
    }
    expect(world.block(world.seats.find((seat) => ![A, D, other].includes(seat)) ?? '', 'bars', 'balance-talk')).toBeUndefined();
  });

  it('R21: the facilitator can always take over, and chooses who leads', () => {
    const world = talking();
    const [choose] = world.block(facilitator, 'controls', 'lead-talk')?.items ?? [];
    world.send(facilitator, { ...choose?.send, [choose?.choose?.name ?? '']: D } as { type: string });
    expect(world.session().tasks).toEqual({ [D]: 'moderator' });
    expect(world.block(facilitator, 'controls', 'lead-talk')).toBeUndefined();

    expect(world.send(facilitator, command('give', { side: 'family' }))).toHaveLength(1);
    expect(world.send(facilitator, command('give', { side: 'family' }))).toEqual([]);
    expect(world.send(facilitator, command('yield'))).toHaveLength(1);
  });
});

describe('speaking aloud', () => {
  it('R22: a turn is there to be said back with a keyword, and spins a thread by two taps', () => {
    const world = talking('open');
    world.send(facilitator, command('mode', { spoken: true }));
    expect(world.send(facilitator, command('mode', { spoken: true }))).toEqual([]);
    world.send(facilitator, command('give', { seat: A }));
    const turn = idOf(world, 'gave');

    expect(world.block(B, 'entries', 'said-talk')?.items[0]?.text).toBe('Person 1’s turn');
    expect(world.refused(B, command('echo', { contribution: turn, text: 'x'.repeat(41) }))).toMatchObject({
      refused: 'too-long',
    });
    world.send(A, command('confirm', { echo: echo(world, B, turn, 'tired'), yes: true }));
    expect(world.view(projector).stage.threads.map((one) => one.kind)).toEqual(['understood']);
  });

  it('R22: without anybody leading, people tap that they spoke; in writing nothing is not enough', () => {
    const world = talking('open');
    expect(world.refused(A, command('say'))).toEqual({ refused: 'empty' });
    world.send(facilitator, command('mode', { spoken: true }));

    expect(world.send(A, command('say'))).toHaveLength(1);
    expect(world.refused(A, command('mode', { spoken: false }))).toEqual({ refused: 'not-allowed' });
  });

  it('R22: counts how long each side had the word', () => {
    const world = talking();
    world.send(facilitator, command('mode', { spoken: true }));
    world.send(facilitator, command('give', { side: 'family' }));
    world.pass(30_000);
    world.send(facilitator, command('yield'));

    expect(world.block(facilitator, 'bars', 'balance-talk')?.items.find((item) => item.id === 'family')?.value).toBe(30);
  });
});

describe('bots', () => {
  it.each([4, 9, 30])('R19: %i simulated people finish it without a refusal, and threads are spun', (seats) => {
    const world = testSession({ scenario: withSides(TALK), seats });

    const played = playThrough(world, `dialogue/${seats}`);

    expect(played.refused).toEqual([]);
    expect(world.log.some((event) => event.type === 'dialogue.confirmed' && event.data.yes === true)).toBe(true);
  });
});
