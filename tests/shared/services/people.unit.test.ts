// People come in at any step, and the facilitator keeps the door.

import { describe, expect, it } from 'vitest';
import { house } from '../../../shared/context.ts';
import { isRefusal } from '../../../shared/core/refusal.ts';
import { rules } from '../../../shared/rules.ts';
import { route } from '../../../shared/services/route.ts';
import { sees } from '../../kit/sees.ts';
import { TINY } from '../../kit/tiny.ts';
import { facilitator, testSession, type World } from '../../kit/world.ts';

const lobby = (seats = 2): World => testSession({ scenario: TINY, seats });
const nameOf = (world: World, seat: string): string | undefined => world.session().seats[seat]?.name;
const knock = (world: World, name = 'Noor') => {
  const facts = rules.arrive(world.session(), { seat: 'new', name, language: 'en', avatar: 'peep-1' }, 0);
  return isRefusal(facts) ? facts : facts.map((fact) => fact.type);
};

describe('arriving', () => {
  it('N3: works at every step and part, with a group, a role and something to do', () => {
    const places = route(lobby().session(), house);
    for (const place of places) {
      const world = lobby(9);
      world.goTo(`${place.step}.${place.part}`);

      const late = world.arrive('Late');

      const session = world.session();
      for (const kind of ['tables', 'pairs'] as const)
        if (session.groups[kind].length > 0) expect(session.groups[kind].some((group) => group.seats.includes(late))).toBe(true);
      // Between the turns of a rotation everybody is themselves.
      if (session.turn !== undefined) expect(session.roles[late]).toBeDefined();
      expect(world.view(late).blocks.some((block) => block.area === 'now')).toBe(true);
      expect(world.view(late).header.title).toBe(world.view('seat-1').header.title);
    }
  });

  it('gives a name that is taken a number', () => {
    const world = lobby(0);

    const seats = [world.arrive('Sam'), world.arrive('sam'), world.arrive(' SAM ')];

    expect(seats.map((seat) => nameOf(world, seat))).toEqual(['Sam', 'sam 2', 'SAM 3']);
  });

  it('numbers a long name without cutting a character in half', () => {
    const world = lobby(0);
    world.arrive('👩‍👩‍👧‍👦'.repeat(30));

    const second = world.arrive('👩‍👩‍👧‍👦'.repeat(30));

    expect(nameOf(world, second)).toBe(`${'👩‍👩‍👧‍👦'.repeat(27)} 2`);
  });

  it('refuses a name of nothing or too long, and cleans the rest', () => {
    const world = lobby(0);

    expect(knock(world, ' \u202e ')).toEqual({ refused: 'empty' });
    expect(knock(world, 'x'.repeat(31))).toEqual({ refused: 'too-long', values: { max: 30 } });
    expect(nameOf(world, world.arrive('A\u202eb \n c'))).toBe('Ab c');
  });

  it('A8: refuses when the room is locked, full at forty, or over', () => {
    const world = lobby(39);
    world.send(facilitator, { type: 'room.lock', locked: true });
    expect(knock(world)).toEqual({ refused: 'locked' });
    world.send(facilitator, { type: 'room.lock', locked: false });
    world.arrive('Fortieth');
    expect(knock(world)).toEqual({ refused: 'full', values: { max: 40 } });
    world.send(facilitator, { type: 'people.remove', seat: 'seat-1' });
    expect(knock(world)).toContain('people.arrived');
    world.send(facilitator, { type: 'progress.end' });
    expect(knock(world)).toEqual({ refused: 'ended' });
  });

  it('takes a face of the set, and gives one for any other', () => {
    const world = lobby(1);
    const facts = rules.arrive(world.session(), { seat: 'new', name: 'Noor', language: 'en', avatar: '../../etc' }, 0);

    expect(isRefusal(facts) ? facts : facts[0]?.data.avatar).toBe('peep-1');
  });
});

describe('admission', () => {
  const guarded = (): { world: World; seat: string } => {
    const world = lobby(9);
    world.goTo('hats');
    world.send(facilitator, { type: 'room.admission', required: true });
    return { world, seat: world.arrive('Noor') };
  };

  it('A8: keeps who is not let in outside: sees a door, does nothing, is counted nowhere', () => {
    const { world, seat } = guarded();

    expect(world.view(seat)).toMatchObject({
      header: { title: 'You are at the door', counts: [] },
      stage: { people: [], cards: [] },
    });
    expect(world.refused(seat, { type: 'safety.stop' })).toEqual({ refused: 'waiting' });
    expect(world.refused(seat, { type: 'lens.write', step: 'hats', round: '1-blue', text: 'x' })).toEqual({ refused: 'waiting' });
    expect(sees(world, 'seat-1', 'Noor')).toBe(false);
    expect(world.send(seat, { type: 'people.language', language: 'nl' })).toHaveLength(1);
  });

  it('lets in with a place at a table, once', () => {
    const { world, seat } = guarded();
    const admit = { type: 'people.admit', seat };

    world.send(facilitator, admit);

    expect(world.session().groups.tables.some((table) => table.seats.includes(seat))).toBe(true);
    expect(world.view(seat).header.title).toBe('The question');
    expect(world.send(facilitator, admit)).toEqual([]);
    expect(world.refused('seat-1', admit)).toEqual({ refused: 'not-allowed' });
  });
});

describe('the facilitator’s list', () => {
  it('renames, within the rules of a name', () => {
    const world = lobby();
    const rename = (name: string) => ({ type: 'people.rename', seat: 'seat-1', name });

    world.send(facilitator, rename(' Noor  van Dam '));

    expect(nameOf(world, 'seat-1')).toBe('Noor van Dam');
    expect(world.send(facilitator, rename('Noor van Dam'))).toEqual([]);
    expect(world.refused(facilitator, rename('person 2'))).toEqual({ refused: 'name-taken' });
    expect(world.refused(facilitator, rename(' '))).toEqual({ refused: 'empty' });
    expect(world.refused(facilitator, { type: 'people.rename', seat: 'seat-9', name: 'x' })).toEqual({ refused: 'unknown' });
  });

  it('A8: removes, so that nothing is seen or done any more, and lets back in with everything', () => {
    const world = lobby(9);
    world.goTo('hats.2-white');
    const remove = { type: 'people.remove', seat: 'seat-1' };

    world.send(facilitator, remove);

    expect(world.refused('seat-1', { type: 'safety.pass' })).toEqual({ refused: 'removed' });
    expect(world.view('seat-1')).toMatchObject({ header: { counts: [] }, stage: { people: [], cards: [] } });
    expect(world.view(facilitator).stage.people).toHaveLength(8);
    expect(world.send(facilitator, remove)).toEqual([]);
    world.send(facilitator, { type: 'people.restore', seat: 'seat-1' });

    expect(world.view(facilitator).stage.people).toHaveLength(9);
    expect(world.send(facilitator, { type: 'people.restore', seat: 'seat-1' })).toEqual([]);
  });

  it('gives who was away when tables were formed a table on the way back in', () => {
    const world = lobby(10);
    world.send(facilitator, { type: 'people.remove', seat: 'seat-1' });
    world.goTo('hats');

    world.send(facilitator, { type: 'people.restore', seat: 'seat-1' });

    expect(world.session().groups.tables.some((table) => table.seats.includes('seat-1'))).toBe(true);
  });

  it('cannot let a forty-first back in', () => {
    const world = lobby(40);
    world.send(facilitator, { type: 'people.remove', seat: 'seat-1' });
    world.arrive('In between');

    expect(world.refused(facilitator, { type: 'people.restore', seat: 'seat-1' })).toEqual({
      refused: 'full',
      values: { max: 40 },
    });
  });
});

describe('one’s own language and face', () => {
  it('change for this one person', () => {
    const world = lobby();

    world.send('seat-1', { type: 'people.language', language: 'nl' });
    world.send('seat-1', { type: 'people.avatar', avatar: 'paper-3' });

    expect(world.view('seat-1').header).toMatchObject({ language: 'nl', title: 'Welkom', me: { avatar: 'paper-3' } });
    expect(world.view('seat-2').header.language).toBe('en');
  });

  it('are quiet for the same, and refuse what is not there', () => {
    const world = lobby();
    world.send('seat-1', { type: 'people.avatar', avatar: 'paper-3' });

    expect(world.send('seat-1', { type: 'people.avatar', avatar: 'paper-3' })).toEqual([]);
    expect(world.send('seat-1', { type: 'people.language', language: 'en' })).toEqual([]);
    expect(world.refused('seat-1', { type: 'people.avatar', avatar: 'paper-48' })).toEqual({ refused: 'unknown' });
    expect(world.refused('seat-1', { type: 'people.language', language: 'de' })).toEqual({ refused: 'malformed' });
  });
});
