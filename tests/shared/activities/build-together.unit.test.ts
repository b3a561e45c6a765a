// Many on one yard at once: everybody acts on what they saw some moments ago.

import { describe, expect, it } from 'vitest';
import { heldBy } from '../../../shared/context.ts';
import type { Command } from '../../../shared/core/event.ts';
import { random } from '../../../shared/core/random.ts';
import { isRefusal } from '../../../shared/core/refusal.ts';
import type { Session } from '../../../shared/core/session.ts';
import { rules } from '../../../shared/rules.ts';
import { PICK, school, YARD } from '../../kit/school.ts';
import { both } from '../../kit/steps.ts';
import { facilitator, projector, testSession, type World } from '../../kit/world.ts';

const PEOPLE = 8;
const SIZE: Readonly<Record<string, readonly [width: number, height: number, cost: number]>> = {
  tree: [1, 1, 2],
  garden: [2, 1, 3],
  bench: [1, 1, 1],
  pitch: [3, 2, 5],
};

const yaml = school([PICK, YARD], 6).replace(`when: ${both('Any time')} }`, `when: ${both('Any time')}, budgets: { yard: -3 } }`);

/** The yard as this viewer has it: on the page, or for the projector on the stage. */
const yardOf = (session: Session, viewer: string) => {
  const presence = { connected: new Set<string>(), writing: new Set<string>() };
  const by = viewer === 'projector' ? projector : viewer === 'facilitator' ? facilitator : undefined;
  const view = rules.view(session, by ?? { role: 'participant', seat: viewer, language: 'nl' }, presence);
  const grid = view.blocks.find((block) => block.type === 'grid');
  const pieces = view.stage.yards?.[0]?.pieces ?? [];
  return { pieces, items: grid?.items.map(({ id, tile, x, y }) => ({ id, tile, x, y })), budget: grid?.budget };
};

/** What somebody does who knows the yard as it was then. */
const act = (known: Session, seat: string, chance: () => number): Command => {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(chance() * list.length)];
  const { pieces, budget } = yardOf(known, seat);
  const tight = (budget?.of ?? 0) - (budget?.used ?? 0) < 2;
  if (pieces.length > 0 && chance() < (tight ? 0.6 : 0.2)) return { type: 'build.take', piece: pick(pieces)?.id };
  const tile = pick(Object.keys(SIZE)) ?? 'tree';
  return { type: 'build.place', tile, x: Math.floor(chance() * 6), y: Math.floor(chance() * 4) };
};

/** Every square that is covered more than once, and what all of it costs. */
const measure = (pieces: readonly { readonly tile: string; readonly x: number; readonly y: number }[]) => {
  const covered = new Map<string, number>();
  let cost = 0;
  for (const piece of pieces) {
    const [width, height, price] = SIZE[piece.tile] ?? [1, 1, 0];
    cost += price;
    for (let x = piece.x; x < piece.x + width; x++)
      for (let y = piece.y; y < piece.y + height; y++) covered.set(`${x},${y}`, (covered.get(`${x},${y}`) ?? 0) + 1);
  }
  const squares = [...covered.keys()].map((key) => key.split(',').map(Number));
  const outside = squares.filter(([x = -1, y = -1]) => x < 0 || y < 0 || x > 5 || y > 3);
  return { twice: [...covered.values()].filter((count) => count > 1).length, outside: outside.length, cost };
};

const play = (seed: string): { world: World; refused: number } => {
  const chance = random(seed);
  const world = testSession({ scenario: yaml, seats: PEOPLE });
  world.goTo('yard.build');
  const past: Session[] = [world.session()];
  let refused = 0;
  for (let n = 0; n < 120; n++) {
    if (n === 70) world.send(facilitator, { type: 'plot.send', event: 'letter' });
    const seat = world.seats[Math.floor(chance() * PEOPLE)] ?? '';
    const known = past.at(-1 - Math.floor(chance() * Math.min(6, past.length))) ?? world.session();
    const command = act(known, seat, chance);
    const before = measure(yardOf(world.session(), 'projector').pieces).cost;
    world.pass(50);
    if (isRefusal(rules.decide(world.session(), command, { role: 'participant', seat, language: 'nl' }, 2_000_000))) refused++;
    else world.send(seat, command);
    past.push(world.session());
    const { pieces } = yardOf(world.session(), 'projector');
    const now = measure(pieces);
    expect({ seed, n, twice: now.twice, outside: now.outside }).toEqual({ seed, n, twice: 0, outside: 0 });
    // A plot event may take more than is left; nobody then spends more.
    const budget = n < 70 ? 10 : 7;
    expect({ seed, n, within: now.cost <= budget || now.cost <= before }).toEqual({ seed, n, within: true });
  }
  return { world, refused };
};

describe('together', () => {
  it.each(Array.from({ length: 12 }, (_, n) => `yard ${n}`))(
    'R30: given eight who act on what they saw a moment ago (seed %s), then all have the same yard, without overlap and within budget',
    (seed) => {
      const { world, refused } = play(seed);

      // The test is one of collisions: there were some, and there was building.
      expect({ seed, refused: refused > 10, events: world.log.length > 40 }).toEqual({ seed, refused: true, events: true });
      const again = world.log.reduce<Session | undefined>((session, event) => rules.evolve(session, event), undefined);
      if (!again) throw new Error('no session');
      const truth = yardOf(world.session(), 'projector').pieces;
      for (const viewer of [...world.seats, 'facilitator', 'projector']) {
        const seen = yardOf(again, viewer);
        expect({ seed, viewer, pieces: seen.pieces }).toEqual({ seed, viewer, pieces: truth });
        if (viewer !== 'projector') expect({ seed, viewer, items: seen.items }).toEqual({ seed, viewer, items: truth });
      }
    },
  );
});

describe('nobody is picked out', () => {
  it('R33: no command of anybody takes a child from who holds it', () => {
    const chance = random('nobody');
    const world = testSession({ scenario: school([PICK, YARD], 6), seats: PEOPLE });
    world.goTo('pick');
    for (const [at, card] of ['bo', 'vera', 'lieke', 'mats', 'child-1', 'child-2'].entries())
      world.send(`seat-${at + 1}`, { type: 'cards.pick', card });
    world.goTo('yard.build');
    const cards = ['bo', 'vera', 'lieke', 'mats', 'child-1', 'child-2', 'child-3', 'child-4'];
    const moods = ['met', 'partly', 'missed'];
    const any = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;
    const commands = (): readonly Command[] => [
      { type: 'cards.pick', step: 'pick', card: any(cards) },
      { type: 'cards.give', step: 'pick', seat: any(world.seats), card: any(cards) },
      { type: 'cards.next', step: 'pick' },
      { type: 'cards.answer', step: 'pick', text: 'x' },
      { type: 'cards.withdraw', step: 'pick', contribution: 'c1' },
      act(world.session(), any(world.seats), chance),
      { type: 'build.hours', subject: 'maths', count: 1 },
      { type: 'build.stand', x: 1, y: 1 },
      { type: 'build.judge', mood: any(moods) },
      { type: 'build.test', child: any(cards), text: 'x' },
      { type: 'build.sign', yes: chance() < 0.5 },
      { type: 'build.withdraw', contribution: 'c1' },
    ];
    for (let n = 0; n < 600; n++) {
      if (n === 200) world.goTo('yard.test');
      if (n === 300) world.goTo('yard.sign');
      if (n === 400) world.send(facilitator, { type: 'progress.go', step: 'pick', part: 'cards' });
      const seat = any([...world.seats, undefined]);
      const viewer = seat === undefined ? facilitator : ({ role: 'participant', seat, language: 'en' } as const);
      const before = heldBy(world.session());
      const command = any(commands());
      if (isRefusal(rules.decide(world.session(), command, viewer, 2_000_000))) continue;
      world.send(viewer, command);
      const after = heldBy(world.session());
      const lost = Object.keys(before).filter((one) => one !== seat && after[one] !== before[one]);
      expect({ command, lost }).toEqual({ command, lost: [] });
    }
  });
});
