// `npm run scenario -- check <file…>` says what is wrong with scenario files; `npm run scenario -- schema` writes the schema
// that editors check them with.

import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseScenario, problemLine } from '../../shared/scenario/parse.ts';
import { jsonSchema } from '../../shared/scenario/schema.ts';

export const SCHEMA_FILE = new URL('../../scenarios/scenario.schema.json', import.meta.url);

const USAGE = `Use:
  npm run scenario -- check <file…>   says what is wrong with scenario files, or that they are good
  npm run scenario -- schema          writes scenarios/scenario.schema.json, for editors`;

/** The text of the schema file, with short lists on one line, as the house formats JSON. */
export const schemaText = (): string =>
  `${JSON.stringify(jsonSchema(), null, 2).replace(/\[\n([^[\]{}]*)\n\s*\]/g, (_all, items: string) => `[${items.trim().replace(/\n\s*/g, ' ')}]`)}\n`;

/** The lines to print about one file; good is false when it has problems or cannot be read. */
const checkFile = async (file: string): Promise<{ good: boolean; lines: readonly string[] }> => {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return { good: false, lines: [`${file}: found no file that can be read, expected a scenario`] };
  const parsed = parseScenario(text, file);
  return 'problems' in parsed
    ? { good: false, lines: parsed.problems.map(problemLine) }
    : { good: true, lines: [`${file}: good`] };
};

/** Runs the command and gives the exit code: 0 good, 1 a problem in a file, 2 a command that is not known. */
export const main = async (args: readonly string[], print: (line: string) => void): Promise<number> => {
  const [command, ...files] = args;
  if (command === 'check' && files.length > 0) {
    const results = await Promise.all(files.map(checkFile));
    for (const result of results) for (const line of result.lines) print(line);
    return results.every((result) => result.good) ? 0 : 1;
  }
  if (command === 'schema' && files.length === 0) {
    await writeFile(SCHEMA_FILE, schemaText());
    print('scenarios/scenario.schema.json: written');
    return 0;
  }
  print(USAGE);
  return 2;
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = await main(process.argv.slice(2), (line) => process.stdout.write(`${line}\n`));
