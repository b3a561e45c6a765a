// The report as Markdown, to paste into minutes.

import type { Report, ReportContribution } from '../../shared/report/report.ts';
import { reportText } from './text.ts';

/** Text of a person, so that it stays text: no heading, list, link, code or HTML grows from it. */
const plain = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>#|~]|&(?=#?\w+;)/g, '\\$&')
    .replace(/^[ \t]+|[ \t]+$/gm, '')
    .replace(/^([-+=]|\d+(?=[.)]))/gm, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
const line = (text: string): string => plain(text).replace(/\s*\n\s*/g, ' ');

const item = ({ text, note, by, group }: ReportContribution): string => {
  const who = [by, group].filter((one) => one !== undefined).map(line);
  return `- ${line(text)}${note ? ` *(${line(note)})*` : ''}${who.length > 0 ? ` — ${who.join(', ')}` : ''}`;
};

export const markdown = (report: Report): string => {
  const words = reportText[report.language];
  const out: string[] = [`# ${line(report.scenario.title)}`, ''];
  out.push(`${words.report} · ${report.startedAt.slice(0, 10)} · ${words.people(report.people)}`, '');
  if (report.case !== '') out.push(`## ${words.case}`, '', plain(report.case), '');
  for (const step of report.steps) {
    out.push(`## ${line(step.title)}`, '');
    for (const part of step.parts) {
      out.push(
        `### ${line(part.title)}`,
        '',
        `${line(part.prompt)} (${words.minutes(Math.max(1, Math.round(part.spentSeconds / 60)))})`,
        '',
      );
      out.push(...part.contributions.map(item));
      if (part.tally.length > 0)
        out.push('', `**${words.counts}**`, '', ...part.tally.map((one) => `- ${line(one.text)}: ${one.count}`));
      if (part.contributions.length + part.tally.length === 0) out.push(words.nothing);
      out.push('');
    }
  }
  if (report.decisions.length > 0) {
    out.push(`## ${words.decisions}`, '');
    for (const { text, owner, when } of report.decisions) {
      const more = [owner && `${words.owner}: ${line(owner)}`, when && `${words.when}: ${line(when)}`].filter(Boolean);
      out.push(`- ${line(text)}${more.length > 0 ? ` (${more.join(', ')})` : ''}`);
    }
    out.push('');
  }
  if (report.events.length > 0)
    out.push(`## ${words.events}`, '', ...report.events.map((one) => `- **${line(one.title)}**: ${line(one.text)}`), '');
  return out.join('\n');
};
