// The day to come back as a calendar file, read by a small reader that is strict about RFC 5545.

import { describe, expect, test } from 'vitest';
import { ics } from '../../server/reports/ics.ts';
import type { Keepsake } from '../../shared/report/keepsake.ts';

const NOW = Date.UTC(2026, 2, 7, 14, 30, 5);

const keepsake = (over: { title?: string; intention?: string; returnOn?: string | undefined; language?: 'nl' | 'en' } = {}) => {
  const { title = 'De school', intention, language = 'nl' } = over;
  const made = {
    format: 'rolwissel-keepsake',
    version: 1,
    language,
    scenario: { id: 'school', title },
    startedAt: '2026-03-07T12:00:00.000Z',
    keptUntil: '2026-04-06T12:00:00.000Z',
    name: 'Ann',
    path: { sides: [], roles: [] },
    card: undefined,
    along: {
      anchor: [],
      intention:
        intention === undefined ? [] : [{ text: intention, note: undefined, sign: undefined, at: '', audience: 'author' }],
      buddy: [],
      return: [],
    },
    returnOn: 'returnOn' in over ? over.returnOn : '2026-03-21',
    steps: [],
  } satisfies Keepsake;
  return made;
};

interface Property {
  readonly name: string;
  readonly params: string;
  readonly value: string;
}

/** Properties in order, unfolded and unescaped. Throws on whatever a calendar may refuse. */
const read = (file: string): readonly Property[] => {
  if (!file.endsWith('\r\n')) throw new Error('does not end with a line end');
  const physical = file.slice(0, -2).split('\r\n');
  for (const line of physical) {
    if (/[\r\n]/.test(line)) throw new Error('a bare CR or LF');
    if (Buffer.byteLength(line) > 75) throw new Error(`${Buffer.byteLength(line)} octets: ${line}`);
    if (Buffer.from(line).toString('utf8') !== line) throw new Error('a character cut in two');
  }
  const lines = file.slice(0, -2).replaceAll('\r\n ', '').split('\r\n');
  const open: string[] = [];
  const properties = lines.map((line): Property => {
    const [, name = '', params = '', raw = ''] = /^([A-Z-]+)((?:;[A-Z-]+=[^:;]+)*):(.*)$/s.exec(line) ?? [];
    if (name === '') throw new Error(`no property: ${line}`);
    if (name === 'BEGIN') open.push(raw);
    if (name === 'END' && open.pop() !== raw) throw new Error(`END:${raw} out of place`);
    if (['SUMMARY', 'DESCRIPTION'].includes(name) && !/^(?:[^\\;,]|\\[\\;,nN])*$/.test(raw)) throw new Error(`bad text: ${raw}`);
    const value = raw.replace(/\\([\\;,nN])/g, (_, one: string) => (one.toLowerCase() === 'n' ? '\n' : one));
    return { name, params, value };
  });
  if (open.length > 0) throw new Error(`left open: ${open.join()}`);
  return properties;
};

const fileOf = (over: Parameters<typeof keepsake>[0] = {}): string => {
  const file = ics(keepsake(over), 'room/seat', NOW);
  if (file === undefined) throw new Error('no file');
  return file;
};
const get = (file: string, name: string): string | undefined => read(file).find((one) => one.name === name)?.value;

describe('the calendar file', () => {
  test('U12: is one event of a whole day, which reminds on the day before', () => {
    const all = read(fileOf({ returnOn: '2026-12-31' }));

    expect(all.map((one) => `${one.name}${one.params}`)).toEqual([
      'BEGIN',
      'VERSION',
      'PRODID',
      'CALSCALE',
      'BEGIN',
      'UID',
      'DTSTAMP',
      'DTSTART;VALUE=DATE',
      'DTEND;VALUE=DATE',
      'SUMMARY',
      'DESCRIPTION',
      'CLASS',
      'TRANSP',
      'BEGIN',
      'ACTION',
      'DESCRIPTION',
      'TRIGGER',
      'END',
      'END',
      'END',
    ]);
    expect(all.filter((one) => one.name === 'BEGIN').map((one) => one.value)).toEqual(['VCALENDAR', 'VEVENT', 'VALARM']);
    expect(all.find((one) => one.name === 'DTSTART')?.value).toBe('20261231');
    expect(all.find((one) => one.name === 'DTEND')?.value).toBe('20270101');
    expect(all.find((one) => one.name === 'DTSTAMP')?.value).toBe('20260307T143005Z');
    expect(all.find((one) => one.name === 'TRIGGER')?.value).toBe('-PT15H');
  });

  test('U12: speaks both languages, and holds the intention in words', () => {
    expect(get(fileOf(), 'SUMMARY')).toBe('Terugkommoment: De school');
    expect(get(fileOf({ language: 'en', title: 'The school' }), 'SUMMARY')).toBe('Return: The school');
    expect(get(fileOf({ intention: 'Als het druk wordt, dan wacht ik; echt' }), 'DESCRIPTION')).toBe(
      'Dit nam je je voor:\nAls het druk wordt, dan wacht ik; echt\n\nWat is ervan terechtgekomen?',
    );
    expect(get(fileOf(), 'DESCRIPTION')).toBe('Wat is ervan terechtgekomen?');
  });

  test('U12: is the same event each time, another for another seat, and names neither', () => {
    const other = ics(keepsake(), 'room/other', NOW) ?? '';

    expect(get(fileOf({ returnOn: '2026-04-01' }), 'UID')).toBe(get(fileOf(), 'UID'));
    expect(get(other, 'UID')).not.toBe(get(fileOf(), 'UID'));
    expect(fileOf()).not.toMatch(/room|seat|http|#/);
  });

  test('U12: is not there without a day', () => {
    expect(ics(keepsake({ returnOn: undefined }), 'room/seat', NOW)).toBeUndefined();
  });

  test.each([
    ['the longest words', 'donaudampfschifffahrtsgesellschaft'.repeat(12)],
    ['two bytes each', 'éëïöü'.repeat(60)],
    ['three bytes each', '回来的日子'.repeat(40)],
    ['four bytes each', '👩🏽‍🏫🌱'.repeat(40)],
    ['a space at every fold', 'a '.repeat(150)],
    ...[73, 74, 75, 76, 77].map((n): [string, string] => [`${n} characters`, 'x'.repeat(n)]),
  ])('U12: folds lines after 75 octets without loss: %s', (_, text) => {
    expect(get(fileOf({ title: text }), 'SUMMARY')).toBe(`Terugkommoment: ${text.normalize('NFC')}`);
    expect(get(fileOf({ intention: text }), 'DESCRIPTION')).toContain(text.normalize('NFC'));
  });

  test.each([
    ['x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:evil', 'x\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:evil'],
    ['x\nATTACH:https://evil.example', 'x\nATTACH:https://evil.example'],
    ['x\rBEGIN:VALARM', 'x\nBEGIN:VALARM'],
    ['x\u2028BEGIN:VEVENT\u0085END:VCALENDAR', 'x\nBEGIN:VEVENT\nEND:VCALENDAR'],
    ['x\\nBEGIN:VEVENT\\', 'x\\nBEGIN:VEVENT\\'],
    ['\\;,:"\\\\', '\\;,:"\\\\'],
    ['x\u0000\u0007\u001b[31m', 'x[31m'],
    ['y\n ;X-EVIL=1:y', 'y\n ;X-EVIL=1:y'],
  ])('U12: %j stays text', (text, meant) => {
    const all = read(fileOf({ title: text, intention: text }));

    expect(all.map((one) => one.name)).toEqual(read(fileOf()).map((one) => one.name));
    expect(get(fileOf({ title: text }), 'SUMMARY')).toBe(`Terugkommoment: ${meant}`);
    expect(get(fileOf({ intention: text }), 'DESCRIPTION')).toContain(meant);
  });
});
