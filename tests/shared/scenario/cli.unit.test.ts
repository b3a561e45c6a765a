// The command for authors, and the schema that editors use.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { main, SCHEMA_FILE, schemaText } from '../../../server/catalog/cli.ts';
import { kinds as registered } from '../../../shared/activities/index.ts';
import { jsonSchema } from '../../../shared/scenario/schema.ts';
import { TINY } from '../../kit/tiny.ts';

const folder = mkdtempSync(join(tmpdir(), 'rolwissel-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const run = async (...args: readonly string[]) => {
  const lines: string[] = [];
  const code = await main(args, (line) => lines.push(line));
  return { code, lines };
};

describe('npm run scenario', () => {
  it('given a good file, when checked, then it says so and exits with 0', async () => {
    const path = file('good.yaml', TINY);

    expect(await run('check', path)).toEqual({ code: 0, lines: [`${path}: good`] });
  });

  it('given a good and a wrong file, when checked, then it names the problem and exits with 1', async () => {
    const good = file('good.yaml', TINY);
    const wrong = file('wrong.yaml', TINY.replace('minutes: 30', 'minutes: long'));

    expect(await run('check', good, wrong)).toEqual({
      code: 1,
      lines: [`${good}: good`, `${wrong}:10:10 minutes: found "long", expected a number`],
    });
  });

  it('given a file that is not there, when checked, then it says so and exits with 1', async () => {
    const { code, lines } = await run('check', join(folder, 'none.yaml'));

    expect(code).toBe(1);
    expect(lines[0]).toContain('found no file that can be read');
  });

  it.each([[[]], [['check']], [['paint']], [['schema', 'x']]])(
    'given %j, when run, then it shows how to use it and exits with 2',
    async (args) => {
      const { code, lines } = await run(...args);

      expect(code).toBe(2);
      expect(lines[0]).toMatch(/^Use:/);
    },
  );
});

describe('the schema for editors', () => {
  it('given the format, when the committed schema is read, then it is up to date', () => {
    expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(schemaText());
  });

  it('given the schema, when looked at, then it knows the fields and every kind, and wants both languages', () => {
    const schema = JSON.parse(JSON.stringify(jsonSchema()));

    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.properties.title.required).toEqual(['nl', 'en']);
    expect(schema.required).not.toContain('ownCase');
    const kinds = schema.properties.steps.items.oneOf.map(
      (step: { properties: { kind: { const: string } } }) => step.properties.kind.const,
    );
    expect(kinds).toEqual(registered.map((kind) => kind.kind));
  });
});
