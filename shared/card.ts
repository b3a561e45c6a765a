// What the library shows of a scenario, with its steps and how long they take.

import { house } from './context.ts';
import type { ScenarioCard } from './protocol/http.ts';
import { EVENT_VERSION, rules } from './rules.ts';
import { type Scenario, stepsOf } from './scenario/schema.ts';

/** Minutes of each step, by id. The kinds know their parts from a state, so a session is opened that nobody plays. */
const minutesOf = (scenario: Scenario): ReadonlyMap<string, number> => {
  const variants = scenario.variants.length === 0 ? [undefined] : scenario.variants.map((variant) => variant.id);
  return new Map(
    variants.flatMap((variant) => {
      const fact = rules.open({ scenario, language: 'nl', seed: '', ...(variant === undefined ? {} : { variant }) });
      const session = rules.evolve(undefined, { ...fact, seq: 1, at: 0, by: 'house', version: EVENT_VERSION });
      return stepsOf(scenario, variant).map((step): [string, number] => [
        step.id,
        house.partsOf(session, step.id).reduce((sum, part) => sum + part.minutes, 0),
      ]);
    }),
  );
};

/** To the nearest five: nobody plans a lesson finer. */
const roughly = (minutes: number): number => Math.round(minutes / 5) * 5;

export const card = (scenario: Scenario): ScenarioCard => {
  const minutes = minutesOf(scenario);
  const first = scenario.variants[0]?.id;
  return {
    id: scenario.id,
    title: scenario.title,
    summary: scenario.summary,
    purpose: scenario.purpose,
    method: scenario.method,
    needs: scenario.needs,
    ...(scenario.contentNote ? { contentNote: scenario.contentNote } : {}),
    levels: scenario.levels,
    people: scenario.people,
    minutes: roughly(stepsOf(scenario, first).reduce((sum, step) => sum + (minutes.get(step.id) ?? 0), 0)),
    picture: scenario.picture,
    ownCase: scenario.ownCase,
    situation: scenario.situation !== undefined,
    variants: scenario.variants,
    steps: scenario.steps.map((step) => ({
      title: step.title,
      minutes: minutes.get(step.id) ?? 0,
      ...(step.variants ? { variants: step.variants } : {}),
    })),
  };
};
