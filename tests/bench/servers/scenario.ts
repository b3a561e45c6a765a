// A scenario for the hat round: one hat after another, open at once, and a secret for everybody.

import { parseScenario } from '../../../shared/scenario/parse.ts';
import type { Scenario } from '../../../shared/scenario/schema.ts';
import { PHASES, privateText } from '../hat-round.ts';

const w = (text: string): string => `{ nl: '${text}', en: '${text}' }`;
const script = `{ say: ${w('Say')}, look: ${w('Look')}, stuck: ${w('Stuck')} }`;

/** So many people at most; `seed` as for the private texts. */
export const benchScenario = (seed: string, people: number): Scenario => {
  const roles = Array.from(
    { length: people },
    (_, at) =>
      `  - { id: role-${at}, name: ${w(`Role ${at}`)}, line: ${w('Line')}, emotion: ${w('Calm')}, body: ${w('Still')}, reason: ${w('Because')}, secret: ${w(privateText(seed, at))} }`,
  );
  // Blue opens and closes; in between white and green by turns, without a silent minute, as both take any text.
  const rounds = ['blue', ...Array.from({ length: PHASES }, (_, at) => (at % 2 === 0 ? 'white' : 'green')), 'blue'];
  const parsed = parseScenario(
    `
id: bench
title: ${w('Bench')}
method: ${w('Six hats')}
summary: ${w('A hat round')}
purpose: ${w('To measure')}
needs: ${w('Nothing')}
levels: [1]
people: { min: 2, max: 40 }
minutes: 30
picture: hats
situation: ${w('Situation')}
roles:
${roles.join('\n')}
steps:
  - id: hats
    kind: lens
    title: ${w('Hats')}
    set: round-table
    cast: assign
    focus: ${w('What now')}
    rounds: [${rounds.map((hat) => `{ hat: ${hat}, silence: 0, minutes: 5, script: ${script} }`).join(', ')}]
`,
    'bench.yaml',
  );
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.scenario;
};
