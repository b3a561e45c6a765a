// Of when the facilitator's lists are.

import { describe, expect, it } from 'vitest';
import { LISTS, Lists } from '../../server/host/lists.ts';
import { rules } from '../../shared/rules.ts';
import { TINY } from '../kit/tiny.ts';
import { facilitator, scenarioOf, testSession } from '../kit/world.ts';

const room = () => {
  const world = testSession({ scenario: scenarioOf(TINY), seats: 3 });
  world.goTo('hats.2-white');
  const lists = new Lists();
  const presence = { connected: new Set(world.seats), writing: new Set<string>() };
  const write = (seat: string) =>
    world.send(seat, { type: 'lens.write', step: 'hats', round: '2-white', text: 'Three small words' });
  return { world, lists, presence, write };
};

describe('the lists of the facilitator', () => {
  it('U13: stay for a moment when people make something, and know when they are behind', () => {
    const { world, lists, presence, write } = room();
    const first = lists.at(world.session(), presence, 1000);
    expect(lists.dueIn(world.session(), presence, 1000)).toBeUndefined();
    write('seat-1');
    expect(lists.at(world.session(), presence, 1100)).toBe(first);
    expect(lists.dueIn(world.session(), presence, 1100)).toBe(LISTS - 100);
    expect(lists.dueIn(world.session(), presence, 1000 + 2 * LISTS)).toBe(0);
    const next = lists.at(world.session(), presence, 1000 + LISTS);
    expect(next.session).toBe(world.session());
    expect(lists.dueIn(world.session(), presence, 1000 + LISTS)).toBeUndefined();
  });

  it('U13: are of now when the session went on, when somebody asks, and when the facilitator did something', () => {
    const { world, lists, presence, write } = room();
    const now = () => lists.at(world.session(), presence, 1000).session === world.session();
    expect(now()).toBe(true);
    write('seat-1');
    expect(now()).toBe(false);
    world.send('seat-2', { type: 'people.ask', up: true });
    expect(now()).toBe(true);
    write('seat-2');
    expect(now()).toBe(false);
    world.send(facilitator, { type: 'progress.next' });
    expect(now()).toBe(true);
    world.send('seat-3', { type: 'lens.write', step: 'hats', round: '3-red', text: 'Three small words' });
    expect(now()).toBe(false);
    lists.expire();
    expect(now()).toBe(true);
  });

  it('U13: are behind when somebody came, went or began to write', () => {
    const { world, lists, presence } = room();
    lists.at(world.session(), presence, 1000);
    const gone = { ...presence, connected: new Set(['seat-1']) };
    expect(lists.dueIn(world.session(), gone, 1200)).toBe(LISTS - 200);
    expect(lists.at(world.session(), gone, 1000 + LISTS).presence.connected).toEqual(new Set(['seat-1']));
  });

  it('U13: the lines themselves are of now, whenever the lists are', () => {
    const { world, presence, write } = room();
    world.send(facilitator, { type: 'lens.reveal', step: 'hats' });
    const listed = { session: world.session(), presence };
    write('seat-1');
    const view = rules.view(world.session(), facilitator, presence, listed);
    const people = view.blocks.find((block) => block.type === 'people');
    expect(people?.items.map((person) => person.state)).toEqual(['quiet', 'quiet', 'quiet']);
    expect(JSON.stringify(view.blocks)).toContain('Three small words');
  });
});
