// The day to come back, as a file that calendars read (iCalendar, RFC 5545).

import { createHash } from 'node:crypto';
import type { Language } from '../../shared/core/words.ts';
import type { Keepsake } from '../../shared/report/keepsake.ts';

const en = {
  summary: (scenario: string) => `Return: ${scenario}`,
  intention: 'This is what you meant to do:',
  ask: 'What became of it?',
};
const nl = {
  summary: (scenario) => `Terugkommoment: ${scenario}`,
  intention: 'Dit nam je je voor:',
  ask: 'Wat is ervan terechtgekomen?',
} satisfies typeof en;
const WORDS: Readonly<Record<Language, typeof en>> = { en, nl };

/** Bytes of a line without its end (RFC 5545, 3.1). */
const LINE = 75;

/** Text of a person, so that it stays the value of one property (3.3.11): a line break in it is written `\n`, and control
 * characters have no place in it. */
const value = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/** A long line goes on in the next one after a space. No character is cut in two. */
const fold = (line: string): string => {
  const lines: string[] = [];
  let now = '';
  let bytes = 0;
  for (const character of line) {
    const more = Buffer.byteLength(character);
    if (bytes + more > LINE) {
      lines.push(now);
      now = ' ';
      bytes = 1;
    }
    now += character;
    bytes += more;
  }
  return [...lines, now].join('\r\n');
};

const compact = (iso: string): string => iso.slice(0, 10).replaceAll('-', '');

/** The day after a day (YYYY-MM-DD): an event of a whole day ends before it. */
const dayAfter = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 60 * 60_000).toISOString();

/** One event of a whole day, which reminds at nine in the morning of the day before. `of` says whose it is: the same one again
 * takes the place of the earlier. `now` in ms. Undefined when no day was chosen. */
export const ics = (keepsake: Keepsake, of: string, now: number): string | undefined => {
  const { returnOn, language, scenario, along } = keepsake;
  if (returnOn === undefined) return undefined;
  const words = WORDS[language];
  const intentions = along.intention.map((one) => (one.note ? `${one.text}\n${one.note}` : one.text));
  const about = intentions.length > 0 ? [words.intention, ...intentions, '', words.ask].join('\n') : words.ask;
  const summary = value(words.summary(scenario.title));
  return `${[
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rolwissel//Rolwissel//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:${createHash('sha256').update(`return/${of}`).digest('hex').slice(0, 32)}@rolwissel`,
    `DTSTAMP:${new Date(now).toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${compact(returnOn)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(returnOn))}`,
    `SUMMARY:${summary}`,
    `DESCRIPTION:${value(about)}`,
    // What somebody means to do is theirs, also in a calendar that others may look into.
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${summary}`,
    'TRIGGER:-PT15H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map(fold)
    .join('\r\n')}\r\n`;
};
