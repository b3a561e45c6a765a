// Text of a scenario file → a scenario, or every problem in it with line and column.

import { type Document, isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { boundPassed, MAX_DEPTH, nameTwice } from './bounds.ts';
import { type Scenario, scenarioSchema } from './schema.ts';

export interface Problem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** Where in the file, as a path: `steps.2.title.nl`. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

export type Parsed = { readonly scenario: Scenario } | { readonly problems: readonly Problem[] };

/** Largest file, in characters: an upload cannot be a bomb. */
export const MAX_FILE = 256 * 1024;

const shown = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

/** The value at a path of parsed data. */
const at = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value !== null && typeof value === 'object' ? Reflect.get(value, key) : undefined), data);

/** Where a path stands in the file; for a field that is missing, where its parent starts. */
const place = (document: Document, lines: LineCounter, path: readonly PropertyKey[]) => {
  for (let end = path.length; end >= 0; end--) {
    const node = document.getIn(path.slice(0, end), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]);
  }
  return { line: 1, col: 1 };
};

/** Where a field that should not be there stands: its name, not its value. */
const keyPlace = (document: Document, lines: LineCounter, parent: readonly PropertyKey[], name: string) => {
  const map = parent.length === 0 ? document.contents : document.getIn(parent, true);
  const key = isMap(map) ? map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === name)?.key : undefined;
  return isNode(key) && key.range ? lines.linePos(key.range[0]) : place(document, lines, parent);
};

/** Types in words that an author knows. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields, each as name: value',
};

const expectedOf = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? issue.expected;
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? `one of: ${issue.options.map(String).join(', ')}`
        : issue.message;
    case 'invalid_value':
      return `one of: ${issue.values.map(String).join(', ')}`;
    case 'unrecognized_keys':
      return `no field named ${issue.keys.join(', ')}`;
    case 'too_big':
      return `at most ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}`;
    case 'too_small':
      if (issue.minimum === 1) return issue.origin === 'string' ? 'a text that is not empty' : 'at least 1';
      return `at least ${issue.minimum}${issue.origin === 'string' ? ' characters' : ''}`;
    default:
      return issue.message;
  }
};

/** Parses one file. `file` is only for the problems. Never throws. */
export const parseScenario = (text: string, file: string): Parsed => {
  const lines = new LineCounter();
  const single = (line: number, column: number, found: string, expected: string): Parsed => ({
    problems: [{ file, line, column, path: '', found, expected }],
  });
  if (text.length > MAX_FILE) return single(1, 1, `${text.length} characters`, `at most ${MAX_FILE} characters`);
  const passed = boundPassed(text);
  if (passed) {
    const before = text.slice(0, passed.at).split('\n');
    return single(before.length, (before.at(-1)?.length ?? 0) + 1, passed.found, passed.expected);
  }
  // What it would warn of, on the server's own log, holds words of the file.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false, logLevel: 'error' });
  // The first alone: what comes after it mostly follows from it.
  const broken = document.errors[0];
  if (broken) {
    const { line, col } = lines.linePos(broken.pos[0]);
    const found = shown(text.split('\n')[line - 1]?.trim());
    const why = broken.code === 'MULTIPLE_DOCS' ? 'one scenario in a file, without ---' : `good YAML (${broken.message})`;
    return single(line, col, found, why);
  }
  let bad: Parsed | undefined;
  visit(document, {
    Node: (_key, node, ancestors) => {
      const { line, col } = lines.linePos(node.range?.[0] ?? 0);
      const twice = nameTwice(node);
      if (twice?.range) {
        const there = lines.linePos(twice.range[0]);
        bad = single(
          there.line,
          there.col,
          shown(text.split('\n')[there.line - 1]?.trim()),
          'good YAML (Map keys must be unique)',
        );
      }
      if (isAlias(node)) bad = single(line, col, 'an alias (*)', 'the text itself: aliases are not allowed');
      if (ancestors.length > MAX_DEPTH * 2) bad = single(line, col, 'very deep nesting', `at most ${MAX_DEPTH} levels`);
      if (isScalar(node) && node.source !== undefined && typeof node.value === 'number' && /^0\d/.test(node.source))
        bad = single(line, col, node.source, 'quotes around a number that starts with 0');
      return bad ? visit.BREAK : undefined;
    },
  });
  if (bad) return bad;
  const data: unknown = document.toJS();
  const result = scenarioSchema.safeParse(data);
  if (result.success) return { scenario: result.data as unknown as Scenario };
  return {
    problems: result.error.issues.map((issue) => {
      const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
      const { line, col } =
        issue.code === 'unrecognized_keys'
          ? keyPlace(document, lines, issue.path, issue.keys[0] ?? '')
          : place(document, lines, path);
      return { file, line, column: col, path: path.join('.'), found: shown(at(data, path)), expected: expectedOf(issue) };
    }),
  };
};

/** One problem as a line of text. */
export const problemLine = (problem: Problem): string =>
  `${problem.file}:${problem.line}:${problem.column} ${problem.path || '(file)'}: found ${problem.found}, expected ${problem.expected}`;
