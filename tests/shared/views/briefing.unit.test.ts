// What somebody who comes late reads: what happened, where we are, what they can do, in half a minute.

import { describe, expect, it } from 'vitest';
import { playThrough } from '../../kit/playthrough.ts';
import { facilitator, testSession, type World } from '../../kit/world.ts';

const told = (world: World, seat: string, language: 'nl' | 'en' = 'en'): string => {
  const block = world.view(seat, language).blocks.find((one) => one.id === 'briefing');
  return block?.type === 'text' ? block.text : '';
};

describe('the briefing of a newcomer', () => {
  it.each(['open-thursday', 'back-bedroom', 'de-wissel'])(
    'given %s with people who write, when somebody comes in at any part, then it is half a minute of reading, in order',
    (scenario) => {
      const world = testSession({ scenario, seats: 6 });
      let read = 0;
      playThrough(world, 'briefing', () => {
        const late = world.arrive('Late');
        const text = told(world, late);
        world.send(facilitator, { type: 'people.remove', seat: late });
        if (text === '') return;
        read++;
        expect(text.split(/\s+/).length).toBeLessThanOrEqual(100);
        expect(text).toMatch(/\*\*Now:\*\* .+[.?!]\n\n\*\*What you can do:\*\*/);
        // A title that asks something keeps its own end.
        expect(text).not.toMatch(/[?!]\./);
        // Nobody's name stands with what was said.
        expect(text.split('**What you can do:**')[0]).not.toMatch(/Person \d/);
      });
      expect(read).toBeGreaterThan(5);
    },
  );

  it('N3: given a round that all have read, when somebody comes in, then a line of it is told, and no feeling', () => {
    const world = testSession({ scenario: 'open-thursday', seats: 4, variant: 'parallel' });
    world.goTo('hats.2-red');
    world.send('seat-1', { type: 'lens.write', step: 'hats', round: '2-red', text: 'Quite uneasy about it' });
    world.goTo('hats.3-white');
    world.send('seat-2', { type: 'lens.write', step: 'hats', round: '3-white', text: 'There is only one key.' });
    world.goTo('hats.4-white');
    const text = told(world, world.arrive('Late'));
    expect(text).toContain('“There is only one key.”');
    expect(text).not.toContain('uneasy');
    expect(text).toContain('In this step so far');
  });

  it('N3: given a line that is written now, or hidden, when somebody comes in, then it is not told', () => {
    const world = testSession({ scenario: 'open-thursday', seats: 4, variant: 'parallel' });
    world.goTo('hats.3-white');
    const [event] = world.send('seat-2', { type: 'lens.write', step: 'hats', round: '3-white', text: 'There is only one key.' });
    expect(told(world, world.arrive('Late'))).not.toContain('one key');
    world.goTo('hats.4-white');
    world.send(facilitator, { type: 'entry.hide', contribution: String(event?.data.id ?? `c${event?.seq}`) });
    expect(told(world, world.arrive('Later'))).not.toContain('one key');
  });

  it('given the same session, when it is read in Dutch, then it is Dutch', () => {
    const world = testSession({ scenario: 'open-thursday', seats: 4, language: 'nl' });
    world.goTo('hats.1-blue');
    const text = told(world, world.arrive('Laat', 'nl'), 'nl');
    expect(text).toContain('**Voordat je kwam:** Welkom en Wat er speelt bij De Linde.');
    expect(text).toContain('**Wat je kunt doen:**');
  });
});
