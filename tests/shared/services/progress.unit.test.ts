// Moving through the scenario: the facilitator sets the pace, and nothing moves by itself.

import { describe, expect, it } from 'vitest';
import { house } from '../../../shared/context.ts';
import { rules } from '../../../shared/rules.ts';
import { route } from '../../../shared/services/route.ts';
import { TINY } from '../../kit/tiny.ts';
import { facilitator, testSession, type World } from '../../kit/world.ts';

const lobby = (): World => testSession({ scenario: TINY, seats: 2 });
const next = { type: 'progress.next' };
const back = { type: 'progress.back' };
const place = (world: World): string => `${world.session().position?.step}.${world.session().position?.part}`;

describe('going on', () => {
  it('visits every part of every step in order, and stops at the last', () => {
    const world = lobby();
    const list = route(world.session(), house).map((one) => `${one.step}.${one.part}`);

    const visited = list.map(() => {
      world.send(facilitator, next);
      return place(world);
    });

    expect(visited).toEqual(list);
    expect(world.refused(facilitator, next)).toEqual({ refused: 'not-now' });
  });

  it('goes back, but not before the first', () => {
    const world = lobby();
    expect(world.refused(facilitator, back)).toEqual({ refused: 'not-now' });
    world.goTo('first');

    world.send(facilitator, back);

    expect(place(world)).toBe('hello.brief');
    expect(world.refused(facilitator, back)).toEqual({ refused: 'not-now' });
  });

  it('goes to any part by the run sheet, and keeps what was made', () => {
    const world = lobby();
    world.goTo('hats.2-white');
    world.send('seat-1', { type: 'lens.write', step: 'hats', round: '2-white', text: 'Kept' });

    world.send(facilitator, { type: 'progress.go', step: 'back', part: 'all' });
    world.send(facilitator, { type: 'progress.go', step: 'hats', part: '3-red' });

    expect(world.block('seat-2', 'entries', 'board-white')?.items.map((item) => item.text)).toEqual(['Kept']);
    expect(world.refused(facilitator, { type: 'progress.go', step: 'hats', part: 'nowhere' })).toEqual({ refused: 'unknown' });
  });

  it('is not a participant’s to do', () => {
    for (const command of [next, back, { type: 'progress.end' }])
      expect(lobby().refused('seat-1', command)).toEqual({ refused: 'not-allowed' });
  });

  it('R14: does not wait for anybody who is away, and says so to the facilitator', () => {
    const world = lobby();
    world.goTo('hello');
    world.send('seat-1', { type: 'brief.ready', step: 'hello' });
    world.goTo('hats.2-white');
    world.send('seat-1', { type: 'lens.write', step: 'hats', round: '2-white', text: 'x' });

    const hint = (connected: readonly string[]) => {
      const view = rules.view(world.session(), facilitator, { connected: new Set(connected), writing: new Set() });
      const pace = view.blocks.find((block) => block.id === 'pace');
      return pace?.type === 'controls' ? pace.hint : undefined;
    };

    expect(hint(['seat-1', 'seat-2'])).toBeUndefined();
    expect(hint(['seat-1'])).toBe('Everyone is ready. Shall we look?');
  });
});

describe('the end', () => {
  it('is quiet the second time, and takes nothing more but what people take back', () => {
    const world = lobby();
    world.goTo('hats.2-white');
    world.send('seat-1', { type: 'lens.write', step: 'hats', round: '2-white', text: 'x' });

    world.send(facilitator, { type: 'progress.end' });

    expect(world.send(facilitator, { type: 'progress.end' })).toEqual([]);
    expect(world.refused(facilitator, next)).toEqual({ refused: 'ended' });
    expect(world.refused('seat-1', { type: 'lens.write', step: 'hats', round: '2-white', text: 'x' })).toEqual({
      refused: 'ended',
    });
    expect(world.refused('seat-1', { type: 'safety.stop' })).toEqual({ refused: 'ended' });
    expect(world.view('seat-1').header.phase).toBe('ended');
    expect(world.send('seat-1', { type: 'people.language', language: 'nl' })).toHaveLength(1);
  });

  it('lifts a stop', () => {
    const world = lobby();
    world.goTo('hello');
    world.send('seat-1', { type: 'safety.stop' });

    world.send(facilitator, { type: 'progress.end' });

    expect(world.view('seat-2').stage).not.toHaveProperty('still');
  });
});

describe('the run sheet', () => {
  it('knows what is done, now and next, with minutes', () => {
    const world = lobby();
    world.goTo('hats.1-blue');

    const rows = world.block(facilitator, 'sheet')?.items ?? [];

    expect(rows.slice(0, 4).map((row) => [row.id, row.state])).toEqual([
      ['hello.brief', 'done'],
      ['first.collect', 'done'],
      ['hats.1-blue', 'now'],
      ['hats.2-white', 'next'],
    ]);
    expect(rows[3]).toMatchObject({
      minutes: 6,
      sign: 'white',
      go: { send: { type: 'progress.go', step: 'hats', part: '2-white' } },
    });
    expect(rows[2]).not.toHaveProperty('go');
  });
});
