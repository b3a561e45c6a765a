// Where golden logs lie, and how they are read.

import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { LoggedEvent } from '../../shared/core/event.ts';
import type { Session } from '../../shared/core/session.ts';
import { rules } from '../../shared/rules.ts';

export const FOLDER = new URL('./', import.meta.url);

export const fileOf = (version: string, id: string, kind: 'jsonl.gz' | 'report.json.gz'): URL =>
  new URL(`${version}/${id}.${kind}`, FOLDER);

const textOf = (file: URL): string => gunzipSync(readFileSync(file)).toString();

/** The events of a golden log, in order. */
export const logOf = (version: string, id: string): readonly LoggedEvent[] =>
  textOf(fileOf(version, id, 'jsonl.gz'))
    .trim()
    .split('\n')
    .map((line): LoggedEvent => JSON.parse(line));

/** The report that was made of it when it was new. */
export const goldenReport = (version: string, id: string): string => textOf(fileOf(version, id, 'report.json.gz'));

/** Goes through a log; `look` is called after every event. */
export const replay = (log: readonly LoggedEvent[], look: (session: Session, event: LoggedEvent) => void = () => {}): Session => {
  let session: Session | undefined;
  for (const event of log) {
    session = rules.evolve(session, event);
    look(session, event);
  }
  if (!session) throw new Error('an empty log');
  return session;
};

/** In Dutch, with names: all that a report can hold. */
export const reportOf = (log: readonly LoggedEvent[]): string =>
  `${JSON.stringify(rules.report(replay(log), { names: true, language: 'nl' }), null, 1)}\n`;

/** Every version and scenario of which there is a golden log. */
export const golden: readonly (readonly [version: string, id: string])[] = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap((entry) =>
    readdirSync(new URL(`${entry.name}/`, FOLDER))
      .filter((name) => name.endsWith('.jsonl.gz'))
      .map((name) => [entry.name, name.replace('.jsonl.gz', '')] as const),
  );
