// A small live action with four perspectives of two voices each, cards, needs and events for chosen people.

import { both, SCRIPT } from './steps.ts';

const SIDES = ['seeker circle', 'family heart', 'helpers square', 'society triangle'].map((one) => one.split(' '));

const perspectives = SIDES.map(
  ([id, sign]) =>
    `  - { id: ${id}, name: ${both(`Side ${id}`)}, sign: ${sign}, line: ${both('Line')}, fear: ${both(`Fear of ${id}`)} }`,
).join('\n');

const roles = SIDES.flatMap(([id]) =>
  ['one', 'two'].map(
    (voice) =>
      `  - { id: ${id}-${voice}, perspective: ${id}, name: ${both(`Voice ${id} ${voice}`)}, line: ${both('Line')}, emotion: ${both('E')}, body: ${both('B')}, reason: ${both('R')}, secret: ${both(`Secret of ${id}-${voice}`)} }`,
  ),
).join('\n');

/** One turn of the rotation, as a step. */
const turn = (n: number) =>
  `id: turn-${n}, kind: collect, title: ${both(`Turn ${n}`)}, cast: rotate, turn: ${n}, groups: perspectives, fiction: true, prompts: [{ id: see, text: ${both('See')} }], ${SCRIPT}`;

/** Steps of a test's own, each a line of YAML in flow style, between a rehearsal of the brake and the debrief. */
export const withSides = (...steps: readonly string[]): string =>
  [
    'id: sides',
    `title: ${both('Sides')}`,
    `method: ${both('Dialogue')}`,
    `summary: ${both('Summary')}`,
    `purpose: ${both('Purpose')}`,
    `needs: ${both('Needs')}`,
    'levels: [3]',
    'people: { min: 4, max: 36 }',
    'minutes: 60',
    'picture: flat',
    `situation: ${both('Situation')}`,
    'liveAction: true',
    'perspectives:',
    perspectives,
    'roles:',
    roles,
    `  - { id: chair, task: moderator, name: ${both('Chair')}, line: ${both('Line')}, emotion: ${both('E')}, body: ${both('B')}, reason: ${both('R')}, secret: ${both('Secret of the chair')} }`,
    'cards:',
    ...['bo', 'ties', 'roos', 'amir', 'vera', 'omar'].map(
      (id, at) =>
        `  - { id: ${id}, title: ${both(id)}, text: ${both('Text')}, tag: ${['nature', 'workshop', 'quiet', 'food', 'access', 'say'][at]} }`,
    ),
    'cardNeeds:',
    ...['nature tree', 'workshop workshop', 'quiet hut', 'food garden', 'access bench', 'say stage'].map((one) => {
      const [tag, from] = one.split(' ');
      return `  - { tag: ${tag}, name: ${both(tag ?? '')}, from: [{ id: ${from} }] }`;
    }),
    'events:',
    `  - { id: letter, title: ${both('Letter')}, text: ${both('A letter')}, when: ${both('Any time')} }`,
    `  - { id: scene, title: ${both('Scene')}, text: ${both('A scene')}, when: ${both('Any time')}, lines: [{ to: ${both('One')}, text: ${both('Line of the first')} }, { to: ${both('Two')}, text: ${both('Line of the second')} }] }`,
    'steps:',
    `  - { id: try, kind: brief, title: ${both('Try')}, practise: true, ${SCRIPT} }`,
    ...(steps.length > 0 ? steps : [turn(0), turn(1), turn(2), turn(3)]).map((step) => `  - { ${step} }`),
    `  - { id: off, kind: brief, title: ${both('Off')}, derole: true, ${SCRIPT} }`,
    `  - { id: back, kind: debrief, title: ${both('Back')}, set: campfire, questions: [{ id: any, text: ${both('What stuck')} }], private: { minutes: 2, ${SCRIPT} }, all: { minutes: 2, ${SCRIPT} }, checkout: ${both('One word')} }`,
    '',
  ].join('\n');

/** Everybody goes through the four perspectives. */
export const SIDES_WORLD = withSides();
