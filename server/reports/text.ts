// Words of a report as a file.

import type { Language } from '../../shared/core/words.ts';

const en = {
  report: 'Report',
  case: 'The case',
  people: (n: number) => (n === 1 ? '1 person' : `${n} people`),
  minutes: (n: number) => (n === 1 ? '1 minute' : `${n} minutes`),
  nothing: 'Nothing was written here.',
  counts: 'Votes',
  decisions: 'Decisions',
  owner: 'who',
  when: 'when',
  events: 'What happened along the way',
  columns: {
    step: 'step',
    part: 'part',
    sign: 'hat',
    text: 'text',
    reason: 'reason',
    by: 'who',
    group: 'group',
    at: 'time',
    kind: 'kind',
  },
  kinds: { contribution: 'contribution', decision: 'decision', tally: 'votes' },
};

const nl = {
  report: 'Verslag',
  case: 'De casus',
  people: (n: number) => (n === 1 ? '1 deelnemer' : `${n} deelnemers`),
  minutes: (n: number) => (n === 1 ? '1 minuut' : `${n} minuten`),
  nothing: 'Hier is niets opgeschreven.',
  counts: 'Stemmen',
  decisions: 'Besluiten',
  owner: 'wie',
  when: 'wanneer',
  events: 'Wat er onderweg gebeurde',
  columns: {
    step: 'stap',
    part: 'onderdeel',
    sign: 'hoed',
    text: 'tekst',
    reason: 'reden',
    by: 'wie',
    group: 'groep',
    at: 'tijd',
    kind: 'soort',
  },
  kinds: { contribution: 'bijdrage', decision: 'besluit', tally: 'stemmen' },
} satisfies Record<keyof typeof en, unknown>;

export const reportText: Readonly<Record<Language, typeof en>> = { en, nl };
