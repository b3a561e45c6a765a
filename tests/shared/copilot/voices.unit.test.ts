// The copilot about who is heard: groups, hats and perspectives; never a person, never a word of what was written.

import { describe, expect, it } from 'vitest';
import { house } from '../../../shared/context.ts';
import { RULES } from '../../../shared/copilot/rules.ts';
import { copilot } from '../../../shared/services/copilot.ts';
import { playThrough } from '../../kit/playthrough.ts';
import { withSides } from '../../kit/sides.ts';
import { both, SCRIPT } from '../../kit/steps.ts';
import { TINY } from '../../kit/tiny.ts';
import { facilitator, testSession, type World } from '../../kit/world.ts';
import { by, deed, MINUTE, one, press, suggested } from './suggest.ts';

const began = (world: World): number => world.session().visits.at(-1)?.at ?? 0;
const write = (world: World, seat: string, text = `Card of ${seat}`) => {
  const { position } = world.session();
  world.send(seat, { type: 'lens.write', step: position?.step, round: position?.part, text, reason: 'Because' });
};

describe('the copilot about a silent group', () => {
  const tables = (): World => {
    const world = testSession({ scenario: TINY, seats: 10 });
    world.goTo('hats.2-white');
    return world;
  };
  const seatsOf = (world: World, id: string) => world.session().groups.tables.find((table) => table.id === id)?.seats ?? [];

  it('U14: sends a friendly line, four minutes after their last sign of life', () => {
    const world = tables();
    world.pass(2 * MINUTE);
    write(world, seatsOf(world, '1')[0] ?? '');
    const [second, first] = by(world, 'silent');

    expect(second).toMatchObject({ title: 'Table 2 has been silent for 4 minutes', from: began(world) + 4 * MINUTE });
    expect(first).toMatchObject({ title: 'Table 1 has been silent for 4 minutes', from: began(world) + 6 * MINUTE });
    expect(second && deed(second)).toMatchObject({ type: 'plot.whisper', kind: 'tables', group: '2' });
    if (second) press(world, second);
    expect(world.session().whispers.at(-1)?.seats.toSorted()).toEqual([...seatsOf(world, '2')].toSorted());
    expect(by(world, 'silent').map((tip) => tip.from)).toEqual([began(world) + 6 * MINUTE, began(world) + 6 * MINUTE]);
  });

  it('U14: is quiet while somebody there writes, when all there have sent, and once it was let be', () => {
    const world = tables();
    const [first] = by(world, 'silent');

    expect(by(world, 'silent', { writing: [seatsOf(world, '1')[0] ?? ''] })).toHaveLength(1);
    expect(by(world, 'silent', { dismissed: [first?.id ?? ''] })).toHaveLength(1);
    for (const seat of seatsOf(world, '1')) write(world, seat);
    expect(by(world, 'silent').map((tip) => tip.title)).toEqual(['Table 2 has been silent for 4 minutes']);
  });

  it('U14: does not count the time that the clock stood still, nor what is talked about together', () => {
    const world = tables();
    world.send(facilitator, { type: 'clock.pause' });
    expect(by(world, 'silent')).toEqual([]);
    world.pass(10 * MINUTE);
    world.send(facilitator, { type: 'clock.resume' });
    expect(one(world, 'silent').from).toBe(began(world) + 14 * MINUTE);
    world.send(facilitator, { type: 'lens.reveal', step: 'hats' });

    expect(by(world, 'silent')).toEqual([]);
  });

  it('U14: takes building for a sign of life', () => {
    const world = testSession({ scenario: 'de-wissel', seats: 12 });
    world.goTo('yard');
    const before = by(world, 'silent').map((tip) => tip.from ?? 0);
    const builder = world.session().groups.tables[0]?.seats[0] ?? '';
    world.pass(60_000);
    const grid = world.view(builder).blocks.find((block) => block.type === 'grid');
    const tile = grid?.type === 'grid' ? grid.palette.find((one) => one.cost > 0)?.id : undefined;
    world.send(builder, { type: 'build.place', step: 'yard', tile: tile ?? 'tree', x: 0, y: 0 });

    const after = by(world, 'silent').map((tip) => tip.from ?? 0);
    expect(before).toHaveLength(2);
    expect(Math.max(...after) - Math.max(...before)).toBeGreaterThanOrEqual(60_000);
  });

  it('U14: writes to them in the language of the room, and to the facilitator in theirs', () => {
    const tip = one(tables(), 'silent', { language: 'nl' });

    expect(tip.title).toBe('Tafel 1 is al 4 minuten stil');
    expect(deed(tip)?.text).toContain('How is it going?');
  });
});

describe('the copilot about hats and perspectives', () => {
  const turns = (seats: number): World => {
    const world = testSession({ scenario: 'six-hats', variant: 'roles', ownCase: 'What now?', seats });
    const step = world.session().steps.find((one) => one.kind === 'lens');
    world.goTo(`${step?.id}.turn-1`);
    return world;
  };

  it('U14: gives a minute more when a hat has hardly spoken at half time and the others have', () => {
    const world = turns(4);
    for (const seat of world.seats.slice(1)) for (const n of [1, 2, 3]) write(world, seat, `Card ${n}`);
    const tip = one(world, 'voices');
    const { clock } = world.session();

    expect(tip.title).toBe('Hardly heard yet: white hat');
    expect(tip.from).toBe(began(world) + (clock.state === 'running' ? clock.total / 2 : 0));
    expect(by(world, 'voices', { dismissed: [tip.id] })).toEqual([]);
    press(world, tip);
    expect(by(world, 'voices')).toEqual([]);
  });

  it('U14: is quiet with fewer than four people, when others have few as well, and when all wear the same hat', () => {
    const few = turns(3);
    for (const seat of few.seats.slice(1)) for (const n of [1, 2, 3]) write(few, seat, `Card ${n}`);
    const slow = turns(4);
    for (const seat of slow.seats.slice(1)) for (const n of [1, 2]) write(slow, seat, `Card ${n}`);
    const same = testSession({ scenario: TINY, seats: 4 });
    same.goTo('hats.2-white');
    for (const n of [1, 2, 3]) write(same, 'seat-1', `Card ${n}`);

    expect([...by(few, 'voices'), ...by(slow, 'voices'), ...by(same, 'voices')]).toEqual([]);
  });

  it('U14: sees perspectives as well', () => {
    const ask = ['a', 'b', 'c'];
    const prompts = ask.map((id) => `{ id: ${id}, text: ${both(id)} }`).join(', ');
    const step = `id: see, kind: collect, title: ${both('See')}, cast: rotate, turn: 0, fiction: true, groups: perspectives, prompts: [${prompts}], ${SCRIPT}`;
    const world = testSession({ scenario: withSides(step), seats: 4 });
    world.goTo('see');
    const quiet = world.seats.find((seat) => world.session().plan[0]?.[seat] === 'family');
    for (const seat of world.seats)
      if (seat !== quiet)
        for (const prompt of ask) world.send(seat, { type: 'collect.answer', step: 'see', prompt, text: 'Yes' });

    expect(one(world, 'voices').title).toBe('Hardly heard yet: Side family en');
    expect(one(world, 'voices', { language: 'nl' }).title).toBe('Nog nauwelijks gehoord: Side family nl');
  });
});

describe('the copilot about who is said back', () => {
  const talking = (): World => {
    const round = `{ id: one, title: ${both('One')}, prompt: ${both('Say')}, minutes: 6, ${SCRIPT} }`;
    const step = `id: talk, kind: dialogue, title: ${both('Talk')}, cast: rotate, turn: 0, fiction: true, question: ${both('What now')}, rounds: [${round}]`;
    const world = testSession({ scenario: withSides(step), seats: 4 });
    world.goTo('talk');
    return world;
  };
  const seatOn = (world: World, side: string) => world.seats.find((seat) => world.session().plan[0]?.[seat] === side) ?? '';
  const heard = (world: World, side: string, from: string) => {
    const send = (seat: string, type: string, more: object) =>
      world.send(seat, { type: `dialogue.${type}`, step: 'talk', ...more });
    const [said] = send(seatOn(world, side), 'say', { text: 'I am tired' });
    const [echo] = send(seatOn(world, from), 'echo', { contribution: `c${said?.seq}`, text: 'You are tired' });
    send(seatOn(world, side), 'confirm', { echo: `c${echo?.seq}`, yes: true });
  };

  it('U14: says at half time which perspectives nobody has said back, and asks whoever leads', () => {
    const world = talking();
    for (const [side, from] of [
      ['seeker', 'family'],
      ['family', 'seeker'],
      ['helpers', 'family'],
    ] as const)
      heard(world, side, from);
    const tip = one(world, 'unheard');

    expect(tip).toMatchObject({ title: 'Not said back by anybody yet: Side society en', from: began(world) + 3 * MINUTE });
    expect(deed(tip)).toBeUndefined();
    expect(by(world, 'unheard', { dismissed: [tip.id] })).toEqual([]);
    world.send(facilitator, { type: 'casting.task', seat: seatOn(world, 'helpers'), task: 'moderator' });
    press(world, one(world, 'unheard'));
    expect(world.session().whispers.at(-1)).toMatchObject({ seats: [seatOn(world, 'helpers')] });
    heard(world, 'society', 'seeker');
    expect(by(world, 'unheard')).toEqual([]);
  });
});

describe('the copilot', () => {
  it('U14: never quotes what somebody wrote and names only who is late, away or at the door', () => {
    const may = new Set(['door', 'missing', 'late']);
    const world = testSession({ scenario: 'back-bedroom', seats: 9 });
    let seen = 0;
    let words = 0;
    playThrough(world, 'copilot', () => {
      const session = world.session();
      const texts = house.contributions(session).flatMap((one) => [one.text, one.note ?? '']);
      const written = texts.filter((text) => text.length > 8);
      words = Math.max(words, written.length);
      for (const language of ['nl', 'en'] as const)
        for (const tip of suggested(world, { language, away: { 'seat-3': session.at } })) {
          seen++;
          const all = JSON.stringify(tip);
          expect(written.filter((text) => all.includes(text))).toEqual([]);
          if (!may.has(/^tip-([a-z-]+?)-/.exec(tip.id)?.[1] ?? '')) expect(`${tip.title} ${tip.text}`).not.toMatch(/Person \d/);
        }
    });
    expect(seen).toBeGreaterThan(20);
    expect(words).toBeGreaterThan(20);
  });

  it('U14: puts suggestions in the order of its rules, each with its own id and a control to let it be', () => {
    const world = testSession({ scenario: TINY, seats: 10 });
    world.goTo('hats.2-white');
    const tips = suggested(world, {
      away: Object.fromEntries(world.seats.slice(0, 6).map((seat) => [seat, world.session().at])),
    });
    const order = tips.map((tip) => RULES.findIndex((rule) => tip.id.startsWith(`tip-${rule.id}-`)));

    expect(tips.length).toBeGreaterThan(2);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(new Set(tips.map((tip) => tip.id)).size).toBe(tips.length);
    for (const tip of tips) expect(tip.controls.at(-1)?.send).toEqual({ type: 'copilot.dismiss', tip: tip.id });
  });

  it('U14: has nothing to say in the lobby and after the end', () => {
    const world = testSession({ scenario: TINY, seats: 4 });
    expect(suggested(world)).toEqual([]);
    world.goTo('hats');
    world.send(facilitator, { type: 'progress.end' });
    expect(suggested(world)).toEqual([]);
  });

  it('U14: keeps what was let be, once each, and forgets what is long ago', () => {
    const session = testSession({ scenario: TINY, seats: 1 }).session();
    const event = (tip: string) => ({ type: 'copilot.dismissed', data: { tip }, seq: 1, at: 1, by: 'facilitator', version: 1 });
    const many = Array.from({ length: 205 }, (_, n) => `tip-${n}`).reduce(
      (kept, tip) => copilot.evolve(kept, event(tip), house),
      session,
    );
    const dismiss = { type: 'copilot.dismiss', tip: 'tip-204' };

    expect(many.dismissed).toHaveLength(200);
    expect(many.dismissed[0]).toBe('tip-5');
    expect(copilot.decide(session, dismiss, facilitator, 1, house)).toEqual([
      { type: 'copilot.dismissed', data: { tip: 'tip-204' } },
    ]);
    expect(copilot.decide(many, dismiss, facilitator, 1, house)).toEqual([]);
    expect(copilot.command.safeParse({ type: 'copilot.dismiss', tip: 'x'.repeat(121) }).success).toBe(false);
  });
});
