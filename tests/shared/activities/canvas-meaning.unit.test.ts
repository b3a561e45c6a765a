// The meaning board: a word is shared when two sides have it, a tension stays; and when two words are the same.

import { describe, expect, it } from 'vitest';
import { alike } from '../../../shared/activities/canvas/alike.ts';
import { both, SCRIPT, withSteps } from '../../kit/steps.ts';
import { facilitator, projector, testSession, type World } from '../../kit/world.ts';

const STEP = `id: board, kind: canvas, title: ${both('Board')}, prompt: ${both('Which word')}, template: meaning, ${SCRIPT}`;
const SIDES = ['fam', 'pro']
  .map((id) => `{ id: ${id}, name: ${both(id)}, sign: circle, line: ${both('Line')}, fear: ${both('Fear')} }`)
  .join(', ');

const meaning = (seats = 3): World => {
  const world = testSession({ scenario: withSteps(STEP), seats });
  world.goTo('board');
  return world;
};

/** With people on two sides; `of` gives who is on the side of seat-1 and who is not. */
const sided = (): { world: World; same: readonly string[]; other: readonly string[] } => {
  const scenario = withSteps(`${STEP}, cast: rotate, turn: 0`)
    .replace('roles:', `perspectives: [${SIDES}]\nroles:`)
    .replace('id: ann,', 'id: ann, perspective: fam,')
    .replace('id: bob,', 'id: bob, perspective: pro,');
  const world = testSession({ scenario, seats: 6 });
  world.goTo('board');
  const side = (seat: string) => world.session().plan[0]?.[seat];
  return {
    world,
    same: world.seats.filter((seat) => side(seat) === side('seat-1')),
    other: world.seats.filter((seat) => side(seat) !== side('seat-1')),
  };
};

const [A, B, C] = ['seat-1', 'seat-2', 'seat-3'] as const;
const word = (text: string) => ({ type: 'canvas.word', step: 'board', text });
const idOf = (world: World): string => `c${world.log.find((event) => event.type === 'canvas.worded')?.seq}`;
const hear = (world: World, heard = true) => ({ type: 'canvas.hear', step: 'board', contribution: idOf(world), heard });
const pull = (world: World, pulled = true) => ({ type: 'canvas.pull', step: 'board', contribution: idOf(world), pulled });
const contrast = (one: string, other: string) => ({ type: 'canvas.contrast', step: 'board', one, other });
const placed = (world: World) => (world.block(projector, 'board')?.items ?? []).map((item) => [item.text, item.column]);

describe('words that were heard', () => {
  it('R24: are shared when two people have them, where nobody is on a side', () => {
    const world = meaning();
    world.send(A, word('Trust'));
    expect(placed(world)).toEqual([['Trust', 'heard']]);

    world.send(B, hear(world));

    expect(placed(world)).toEqual([['Trust', 'shared']]);
  });

  it('R24: are shared when people of two sides have them, not when two of one side do', () => {
    const { world, same, other } = sided();
    world.send(A, word('Trust'));
    world.send(same[1] ?? '', hear(world));
    expect(placed(world)).toEqual([['Trust', 'heard']]);

    world.send(other[0] ?? '', hear(world));

    expect(placed(world)).toEqual([['Trust', 'shared']]);
    expect(world.block(projector, 'board')?.items[0]?.tag).toBe('fam en, pro en');
  });

  it('R24: merge when somebody writes the same word, one or many, with or without accents', () => {
    const world = meaning();
    world.send(A, word('Grens'));

    world.send(B, word('grénzen '));

    expect(placed(world)).toEqual([['Grens', 'shared']]);
    expect(world.send(B, word('GRENS'))).toEqual([]);
  });

  it('go back to heard when somebody did not hear it after all, and stay while anybody did', () => {
    const world = meaning();
    world.send(A, word('Trust'));
    world.send(B, hear(world));
    world.send(B, hear(world, false));
    expect(world.send(B, hear(world, false))).toEqual([]);
    expect(placed(world)).toEqual([['Trust', 'heard']]);
    world.send(B, word('trust'));

    world.send(A, { type: 'canvas.withdraw', step: 'board', contribution: idOf(world) });

    expect(placed(world)).toEqual([['trust', 'heard']]);
    expect(world.refused(A, { type: 'canvas.withdraw', step: 'board', contribution: idOf(world) })).toEqual({
      refused: 'unknown',
    });
  });

  it('refuse what is too long, too many, unknown, and the facilitator', () => {
    const world = meaning();

    expect(world.refused(A, word('x'.repeat(41)))).toEqual({ refused: 'too-long', values: { max: 40 } });
    expect(world.refused(A, { ...hear(world), contribution: 'c0' })).toEqual({ refused: 'unknown' });
    expect(world.refused(facilitator, word('Trust'))).toEqual({ refused: 'not-allowed' });
    for (const text of ['ant', 'bee', 'cow', 'dog', 'elk', 'fox', 'gnu', 'hen']) world.send(A, word(text));
    expect(world.refused(A, word('ibis'))).toEqual({ refused: 'too-many', values: { max: 8 } });
  });
});

describe('the middle', () => {
  it('R24: is filled by the moderator or the facilitator alone', () => {
    const world = meaning();
    world.send(A, word('Trust'));

    expect(world.refused(B, pull(world))).toEqual({ refused: 'not-allowed' });
    world.send(facilitator, { type: 'casting.task', seat: B, task: 'moderator' });
    world.send(B, pull(world));

    expect(world.send(B, pull(world))).toEqual([]);
    expect(placed(world)).toEqual([['Trust', 'shared']]);
    world.send(facilitator, pull(world, false));
    expect(placed(world)).toEqual([['Trust', 'heard']]);
  });

  it('is offered what is shared first', () => {
    const world = meaning();
    world.send(A, word('Alone'));
    world.send(A, word('Trust'));
    world.send(B, word('Trust'));

    const labels = world.block(facilitator, 'controls', 'pull-board')?.items.map((item) => item.label);

    expect(labels).toEqual(['Trust (heard by 2 people)', 'Alone']);
    expect(world.block(C, 'controls', 'pull-board')).toBeUndefined();
  });

  it('lies on the stage with what is shared; what one person heard does not', () => {
    const world = meaning();
    world.send(A, word('Trust'));
    world.send(B, word('Alone'));
    world.send(facilitator, pull(world));

    expect(world.view(projector).stage.cards.map((card) => card.text)).toEqual(['Trust']);
  });
});

describe('tensions', () => {
  it('R24: stay beside what is shared, whole', () => {
    const world = meaning();

    world.send(A, contrast('We want quiet', 'we want life'));

    expect(placed(world)).toEqual([['We want quiet … and yet … we want life', 'differ']]);
    const dutch = world.view({ role: 'projector', language: 'nl' }).blocks.find((block) => block.type === 'board');
    expect(dutch?.items[0]?.text).toBe('We want quiet … en toch … we want life');
  });

  it('need both ends, are three of a person, and are taken back by who wrote them', () => {
    const world = meaning();

    expect(world.refused(A, contrast('One', ' '))).toEqual({ refused: 'empty' });
    expect(world.refused(facilitator, contrast('One', 'other'))).toEqual({ refused: 'not-allowed' });
    for (const one of ['a', 'b', 'c']) world.send(A, contrast(one, 'other'));
    expect(world.refused(A, contrast('d', 'other'))).toEqual({ refused: 'too-many', values: { max: 3 } });
    const contribution = `c${world.log.at(-1)?.seq}`;
    expect(world.refused(B, { type: 'canvas.withdraw', step: 'board', contribution })).toEqual({ refused: 'unknown' });
    world.send(A, { type: 'canvas.withdraw', step: 'board', contribution });

    expect(placed(world)).toHaveLength(2);
  });
});

describe('the same word', () => {
  it.each([
    ['Vertrouwen', 'vertrouwen!'],
    ['één zorg', 'Een zorg'],
    ['zorg', 'zorgen'],
    ['grens', 'grenzen'],
    ['huis', 'huizen'],
    ['brief', 'brieven'],
    ['boom', 'bomen'],
    ['les', 'lessen'],
    ['idee', 'ideeën'],
    ['regel', 'regels'],
    ['foto', 'foto’s'],
    ['kind', 'kinderen'],
    ['eigen regel', 'eigen regels'],
    ['wish', 'wishes'],
    ['worry', 'Worries'],
    ['house', 'houses'],
    ['child', 'children'],
  ])('R24: %s is %s', (one, other) => {
    expect(alike(one, other)).toBe(true);
    expect(alike(other, one)).toBe(true);
  });

  it.each([
    ['boom', 'bom'],
    ['taak', 'tak'],
    ['veilig', 'veiligheid'],
    ['eigen regel', 'vaste regels'],
    ['les', 'le'],
    ['steun', 'steunen op'],
  ])('R24: %s is not %s', (one, other) => {
    expect(alike(one, other)).toBe(false);
  });
});
