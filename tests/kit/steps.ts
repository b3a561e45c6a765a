// Scenarios with steps of a test's own: the tiny scenario's people, roles and events around them.

import { TINY } from './tiny.ts';

/** A text in both languages, as YAML. */
export const both = (text: string): string => `{ nl: '${text} nl', en: '${text} en' }`;

export const SCRIPT = `script: { say: ${both('Say')}, look: ${both('Look')}, stuck: ${both('Stuck')} }`;

/** YAML of the tiny scenario with these steps, each a line of YAML in flow style without the braces. */
export const withSteps = (...steps: readonly string[]): string =>
  `${TINY.slice(0, TINY.indexOf('steps:'))}steps:\n${steps.map((step) => `  - { ${step} }`).join('\n')}\n`;
