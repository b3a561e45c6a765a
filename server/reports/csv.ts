// The report as a table, one row for each thing that was made.

import { stringify } from 'csv-stringify/sync';
import type { Report } from '../../shared/report/report.ts';
import { reportText } from './text.ts';

/** A spreadsheet runs a cell that starts like this as a formula; an apostrophe makes it text. Also within a cell: one that is set
 * to Dutch splits at semicolons, and then takes no notice of quotes. */
const harmless = (cell: string): string => {
  const start = cell.length - cell.trimStart().length;
  const inner = cell.slice(start).replace(/([;\t\n]\s*)([=+\-@＝＋－＠])/g, "$1'$2");
  return `${/^[\t\r]|^\s*[=+\-@＝＋－＠]/.test(cell) ? "'" : ''}${cell.slice(0, start)}${inner}`;
};

/** With a byte order mark: without it Excel reads UTF-8 wrongly. */
export const csv = (report: Report): string => {
  const words = reportText[report.language];
  const { step, part, sign, text, reason, by, group, at, kind } = words.columns;
  const rows: string[][] = [[kind, step, part, sign, text, reason, by, group, at]];
  for (const one of report.steps) {
    for (const stretch of one.parts) {
      for (const made of stretch.contributions) {
        const { note = '', sign: hat = '', by: who = '', group: table = '' } = made;
        rows.push([words.kinds.contribution, one.title, stretch.title, hat, made.text, note, who, table, made.at]);
      }
      for (const count of stretch.tally)
        rows.push([words.kinds.tally, one.title, stretch.title, '', count.text, String(count.count), '', '', '']);
    }
  }
  for (const { text: made, when = '', owner = '', at: time } of report.decisions) {
    rows.push([words.kinds.decision, '', '', '', made, when, owner, '', time]);
  }
  return stringify(
    rows.map((row) => row.map(harmless)),
    // By itself it leaves a line break without quotes that is not the one between rows.
    { bom: true, record_delimiter: '\r\n', quoted_match: /[\r\n\t;]/ },
  );
};
