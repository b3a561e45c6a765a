// The copilot about going on: showing, the next part, a minute more, and the plan.

import { describe, expect, it } from 'vitest';
import { house } from '../../../shared/context.ts';
import { both, SCRIPT, withSteps } from '../../kit/steps.ts';
import { TINY } from '../../kit/tiny.ts';
import { facilitator, testSession, type World } from '../../kit/world.ts';
import { at, by, deed, MINUTE, one, press, SECOND, suggested } from './suggest.ts';

const hats = (part: string, seats = 2): World => {
  const world = testSession({ scenario: TINY, seats });
  world.goTo(`hats.${part}`);
  return world;
};
const write = (world: World, seat: string, round = '2-white') =>
  world.send(seat, { type: 'lens.write', step: 'hats', round, text: `Card of ${seat}` });
const began = (world: World): number => world.session().visits.at(-1)?.at ?? 0;
const endsAt = (world: World): number => {
  const { clock } = world.session();
  return clock.state === 'running' ? clock.endsAt : Number.NaN;
};

describe('the copilot about showing', () => {
  const sent = (): World => {
    const world = hats('2-white');
    world.pass(70 * SECOND);
    write(world, 'seat-1');
    write(world, 'seat-2');
    return world;
  };

  it('U14: says so when everyone who is there has sent, and shows it', () => {
    const world = sent();
    const tip = one(world, 'reveal');

    expect(at(began(world) + 70 * SECOND, [tip])).toHaveLength(1);
    press(world, tip);
    expect(by(world, 'reveal')).toEqual([]);
    expect(world.session().shownAt['hats/2-white']).toBeDefined();
  });

  it('U14: waits for who is there, not for who is away, nor while somebody writes', () => {
    const world = hats('2-white');
    world.pass(70 * SECOND);
    write(world, 'seat-1');

    expect(by(world, 'reveal')).toEqual([]);
    expect(by(world, 'reveal', { away: { 'seat-2': began(world) } })).toHaveLength(1);
    expect(by(sent(), 'reveal', { writing: ['seat-1'] })).toEqual([]);
  });

  it('U14: lets the silent minute be silent', () => {
    const world = hats('2-white');
    write(world, 'seat-1');
    write(world, 'seat-2');

    expect(one(world, 'reveal').from).toBe(began(world) + 60 * SECOND);
  });

  it('U14: is quiet about it once it was let be, and comes back in the next part', () => {
    const world = sent();
    const { id } = one(world, 'reveal');

    expect(by(world, 'reveal', { dismissed: [id] })).toEqual([]);
    world.goTo('hats.3-red');
    write(world, 'seat-1', '3-red');
    write(world, 'seat-2', '3-red');
    expect(by(world, 'reveal', { dismissed: [id] })).toHaveLength(1);
  });
});

describe('the copilot about going on', () => {
  it('U14: does so 20 seconds after everyone is done, where there is nothing to show', () => {
    const world = hats('1-blue');
    world.pass(30 * SECOND);
    write(world, 'seat-1', '1-blue');
    expect(by(world, 'go-on')).toEqual([]);
    write(world, 'seat-2', '1-blue');
    const tip = one(world, 'go-on');

    expect(tip.from).toBe(began(world) + 50 * SECOND);
    expect(by(world, 'go-on', { dismissed: [tip.id] })).toEqual([]);
    press(world, tip);
    expect(world.session().position?.part).toBe('2-white');
  });

  it('U14: leaves time to talk about what was shown', () => {
    const world = hats('2-white');
    write(world, 'seat-1');
    write(world, 'seat-2');
    expect(by(world, 'go-on')).toEqual([]);
    world.pass(MINUTE);
    world.send(facilitator, { type: 'lens.reveal', step: 'hats' });

    expect(one(world, 'go-on').from).toBe(began(world) + 3 * MINUTE);
    const [card] = house.contributions(world.session());
    world.send(facilitator, { type: 'entry.spotlight', contribution: card?.id });
    expect(by(world, 'go-on')).toEqual([]);
  });

  it('U14: is quiet where something has to be done first, and where nothing comes after', () => {
    const round = `{ id: one, title: ${both('One')}, prompt: ${both('Say')}, minutes: 3, ${SCRIPT} }`;
    const picks = testSession({
      scenario: withSteps(`id: hats, kind: lens, title: ${both('Hats')}, sequence: emergent`),
      seats: 2,
    });
    picks.goTo('hats');
    for (const seat of picks.seats) picks.send(seat, { type: 'lens.write', step: 'hats', round: '1-blue', text: 'Done' });
    const last = testSession({
      scenario: withSteps(`id: say, kind: dialogue, title: ${both('Say')}, question: ${both('What')}, rounds: [${round}]`),
      seats: 2,
    });
    last.goTo('say');
    for (const seat of last.seats) last.send(seat, { type: 'dialogue.say', step: 'say', text: 'I am here' });

    expect([...by(picks, 'go-on'), ...by(last, 'go-on'), ...by(last, 'time-up')]).toEqual([]);
  });
});

describe('the copilot about time', () => {
  it('U14: offers a minute more, a minute after the time is up, while people are at it', () => {
    const world = hats('2-white');
    const tip = one(world, 'time-up');

    expect(tip.from).toBe(endsAt(world) + MINUTE);
    expect(by(world, 'time-up', { dismissed: [tip.id] })).toEqual([]);
    press(world, tip);
    expect(one(world, 'time-up').from).toBe((tip.from ?? 0) + MINUTE);
  });

  it('U14: counts more time for one who is still awaited', () => {
    const world = hats('2-white');
    world.send(facilitator, { type: 'clock.grant', seat: 'seat-1', minutes: 2 });

    expect(one(world, 'time-up').from).toBe(endsAt(world) + 3 * MINUTE);
    write(world, 'seat-1');
    expect(one(world, 'time-up').from).toBe(endsAt(world) + MINUTE);
  });

  it('U14: says to go on where nobody is awaited, and nothing while the clock stands still', () => {
    const world = testSession({ scenario: TINY, seats: 2 });
    world.goTo('back.pair');

    expect(deed(one(world, 'time-up'))).toEqual({ type: 'progress.next' });
    press(world, one(world, 'time-up'));
    expect(world.session().position?.part).toBe('all');
    world.send(facilitator, { type: 'clock.pause' });
    expect(by(world, 'time-up')).toEqual([]);
  });

  it('U14: does not hurry anybody while the brake is on, and says nothing while all stands still', () => {
    const world = hats('2-white');
    world.send('seat-1', { type: 'safety.brake' });
    expect(by(world, 'time-up')).toEqual([]);
    world.send(facilitator, { type: 'safety.calm' });
    expect(by(world, 'time-up')).toHaveLength(1);
    world.send('seat-1', { type: 'safety.stop' });

    expect(suggested(world)).toEqual([]);
  });
});

const part = (id: string, minutes: number) =>
  `id: ${id}, kind: collect, title: ${both(id)}, minutes: ${minutes}, prompts: [{ id: a, text: ${both('A')} }], ${SCRIPT}`;
const planned = (...minutes: readonly number[]): World => {
  const world = testSession({ scenario: withSteps(...minutes.map((one, n) => part(`p${n}`, one))), seats: 2 });
  world.goTo('p0');
  return world;
};
const titles = (moment: number, world: World) => at(moment, by(world, 'behind')).map((tip) => tip.title);

describe('the copilot about the plan', () => {
  it('U14: says three, five and ten minutes behind at the moment that it is so, one at a time', () => {
    const world = planned(5, 8, 8, 8);
    const end = began(world) + 5 * MINUTE;

    expect(titles(end + 3 * MINUTE - 1, world)).toEqual([]);
    expect(titles(end + 3 * MINUTE, world)).toEqual(['You are about 3 minutes behind']);
    expect(titles(end + 5 * MINUTE, world)).toEqual(['You are about 5 minutes behind']);
    expect(titles(end + 60 * MINUTE, world)).toEqual(['You are about 10 minutes behind']);
  });

  it('U14: divides the rest anew, in proportion', () => {
    const world = planned(5, 8, 8, 8);
    world.pass(8 * MINUTE);
    const tip = one(world, 'behind');

    expect(deed(tip)).toEqual({ type: 'clock.fit', minutes: 21 });
    press(world, tip);
    expect(Object.values(world.session().minutes)).toEqual([7, 7, 7]);
    expect(titles(began(world) + 8 * MINUTE, world)).toEqual([]);
  });

  it('U14: knows it at once when the clock is made longer, and never more than halves the rest', () => {
    const world = planned(5, 4, 4, 4);
    world.send(facilitator, { type: 'clock.extend', minutes: 9 });
    const [tip] = at(began(world), by(world, 'behind'));

    expect(tip?.title).toBe('You are about 9 minutes behind');
    expect(tip && deed(tip)).toEqual({ type: 'clock.fit', minutes: 6 });
    expect(tip?.text).toContain('win back 6 minutes');
  });

  it('U14: shortens the one long part that is still to come', () => {
    const world = planned(5, 4, 20, 4);
    world.pass(8 * MINUTE);
    const tip = one(world, 'behind');

    expect(deed(tip)).toEqual({ type: 'clock.plan', step: 'p2', part: 'collect', minutes: 17 });
    press(world, tip);
    expect(Object.values(world.session().minutes)).toEqual([17]);
  });

  it('U14: counts while the clock stands still', () => {
    const world = planned(5, 8, 8, 8);
    world.pass(MINUTE);
    world.send(facilitator, { type: 'clock.pause' });

    expect(one(world, 'behind').from).toBe(began(world) + 4 * MINUTE);
    expect(by(world, 'ahead')).toEqual([]);
  });

  it('U14: is quiet once it was let be, until it is more, or until there is another end', () => {
    const world = planned(5, 8, 8, 8);
    const { id } = one(world, 'behind');
    const room = { dismissed: [id] };

    expect(by(world, 'behind', room).map((tip) => tip.title)).toEqual([
      'You are about 5 minutes behind',
      'You are about 10 minutes behind',
    ]);
    world.send(facilitator, { type: 'clock.aim', minutes: 20 });
    expect(at(began(world), by(world, 'behind', room)).map((tip) => tip.title)).toEqual(['You are about 9 minutes behind']);
  });

  it('U14: is quiet where next to nothing is to come', () => {
    expect(by(planned(5, 4), 'behind')).toEqual([]);
  });

  it('U14: gives the rest more room from eight minutes ahead on, as long as that is so', () => {
    const world = planned(8, 8, 8, 8);
    expect(by(world, 'ahead')).toEqual([]);
    world.goTo('p1');
    const tip = one(world, 'ahead');

    expect(tip.from).toBe(began(world));
    expect(tip.until).toBeGreaterThan(endsAt(world));
    expect(at(endsAt(world) + 1, [tip])).toEqual([]);
    expect(by(world, 'ahead', { dismissed: [tip.id] })).toEqual([]);
    press(world, tip);
    expect(Object.values(world.session().minutes)).toEqual([12, 12]);
    expect(by(world, 'ahead')).toEqual([]);
  });
});
