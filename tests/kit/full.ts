// A scenario with a step of every kind that the tiny one has not, for tests that go over all kinds.

import { PICK, school, WEEK, YARD } from './school.ts';
import { both, SCRIPT } from './steps.ts';

const step = (id: string, kind: string, rest: string) => `id: ${id}, kind: ${kind}, title: ${both(id)}, ${rest}`;

export const FULL = school([
  PICK,
  step('talk', 'cards', `prompt: ${both('Talk')}, mode: draw, ${SCRIPT}`),
  YARD,
  WEEK,
  step('board', 'canvas', `template: columns, prompt: ${both('Write')}, columns: [{ id: a, title: ${both('A')} }], ${SCRIPT}`),
  step('scale', 'scale', `statements: [{ id: a, text: ${both('A')}, low: ${both('no')}, high: ${both('yes')} }], ${SCRIPT}`),
  step(
    'say',
    'dialogue',
    `question: ${both('What')}, rounds: [{ id: one, title: ${both('One')}, prompt: ${both('Say')}, minutes: 3, ${SCRIPT} }]`,
  ),
  step(
    'along',
    'commit',
    `parts: [${['anchor', 'intention', 'buddy', 'return'].map((part) => `{ part: ${part}, ${SCRIPT} }`).join(', ')}]`,
  ),
  step(
    'watch',
    'brief',
    `fragment: true, slides: [{ id: a, picture: bed, alt: ${both('A bed')}, text: ${both('A')} }, { id: b, picture: stairs, alt: ${both('Stairs')}, text: ${both('B')} }], ${SCRIPT}`,
  ),
]);
