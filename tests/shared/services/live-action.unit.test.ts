// Stepping in and out: the border of the story, the brake that is rehearsed, roles that are put down, a debrief that cannot be
// skipped by accident; and what goes to chosen people alone.

import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../../shared/scenario/parse.ts';
import { sees, whoSees } from '../../kit/sees.ts';
import { SIDES_WORLD } from '../../kit/sides.ts';
import { facilitator, projector, testSession, type World } from '../../kit/world.ts';

const at = (step: string, seats = 4): World => {
  const world = testSession({ scenario: SIDES_WORLD, seats });
  world.goTo(step);
  return world;
};

describe('the border of the story', () => {
  it('R34: is on every screen while the story is on, and on none before and after', () => {
    const world = testSession({ scenario: SIDES_WORLD, seats: 4 });
    const shown = () =>
      ['seat-1', facilitator, projector].map((viewer) => [
        world.view(viewer).stage.fiction ?? false,
        world.view(viewer).header.fiction,
      ]);
    world.goTo('try');
    expect(shown()).toEqual(Array(3).fill([false, false]));
    world.goTo('turn-0');
    expect(shown()).toEqual(Array(3).fill([true, true]));
    world.goTo('off');
    expect(shown()).toEqual(Array(3).fill([false, false]));
  });

  it('R34: a live action without a rehearsed brake, without de-roling or without a debrief is no scenario', () => {
    const without = (text: string | RegExp) => parseScenario(SIDES_WORLD.replace(text, ''), 'x.yaml');

    for (const text of ['practise: true, ', 'derole: true, ', / {2}- \{ id: back.*\n/]) {
      const parsed = without(text);
      expect('problems' in parsed && parsed.problems.map((one) => one.path.split('.')[0])).toEqual(['steps']);
    }
    expect('scenario' in parseScenario(SIDES_WORLD, 'x.yaml')).toBe(true);
  });
});

describe('rehearsing the brake', () => {
  it('R34: everybody presses it once, and only then goes on', () => {
    const world = at('try');
    const ready = { type: 'brief.ready', step: 'try' };

    expect(world.refused('seat-1', ready)).toEqual({ refused: 'brake-first' });
    world.send('seat-1', { type: 'safety.brake' });
    expect(world.send('seat-2', { type: 'safety.brake' })).toHaveLength(1);
    expect(world.send('seat-2', { type: 'safety.brake' })).toEqual([]);
    world.send('seat-1', ready);
    world.send('seat-2', ready);
    expect(world.refused('seat-3', ready)).toEqual({ refused: 'brake-first' });
    expect(world.block(facilitator, 'people')?.items.map((one) => one.state)).toEqual(['sent', 'sent', 'quiet', 'quiet']);
  });
});

describe('stepping out', () => {
  it('R34: everybody puts their role down, and the facilitator sees who has not', () => {
    const world = at('off');
    world.send('seat-2', { type: 'brief.ready', step: 'off' });

    expect(world.block(facilitator, 'people')?.items.map((one) => one.state)).toEqual(['quiet', 'sent', 'quiet', 'quiet']);
    expect(world.block('seat-1', 'role')?.name).toBe('Person 1');
  });

  it('R34: the session cannot be ended past its debrief but on purpose', () => {
    const world = at('turn-0');

    expect(world.refused(facilitator, { type: 'progress.end' })).toEqual({ refused: 'debrief-first' });
    expect(world.block(facilitator, 'controls', 'finish')?.items[0]).toMatchObject({
      send: { type: 'progress.end', anyway: true },
    });
    expect(world.block(facilitator, 'controls', 'finish')?.items[0]?.confirm).toMatch(/debrief/);
    world.goTo('back');
    expect(world.send(facilitator, { type: 'progress.end' }).map((event) => event.type)).toContain('progress.ended');
  });

  it('R34: on purpose it can', () => {
    const world = at('turn-0');

    expect(world.send(facilitator, { type: 'progress.end', anyway: true }).map((event) => event.type)).toContain(
      'progress.ended',
    );
  });
});

describe('plot events for chosen people', () => {
  const scene = (...seats: readonly string[]) => ({ type: 'plot.send', event: 'scene', seats: [...seats] });
  const everybody = ['seat-1', 'seat-2', 'seat-3', 'seat-4', facilitator, projector];

  it('S11: each gets their own line, and nobody else either of them', () => {
    const world = at('turn-0');
    world.send(facilitator, scene('seat-2', 'seat-4'));

    expect(whoSees(world, 'Line of the first', everybody)).toEqual(['seat-2']);
    expect(whoSees(world, 'Line of the second', everybody)).toEqual(['seat-4']);
    expect(whoSees(world, 'A scene', everybody)).toEqual([]);
    world.goTo('back.all');
    expect(whoSees(world, 'Scene en', ['seat-1', 'seat-2', projector])).toEqual([]);
  });

  it('need as many people as there are lines, who are here', () => {
    const world = at('turn-0');

    expect(world.refused(facilitator, scene('seat-1'))).toEqual({ refused: 'too-short-choice', values: { min: 2 } });
    expect(world.refused(facilitator, scene('seat-1', 'seat-1'))).toEqual({ refused: 'too-short-choice', values: { min: 2 } });
    expect(world.refused(facilitator, scene('seat-1', 'seat-2', 'seat-3'))).toEqual({ refused: 'too-many', values: { max: 2 } });
    expect(world.refused(facilitator, scene('seat-1', 'nobody'))).toEqual({ refused: 'unknown' });
    world.send(facilitator, scene('seat-1', 'seat-2'));
    expect(world.send(facilitator, scene('seat-1', 'seat-2'))).toEqual([]);
  });

  it('S11: a message goes to one phone alone, while the step is on', () => {
    const world = at('turn-0');
    world.send(facilitator, { type: 'plot.whisper', seat: 'seat-3', text: 'Ask Noor about the letter' });

    expect(whoSees(world, 'Ask Noor', everybody)).toEqual(['seat-3']);
    world.goTo('turn-1');
    expect(sees(world, 'seat-3', 'Ask Noor')).toBe(false);
  });

  it('a message refuses nothing, too much, the unknown, the lobby, and a participant', () => {
    const world = testSession({ scenario: SIDES_WORLD, seats: 4 });
    const whisper = (seat: string, text: string) => ({ type: 'plot.whisper', seat, text });

    expect(world.refused(facilitator, whisper('seat-1', 'x'))).toEqual({ refused: 'not-now' });
    world.goTo('try');
    expect(world.refused(facilitator, whisper('seat-1', ' '))).toEqual({ refused: 'empty' });
    expect(world.refused(facilitator, whisper('seat-1', 'x'.repeat(281)))).toEqual({ refused: 'too-long', values: { max: 280 } });
    expect(world.refused(facilitator, whisper('nobody', 'x'))).toEqual({ refused: 'unknown' });
    expect(world.refused('seat-1', whisper('seat-2', 'x'))).toEqual({ refused: 'not-allowed' });
  });
});
