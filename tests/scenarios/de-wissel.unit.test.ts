// What De Wissel promises: thirty children, each with a need that can be met, and a choice that hurts.

import { describe, expect, it } from 'vitest';
import { CHILD_IDS } from '../../client/art/yard/children.ts';
import { TILE_SIZE } from '../../client/art/yard/tiles.ts';
import type { Config as BuildConfig } from '../../shared/activities/build/schema.ts';
import { house } from '../../shared/context.ts';
import { facilitator, scenarioOf, testSession } from '../kit/world.ts';

const scenario = scenarioOf('de-wissel');
const stepNamed = (id: string) => scenario.steps.find((step) => step.id === id);
const yard = stepNamed('yard') as unknown as BuildConfig;
const hours = stepNamed('hours') as unknown as BuildConfig;
const places = scenario.steps.map((step) => step.id);

const costs: ReadonlyMap<string, number> = new Map(yard.tiles.map((tile) => [tile.id, tile.cost]));
const lessons = new Set(hours.hours.map((one) => one.id));
/** A clear entrance costs nothing: it is what is left open. */
const costOf = (source: string): number => costs.get(source) ?? 0;
const effectOn = (step: string): number =>
  scenario.events.reduce((sum, event) => sum + Math.min(0, event.budgets?.[step] ?? 0), 0);

describe('De Wissel', () => {
  it('given the list, when counted, then there are thirty different children, each drawn, with a strength and a need', () => {
    expect(new Set(scenario.cards.map((card) => card.id)).size).toBe(30);
    expect(scenario.cards.map((card) => card.picture).toSorted()).toEqual([...CHILD_IDS].toSorted());
    for (const card of scenario.cards) expect(card).toMatchObject({ strength: expect.anything(), need: expect.anything() });
  });

  it('given every child, when its need is looked up, then it is there once, and each need has its child', () => {
    const tags = scenario.cardNeeds.map((need) => need.tag);

    expect(new Set(tags).size).toBe(tags.length);
    expect([...new Set(scenario.cards.map((card) => card.tag))].toSorted()).toEqual(tags.toSorted());
  });

  it('given a need, when it is not for the parent to judge, then two sources exist that meet it', () => {
    const known = new Set([...costs.keys(), ...lessons, 'clear-entrance']);

    for (const need of scenario.cardNeeds) {
      expect(need.from.filter((one) => !known.has(one.id))).toEqual([]);
      expect(need.judged ? need.from.length === 0 : need.from.length >= 2).toBe(true);
    }
    expect(yard.entrance).toBeDefined();
  });

  it('given the fewest tiles that may be left and a fence all round, when any one child is built for, then it can be paid', () => {
    const left = yard.budget + effectOn('yard') - 4 * costOf('fence');

    for (const need of scenario.cardNeeds) {
      const cheapest = need.from.map((one) => costOf(one.id)).toSorted((a, b) => a - b);
      expect(cheapest.slice(0, 2).reduce((sum, cost) => sum + cost, 0)).toBeLessThanOrEqual(left);
    }
  });

  it('given all the tiles, when one of each is wanted, then the budget makes people choose', () => {
    expect(yard.tiles.reduce((sum, tile) => sum + tile.cost, 0)).toBeGreaterThan(yard.budget);
    for (const tile of yard.tiles) expect(TILE_SIZE).toHaveProperty(tile.tile, { w: tile.width, h: tile.height });
  });

  it('given the fewest hours that may be left, when the list is followed, then ten are for language and maths and some remain', () => {
    expect(lessons).toContain('h-language');
    expect(lessons).toContain('h-maths');
    expect(hours.budget + effectOn('hours')).toBeGreaterThan(10);
  });

  it('given events that change a budget, when they come, then it is that of a step that builds', () => {
    for (const event of scenario.events)
      for (const step of Object.keys(event.budgets ?? {})) expect(stepNamed(step)).toMatchObject({ kind: 'build' });
  });

  it('given a yard of twenty tiles, when the grant drops before it is signed, then nobody can sign until four are handed in', () => {
    const world = testSession({ scenario, seats: 8 });
    world.goTo('yard.build');
    for (const x of [0, 3, 6, 9]) world.send('seat-1', { type: 'build.place', step: 'yard', tile: 'pitch', x, y: 0 });
    world.goTo('yard.sign');
    const sign = { type: 'build.sign', step: 'yard', yes: true };

    world.send(facilitator, { type: 'plot.send', event: 'grant' });

    expect(world.refused('seat-1', sign)).toMatchObject({ refused: 'budget' });
    const pitch = world.block('seat-1', 'grid')?.items[0]?.id ?? '';
    world.send('seat-1', { type: 'build.take', step: 'yard', piece: pitch });
    expect(world.send('seat-1', sign)).toHaveLength(1);
  });

  it('given thirty children and 28 places, when a principle is chosen, then no child can be named', () => {
    const names = scenario.cards.map((card) => card.title.nl.split(',')[0] ?? '');
    const step = stepNamed('principle') as unknown as { own: boolean; options: readonly { text: { nl: string; en: string } }[] };

    expect(step.own).toBe(false);
    for (const { text } of step.options)
      for (const name of names) expect(`${text.nl} ${text.en}`).not.toMatch(new RegExp(`\\b${name}\\b`));
  });

  it('given the story, when it is played, then the letter comes after the designs, and who comes home is themselves again', () => {
    const order = [
      'practise',
      'pick',
      'parent',
      'yard',
      'hours',
      'letter',
      'debate',
      'choice',
      'verdict',
      'tell',
      'derole',
      'fire',
    ];

    expect(places.filter((id) => order.includes(id))).toEqual(order);
    expect(places.at(-1)).toBe('along');
  });

  it('given the minutes of all parts, when added up, then they are the two hours that the library says', () => {
    const { session } = testSession({ scenario, seats: 8 });
    const minutes = session()
      .steps.flatMap((step) => house.partsOf(session(), step.id))
      .reduce((sum, part) => sum + part.minutes, 0);

    expect(minutes).toBe(scenario.minutes);
    expect(minutes).toBe(120);
  });
});
