// Cards: everybody holds one of their own, or one lies open and people answer in turn.

import { describe, expect, it } from 'vitest';
import type { CardsBlock } from '../../../shared/blocks/block.ts';
import { heldBy } from '../../../shared/context.ts';
import type { Viewer } from '../../../shared/core/viewer.ts';
import { playThrough } from '../../kit/playthrough.ts';
import { PICK, school } from '../../kit/school.ts';
import { whoSees } from '../../kit/sees.ts';
import { both, SCRIPT } from '../../kit/steps.ts';
import { facilitator, projector, testSession, type World } from '../../kit/world.ts';

const [A, B, C] = ['seat-1', 'seat-2', 'seat-3'] as const;

const DRAW = `id: talk, kind: cards, title: ${both('Talk')}, prompt: ${both('Take turns')}, mode: draw, ${SCRIPT}`;
const LATER = `id: later, kind: brief, title: ${both('Later')}, ${SCRIPT}`;

const at = (seats: number, step = PICK, extra = 0): World => {
  const world = testSession({ scenario: school([step, LATER], extra), seats });
  world.goTo(step === PICK ? 'pick' : 'talk');
  return world;
};
const pick = (card: string) => ({ type: 'cards.pick', step: 'pick', card });
const give = (seat: string, card: string) => ({ type: 'cards.give', step: 'pick', seat, card });
const next = (values: Record<string, string | number> = {}) => ({ type: 'cards.next', step: 'talk', ...values });
const answer = (text: string) => ({ type: 'cards.answer', step: 'talk', text });
const held = (world: World) => heldBy(world.session());
const deck = (world: World, viewer: Viewer | string): CardsBlock['items'] =>
  world.block(viewer, 'cards', 'deck-pick')?.items ?? [];
const offered = (world: World, viewer: Viewer | string): readonly string[] =>
  deck(world, viewer)
    .filter((item) => item.controls.length > 0)
    .map((item) => item.id);

describe('picking', () => {
  it('R29: given a card that is free, when somebody picks it, then it is theirs, and all see whose it is', () => {
    const world = at(3);

    world.send(A, pick('bo'));

    expect(held(world)).toEqual({ [A]: 'bo' });
    expect(world.block(A, 'cards', 'own-pick')?.items).toMatchObject([{ id: 'bo', mine: true, keep: true }]);
    for (const viewer of [B, facilitator, projector])
      expect(deck(world, viewer).find((item) => item.id === 'bo')?.taken).toBe('Person 1');
    expect(offered(world, B)).toEqual(['vera', 'lieke', 'mats']);
    expect(world.view(A).blocks.find((block) => block.type === 'role')).toMatchObject({
      line: 'You are now a father, mother or carer of bo en.',
    });
  });

  it('R29: given two at the same moment, then one gets it and the other is told', () => {
    const world = at(3);
    world.send(A, pick('bo'));

    expect(world.refused(B, pick('bo'))).toEqual({ refused: 'full', values: { max: 1 } });
    expect(world.send(B, pick('vera'))).toHaveLength(1);
    expect(held(world)).toEqual({ [A]: 'bo', [B]: 'vera' });
  });

  it('R29: given another choice, then the first card is free again; the same card again changes nothing', () => {
    const world = at(3);
    world.send(A, pick('bo'));

    expect(world.send(A, pick('bo'))).toEqual([]);
    world.send(A, pick('mats'));
    world.send(B, pick('bo'));

    expect(held(world)).toEqual({ [A]: 'mats', [B]: 'bo' });
  });

  it('R29: given more people than cards, then a card is shared by two only when none is free', () => {
    const world = at(6);
    ['bo', 'vera', 'lieke'].forEach((card, n) => world.send(`seat-${n + 1}`, pick(card)));
    expect(world.refused('seat-4', pick('bo'))).toMatchObject({ refused: 'full' });
    world.send('seat-4', pick('mats'));

    world.send('seat-5', pick('bo'));

    expect(world.refused('seat-6', pick('bo'))).toEqual({ refused: 'full', values: { max: 2 } });
    expect(offered(world, 'seat-6')).toEqual(['vera', 'lieke', 'mats']);
    expect(deck(world, A).find((item) => item.id === 'bo')?.taken).toBe('Person 1, Person 5');
  });

  it('R29: given somebody who comes late, then they still pick; who has one keeps it once the step is over', () => {
    const world = at(2);
    world.send(A, pick('bo'));
    world.goTo('later');
    const late = world.arrive('Late');

    expect(world.refused(A, pick('mats'))).toEqual({ refused: 'not-now' });
    expect(world.refused(late, pick('bo'))).toMatchObject({ refused: 'full' });
    expect(world.send(late, pick('mats'))).toHaveLength(1);
    expect(held(world)).toMatchObject({ [late]: 'mats' });
  });

  it('R29: given inspectors and observers, then they pick nothing and are not awaited', () => {
    const world = at(3);
    world.send(facilitator, { type: 'casting.task', seat: C, task: 'inspector' });

    expect(world.refused(C, pick('bo'))).toEqual({ refused: 'not-allowed' });
    expect(world.refused(facilitator, give(C, 'bo'))).toEqual({ refused: 'unknown' });
    expect(offered(world, C)).toEqual([]);
    expect(world.block(A, 'progress')).toMatchObject({ done: 0, of: 2 });
    world.send(A, pick('bo'));
    expect(world.block(A, 'progress')).toMatchObject({ done: 1, of: 2 });
  });

  it('R29: refuses a card that is not there, and cards that lie in turn', () => {
    const world = at(2);

    expect(world.refused(A, pick('nobody'))).toEqual({ refused: 'unknown' });
    expect(world.refused(A, { type: 'cards.next', step: 'pick' })).toEqual({ refused: 'not-now' });
    expect(world.refused(A, { type: 'cards.answer', step: 'pick', text: 'x' })).toEqual({ refused: 'not-now' });
  });

  it('R29: given names that are not shown, then a card is just taken', () => {
    const world = at(2);
    world.send(A, pick('bo'));
    world.send(facilitator, { type: 'room.names', shown: false });

    expect(deck(world, B).find((item) => item.id === 'bo')?.taken).toBe('somebody');
    expect(whoSees(world, '"taken":"Person 1"', [B, projector])).toEqual([]);
  });
});

describe('giving', () => {
  it('R33: given somebody who cannot choose, when the facilitator gives a free card, then it is theirs', () => {
    const world = at(2);
    const row = world.block(facilitator, 'entries', 'who-pick')?.items.find((item) => item.id === A);
    expect(row?.controls[0]?.choose?.options.map((option) => option.value)).toEqual(['bo', 'vera', 'lieke', 'mats']);

    world.send(facilitator, give(A, 'vera'));

    expect(held(world)).toEqual({ [A]: 'vera' });
    expect(world.send(facilitator, give(A, 'vera'))).toEqual([]);
  });

  it('R33: never takes: not from who has one already, and not a card of somebody else', () => {
    const world = at(3);
    world.send(A, pick('bo'));

    expect(world.refused(facilitator, give(A, 'vera'))).toEqual({ refused: 'not-now' });
    expect(world.refused(facilitator, give(B, 'bo'))).toMatchObject({ refused: 'full' });
    expect(world.refused(facilitator, give('seat-9', 'vera'))).toEqual({ refused: 'unknown' });
    expect(world.refused(A, give(B, 'vera'))).toEqual({ refused: 'not-allowed' });
    expect(world.refused(facilitator, pick('vera'))).toEqual({ refused: 'not-allowed' });
    expect(held(world)).toEqual({ [A]: 'bo' });
  });

  it('R29: given who lets chance choose, then each is offered another card', () => {
    const world = at(4);
    const lots = world.seats.map((seat) => world.block(seat, 'controls', 'lot-pick')?.items[0]?.send.card);

    expect(new Set(lots).size).toBe(4);
    for (const [at, seat] of world.seats.entries()) world.send(seat, pick(String(lots[at])));
    expect(new Set(Object.values(held(world))).size).toBe(4);
  });
});

describe('drawing', () => {
  const openOf = (world: World, viewer: Viewer | string, group = 'all') =>
    world.block(viewer, 'cards', `open-talk-${group}`)?.items[0]?.id;

  it('R29: given cards to talk about, then each lies open once before any comes again, and all see the same', () => {
    const world = at(3, DRAW);
    const seen: (string | undefined)[] = [];
    for (let n = 0; n < 8; n++) {
      seen.push(openOf(world, A));
      expect(openOf(world, projector)).toBe(openOf(world, C));
      world.send(facilitator, next({ group: 'all' }));
    }

    expect(new Set(seen.slice(0, 4)).size).toBe(4);
    expect(new Set(seen.slice(4)).size).toBe(4);
  });

  it('R29: only whose turn it is, a moderator and the facilitator turn the card', () => {
    const world = at(3, DRAW);
    expect(world.refused(B, next())).toEqual({ refused: 'not-allowed' });

    world.send(A, next());
    world.send(facilitator, { type: 'casting.task', seat: A, task: 'moderator' });
    world.send(A, next());

    expect(world.block(C, 'controls', 'turn-talk-all-2')?.items).toHaveLength(1);
    expect(world.block(B, 'controls', 'turn-talk-all-2')?.hint).toBe('Whose turn: Person 3');
    expect(world.refused(facilitator, next({ group: 'nine' }))).toEqual({ refused: 'unknown' });
  });

  it('R29: given two who press at the same moment, then one card is turned', () => {
    const world = at(3, DRAW);
    world.send(A, next({ turn: 0 }));

    expect(world.send(facilitator, next({ group: 'all', turn: 0 }))).toEqual([]);
  });

  it('R29: takes a line from whose turn it is, for the group, and lets them take it back', () => {
    const world = at(9, `${DRAW}, groups: tables`);
    const tables = world.session().groups.tables;
    const [mine, other] = [tables[0]?.seats ?? [], tables[1]?.seats ?? []];
    const first = String(mine[0]);

    expect(world.refused(String(mine[1]), answer('Hello'))).toEqual({ refused: 'not-now' });
    expect(world.refused(first, answer(' '))).toEqual({ refused: 'empty' });
    const [event] = world.send(first, answer('A quiet answer'));

    expect(whoSees(world, 'A quiet answer', [...world.seats, facilitator, projector])).toEqual(
      world.seats.filter((seat) => mine.includes(seat)),
    );
    expect(world.refused(String(other[0]), { type: 'cards.withdraw', step: 'talk', contribution: `c${event?.seq}` })).toEqual({
      refused: 'unknown',
    });
    world.send(first, { type: 'cards.withdraw', step: 'talk', contribution: `c${event?.seq}` });
    expect(whoSees(world, 'A quiet answer', world.seats)).toEqual([]);
  });

  it('R29: passes over who is gone', () => {
    const world = at(3, DRAW);
    world.send(A, next());
    world.send(facilitator, { type: 'people.remove', seat: B });

    expect(['Whose turn: Person 1', 'Whose turn: Person 3']).toContain(
      world.block(facilitator, 'controls', 'turn-talk-all-1')?.hint,
    );
    expect(world.refused(A, pick('bo'))).toEqual({ refused: 'not-now' });
  });
});

describe('bots', () => {
  it.each([4, 9, 30])('R29: %i of them pick and talk without a refusal, and no card is shared while one is free', (seats) => {
    const world = testSession({ scenario: school([PICK, `${DRAW}, groups: tables`], 12), seats });

    const played = playThrough(world, `cards ${seats}`);

    expect(played.refused).toEqual([]);
    const cards = Object.values(held(world));
    expect(cards.length).toBeGreaterThan(seats * 0.8);
    expect(new Set(cards).size).toBe(Math.min(cards.length, 16));
  });
});
