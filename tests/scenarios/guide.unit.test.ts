// The author's guide: what it shows to copy can be copied, and what it says of errors is what the check says.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../shared/activities/index.ts';
import { parseScenario, problemLine } from '../../shared/scenario/parse.ts';
import { playThrough } from '../kit/playthrough.ts';
import { testSession } from '../kit/world.ts';

const guide = readFileSync(new URL('../../scenarios/README.md', import.meta.url), 'utf8');
const blocks = (language: string): readonly string[] =>
  [...guide.matchAll(/```(\w+)\n([\s\S]*?)```/g)].filter((match) => match[1] === language).map((match) => match[2] ?? '');

const [smallest = '', ...steps] = blocks('yaml');
const kindOf = (step: string): string => /kind: (\w+)/.exec(step)?.[1] ?? '';

/** The smallest file with one more step at its end. */
const withStep = (step: string): string => smallest + step.replace(/^(?=.)/gm, '  ');

describe('the author’s guide', () => {
  it('given the smallest file, when it is parsed and played, then it is good and nothing is refused', () => {
    expect(parseScenario(smallest, 'README.md')).not.toHaveProperty('problems');
    const world = testSession({ scenario: smallest, seats: 5 });
    expect(playThrough(world, 'guide').refused).toEqual([]);
  });

  it('given all kinds of steps, when looked for in the guide, then each has an example', () => {
    expect(steps.map(kindOf)).toEqual(kinds.map((kind) => kind.kind));
  });

  it.each(steps.map((step) => [kindOf(step), step]))(
    'given the example of %s, when copied into the smallest file, then it is good',
    (_kind, step) => {
      expect(parseScenario(withStep(step), 'README.md')).not.toHaveProperty('problems');
    },
  );

  it('given the error that the guide shows, when the Dutch title of the first step is taken away, then the check says just that', () => {
    const parsed = parseScenario(smallest.replace('{ nl: Waar het over gaat, en:', '{ en:'), 'scenario.yaml');

    expect('problems' in parsed ? parsed.problems.map(problemLine) : []).toEqual(blocks('text').map((text) => text.trim()));
  });
});
