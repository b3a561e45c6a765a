// Every word on a screen is there in Dutch and in English, and none is empty.

import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { refusalText } from '../../client/text/refusals.ts';
import { REFUSALS } from '../../shared/core/refusal.ts';
import { LANGUAGES } from '../../shared/core/words.ts';

const root = new URL('../../', import.meta.url);
/** base.ts holds the chosen language, and needs a page. */
const catalogues = globSync(['shared/**/text.ts', 'client/text/*.ts'], {
  cwd: root.pathname,
  exclude: ['client/text/base.ts'],
}).sort();

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text with values gives words for any: numbers, or names. */
const spoken = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (typeof value !== 'function') return '';
  try {
    return String(value(2, 3, 4, 5));
  } catch {
    return String(value('Noor', 'Sam', 'Kim', 'Lou'));
  }
};

/** Every pair of the two languages in a catalogue: `{ nl, en }` of texts, or of lists of texts by name. Problems as text. */
const problemsOf = (value: unknown, path: string): readonly string[] => {
  if (!isRecord(value)) return [];
  const keys = Object.keys(value);
  const has = LANGUAGES.filter((language) => keys.includes(language));
  if (has.length === 0) return keys.flatMap((key) => problemsOf(value[key], `${path}.${key}`));
  if (has.length < LANGUAGES.length || keys.length !== has.length) return [`${path}: only ${keys.join(', ')}`];
  return same(value.nl, value.en, path);
};

const same = (nl: unknown, en: unknown, path: string): readonly string[] => {
  if (typeof nl !== typeof en) return [`${path}: not of the same kind`];
  if (isRecord(nl) && isRecord(en)) {
    const keys = [...new Set([...Object.keys(nl), ...Object.keys(en)])];
    return keys.flatMap((key) => same(nl[key], en[key], `${path}.${key}`));
  }
  return spoken(nl).trim() === '' || spoken(en).trim() === '' ? [`${path}: empty`] : [];
};

const pairs = (value: unknown): number => {
  if (!isRecord(value)) return 0;
  if ('nl' in value) return isRecord(value.nl) ? Object.keys(value.nl).length : 1;
  return Object.values(value).reduce<number>((sum, one) => sum + pairs(one), 0);
};

describe('texts', () => {
  it.each(catalogues)('U6: %s says everything in both languages', async (file) => {
    const module: object = await import(new URL(file, root).href);

    expect(problemsOf({ ...module }, file)).toEqual([]);
  });

  it.each(REFUSALS)('U6: the refusal %s has a sentence in both languages', (refused) => {
    const [nl, en] = LANGUAGES.map((language) => refusalText(refused, { max: 5, seconds: 5 }, language));

    expect([nl, en].every((sentence) => sentence !== undefined && sentence.length > 3)).toBe(true);
    expect(nl).not.toBe(en);
  });

  it('U6: finds what is missing', () => {
    expect(problemsOf({ a: { nl: 'ja', en: ' ' } }, 'x')).toEqual(['x.a: empty']);
    expect(problemsOf({ a: { nl: 'ja' } }, 'x')).toEqual(['x.a: only nl']);
    expect(problemsOf({ en: { a: 'yes', b: 'no' }, nl: { a: 'ja' } }, 'x')).toEqual(['x.b: not of the same kind']);
    expect(problemsOf({ en: { a: () => '' }, nl: { a: () => 'ja' } }, 'x')).toEqual(['x.a: empty']);
  });

  it('U6: reads all of them', async () => {
    const modules = await Promise.all(catalogues.map((file): Promise<object> => import(new URL(file, root).href)));

    expect(catalogues.length).toBeGreaterThan(6);
    expect(modules.reduce((sum, module) => sum + pairs({ ...module }), 0)).toBeGreaterThan(250);
  });
});
