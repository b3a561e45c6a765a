// The scenarios of this house, read once at the start.

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseScenario, problemLine } from '../../shared/scenario/parse.ts';
import type { Scenario } from '../../shared/scenario/schema.ts';

/** By id, in the order of their folders. */
export type Catalog = ReadonlyMap<string, Scenario>;

/** Reads `<folder>/<id>/scenario.yaml` of every id. A file that is wrong is left out and told of by `say`, a line for each
 * problem; the others are there all the same. */
export const readCatalog = async (folder: string, say: (line: string) => void): Promise<Catalog> => {
  const catalog = new Map<string, Scenario>();
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  for (const name of names.sort()) {
    const file = join(folder, name, 'scenario.yaml');
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (text === undefined) continue;
    const parsed = parseScenario(text, file);
    if ('problems' in parsed) for (const problem of parsed.problems) say(problemLine(problem));
    else if (catalog.has(parsed.scenario.id))
      say(`${file}:1:1 id: found ${parsed.scenario.id}, expected an id that no other scenario has`);
    else catalog.set(parsed.scenario.id, parsed.scenario);
  }
  return catalog;
};
