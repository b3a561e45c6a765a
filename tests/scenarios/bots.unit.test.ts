// Bots play every shipped scenario to the end, as a class would: few people and many, each variant, both languages.

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../shared/core/words.ts';
import type { Scenario } from '../../shared/scenario/schema.ts';
import { playThrough } from '../kit/playthrough.ts';
import { facilitator, scenarioOf, testSession, type World } from '../kit/world.ts';

const folder = new URL('../../scenarios/', import.meta.url);
const shipped = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => scenarioOf(entry.name));

const CASE: Readonly<Record<Language, string>> = {
  nl: 'Onze klas moet samen een excursie kiezen. De helft wil ver weg, de helft wil het goedkoop houden.',
  en: 'Our class has to choose a trip together. Half of us want to go far, half want to keep it cheap.',
};

const variantsOf = (scenario: Scenario): readonly (string | undefined)[] =>
  scenario.variants.length === 0 ? [undefined] : scenario.variants.map((variant) => variant.id);

const open = (scenario: Scenario, variant: string | undefined, seats: number, language: Language): World =>
  testSession({
    scenario,
    seats,
    language,
    ...(variant ? { variant } : {}),
    ...(scenario.ownCase ? { ownCase: CASE[language] } : {}),
  });

/** Every step of the variant, in order, once. */
const stepsPlayed = (parts: readonly string[]): readonly string[] => [...new Set(parts.map((part) => part.split('.')[0] ?? ''))];

const CLASSES = [
  [4, 'nl'],
  [9, 'en'],
  [17, 'nl'],
  [30, 'en'],
] as const;

/** One of those leaves, or comes in, each time that a part is looked at, until all have. */
const changes = (world: World, leave: number, late: number) => {
  let gone = 0;
  let come = 0;
  return () => {
    if (gone < leave) world.send(facilitator, { type: 'people.remove', seat: world.seats[gone++ * 2] ?? '' });
    if (come < late && gone > 0) world.arrive(`Late ${come++}`);
  };
};

describe('Bots can finish every scenario', () => {
  for (const scenario of shipped)
    for (const variant of variantsOf(scenario))
      for (const [seats, language] of CLASSES)
        it(`given ${scenario.id} (${variant ?? 'one way'}) with ${seats} people in ${language}, when bots play it, then nothing is refused`, () => {
          const world = open(scenario, variant, seats, language);

          const played = playThrough(world, `${scenario.id}/${variant}/${seats}/${language}`);

          expect(played.refused).toEqual([]);
          expect(stepsPlayed(played.parts)).toEqual(world.session().steps.map((step) => step.id));
          expect(played.actions).toBeGreaterThan(seats * played.parts.length * 0.4);
          expect(world.session().phase).toBe('ended');
        });

  for (const scenario of shipped)
    for (const variant of variantsOf(scenario))
      for (const seats of [9, 17, 30])
        it(`given ${scenario.id} (${variant ?? 'one way'}) with ${seats} people, when a fifth leave on the way and three come late, then bots still finish`, () => {
          const world = open(scenario, variant, seats, 'nl');
          const comingAndGoing = changes(world, Math.floor(seats / 5), 3);

          const played = playThrough(world, `${scenario.id}/${variant}/${seats}/leaving`, comingAndGoing);

          expect(played.refused).toEqual([]);
          expect(stepsPlayed(played.parts)).toEqual(world.session().steps.map((step) => step.id));
          expect(world.seats).toHaveLength(seats + 3);
          expect(Object.values(world.session().seats).filter((seat) => seat.removed)).toHaveLength(Math.floor(seats / 5));
        });

  for (const language of ['nl', 'en'] as const)
    it(`given six-hats in ${language}, when the facilitator lets blue pick each hat, then bots finish and blue closes`, () => {
      const world = open(scenarioOf('six-hats'), 'parallel', 7, language);
      world.goTo('hats.1-blue');

      world.send(facilitator, { type: 'lens.order', step: 'hats', sequence: 'emergent' });
      const played = playThrough(world, `emergent/${language}`);

      expect(played.refused).toEqual([]);
      const rounds = played.parts.filter((part) => part.startsWith('hats.'));
      expect(rounds.length).toBeGreaterThan(2);
      expect(rounds.at(-1)).toMatch(/-blue$/);
      expect(world.session().phase).toBe('ended');
    });
});
