// OK-check, brake, stop, open door, pass: one tap, no reason asked, always there.

import { describe, expect, it } from 'vitest';
import { house } from '../../../shared/context.ts';
import { rules } from '../../../shared/rules.ts';
import { route } from '../../../shared/services/route.ts';
import { sees, whoSees } from '../../kit/sees.ts';
import { TINY } from '../../kit/tiny.ts';
import { facilitator, projector, testSession, type World } from '../../kit/world.ts';

const A = 'seat-1';
const safety = (type: string) => ({ type: `safety.${type}` });
const playing = (place = 'hats.2-white', seats = 3): World => {
  const world = testSession({ scenario: TINY, seats });
  world.goTo(place);
  return world;
};

describe('the buttons', () => {
  it('S7: are on every participant’s screen, in the lobby and in every part', () => {
    const world = testSession({ scenario: TINY, seats: 2 });
    const ids = () => world.block(A, 'controls', 'safety')?.items.map((item) => item.id);

    expect(ids()).toEqual(['brake', 'stop', 'out', 'pass']);
    for (const place of route(world.session(), house)) {
      world.goTo(`${place.step}.${place.part}`);
      expect(ids()).toEqual(['brake', 'stop', 'out', 'pass']);
      expect(world.block(A, 'controls', 'ok')?.items).toHaveLength(3);
    }
  });
});

describe('stop', () => {
  it('S3: freezes everything: nobody writes, the clock stands, the stage is still', () => {
    const world = playing();

    world.send(A, safety('stop'));

    for (const seat of world.seats) {
      expect(world.refused(seat, { type: 'lens.write', step: 'hats', round: '2-white', text: 'x' })).toEqual({
        refused: 'frozen',
      });
      expect(world.view(seat).blocks.some((block) => block.type === 'form')).toBe(false);
    }
    expect(world.view(projector)).toMatchObject({ clock: { state: 'paused' }, stage: { still: true } });
    expect(world.refused(facilitator, { type: 'clock.resume' })).toEqual({ refused: 'frozen' });
  });

  it('S3: only the facilitator goes on, with what was left on the clock', () => {
    const world = playing();
    world.pass(60_000);
    world.send(A, safety('stop'));
    world.pass(600_000);

    expect(world.refused(A, safety('resume'))).toEqual({ refused: 'not-allowed' });
    world.send(facilitator, safety('resume'));

    expect(world.view(projector)).toMatchObject({ clock: { state: 'running', endsAt: 1_660_000 + 5 * 60_000 } });
    expect(world.send(A, { type: 'lens.write', step: 'hats', round: '2-white', text: 'x' })).toHaveLength(1);
    expect(world.send(facilitator, safety('resume'))).toEqual([]);
  });

  it('holds when the facilitator moves on: the new clock waits', () => {
    const world = playing();
    world.send(A, safety('stop'));

    world.send(facilitator, { type: 'progress.next' });

    expect(world.view(projector)).toMatchObject({ clock: { state: 'paused' }, stage: { still: true } });
  });

  it('S3: who pressed is known to the facilitator alone, not to others, the projector or the report', () => {
    const world = playing();
    const before = JSON.stringify([world.view('seat-2'), world.view(projector)]);
    const count = (text: string) => text.split('Person 1').length;

    world.send(A, safety('stop'));

    expect(world.block(facilitator, 'notice', 'stop')?.text).toContain('Person 1');
    expect(count(JSON.stringify([world.view('seat-2'), world.view(projector)]))).toBe(count(before));
    expect(world.block('seat-2', 'notice', 'stop')).toEqual(world.block('seat-3', 'notice', 'stop'));
    expect(world.block(A, 'notice', 'stop')).toEqual(world.block('seat-2', 'notice', 'stop'));
    world.send(facilitator, { type: 'progress.end' });
    expect(JSON.stringify(rules.report(world.session(), { names: true, language: 'en' }))).not.toMatch(/stop|Person 1/i);
  });

  it('may come from the facilitator too; a second stop is quiet', () => {
    const world = playing();

    expect(world.send(facilitator, safety('stop'))).toHaveLength(1);
    expect(world.send(A, safety('stop'))).toEqual([]);
    expect(world.block(facilitator, 'notice', 'stop')?.text).toContain('You stopped');
  });

  it('leaves the other buttons working', () => {
    const world = playing();
    world.send(A, safety('stop'));

    expect(world.send('seat-2', safety('out'))).toHaveLength(1);
    expect(world.send('seat-2', { type: 'safety.ok', level: 'red' })).toHaveLength(1);
  });
});

describe('brake', () => {
  it('S3: says "softer" to all and names nobody, not even to the facilitator', () => {
    const world = playing();
    const names = (viewer: string | typeof facilitator) => JSON.stringify(world.view(viewer)).split('Person 1').length;
    const before = [facilitator, projector, 'seat-2'].map(names);

    world.send(A, safety('brake'));

    for (const viewer of [A, 'seat-2', facilitator, projector]) expect(world.block(viewer, 'notice', 'brake')).toBeDefined();
    expect([facilitator, projector, 'seat-2'].map(names)).toEqual(before);
  });

  it('does not freeze, is quiet twice, and goes away by the facilitator or with the part', () => {
    const world = playing();
    world.send(A, safety('brake'));

    expect(world.send('seat-2', safety('brake'))).toEqual([]);
    expect(world.send(A, { type: 'lens.write', step: 'hats', round: '2-white', text: 'x' })).toHaveLength(1);
    expect(world.refused(A, safety('calm'))).toEqual({ refused: 'not-allowed' });
    world.send(facilitator, safety('calm'));
    expect(world.block(A, 'notice', 'brake')).toBeUndefined();
    expect(world.send(facilitator, safety('calm'))).toEqual([]);

    world.send(A, safety('brake'));
    world.send(facilitator, { type: 'progress.next' });
    expect(world.block(A, 'notice', 'brake')).toBeUndefined();
  });
});

describe('the open door', () => {
  it('S8: lets step out and come back; the place stays, nobody waits, nothing is asked', () => {
    const world = playing('hats.2-white', 3);

    world.send(A, safety('out'));

    const person = () => world.view(projector).stage.people.find((one) => one.id === A);
    expect(person()).toMatchObject({ aside: true });
    expect(person()).not.toHaveProperty('sign');
    expect(world.view(A).blocks.some((block) => block.type === 'form')).toBe(false);
    expect(world.block(projector, 'progress')).toMatchObject({ of: 2 });
    expect(world.send(A, safety('out'))).toEqual([]);
    world.send(A, safety('back'));

    expect(person()).toMatchObject({ sign: 'white' });
    expect(world.send(A, safety('back'))).toEqual([]);
  });
});

describe('pass', () => {
  it('is for this part only, and is waited for no longer', () => {
    const world = playing();

    world.send(A, safety('pass'));

    expect(world.block(projector, 'progress')).toMatchObject({ done: 0, of: 2 });
    expect(world.block(facilitator, 'people')?.items[0]?.state).toBe('passed');
    expect(world.send(A, safety('pass'))).toEqual([]);
    world.send(facilitator, { type: 'progress.next' });
    expect(world.block(projector, 'progress')).toMatchObject({ of: 3 });
  });

  it('has nothing to pass in the lobby', () => {
    const world = testSession({ scenario: TINY, seats: 2 });

    expect(world.refused(A, safety('pass'))).toEqual({ refused: 'not-now' });
  });
});

describe('the OK-check', () => {
  it('S9: is seen by the facilitator alone', () => {
    const world = playing();

    world.send(A, { type: 'safety.ok', level: 'amber' });

    expect(world.block(facilitator, 'notice', 'help')?.title).toContain('Person 1');
    expect(world.block(facilitator, 'people')?.items[0]).toMatchObject({ ok: 'amber' });
    expect(whoSees(world, '"ok":"amber"', [A, 'seat-2', projector])).toEqual([]);
    expect(world.block(A, 'controls', 'ok')?.items.map((item) => item.pressed)).toEqual([false, true, false]);
    expect(world.block('seat-2', 'controls', 'ok')?.items.map((item) => item.pressed)).toEqual([false, false, false]);
  });

  it('calls until the facilitator says to look after them, and again when they say how they are', () => {
    const world = playing();
    world.send(A, { type: 'safety.ok', level: 'amber' });
    const control = world.block(facilitator, 'notice', 'help')?.controls[0];
    expect(control?.label).toContain('Person 1');
    expect(world.refused(A, { type: 'safety.heed', seat: A })).toEqual({ refused: 'not-allowed' });

    expect(world.send(facilitator, { type: 'safety.heed', seat: A })).toHaveLength(1);
    expect(world.send(facilitator, { type: 'safety.heed', seat: A })).toEqual([]);
    expect(world.block(facilitator, 'notice', 'help')).toBeUndefined();
    expect(world.block(facilitator, 'people')?.items[0]).toMatchObject({ ok: 'amber', heeded: true });
    expect(whoSees(world, 'heeded', [A, 'seat-2', projector])).toEqual([]);

    world.send(A, { type: 'safety.ok', level: 'red' });
    expect(world.block(facilitator, 'notice', 'help')?.title).toContain('Person 1');
  });

  it('is quiet for the same, and calm again with green', () => {
    const world = playing();
    world.send(A, { type: 'safety.ok', level: 'red' });

    expect(world.send(A, { type: 'safety.ok', level: 'red' })).toEqual([]);
    world.send(A, { type: 'safety.ok', level: 'green' });

    expect(world.block(facilitator, 'notice', 'help')).toBeUndefined();
    expect(world.refused(A, { type: 'safety.ok', level: 'blue' })).toEqual({ refused: 'malformed' });
    expect(sees(world, facilitator, '"ok":"red"')).toBe(false);
  });
});

describe('a stop while the facilitator had paused the clock', () => {
  it('S3: leaves the clock paused when all go on', () => {
    const world = testSession({ scenario: TINY, seats: 2 });
    world.goTo('hats');
    world.send(facilitator, { type: 'clock.pause' });
    world.send('seat-1', { type: 'safety.stop' });
    world.send(facilitator, { type: 'safety.resume' });
    expect(world.session().clock.state).toBe('paused');
  });
});
