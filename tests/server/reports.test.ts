// The report as files: text stays text, in Markdown and in a spreadsheet.

import { expect, test } from 'vitest';
import { csv } from '../../server/reports/csv.ts';
import { markdown } from '../../server/reports/md.ts';
import type { Report } from '../../shared/report/report.ts';

const contribution = (text: string) => ({
  text,
  note: undefined,
  sign: 'red',
  at: '2026-01-01T10:00:00.000Z',
  by: 'Ann',
  group: undefined,
});

const report = (texts: readonly string[]): Report => ({
  format: 'rolwissel-report',
  version: 1,
  language: 'nl',
  scenario: { id: 'tiny', title: 'Klein' },
  case: 'De casus',
  startedAt: '2026-01-01T10:00:00.000Z',
  endedAt: undefined,
  people: 3,
  steps: [
    {
      id: 'hats',
      title: 'Hoeden',
      parts: [
        {
          id: 'red',
          title: 'Rood',
          prompt: 'Wat voel je?',
          sign: 'red',
          plannedMinutes: 2,
          spentSeconds: 100,
          contributions: texts.map(contribution),
          tally: [],
        },
      ],
    },
  ],
  decisions: [{ text: 'We doen het', owner: undefined, when: 'morgen', at: '2026-01-01T11:00:00.000Z' }],
  events: [],
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1'])('%j is no formula', (text) => {
  const table = csv(report([text]));
  expect(table).toContain(`'${text}`);
  expect(table).not.toMatch(/[,"][ \t]*[=+\-@＝]/);
});

test('quotes and commas stay in their cell', () => {
  expect(csv(report(['zeg "ja", of nee']))).toContain('"zeg ""ja"", of nee"');
});

test('Markdown: what people wrote makes no heading, link or HTML', () => {
  const text = markdown(report(['# kop', '<img src=x onerror=alert(1)>', '[klik](javascript:alert(1))', 'twee\nregels']));
  expect(text).toContain('- \\# kop — Ann');
  expect(text).not.toMatch(/(?<!\\)<img/);
  expect(text).not.toMatch(/(?<!\\)\[klik/);
  expect(text).toContain('- twee regels — Ann');
  expect(text).toContain('## Besluiten');
  expect(text).toContain('(wanneer: morgen)');
});
