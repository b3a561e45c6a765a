// People who drop out, come late, or are one too many: stand-ins, mirrors, observers, groups anew.

import { describe, expect, it } from 'vitest';
import { present } from '../../../shared/core/session.ts';
import { rules } from '../../../shared/rules.ts';
import { FULL } from '../../kit/full.ts';
import { TINY } from '../../kit/tiny.ts';
import { facilitator, scenarioOf, testSession, type World } from '../../kit/world.ts';

const tiny = scenarioOf(TINY);

/** The facilitator’s people, while only these are connected. */
const people = (world: World, connected: readonly string[]) => {
  const view = rules.view(world.session(), facilitator, { connected: new Set(connected), writing: new Set() });
  return view.blocks.flatMap((block) => (block.type === 'people' ? block.items : []));
};

describe('a stand-in', () => {
  const withRoles = () => {
    const world = testSession({ scenario: 'back-bedroom', seats: 8 });
    world.goTo('swap-1');
    return world;
  };

  it('N9: takes the place and the role of somebody who dropped out, marked as simulated', () => {
    const world = withRoles();
    world.send(facilitator, { type: 'people.understudy', seat: 'seat-3' });
    const session = world.session();
    const standIn = present(session).find((seat) => seat.standsIn === 'seat-3');
    expect(standIn).toMatchObject({ simulated: true, name: 'Stand-in for Person 3' });
    const id = standIn?.id ?? '';
    expect(session.roles[id]).toBe(session.roles['seat-3']);
    expect(session.plan[session.turn ?? 0]?.[id]).toBe(session.plan[session.turn ?? 0]?.['seat-3']);
    expect(people(world, world.seats).find((one) => one.id === id)?.simulated).toBe(true);
  });

  it('N9: is offered for who is away in a role, and for nobody else', () => {
    const world = withRoles();
    const offered = people(
      world,
      world.seats.filter((seat) => seat !== 'seat-3'),
    ).filter((one) => one.controls.some((control) => control.id === 'understudy'));
    expect(offered.map((one) => one.id)).toEqual(['seat-3']);
    expect(people(world, world.seats).some((one) => one.controls.some((control) => control.id === 'understudy'))).toBe(false);
  });

  it('N9: comes once for each person, and never by itself', () => {
    const world = withRoles();
    expect(present(world.session()).some((seat) => seat.standsIn)).toBe(false);
    world.send(facilitator, { type: 'people.understudy', seat: 'seat-3' });
    expect(world.send(facilitator, { type: 'people.understudy', seat: 'seat-3' })).toEqual([]);
    expect(world.refused(facilitator, { type: 'people.understudy', seat: 'nobody' })).toEqual({ refused: 'unknown' });
  });
});

describe('a stand-in through the turns', () => {
  const standIn = (world: World) => present(world.session()).find((seat) => seat.standsIn)?.id ?? '';
  const placeOf = (world: World, seat: string) => world.session().plan[world.session().turn ?? -1]?.[seat];

  it('N9: goes the way of who dropped out, turn by turn, and gives the place back', () => {
    const world = testSession({ scenario: 'back-bedroom', seats: 8 });
    world.goTo('swap-1');
    const way = world.session().plan.map((turn) => turn['seat-3']);
    world.send(facilitator, { type: 'people.understudy', seat: 'seat-3' });
    world.goTo('swap-2');
    expect(placeOf(world, standIn(world))).toBe(way[world.session().turn ?? -1]);
    expect(world.session().groups).toBeDefined();
    world.send(facilitator, { type: 'people.remove', seat: standIn(world) });
    expect(placeOf(world, 'seat-3')).toBeDefined();
  });

  it('N9: has a place also for somebody who was gone before the turn began', () => {
    const world = testSession({ scenario: 'back-bedroom', seats: 8 });
    world.goTo('write');
    world.send(facilitator, { type: 'people.remove', seat: 'seat-2' });
    world.goTo('swap-1');
    world.send(facilitator, { type: 'people.understudy', seat: 'seat-2' });
    expect(placeOf(world, standIn(world))).toBeDefined();
    expect(world.session().roles[standIn(world)]).toBeDefined();
  });

  it('S12: never opens a secret that was not theirs, and nobody gets one for a role they did not have', () => {
    const world = testSession({ scenario: 'back-bedroom', seats: 8 });
    world.goTo('write');
    const had = () => world.session().rolesHad['seat-1'] ?? [];
    const before = had();
    const role = world.session().scenario.roles.find((one) => one.perspective && !before.includes(one.id))?.id ?? '';
    world.send(facilitator, { type: 'casting.give', seat: 'seat-1', role });
    expect(had()).toEqual([...before, role]);
    world.send(facilitator, { type: 'people.understudy', seat: 'seat-3' });
    const id = standIn(world);
    const debrief = world.session().steps.find((step) => step.kind === 'debrief')?.id ?? '';
    world.goTo(debrief);
    const theirs = world.session().rolesHad['seat-3']?.[0] ?? '';
    expect(world.refused(id, { type: 'debrief.open', step: debrief, role: theirs, open: true }).refused).toBeDefined();
  });

  it('N9: somebody who watched and plays again has a role at once', () => {
    const world = testSession({ scenario: 'back-bedroom', seats: 8 });
    world.send(facilitator, { type: 'casting.task', seat: 'seat-1', task: 'observer' });
    world.goTo('write');
    expect(placeOf(world, 'seat-1')).toBeUndefined();
    world.send(facilitator, { type: 'casting.task', seat: 'seat-1', task: 'none' });
    expect(placeOf(world, 'seat-1')).toBeDefined();
    expect(world.session().roles['seat-1']).toBeDefined();
  });
});

describe('groups anew', () => {
  it('S2: a group that stays keeps its own work, and no other group gets it', () => {
    const world = testSession({ scenario: 'de-wissel', seats: 24 });
    world.goTo('deviations');
    const [one, two, three] = world.session().groups.tables;
    const author = two?.seats[0] ?? '';
    const form = world.block(author, 'form');
    world.send(author, {
      ...(form?.send ?? { type: 'none' }),
      column: form?.fields[0]?.options?.[0]?.value ?? '',
      text: 'Only for table two',
    });
    const sees = (seat: string) => JSON.stringify(world.view(seat)).includes('Only for table two');
    expect(sees(two?.seats[1] ?? '')).toBe(true);
    const here = world.seats.filter((seat) => !one?.seats.includes(seat));
    world.send(facilitator, { type: 'groups.reform', kind: 'tables', seats: here });
    const mates = world.session().groups.tables.find((table) => table.seats.includes(author))?.seats ?? [];
    for (const seat of three?.seats ?? []) expect(sees(seat)).toBe(mates.includes(seat));
    expect(sees(author)).toBe(true);
  });

  it('N10: are made of those who are here first, nearly the same size, and the others get a place too', () => {
    const world = testSession({ scenario: tiny, seats: 24 });
    world.goTo('hats');
    const here = world.seats.filter((_seat, at) => at % 2 === 0);
    world.send(facilitator, { type: 'groups.reform', kind: 'tables', seats: here });
    const tables = world.session().groups.tables;
    const sizes = tables.map((table) => table.seats.filter((seat) => here.includes(seat)).length);
    expect(sizes).toEqual([6, 6, 0]);
    expect(tables.map((table) => table.seats.length)).toEqual([8, 8, 8]);
    expect(tables.flatMap((table) => table.seats).toSorted()).toEqual(world.seats.toSorted());
  });

  it('N10: need two people, groups to make anew, and can be taken back', () => {
    const world = testSession({ scenario: tiny, seats: 12 });
    const reform = (seats: readonly string[]) => ({ type: 'groups.reform', kind: 'tables', seats: [...seats] });
    expect(world.refused(facilitator, reform(world.seats))).toEqual({ refused: 'not-now' });
    world.goTo('hats');
    const before = world.session().groups;
    expect(world.refused(facilitator, reform(['seat-1']))).toEqual({ refused: 'too-short-choice', values: { min: 2 } });
    world.send(facilitator, reform(world.seats.slice(0, 6)));
    expect(world.session().groups.tables.map((table) => table.seats.length)).toEqual([8, 4]);
    world.send(facilitator, { type: 'undo.do' });
    expect(world.session().groups).toEqual(before);
  });
});

describe('a role given by the facilitator', () => {
  it('N9: goes to one person, with the perspective that belongs to it', () => {
    const world = testSession({ scenario: 'back-bedroom', seats: 8 });
    world.goTo('write');
    const session = world.session();
    const role = session.scenario.roles.find((one) => one.perspective && one.id !== session.roles['seat-1'] && !one.task);
    world.send(facilitator, { type: 'casting.give', seat: 'seat-1', role: role?.id ?? '' });
    expect(world.session().roles['seat-1']).toBe(role?.id);
    expect(world.session().plan[world.session().turn ?? 0]?.['seat-1']).toBe(role?.perspective);
    expect(world.refused(facilitator, { type: 'casting.give', seat: 'seat-1', role: 'nobody' })).toEqual({ refused: 'unknown' });
  });
});

describe('more people than roles', () => {
  it('N9: a role that two have says so to both, and to the facilitator; a group’s role does not', () => {
    const world = testSession({ scenario: tiny, seats: 4 });
    world.goTo('turns.turn-1');
    const shared = world.seats.map((seat) => world.block(seat, 'role')?.shared);
    expect(shared.filter((one) => one !== undefined)).toHaveLength(2);
    const many = testSession({ scenario: tiny, seats: 16 });
    many.goTo('turns.turn-1');
    expect(many.seats.map((seat) => many.block(seat, 'role')?.shared).some((one) => one !== undefined)).toBe(false);
  });

  it('N9: who watches gets something to watch for', () => {
    const world = testSession({ scenario: tiny, seats: 4 });
    world.goTo('turns');
    world.send(facilitator, { type: 'casting.task', seat: 'seat-4', task: 'observer' });
    expect(world.block('seat-4', 'text', 'observe')?.text).toContain('Note three moments');
    expect(world.block('seat-1', 'text', 'observe')).toBeUndefined();
  });
});

describe('somebody who comes late', () => {
  it('N3: reads in half a minute what this is, what was before, and where we are', () => {
    for (const scenario of ['de-wissel', 'back-bedroom', 'open-thursday'] as const) {
      const world = testSession({ scenario, seats: 9 });
      const last = world.session().steps.at(-2)?.id ?? '';
      world.goTo(last);
      const late = world.arrive('Late');
      const told = world.block(late, 'text', 'briefing');
      const words = (told?.text ?? '').split(/\s+/).length;
      expect(told?.text).toContain('**Before you came:**');
      expect(words).toBeGreaterThan(20);
      expect(words).toBeLessThanOrEqual(100);
      expect(world.block('seat-1', 'text', 'briefing')).toBeUndefined();
      world.send(facilitator, { type: 'progress.next' });
      if (world.session().position?.step !== last) expect(world.block(late, 'text', 'briefing')).toBeUndefined();
    }
  });

  it('N3: is told no private line and no word of a hidden decision', () => {
    const world = testSession({ scenario: scenarioOf(FULL), seats: 4 });
    world.goTo('say');
    world.send('seat-1', { type: 'dialogue.say', step: 'say', text: 'Only said' });
    const late = world.arrive('Late');
    expect(world.block(late, 'text', 'briefing')?.text).not.toContain('Only said');
  });
});

describe('asking for the facilitator', () => {
  it('U18: shows on the board and to nobody else, and ends when the facilitator comes', () => {
    const world = testSession({ scenario: tiny, seats: 4 });
    world.goTo('first');
    world.send('seat-2', { type: 'people.ask', up: true });
    expect(people(world, world.seats).map((one) => one.state)).toEqual(['quiet', 'asks', 'quiet', 'quiet']);
    expect(world.block(facilitator, 'notice', 'asks')?.text).toBe('Person 2');
    expect(world.block('seat-2', 'controls', 'ask')?.items[0]?.pressed).toBe(true);
    expect(JSON.stringify(world.view('seat-1'))).not.toContain('asked for help');
    world.send(facilitator, { type: 'people.heard', seat: 'seat-2' });
    expect(world.block(facilitator, 'notice', 'asks')).toBeUndefined();
    expect(world.send(facilitator, { type: 'people.heard', seat: 'seat-2' })).toEqual([]);
  });

  it('S11: a message to a group is on its screens alone', () => {
    const world = testSession({ scenario: tiny, seats: 12 });
    world.goTo('hats');
    world.send(facilitator, { type: 'plot.whisper', kind: 'tables', group: '2', text: 'How is it going?' });
    const table = world.session().groups.tables[1]?.seats ?? [];
    for (const seat of world.seats)
      expect(JSON.stringify(world.view(seat)).includes('How is it going?')).toBe(table.includes(seat));
    const nobody = { type: 'plot.whisper', kind: 'tables', group: '9', text: 'x' };
    expect(world.refused(facilitator, nobody)).toEqual({ refused: 'unknown' });
  });

  it('A12: who leads a table can hide a line of that table, and no other; only the facilitator brings it back', () => {
    const world = testSession({ scenario: tiny, seats: 12 });
    world.goTo('hats');
    world.send(facilitator, { type: 'progress.next' });
    const [one, two] = world.session().groups.tables;
    const [leader = '', author = ''] = one?.seats ?? [];
    const write = (seat: string) =>
      world.send(seat, { type: 'lens.write', step: 'hats', round: '2-white', text: `By ${seat}` })[0]?.seq ?? 0;
    const [here, there] = [`c${write(author)}`, `c${write(two?.seats[0] ?? '')}`];
    world.send(facilitator, { type: 'lens.reveal', step: 'hats' });
    const hide = (contribution: string) => ({ type: 'entry.hide', contribution });
    expect(world.refused(leader, hide(here))).toEqual({ refused: 'not-allowed' });
    world.send(facilitator, { type: 'casting.task', seat: leader, task: 'moderator' });
    expect(world.block(leader, 'entries', 'lead-lines')?.items.map((item) => item.id)).toEqual([here]);
    expect(world.refused(leader, hide(there))).toEqual({ refused: 'not-allowed' });
    world.send(leader, hide(here));
    expect(JSON.stringify(world.view(one?.seats[2] ?? ''))).not.toContain(`By ${author}`);
    expect(world.refused(leader, { type: 'entry.restore', contribution: here })).toEqual({ refused: 'not-allowed' });
  });
});
