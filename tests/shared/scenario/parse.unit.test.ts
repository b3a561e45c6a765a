// What is wrong with a scenario file: said with the right line and column, what was found and what was expected.

import { describe, expect, it } from 'vitest';
import { MAX_FILE, type Problem, parseScenario, problemLine } from '../../../shared/scenario/parse.ts';
import { TINY } from '../../kit/tiny.ts';

const problemsOf = (text: string): readonly Problem[] => {
  const parsed = parseScenario(text, 'x.yaml');
  return 'problems' in parsed ? parsed.problems : [];
};

/** Changes one place of the good file; the place must be there. */
const changed = (from: string, to: string): string => {
  expect(TINY).toContain(from);
  return TINY.replace(from, to);
};

/** Line and column, from 1, of a mark in a text. */
const placeOf = (text: string, mark: string): { line: number; column: number } => {
  const before = text.slice(0, text.indexOf(mark)).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
};

/** what, from, to, the mark that the problem stands at, path, found, expected */
const cases: readonly (readonly [string, string, string, string, string, string, string | RegExp])[] = [
  ['a wrong indent', '    kind: brief', '   kind: brief', '   kind: brief', '', '"kind: brief"', /^good YAML/],
  ['a tab', '    kind: brief', '\tkind: brief', '\tkind: brief', '', '"kind: brief"', /Tabs/],
  ['a name used twice', 'minutes: 30', 'minutes: 30\nminutes: 40', 'minutes: 40', '', '"minutes: 40"', /unique/],
  ['two documents', 'minutes: 30', '---\nminutes: 30', '---', '', '"---"', 'one scenario in a file, without ---'],
  ['an unknown field', 'minutes: 30', 'minutes: 30\ncolour: pink', 'colour', 'colour', '"pink"', 'no field named colour'],
  [
    'an unknown field of a step',
    '    agreement: true',
    '    agrement: true',
    'agrement',
    'steps.0.agrement',
    'true',
    'no field named agrement',
  ],
  ['missing Dutch', "{ nl: 'Hello nl', en:", '{ en:', "{ en: 'Hello en'", 'steps.0.title.nl', 'nothing', 'a text'],
  ['an empty text', "nl: 'Hello nl'", "nl: ''", "''", 'steps.0.title.nl', '""', 'a text that is not empty'],
  [
    'a text that is too long',
    "nl: 'Tiny nl'",
    `nl: ${'x'.repeat(61)}`,
    'xxx',
    'title.nl',
    `"${'x'.repeat(56)}…`,
    'at most 60 characters',
  ],
  [
    'an unknown kind',
    'kind: brief',
    'kind: breif',
    'breif',
    'steps.0.kind',
    '"breif"',
    'one of: brief, collect, lens, dialogue, canvas, build, scale, cards, decide, debrief, commit',
  ],
  ['an unknown hat', '{ hat: green }', '{ hat: pink }', 'pink', 'steps.2.rounds.5.hat', '"pink"', /^one of: white, red/],
  [
    'an unknown variant',
    '    agreement: true',
    '    variants: [loud]',
    'loud',
    'steps.0.variants.0',
    '"loud"',
    'one of: (no variants)',
  ],
  ['an id used twice', 'id: hats', 'id: first # again', 'first # again', 'steps.2.id', '"first"', 'an id that no other step has'],
  ['words for a number', 'minutes: 30', 'minutes: long', 'long', 'minutes', '"long"', 'a number'],
  ['a number that starts with 0', 'minutes: 30', 'minutes: 030', '030', '', '030', 'quotes around a number that starts with 0'],
  ['an alias', 'minutes: 30', 'minutes: &m 30\nsummer: *m', '*m', '', 'an alias (*)', 'the text itself: aliases are not allowed'],
  ['an id like a path', 'id: tiny', 'id: ../tiny', '../tiny', 'id', '"../tiny"', 'lower-case letters, digits and dashes'],
  ['fewer than few', 'min: 2, max: 30', 'min: 20, max: 4', '20', 'people.min', '20', 'a minimum of at most the maximum'],
  [
    'no situation',
    "situation: { nl: 'Situation nl', en: 'Situation en' }\n",
    '',
    'id: tiny',
    'situation',
    'nothing',
    'a situation, or ownCase: true',
  ],
  [
    'too many words',
    "nl: 'What now nl'",
    `nl: '${'a '.repeat(16)}'`,
    `'${'a '.repeat(16)}`,
    'steps.2.focus.nl',
    /^"a a/.source,
    'at most 15 words',
  ],
  [
    'parts in the wrong order',
    'part: dots',
    'part: verdict',
    'consent',
    'steps.4.parts.2.part',
    '"consent"',
    /^parts in the order lines/,
  ],
  [
    'black before yellow',
    'yellow }, { hat: black',
    'black }, { hat: yellow',
    'black',
    'steps.2.rounds.3.hat',
    '"black"',
    /^yellow before black/,
  ],
  [
    'hats that do not open with blue',
    '[{ hat: blue }, { hat: white',
    '[{ hat: red }, { hat: white',
    'red }',
    'steps.2.rounds.0.hat',
    '"red"',
    'blue as the first hat',
  ],
  [
    'hats that do not close with blue',
    ', { hat: blue }]',
    ']',
    'green }]',
    'steps.2.rounds.5.hat',
    '"green"',
    'blue as the last hat',
  ],
];

describe('parsing a scenario', () => {
  it('given a good file, when parsed, then it gives the scenario with what was left out filled in', () => {
    const parsed = parseScenario(TINY, 'x.yaml');

    expect(parsed).toMatchObject({ scenario: { id: 'tiny', ownCase: false, variants: [] } });
    expect('scenario' in parsed && parsed.scenario.steps[0]).toMatchObject({ id: 'hello', minutes: 3, situation: false });
  });

  it.each(cases)(
    'given %s, when parsed, then the problem names the place, what was found and what was expected',
    (_what, from, to, mark, path, found, expected) => {
      const text = changed(from, to);

      const problem = problemsOf(text)[0];

      const { line, column } = placeOf(text, mark);
      // A YAML error stands at the start of its line or at the word itself.
      expect(problem).toMatchObject({ file: 'x.yaml', line, path });
      if (path !== '' && path !== 'situation') expect(problem?.column).toBe(column);
      if (path !== 'steps.2.focus.nl') expect(problem?.found).toBe(found);
      if (typeof expected === 'string') expect(problem?.expected).toBe(expected);
      else expect(problem?.expected).toMatch(expected);
    },
  );

  it('given several mistakes, when parsed, then every one has a line of its own', () => {
    const text = changed('minutes: 30', 'minutes: long').replace('picture: hats', 'picture: cats');

    expect(problemsOf(text).map(problemLine)).toEqual([
      'x.yaml:10:10 minutes: found "long", expected a number',
      'x.yaml:11:10 picture: found "cats", expected one of: hats, own-case, flat, school, villa, fire',
    ]);
  });

  it.each([
    ['nothing', ''],
    ['a sentence', 'hello'],
    ['a list', '- 1'],
    ['half a map', '{'],
    ['very many brackets', '['.repeat(20_000)],
    ['deep nesting', `${'{ a: '.repeat(60)}1${' }'.repeat(60)}`],
    ['too much text', ' '.repeat(MAX_FILE + 1)],
  ])('given %s, when parsed, then there is a problem and nothing is thrown', (_what, text) => {
    expect(problemsOf(text)).toHaveLength(1);
  });

  it('given a bomb of aliases, when parsed, then it is refused before it grows', () => {
    const bomb = [
      'a: &a [x, x, x, x]',
      ...['b', 'c', 'd', 'e'].map((name, at) => `${name}: &${name} [${`*${'abcd'[at]}, `.repeat(9)}x]`),
    ].join('\n');

    expect(problemsOf(bomb)[0]?.expected).toMatch(/aliases are not allowed/);
  });
});
