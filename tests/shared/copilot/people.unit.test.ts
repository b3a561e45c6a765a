// The copilot about who is there: at the door, away, late. These suggestions alone say a name.

import { describe, expect, it } from 'vitest';
import { both, SCRIPT, withSteps } from '../../kit/steps.ts';
import { TINY } from '../../kit/tiny.ts';
import { facilitator, testSession, type World } from '../../kit/world.ts';
import { at, by, deed, MINUTE, one, press, SECOND } from './suggest.ts';

const collect = (id: string, more: string) =>
  `id: ${id}, kind: collect, title: ${both(id)}, ${more}, prompts: [{ id: a, text: ${both('A')} }], ${SCRIPT}`;
const PLAY = withSteps(collect('play', 'cast: assign'), collect('pairs', 'groups: pairs'));

const playing = (seats: number, place = 'play'): World => {
  const world = testSession({ scenario: PLAY, seats });
  world.goTo(place);
  return world;
};
const NOW = 1_000_000;

describe('the copilot about the door', () => {
  it('U14: says who is waiting there for half a minute, and lets them in', () => {
    const world = playing(2);
    world.send(facilitator, { type: 'room.admission', required: true });
    world.arrive('Kim');
    const tip = one(world, 'door');

    expect(tip).toMatchObject({ title: 'Kim is at the door', from: NOW + 30 * SECOND });
    expect(by(world, 'door', { dismissed: [tip.id] })).toEqual([]);
    press(world, tip);
    expect(by(world, 'door')).toEqual([]);
  });
});

describe('the copilot about somebody who is away', () => {
  it('U14: offers a stand-in for a role that nobody else has, after a minute', () => {
    const world = playing(3);
    const away = { 'seat-2': NOW + 5000 };
    const tip = one(world, 'missing', { away });

    expect(tip).toMatchObject({ title: 'Person 2 is away', from: NOW + 5000 + MINUTE });
    expect(tip.text).toContain('simulated');
    expect(by(world, 'missing', { away, dismissed: [tip.id] })).toEqual([]);
    press(world, tip);
    expect(Object.values(world.session().seats).some((seat) => seat.standsIn === 'seat-2' && seat.simulated)).toBe(true);
    expect(by(world, 'missing', { away })).toEqual([]);
  });

  it('U14: says when the one who was away is back, and lets the stand-in go', () => {
    const world = playing(3);
    world.send(facilitator, { type: 'people.understudy', seat: 'seat-2' });
    expect(by(world, 'back', { away: { 'seat-2': NOW } })).toEqual([]);
    const tip = one(world, 'back');
    expect(tip.title).toBe('Person 2 is back');
    press(world, tip);
    expect(by(world, 'back')).toEqual([]);
  });

  it('U14: is quiet when somebody else has the role, when nobody plays one, and when they stepped out', () => {
    const world = playing(6);
    expect(by(world, 'missing', { away: { 'seat-2': NOW } })).toEqual([]);
    const few = playing(3);
    few.send('seat-2', { type: 'safety.out' });
    expect(by(few, 'missing', { away: { 'seat-2': NOW } })).toEqual([]);

    expect(by(playing(3, 'pairs'), 'missing', { away: { 'seat-2': NOW } })).toEqual([]);
  });

  it('U14: speaks again of somebody who comes back and goes again', () => {
    const world = playing(3);
    const { id } = one(world, 'missing', { away: { 'seat-2': NOW } });

    expect(by(world, 'missing', { away: { 'seat-2': NOW + MINUTE }, dismissed: [id] })).toHaveLength(1);
  });
});

describe('the copilot about groups that fall apart', () => {
  it('U14: makes groups anew of who is here, half a minute after half of a group is away', () => {
    const world = playing(4, 'pairs');
    const [first] = world.session().groups.pairs;
    const gone = first?.seats[0] ?? '';
    const away = { [gone]: NOW + 7000 };
    const tip = one(world, 'halved', { away });

    expect(tip.title).toBe('Pair 1: at least half are away');
    expect(tip.from).toBe(NOW + 37 * SECOND);
    expect(deed(tip)).toEqual({ type: 'groups.reform', kind: 'pairs', seats: world.seats.filter((seat) => seat !== gone) });
    expect(by(world, 'halved', { away, dismissed: [tip.id] })).toEqual([]);
    press(world, tip);
    expect(by(world, 'halved', { away })).toEqual([]);
  });

  it('U14: counts from the moment at which it is half, and is quiet below that', () => {
    const world = testSession({ scenario: TINY, seats: 10 });
    world.goTo('hats.2-white');
    const [table] = world.session().groups.tables;
    const away = (count: number) =>
      Object.fromEntries((table?.seats ?? []).slice(0, count).map((seat, n) => [seat, NOW + n * 1000]));

    expect(by(world, 'halved', { away: away(2) })).toEqual([]);
    expect(one(world, 'halved', { away: away(3) }).from).toBe(NOW + 2000 + 30 * SECOND);
  });

  it('U14: is quiet when new groups would be no larger: it does not ask twice', () => {
    const world = playing(4, 'pairs');
    const away = { 'seat-1': NOW, 'seat-2': NOW };
    press(world, one(world, 'halved', { away }));

    expect(by(world, 'halved', { away })).toEqual([]);
    expect(by(playing(3), 'halved', { away: { 'seat-1': NOW, 'seat-2': NOW } })).toEqual([]);
  });
});

describe('the copilot about who comes late', () => {
  it('U14: offers an observer’s seat to who shares a role that somebody had alone, newest first', () => {
    const world = playing(3);
    world.pass(MINUTE);
    world.arrive('Kim');
    const tip = one(world, 'late');

    expect(at(NOW + MINUTE, [tip])).toHaveLength(1);
    expect(tip.title).toBe('Kim came in late');
    world.arrive('Lou');
    expect(one(world, 'late')).toMatchObject({ title: '2 people came in late' });
    press(world, one(world, 'late'));
    expect(world.session().tasks).toEqual({ 'seat-5': 'observer' });
    expect(one(world, 'late').id).toBe(tip.id);
    expect(by(world, 'late', { dismissed: [tip.id] })).toEqual([]);
  });

  it('U14: is quiet where everybody shares a role, in the next step, and about those who were there from the start', () => {
    const crowd = playing(6);
    crowd.arrive('Kim');
    const world = playing(3);
    expect(by(world, 'late')).toEqual([]);
    world.arrive('Kim');
    world.goTo('pairs');

    expect([...by(crowd, 'late'), ...by(world, 'late')]).toEqual([]);
  });
});
