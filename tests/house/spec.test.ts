// SPEC.md and the tests speak of the same rules: each rule has a test that begins with its number, and no test names a
// rule that is not there.

import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** Rules of a SPEC: list items that begin with a number in bold. */
const rulesIn = (spec: string): readonly string[] =>
  [...spec.matchAll(/^- \*\*([DNASRU]\d+)\*\* \S/gm)].map((match) => match[1] ?? '');

/** Numbers that titles in a test file begin with, or that a fault names. */
const namedIn = (source: string): readonly string[] =>
  [...source.matchAll(/['"`]([DNASRU]\d+): |^ {2}rule: '([DNASRU]\d+)',$/gm)].map((match) => match[1] ?? match[2] ?? '');

const spec = rulesIn(text('SPEC.md'));
const files = globSync(['tests/**/*.test.ts', 'tests/{faults,fuzz}/*.ts'], { cwd: root.pathname });
const named = new Set(files.flatMap((file) => namedIn(text(file))));

describe('SPEC.md', () => {
  it('has rules, each once, in order', () => {
    const order = [...spec].sort(
      (a, b) => 'DNASRU'.indexOf(a.charAt(0)) - 'DNASRU'.indexOf(b.charAt(0)) || Number(a.slice(1)) - Number(b.slice(1)),
    );

    expect(spec.length).toBeGreaterThan(30);
    expect(new Set(spec).size).toBe(spec.length);
    expect(spec).toEqual(order);
  });

  it('has a test for every rule', () => {
    expect(spec.filter((id) => !named.has(id))).toEqual([]);
  });

  it('has every rule that a test names', () => {
    expect([...named].filter((id) => !spec.includes(id)).sort()).toEqual([]);
  });

  it('is read rightly', () => {
    expect(rulesIn('- **D9** A rule.\n- **X1** None.\nD8 in a sentence\n- **R2**')).toEqual(['D9']);
    expect(namedIn(['it(', "'", 'D9', ': does it', "'", ')'].join(''))).toEqual(['D9']);
    expect(namedIn("it('does it, see D9')")).toEqual([]);
    expect(namedIn(['  rule: ', "'", 'D9', "',"].join(''))).toEqual(['D9']);
  });
});
