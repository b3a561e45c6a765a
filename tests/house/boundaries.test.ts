// Who may import whom: the rules of .dependency-cruiser.cjs, and a house of paper that breaks each of them.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url).pathname;

/** Reads every module under these folders of `baseDir`. The tool says on stderr that it knows no TypeScript 7; swc reads. */
const look = async (baseDir: string, folders: readonly string[]): Promise<ICruiseResult> => {
  const options = await extractDepcruiseOptions(join(root, '.dependency-cruiser.cjs'));
  const { output } = await cruise([...folders], { ...options, baseDir, validate: true });
  if (typeof output === 'string') throw new Error(output);
  return output;
};

/** Violations as lines to read. */
const lines = (result: ICruiseResult): readonly string[] =>
  result.summary.violations.map(
    (one) => `${one.rule.name}: ${one.from} → ${one.to}${(one.cycle ?? []).map((step) => ` → ${step.name}`).join('')}`,
  );

/** All that a browser loads from these modules: what they import, but for types. */
const loaded = (result: ICruiseResult, from: (source: string) => boolean): ReadonlySet<string> => {
  const edges = new Map(
    result.modules.map((module) => [
      module.source,
      module.dependencies.filter((one) => !one.dependencyTypes.includes('type-only')).map((one) => one.resolved),
    ]),
  );
  const seen = new Set<string>();
  const visit = (source: string): void => {
    if (seen.has(source)) return;
    seen.add(source);
    for (const next of edges.get(source) ?? []) visit(next);
  };
  for (const source of edges.keys()) if (from(source)) visit(source);
  return seen;
};

describe('the house', () => {
  let result: ICruiseResult;
  beforeAll(async () => {
    result = await look(root, ['shared', 'server', 'client', 'tests']);
  });
  const sources = (): readonly string[] => result.modules.map((module) => module.source);

  it('is really read: a tool that reads nothing finds nothing', () => {
    const own = sources().filter((source) => /^(shared|server|client)\/.+\.tsx?$/.test(source));
    const lens = result.modules.find((module) => module.source === 'shared/activities/lens/rules.ts');

    expect(own.length).toBeGreaterThan(100);
    expect(result.summary.totalDependenciesCruised).toBeGreaterThan(400);
    expect(lens?.dependencies.map((one) => one.resolved)).toContain('shared/core/say.ts');
  });

  it('keeps its boundaries', () => {
    expect(lines(result)).toEqual([]);
  });

  it('sends no schema to a phone: the client loads no zod and no YAML', () => {
    const found = [...loaded(result, (source) => source.startsWith('client/'))];

    expect(found.filter((source) => /node_modules\/(zod|yaml|colyseus|kysely)\//.test(source))).toEqual([]);
    expect(found.some((source) => source.startsWith('shared/'))).toBe(true);
  });
});

describe('the rules', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rolwissel-boundaries-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const put = (path: string, ...imports: readonly string[]): void => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${imports.map((one) => `import '${one}';`).join('\n')}\nexport const here = 1;\n`);
  };

  /** Each file breaks one rule. */
  const WRONG: readonly (readonly [rule: string, path: string, imported: string])[] = [
    ['resolves', 'server/a.ts', './nowhere.ts'],
    ['shared-is-pure', 'shared/report/a.ts', 'node:fs'],
    ['shared-is-pure', 'shared/report/b.ts', 'yaml'],
    ['shared-is-pure', 'shared/report/c.ts', '../../server/good.ts'],
    ['scenario-is-pure', 'shared/scenario/a.ts', 'phaser'],
    ['core-knows-no-activity', 'shared/core/a.ts', '../activities/index.ts'],
    ['core-knows-no-activity', 'shared/services/a.ts', '../activities/lens/activity.ts'],
    ['activities-apart', 'shared/activities/collect/a.ts', '../lens/activity.ts'],
    ['server-apart', 'server/b.ts', '../client/good.ts'],
    ['client-apart', 'client/b.ts', '../server/good.ts'],
    ['client-in-browser', 'client/c.ts', 'node:path'],
    ['phaser-on-stage', 'client/pages/a.ts', 'phaser'],
    ['sdk-in-session', 'client/pages/b.ts', '@colyseus/sdk'],
    ['colyseus-in-rooms', 'server/host/a.ts', 'colyseus'],
    ['colyseus-in-rooms', 'server/host/b.ts', '@colyseus/schema'],
    ['sql-in-log', 'server/host/c.ts', 'kysely'],
    ['sql-in-log', 'server/host/d.ts', 'node:sqlite'],
    ['no-tests-inside', 'server/c.ts', '../tests/kit.ts'],
  ];
  const RIGHT: readonly (readonly [path: string, imported: string])[] = [
    ['shared/scenario/b.ts', 'yaml'],
    ['shared/core/b.ts', 'zod'],
    ['shared/activities/collect/b.ts', '../entries.ts'],
    ['client/stage/a.ts', 'phaser'],
    ['client/session/a.ts', '@colyseus/sdk'],
    ['server/rooms/a.ts', 'colyseus'],
    ['server/log/a.ts', 'node:sqlite'],
  ];

  it('each catch what they forbid, and nothing that is allowed', async () => {
    for (const name of ['zod', 'yaml', 'phaser', 'colyseus', '@colyseus/sdk', '@colyseus/schema', 'kysely']) {
      put(`node_modules/${name}/index.js`);
      writeFileSync(
        join(folder, 'node_modules', name, 'package.json'),
        JSON.stringify({ name, version: '1.0.0', main: 'index.js' }),
      );
    }
    writeFileSync(join(folder, 'package.json'), '{}');
    for (const path of [
      'server/good.ts',
      'client/good.ts',
      'tests/kit.ts',
      'shared/activities/index.ts',
      'shared/activities/entries.ts',
      'shared/activities/lens/activity.ts',
    ])
      put(path);
    for (const [, path, imported] of WRONG) put(path, imported);
    for (const [path, imported] of RIGHT) put(path, imported);
    put('server/round/a.ts', './b.ts');
    put('server/round/b.ts', './a.ts');

    const { summary } = await look(folder, ['shared', 'server', 'client', 'tests']);
    const caught = summary.violations.map((one) => `${one.rule.name}: ${one.from}`);

    for (const [rule, path] of WRONG) expect(caught).toContain(`${rule}: ${path}`);
    expect(caught.filter((line) => line.startsWith('no-cycles'))).toHaveLength(1);
    for (const [path] of RIGHT) expect(caught.filter((line) => line.endsWith(` ${path}`))).toEqual([]);
  });
});
