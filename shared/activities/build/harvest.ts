// What building leaves for the report and the debrief: the designs that hold, and what was written as a child.

import type { Contribution, StepContext } from '../../core/activity.ts';
import { isEmpty } from './board.ts';
import { heldBy } from './families.ts';
import { capital, contents, groupName } from './names.ts';
import type { Config } from './schema.ts';
import { ALL, designOf, groupsOf, type Line, type State } from './state.ts';

type Step = StepContext<Config>;

export const lineOf = (line: Line, step: Step): Contribution => {
  const child = step.deck.find((card) => card.id === line.child);
  return {
    id: line.id,
    step: step.id,
    part: 'test',
    by: line.by,
    at: line.at,
    text: child ? `${child.title[step.language]}: ${line.text}` : line.text,
    audience: 'all',
    ...(line.group === ALL ? {} : { group: line.group }),
  };
};

/** Designs are made by a whole group: no one person is named. Without a part for signing, one counts when building was left. */
const designs = (state: State, step: Step): readonly Contribution[] =>
  groupsOf(state, step).flatMap((group) => {
    const design = designOf(state, group.id);
    const signs = step.config.parts.some((one) => one.part === 'sign');
    const left = !step.current || step.left.has('build');
    const made = signs ? heldBy(state, group, step) : left && !isEmpty(design) ? design.changed : undefined;
    if (!made) return [];
    const name = capital(groupName(state, group, step.language, step));
    const what = contents(design, step.config, step.language);
    return [
      {
        id: made.id,
        step: step.id,
        part: signs ? 'sign' : (step.config.parts[0]?.part ?? 'build'),
        by: 'facilitator' as const,
        anonymous: true,
        at: made.at,
        text: name ? `${name}: ${what}` : capital(what),
        audience: 'all' as const,
        ...(group.id === ALL ? {} : { group: group.id }),
      },
    ];
  });

export const harvest = (state: State, step: Step): readonly Contribution[] => [
  ...designs(state, step),
  ...state.lines.map((line) => lineOf(line, step)),
];
