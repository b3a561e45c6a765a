// A school to found in a test: children to hold, what they need, and steps of a test's own around them.

import { both, SCRIPT, withSteps } from './steps.ts';

const child = (id: string, need: string) =>
  `  - { id: ${id}, title: ${both(id)}, text: ${both(`Note of ${id}`)}, strength: ${both('Strength')}, need: ${both(`need of ${id}`)}, tag: ${need}, picture: bo }`;

/** Four children in the order of the deck: nature, access, a judged need, sport. */
const CHILDREN = ['bo', 'vera', 'lieke', 'mats'] as const;

const NEEDS = ['nature', 'access', 'anchor', 'move'];

/** YAML of a scenario with cards, needs and these steps; `extra` children have no need of their own kind. */
export const school = (steps: readonly string[], extra = 0): string => {
  const more = Array.from({ length: extra }, (_, at) => child(`child-${at + 1}`, 'nature'));
  const cards = [...CHILDREN.map((id, at) => child(id, NEEDS[at] ?? 'nature')), ...more];
  return withSteps(...steps).replace(
    'steps:',
    `cards:
${cards.join('\n')}
cardNeeds:
  - { tag: nature, name: ${both('nature')}, from: [{ id: tree }, { id: garden }, { id: outside, min: 2 }] }
  - { tag: access, name: ${both('access')}, from: [{ id: clear-entrance }, { id: bench }] }
  - { tag: anchor, name: ${both('an anchor')}, judged: true }
  - { tag: move, name: ${both('moving')}, from: [{ id: pitch }] }
steps:`,
  );
};

export const PICK = `id: pick, kind: cards, title: ${both('Pick')}, prompt: ${both('Which child')}, parent: true, ${SCRIPT}`;

/** Four parts for a yard of 6 × 4 squares with ten tiles, its entrance in column 2. */
export const YARD = `id: yard, kind: build, title: ${both('Yard')}, shape: yard, columns: 6, rows: 4, budget: 10, entrance: 2, tiles: [
    { id: tree, name: ${both('tree')}, cost: 2, tile: tree },
    { id: garden, name: ${both('garden')}, cost: 3, width: 2, tile: garden },
    { id: bench, name: ${both('bench')}, cost: 1, tile: bench, most: 2 },
    { id: pitch, name: ${both('pitch')}, cost: 5, width: 3, height: 2, tile: pitch }
    ], parts: [{ part: build, ${SCRIPT} }, { part: test, ${SCRIPT} }, { part: sign, ${SCRIPT} }]`;

export const WEEK = `id: week, kind: build, title: ${both('Week')}, shape: hours, budget: 5, hours: [
    { id: maths, name: ${both('maths')}, least: 2 }, { id: outside, name: ${both('outside')} }
    ], parts: [{ part: build, ${SCRIPT} }, { part: sign, ${SCRIPT} }]`;
