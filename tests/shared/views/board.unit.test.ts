// The facilitator's board: groups and people at a glance, without anybody's words, and at what cost on the wire.

import { describe, expect, it } from 'vitest';
import { allWaitsFor, peopleIn, summaryOf, waitsFor } from '../../../client/panel/board.ts';
import { Cutter, cut, join } from '../../../shared/blocks/pieces.ts';
import type { View } from '../../../shared/blocks/view.ts';
import { random } from '../../../shared/core/random.ts';
import type { Session } from '../../../shared/core/session.ts';
import type { Viewer } from '../../../shared/core/viewer.ts';
import { type Memory, next } from '../../../shared/rehearsal/bot.ts';
import { rules } from '../../../shared/rules.ts';
import type { Presence } from '../../../shared/views/view.ts';
import { FULL } from '../../kit/full.ts';
import { TINY } from '../../kit/tiny.ts';
import { facilitator, scenarioOf, testSession, type World } from '../../kit/world.ts';

const tiny = scenarioOf(TINY);

const board = (world: World, connected: readonly string[] = world.seats, writing: readonly string[] = []) => {
  const presence = { connected: new Set(connected), writing: new Set(writing) };
  const { blocks } = rules.view(world.session(), facilitator, presence);
  const groups = blocks.find((block) => block.type === 'groups');
  const people = blocks.find((block) => block.type === 'people');
  if (!groups || !people) throw new Error('no board');
  return { groups, people };
};

const write = (seat: string, text: string) => ({ type: 'lens.write', step: 'hats', round: '2-white', text, seat });

describe('the board', () => {
  it('U13: has a row for every group with who is done, what it waits for and how much was written', () => {
    const world = testSession({ scenario: tiny, seats: 24 });
    world.goTo('hats.2-white');
    const tables = world.session().groups.tables;
    const [one = '', two = ''] = tables[0]?.seats ?? [];
    for (const seat of [one, two]) {
      const { seat: _own, ...command } = write(seat, 'Four words of mine');
      world.send(seat, command);
    }
    const { groups, people } = board(world);
    expect(groups.items.map((row) => [row.title, row.done, row.of])).toEqual(
      tables.map((table, at) => [`Table ${table.id}`, at === 0 ? 2 : 0, table.seats.length]),
    );
    expect(groups.items.map((row) => row.words)).toEqual(tables.map((_table, at) => (at === 0 ? 8 : 0)));
    const [, second] = groups.items;
    const inside = second ? peopleIn(second, groups, people.items) : [];
    expect(waitsFor(inside, true, 'en')).toMatch(/^Waits for Person \d+, Person \d+,? and 6 more$/);
    expect(waitsFor(inside, true, 'nl')).toMatch(/^Wacht op Person \d+, Person \d+ en nog 6$/);
    expect(summaryOf(people)).toBe('24 joined, 2 sent');
    expect((groups.items[0]?.last ?? 0) - world.session().at).toBeLessThan(10_000);
  });

  it('U13: says who writes, is away, asks, is done, and waits for nobody who is away', () => {
    const world = testSession({ scenario: tiny, seats: 4 });
    world.goTo('first');
    world.send('seat-1', { type: 'collect.answer', step: 'first', prompt: 'open', text: 'x' });
    world.send('seat-2', { type: 'people.ask', up: true });
    const { groups, people } = board(world, ['seat-1', 'seat-2', 'seat-3'], ['seat-3']);
    expect(people.items.map((person) => person.state)).toEqual(['sent', 'asks', 'writing', 'away']);
    expect(groups.items).toHaveLength(1);
    expect(groups.items[0]).toMatchObject({ title: 'Everybody together', state: 'asks', of: 3 });
    expect(allWaitsFor(groups, people, 'en')).toBe('Person 2 asks for you');
    const inside = { ...people, items: people.items.filter((person) => person.state !== 'asks') };
    expect(allWaitsFor(groups, inside, 'en')).toBe('Waits for Person 3');
    expect(allWaitsFor(groups, { ...people, items: people.items.filter((person) => person.state === 'away') }, 'en')).toBe(
      'Nobody is here now',
    );
    expect(allWaitsFor(groups, { ...people, items: people.items.slice(0, 1) }, 'en')).toBe('Everybody is done');
  });

  it('S13: never has a word of anybody, and no count that would tell whose an anonymous answer is', () => {
    const world = testSession({ scenario: tiny, seats: 6 });
    world.goTo('first');
    for (const seat of world.seats)
      for (const prompt of ['thought', 'line', 'open'])
        world.send(seat, { type: 'collect.answer', step: 'first', prompt, text: `canary ${prompt} ${seat}` });
    for (const reveal of [false, true]) {
      if (reveal) world.send(facilitator, { type: 'collect.reveal', step: 'first' });
      const { groups, people } = board(world);
      expect(JSON.stringify([groups, people])).not.toContain('canary');
      expect(people.items.every((person) => person.words === undefined)).toBe(true);
      expect(people.items.every((person) => person.last === undefined)).toBe(true);
    }
  });

  it('U13: keeps people and groups in their own order, however much they wrote', () => {
    const world = testSession({ scenario: tiny, seats: 12 });
    world.goTo('hats.2-white');
    const order = () => {
      const { groups, people } = board(world);
      return [groups.items.map((row) => row.id), people.items.map((person) => person.id)];
    };
    const before = order();
    const { seat, ...command } = write('seat-12', 'A great many words, more than anybody else in the room');
    world.send(seat, command);
    expect(order()).toEqual(before);
  });

  it('U13: shows how evenly perspectives and hats are heard', () => {
    const world = testSession({ scenario: scenarioOf(FULL), seats: 6 });
    world.goTo('say');
    world.send('seat-1', { type: 'dialogue.say', step: 'say', text: 'Three small words' });
    const { balance } = board(world).groups;
    if (balance.length > 0) expect(balance.reduce((sum, one) => sum + one.count, 0)).toBe(1);
    const hats = testSession({ scenario: tiny, seats: 4 });
    hats.goTo('hats.2-white');
    hats.send('seat-1', { type: 'lens.write', step: 'hats', round: '2-white', text: 'A fact' });
    hats.goTo('hats.3-red');
    hats.send('seat-1', { type: 'lens.write', step: 'hats', round: '3-red', text: 'Mad' });
    expect(board(hats).groups.balance.map((one) => [one.label, one.count])).toEqual([
      ['white hat', 1],
      ['red hat', 1],
    ]);
  });

  it('U13: says that people know the facilitator may look in, and the agreement says so', () => {
    const world = testSession({ scenario: tiny, seats: 4 });
    world.goTo('hello');
    expect(world.block('seat-1', 'text', 'agreement')?.text).toContain('may look in at any group');
    expect(board(world).groups.look).toContain('it is in the agreement');
  });

  it('U13: tells of every line in which group it was made, and of an anonymous one nothing', () => {
    const world = testSession({ scenario: tiny, seats: 12 });
    world.goTo('hats.2-white');
    const two = world.session().groups.tables[1]?.seats[0] ?? '';
    world.send(two, { type: 'lens.write', step: 'hats', round: '2-white', text: 'At two' });
    world.send(facilitator, { type: 'lens.reveal', step: 'hats' });
    const lines = world.view(facilitator).blocks.flatMap((block) => (block.type === 'entries' ? block.items : []));
    expect(lines.find((line) => line.text === 'At two')?.group).toBe('2');
    expect(JSON.stringify(world.view(two).blocks)).not.toContain('"group"');

    const secret = testSession({ scenario: tiny, seats: 12 });
    secret.goTo('first');
    for (const seat of secret.seats)
      secret.send(seat, { type: 'collect.answer', step: 'first', prompt: 'line', text: `A limit of ${seat}` });
    secret.send(facilitator, { type: 'collect.reveal', step: 'first' });
    const limits = secret.view(facilitator).blocks.flatMap((block) => (block.type === 'entries' ? block.items : []));
    expect(limits.filter((line) => line.text.startsWith('A limit'))).toHaveLength(12);
    expect(limits.some((line) => line.text.startsWith('A limit') && line.group !== undefined)).toBe(false);
  });

  it('N4: the pieces of a board make the same board', () => {
    const world = testSession({ scenario: tiny, seats: 12 });
    world.goTo('hats.3-red');
    const view = world.view(facilitator);
    expect(join(cut(view))).toEqual(view);
  });
});

/** What one connection is sent of its views: bytes, for each of them. */
const traffic = (viewer: Viewer, of: (view: View) => View) => {
  const cutter = new Cutter();
  const held = new Set<string>();
  return (session: Session, presence: Presence): number => {
    const { set, gone } = cutter.next(of(rules.view(session, viewer, presence)));
    let bytes = 0;
    for (const [key, text] of set) bytes += Buffer.byteLength(text) + (held.has(key) ? 0 : Buffer.byteLength(key));
    for (const key of set.keys()) held.add(key);
    for (const key of gone) held.delete(key);
    return bytes;
  };
};

/** The board alone: all else of the screen stays as it was at first. */
const ofBoard = () => {
  let first: View | undefined;
  return (view: View): View => {
    first ??= view;
    return { ...first, blocks: view.blocks.filter((block) => /^(?:groups|people|progress)$/.test(block.id)) };
  };
};

describe.each(['open-thursday', 'de-wissel', 'back-bedroom'])('the traffic of the board in %s', (scenario) => {
  it('U13: with thirty people costs per action at most one and a half times what the screen of a participant does', () => {
    const world = testSession({ scenario, seats: 30, language: 'nl' });
    const presence = { connected: new Set(world.seats), writing: new Set<string>() };
    const host = traffic(facilitator, ofBoard());
    const memories = new Map(world.seats.map((seat): [string, Memory] => [seat, new Map()]));
    const chance = random(scenario);
    const screens = world.seats.map((seat) => traffic({ role: 'participant', seat, language: 'nl' }, (view) => view));
    let [board, theirs, actions] = [0, 0, 0];
    for (let part = 0; part < 40 && world.session().phase !== 'ended'; part++) {
      const on = rules.decide(world.session(), { type: 'progress.next' }, facilitator, world.session().at);
      if ('refused' in on) break;
      world.send(facilitator, { type: 'progress.next' });
      const acting = world.seats.filter((_seat, at) => at % 3 === part % 3);
      // Going on to another part is no action of theirs.
      for (const screen of [host, ...screens]) screen(world.session(), presence);
      for (const seat of acting) {
        const command = next(world.view(seat), memories.get(seat) ?? new Map(), chance);
        if (!command) continue;
        world.pass(800);
        world.send(seat, command);
        board += host(world.session(), presence);
        for (const screen of screens) theirs += screen(world.session(), presence) / screens.length;
        actions++;
      }
    }
    expect(actions).toBeGreaterThan(100);
    expect(board / actions).toBeGreaterThan(5);
    expect(board / actions).toBeLessThan(100);
    expect(board / theirs).toBeLessThanOrEqual(1.5);
  });
});
