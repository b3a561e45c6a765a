// Taking back: what the facilitator did last, for ten seconds.

import { describe, expect, it } from 'vitest';
import { publicContributions } from '../../../shared/context.ts';
import { TINY } from '../../kit/tiny.ts';
import { facilitator, scenarioOf, testSession, type World } from '../../kit/world.ts';

const scenario = scenarioOf(TINY);
const undo = { type: 'undo.do' };
const next = { type: 'progress.next' };

/** What all may read. */
const publicTexts = (world: World) => publicContributions(world.session()).map((one) => one.text);

describe('taking back', () => {
  it('U15: a step too far: place, clock, visits and what was blind are as before', () => {
    const world = testSession({ scenario, seats: 4 });
    world.goTo('first');
    world.send('seat-1', { type: 'collect.answer', step: 'first', prompt: 'open', text: 'Mine alone' });
    const before = world.session();
    world.send(facilitator, next);
    expect(publicTexts(world)).toContain('Mine alone');
    world.pass(9000);
    world.send(facilitator, undo);
    const { undo: _gone, at: _at, states, ...now } = world.session();
    const { undo: _none, at: _then, states: _states, ...was } = before;
    expect(now).toEqual(was);
    expect(states.first).toEqual(before.states.first);
    expect(publicTexts(world)).not.toContain('Mine alone');
  });

  it('U15: what people wrote meanwhile stays', () => {
    const world = testSession({ scenario, seats: 4 });
    world.goTo('first');
    world.send(facilitator, next);
    world.send('seat-1', { type: 'lens.write', step: 'hats', round: world.session().position?.part ?? '', text: 'Quick' });
    world.send(facilitator, undo);
    world.goTo('hats');
    expect(JSON.stringify(world.view('seat-1'))).toContain('Quick');
  });

  it('U15: an end by mistake', () => {
    const world = testSession({ scenario, seats: 4 });
    world.goTo('first');
    world.send(facilitator, { type: 'progress.end' });
    expect(world.session().phase).toBe('ended');
    world.send(facilitator, undo);
    expect(world.session()).toMatchObject({ phase: 'playing', position: { step: 'first' } });
  });

  it('U15: a move to another table', () => {
    const world = testSession({ scenario, seats: 12 });
    world.goTo('hats');
    const before = world.session().groups;
    world.send(facilitator, { type: 'groups.move', kind: 'tables', seat: 'seat-1', group: '2' });
    expect(world.session().groups).not.toEqual(before);
    world.send(facilitator, undo);
    expect(world.session().groups).toEqual(before);
  });

  it('U15: after ten seconds it is too late, and once is once', () => {
    const world = testSession({ scenario, seats: 4 });
    expect(world.refused(facilitator, undo)).toEqual({ refused: 'not-now' });
    world.goTo('first');
    world.pass(12_001);
    expect(world.refused(facilitator, undo)).toEqual({ refused: 'too-late' });
    world.send(facilitator, next);
    world.send(facilitator, undo);
    expect(world.refused(facilitator, undo)).toEqual({ refused: 'not-now' });
  });

  it('U15: a reveal that showed nothing can be taken back, one that showed something cannot', () => {
    const empty = testSession({ scenario, seats: 4 });
    empty.goTo('first');
    const reveal = { type: 'collect.reveal', step: 'first' };
    empty.send(facilitator, reveal);
    empty.send(facilitator, undo);
    empty.send('seat-1', { type: 'collect.answer', step: 'first', prompt: 'open', text: 'Still blind' });
    expect(JSON.stringify(empty.view('seat-2'))).not.toContain('Still blind');

    const seen = testSession({ scenario, seats: 4 });
    seen.goTo('first');
    seen.pass(20_000);
    seen.send('seat-1', { type: 'collect.answer', step: 'first', prompt: 'open', text: 'Seen' });
    seen.send(facilitator, reveal);
    expect(seen.refused(facilitator, undo).refused).toBe('not-now');
  });

  it('U15: a reveal after which somebody wrote is not taken back with their words in the open', () => {
    const world = testSession({ scenario, seats: 4 });
    world.goTo('first');
    world.pass(20_000);
    world.send(facilitator, { type: 'collect.reveal', step: 'first' });
    world.send('seat-1', { type: 'collect.answer', step: 'first', prompt: 'open', text: 'In the open' });
    expect(world.refused(facilitator, undo)).toEqual({ refused: 'not-now' });
  });

  it('U15: whoever came in meanwhile has a table after it', () => {
    const world = testSession({ scenario, seats: 12 });
    world.goTo('hats');
    world.send(facilitator, next);
    const late = world.arrive('Late');
    world.send(facilitator, undo);
    expect(world.session().groups.tables.some((table) => table.seats.includes(late))).toBe(true);
  });

  it('U15: the console says what was done, and until when it can be taken back', () => {
    const world = testSession({ scenario, seats: 4 });
    world.goTo('first');
    const notice = world.block(facilitator, 'notice', 'undo');
    expect(notice).toMatchObject({ tone: 'undo', title: 'You went to the next step.', controls: [{ send: undo }] });
    expect((notice?.until ?? 0) - (notice?.from ?? 0)).toBe(10_000);
    expect(world.block('seat-1', 'notice', 'undo')).toBeUndefined();
  });
});
