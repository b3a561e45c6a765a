// Scenario files that are broken in every way that we could think of: each gives a scenario or problems with a place in the file,
// in a second, and none throws.

import { readdirSync, readFileSync } from 'node:fs';
import { random } from '../../shared/core/random.ts';
import { MAX_FILE, parseScenario } from '../../shared/scenario/parse.ts';
import type { Fault, Row } from '../faults/fault.ts';
import { TINY } from '../kit/tiny.ts';
import { type Chance, mutate, oneOf, upTo } from './mutate.ts';

const folder = new URL('../../scenarios/', import.meta.url);

const sources = (): readonly string[] => [
  TINY,
  ...readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => readFileSync(new URL(`${entry.name}/scenario.yaml`, folder), 'utf8')),
];

type Break = (text: string, chance: Chance) => string;

const VALUES = [
  '',
  'null',
  'true',
  '-1',
  '1e999',
  '.nan',
  '.inf',
  '0x1F',
  '017',
  '[]',
  '{}',
  '[[]]',
  '{ nl: [] }',
  '"\\u0000"',
  '2026-01-01',
];
const WORDS = [
  '!!binary aGk=',
  '!!set { a, b }',
  '!!js/function "x"',
  '!<tag:yaml.org,2002:map> {}',
  '&a [*a]',
  '*nobody',
  '<<: *nobody',
];
const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '<<',
  '? complex',
  '"\\ud800"',
  '0',
  'null',
  '~',
];

const lines = (text: string): string[] => text.split('\n');

/** Changes one line that is somewhere in the file. */
const onLine = (text: string, chance: Chance, change: (line: string) => string): string => {
  const all = lines(text);
  const at = upTo(all.length, chance);
  all[at] = change(all[at] ?? '');
  return all.join('\n');
};

const value = (line: string, other: string): string => line.replace(/:\s.*$/, `: ${other}`);

const BREAKS: readonly Break[] = [
  (text, chance) => text.slice(0, upTo(text.length, chance)),
  (text, chance) => text.slice(upTo(text.length, chance)),
  (text, chance) => mutate(Buffer.from(text), chance).toString('utf8'),
  (text, chance) => mutate(Buffer.from(text), chance).toString('latin1'),
  (text, chance) => onLine(text, chance, (line) => value(line, oneOf(VALUES, chance))),
  (text, chance) => onLine(text, chance, (line) => value(line, oneOf(VALUES, chance))),
  (text, chance) => onLine(text, chance, (line) => value(line, oneOf(WORDS, chance))),
  (text, chance) => onLine(text, chance, (line) => line.replace(/[\w-]+:/, `${oneOf(NAMES, chance)}:`)),
  (text, chance) => onLine(text, chance, (line) => `${' '.repeat(upTo(8, chance))}${line}`),
  (text, chance) => onLine(text, chance, (line) => line.replace(/^ +/, '\t')),
  (text, chance) => onLine(text, chance, (line) => `${line}\n${line}`),
  (text, chance) => onLine(text, chance, () => '---'),
  (text, chance) => onLine(text, chance, () => '...\n%YAML 1.9'),
  (text, chance) => onLine(text, chance, (line) => value(line, String.fromCharCode(upTo(32, chance)))),
  (text, chance) => onLine(text, chance, (line) => value(line, `"${String.fromCharCode(0xd800 + upTo(2048, chance))}"`)),
  (text, chance) => onLine(text, chance, (line) => value(line, 'x'.repeat(upTo(20_000, chance)))),
  (text, chance) => text.replaceAll(/nl:/g, () => (chance() < 0.2 ? 'NL:' : 'nl:')),
  (text, chance) =>
    lines(text)
      .filter(() => chance() > 0.02)
      .join('\n'),
  (text, chance) =>
    lines(text)
      .toSorted(() => chance() - 0.5)
      .join('\n'),
  (text) => text.replaceAll('\n', '\r'),
  (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`,
  (text) => JSON.stringify(text),
];

const fill = (one: string, size = MAX_FILE): string => one.repeat(Math.floor(size / one.length));

/** Whole files that are bombs: deep, wide, long, or pointing at themselves. */
const BOMBS: Readonly<Record<string, () => string>> = {
  nothing: () => '',
  spaces: () => fill(' '),
  'open lists': () => fill('['),
  'open maps': () => fill('{'),
  'open maps with names': () => fill('{a: '),
  'lists in lists': () => `steps: ${'['.repeat(20_000)}${']'.repeat(20_000)}`,
  'dashes in dashes': () => `steps:\n  ${fill('- ', 100_000)}`,
  'indented deeper and deeper': () => Array.from({ length: 700 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
  'question marks': () => fill('? ', 100_000),
  quotes: () => fill('"'),
  'quotes in quotes': () => fill('"a" ', 100_000),
  anchors: () => Array.from({ length: 5000 }, (_, at) => `a${at}: &a${at} x`).join('\n'),
  'a billion laughs': () =>
    [
      'a0: &a0 [x,x,x,x,x,x,x,x,x]',
      ...Array.from({ length: 9 }, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at},`.repeat(9)}]`),
    ].join('\n'),
  'merge of itself': () => 'a: &a\n  <<: *a\n  b: 1',
  'many wrong fields': () => Array.from({ length: 20_000 }, (_, at) => `w${at}: 1`).join('\n'),
  'many wrong steps': () => `steps:\n${fill('  - {}\n', 200_000)}`,
  'many wrong steps of a kind': () => `steps:\n${fill('  - { kind: brief }\n', 200_000)}`,
  'many wrong roles': () => `roles:\n${fill('  - { id: A }\n', 200_000)}`,
  'many wrong levels': () => `levels: [${fill('x,', 200_000)}]`,
  'one name twenty thousand times': () => fill('a: 1\n', 100_000),
  'a long line': () => `title: { nl: '${fill('x', 200_000)}', en: x }`,
  'a long name': () => `? ${fill('x', 200_000)}\n: 1`,
  'too long': () => fill('x', 300 * 1024),
  'too long and deep': () => fill('[', 300 * 1024),
  'control characters': () => Array.from({ length: 32 }, (_, at) => `a${at}: ${String.fromCharCode(at)}`).join('\n'),
  prototype: () => `__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }\n${TINY}`,
  comments: () => fill('# a\n', 200_000),
  percent: () => fill('%YAML 1.2\n', 100_000),
  tags: () => fill('!!a ', 100_000),
  'folded text': () => `a: >\n${fill('  x\n\n', 200_000)}`,
  'half pairs': () => `title: "${'\\ud83d'.repeat(9000)}"`,
};

interface Judged {
  readonly thrown: readonly string[];
  readonly placeless: readonly string[];
  readonly slowest: { readonly ms: number; readonly name: string };
  readonly good: number;
  readonly tried: number;
}

/** Longest that one file may take, in ms. */
const LONGEST = 1000;

const judge = (files: Iterable<readonly [name: string, text: string]>): Judged => {
  const thrown: string[] = [];
  const placeless: string[] = [];
  let slowest = { ms: 0, name: '' };
  let good = 0;
  let tried = 0;
  for (const [name, text] of files) {
    tried++;
    const since = performance.now();
    try {
      const parsed = parseScenario(text, 'fuzz.yaml');
      if ('scenario' in parsed) good++;
      else {
        const height = text.split(/\r\n?|\n/).length;
        const wrong = ({ line, column }: { line: number; column: number }) => !(line >= 1 && line <= height + 1 && column >= 1);
        if (parsed.problems.length === 0 || parsed.problems.some(wrong)) placeless.push(name);
      }
    } catch (error) {
      thrown.push(`${name}: ${String(error).slice(0, 100)}`);
    }
    const ms = Math.round(performance.now() - since);
    if (ms > slowest.ms) slowest = { ms, name };
  }
  return { thrown, placeless, slowest, good, tried };
};

function* broken(count: number, seed: string): Generator<readonly [string, string]> {
  const chance = random(`scenarios/${seed}`);
  const all = sources();
  for (let n = 0; n < count; n++) {
    let text = oneOf(all, chance);
    const changes = 1 + upTo(3, chance);
    for (let change = 0; change < changes; change++) text = oneOf(BREAKS, chance)(text, chance);
    yield [`broken ${n} (seed ${seed})`, text];
  }
}

export const scenarioFiles: Fault = {
  id: 'scenario-files',
  rule: 'A3',
  promise: 'a broken scenario file gives its problems with line and column within a second, and never throws',
  run: async (size, seed): Promise<Row[]> => {
    const bombs = judge(Object.entries(BOMBS).map(([name, make]) => [name, make()]));
    const files = judge(broken(size === 'short' ? 60 : 5000, seed));
    const thrown = [...bombs.thrown, ...files.thrown];
    const placeless = [...bombs.placeless, ...files.placeless];
    const slow = bombs.slowest.ms > files.slowest.ms ? bombs.slowest : files.slowest;
    const list = (found: readonly string[]) => `${found.length}${found.length > 0 ? `: ${found.slice(0, 6).join('; ')}` : ''}`;
    const polluted = 'polluted' in {};
    return [
      {
        promise: 'files',
        wanted: 'some right, most wrong',
        seen: `${files.tried + bombs.tried}, ${files.good} right`,
        held: files.good < files.tried,
      },
      { promise: 'thrown', wanted: '0', seen: list(thrown), held: thrown.length === 0 },
      { promise: 'problems without a place', wanted: '0', seen: list(placeless), held: placeless.length === 0 },
      { promise: 'prototypes changed', wanted: '0', seen: polluted ? '1' : '0', held: !polluted },
      {
        promise: 'the slowest',
        wanted: `≤ ${LONGEST} ms`,
        seen: `${slow.ms} ms: ${slow.name}`,
        held: size === 'short' || slow.ms <= LONGEST,
      },
    ];
  },
};
