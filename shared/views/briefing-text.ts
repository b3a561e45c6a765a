// Words of what a newcomer reads.

import type { Language } from '../core/words.ts';

const en = {
  title: 'You come in at the right moment',
  before: (steps: string) => `**Before you came:** ${steps}`,
  /** Parts of the step that is on. */
  here: (parts: string) => `**In this step so far:** ${parts}`,
  happened: (events: string) => `**What happened:** ${events}`,
  decided: (text: string) => `**Decided:** ${text}`,
  said: (lines: string) => `**What people said:** ${lines}`,
  quote: (text: string) => `“${text}”`,
  now: (part: string) => `**Now:** ${part}`,
  can: '**What you can do:**',
  role: 'Read who you are, at the top.',
  group: (names: string) => `Sit down with ${names}.`,
  joinIn: 'Then join in, or watch for a while first. Nobody expects you to know everything.',
  start: 'Join in at once, or watch for a while first. Nobody expects you to know everything.',
};

const nl: typeof en = {
  title: 'Je komt op een goed moment binnen',
  before: (steps) => `**Voordat je kwam:** ${steps}`,
  here: (parts) => `**In deze stap al gedaan:** ${parts}`,
  happened: (events) => `**Wat er gebeurde:** ${events}`,
  decided: (text) => `**Besloten:** ${text}`,
  said: (lines) => `**Wat er gezegd is:** ${lines}`,
  quote: (text) => `‘${text}’`,
  now: (part) => `**Nu:** ${part}`,
  can: '**Wat je kunt doen:**',
  role: 'Lees bovenaan wie je bent.',
  group: (names) => `Schuif aan bij ${names}.`,
  joinIn: 'Doe dan mee, of kijk eerst even. Niemand verwacht dat je alles al weet.',
  start: 'Doe meteen mee, of kijk eerst even. Niemand verwacht dat je alles al weet.',
};

export const BRIEFING: Readonly<Record<Language, typeof en>> = { en, nl };
