// The papers of docs/ say what the code does: every column, storage key and setting is named in both languages, nothing is named
// that is not there, and the two languages say the same things.

import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeAll, describe, expect, it } from 'vitest';
import { KEPT } from '../../server/http/about.ts';
import { openSqlite } from '../../server/log/sqlite.ts';
import { readSettings } from '../../server/settings.ts';

const root = new URL('../../', import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** Every paper that exists in both languages. */
const PAIRS = [
  ['docs/privacy.nl.md', 'docs/privacy.en.md'],
  ['docs/verwerkersovereenkomst-bijlage.nl.md', 'docs/data-processing-annex.en.md'],
  ['docs/dpia.nl.md', 'docs/dpia.en.md'],
  ['docs/accessibility-statement.nl.md', 'docs/accessibility-statement.en.md'],
] as const;
const PRIVACY = PAIRS[0];
const PAPERS = PAIRS.flat();

/** Settings that say nothing about a person. A new setting is named in the privacy papers, or stands here. */
const NO_PRIVACY: readonly string[] = ['PORT'];

/** Tables and columns of the database that this version makes, as `table.column`. */
const columnsOf = async (): Promise<readonly string[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'rolwissel-docs-'));
  const file = join(folder, 'log.db');
  await (await openSqlite(file)).close();
  const db = new DatabaseSync(file);
  const names = db.prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'").all();
  const columns = names.flatMap(({ name }) =>
    db
      .prepare('select name from pragma_table_info(?)')
      .all(name ?? '')
      .map((column) => `${name}.${column.name}`),
  );
  db.close();
  rmSync(folder, { recursive: true, force: true });
  return columns.sort();
};

/** What a browser is asked to keep under: the first words of each key, as `rolwissel.seat`. */
const keysIn = (source: string): readonly string[] => {
  const whole = [...source.matchAll(/['"`](rolwissel(?:\.[a-z]+)+)/g)].map((match) => match[1] ?? '');
  const own = source.includes('localStorage') ? source.matchAll(/placeOf\('([a-z]+)'/g) : [];
  const made = [...own].map((match) => `rolwissel.${match[1]}`);
  return [...new Set([...whole, ...made])];
};

/** Names of settings in the schema. */
const settingsIn = (source: string): readonly string[] =>
  [...source.matchAll(/^ {2}([A-Z][A-Z_]+): z\b/gm)].map((match) => match[1] ?? '');

/** What the rows of a paper's tables are about: what stands between backticks in their first cells. */
const subjects = (paper: string): readonly string[] =>
  [...paper.matchAll(/^\|([^|]*)\|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''),
  );

/** Storage keys that a paper tells of, without the parts that differ: `rolwissel.seat.<room>` is rolwissel.seat. */
const keysNamed = (paper: string): readonly string[] =>
  subjects(paper)
    .filter((one) => one.startsWith('rolwissel.'))
    .map((one) => one.replace(/\.<.*$/, ''))
    .sort();

const columnsNamed = (paper: string): readonly string[] =>
  subjects(paper)
    .filter((one) => /^(?!rolwissel\.)[a-z_]+\.[a-z_]+$/.test(one))
    .sort();

const settingsNamed = (paper: string): readonly string[] => subjects(paper).filter((one) => /^[A-Z][A-Z_]+$/.test(one));

/** The depth of every heading, in order: the same in both languages when they say the same things. */
const headings = (paper: string): readonly number[] => [...paper.matchAll(/^(#+) \S/gm)].map((match) => match[1]?.length ?? 0);

/** How many cells each row of each table has. */
const rows = (paper: string): readonly number[] =>
  [...paper.matchAll(/^\|.*\|$/gm)].map((match) => match[0].split(/(?<!\\)\|/).length - 2);

/** The address of a heading, as the pages where these papers are read make it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

/** Links to papers and headings that are not there. */
const deadLinks = (path: string): readonly string[] =>
  [...text(path).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link = '']) => {
    if (/^[a-z]+:/.test(link)) return [];
    const [file = '', anchor] = link.split('#');
    const target = file === '' ? path : `docs/${file}`;
    if (!existsSync(new URL(target, root))) return [link];
    const there = [...text(target).matchAll(/^#+ (.+)$/gm)].map((match) => anchorOf(match[1] ?? ''));
    return anchor === undefined || there.includes(anchor) ? [] : [link];
  });

const client = globSync('client/**/*.{ts,tsx}', { cwd: root.pathname }).map((file) => text(file));
const keys = [...new Set(client.flatMap(keysIn))].filter((key) => key !== 'rolwissel').sort();
const settings = settingsIn(text('server/settings.ts'));

describe.each(PRIVACY)('%s', (path) => {
  let columns: readonly string[] = [];
  const paper = text(path);
  beforeAll(async () => {
    columns = await columnsOf();
  });

  it('S15: names every table and column of the database, and none that is not there', () => {
    expect(columns).toContain('event.data');
    expect(columnsNamed(paper)).toEqual(columns);
  });

  it('S15: names every key under which a device keeps something, and none that is not there', () => {
    expect(keys).toContain('rolwissel.draft');
    expect(keysNamed(paper)).toEqual(keys);
  });

  it('S15: names every setting that touches privacy, and none that is not there', () => {
    const read = readSettings({});
    expect(settings).toEqual(expect.arrayContaining(Object.keys(read)));
    expect([...settingsNamed(paper)].sort()).toEqual(settings.filter((one) => !NO_PRIVACY.includes(one)).sort());
  });

  it('S15: says for how many days a session is kept', () => {
    const days = [...paper.matchAll(/(\d+)\s+(?:days|dagen)/g)].map((match) => Number(match[1]));

    expect(days.length).toBeGreaterThan(3);
    expect(new Set(days)).toEqual(new Set([KEPT / (24 * 60 * 60_000)]));
  });
});

describe('the papers', () => {
  it.each(PAIRS)('S15: %s and %s have the same headings and tables', (nl, en) => {
    expect(headings(text(nl)).length).toBeGreaterThan(4);
    expect(headings(text(nl))).toEqual(headings(text(en)));
    expect(rows(text(nl))).toEqual(rows(text(en)));
  });

  it.each(PAPERS)('%s has no dead link', (path) => {
    expect(deadLinks(path)).toEqual([]);
  });

  it.each(PAPERS)('%s names no number of days to keep a session but the real one', (path) => {
    const days = KEPT / (24 * 60 * 60_000);

    expect(text(path)).not.toMatch(new RegExp(`(?<!\\d)(?!${days}\\b)\\d+\\s+(?:days after|dagen na)`));
  });
});

describe('what the papers say is not there', () => {
  const server = globSync('server/**/*.ts', { cwd: root.pathname }).map((file) => text(file));

  it('S15: is not there: cookies, databases and workers in the browser', () => {
    const found = client.flatMap((source) => source.match(/document\.cookie|indexedDB|serviceWorker|caches\.open/g) ?? []);

    expect(client.length).toBeGreaterThan(50);
    expect(found).toEqual([]);
    expect(server.flatMap((source) => source.match(/Set-Cookie|res\.cookie\(/gi) ?? [])).toEqual([]);
  });

  it('S15: is not there: camera, microphone and place', () => {
    expect(client.flatMap((source) => source.match(/getUserMedia|geolocation|navigator\.contacts/g) ?? [])).toEqual([]);
  });

  it('S15: is not there: addresses of devices in the server', () => {
    expect(server.flatMap((source) => source.match(/\breq\.ips?\b/g) ?? [])).toEqual([]);
  });
});

describe('the reading of papers and code', () => {
  it('sees what is missing and what is too much', () => {
    const paper =
      '| `event.data`, `rolwissel.seat.<room>` | see `event.at` |\n| `HOST`, `LOG_LEVEL` | |\nIn `rolwissel.db`, `event.by`.';

    expect(columnsNamed(paper)).toEqual(['event.data']);
    expect(keysNamed(paper)).toEqual(['rolwissel.seat']);
    expect(settingsNamed(paper)).toEqual(['HOST', 'LOG_LEVEL']);
    expect(keysIn("const A = 'rolwissel.rehearse.show'; localStorage; placeOf('draft', room); `rolwissel.seat.")).toEqual([
      'rolwissel.rehearse.show',
      'rolwissel.seat',
      'rolwissel.draft',
    ]);
    expect(keysIn("placeOf('elsewhere')")).toEqual([]);
    expect(settingsIn('  PORT: z.coerce\n  KEEP_IT: z.string(),\n    NOT: z')).toEqual(['PORT', 'KEEP_IT']);
    expect(headings('# A\n\ntext # no\n\n### B')).toEqual([1, 3]);
    expect(rows('| a | b |\n| --- | --- |\ntext')).toEqual([2, 2]);
    expect(anchorOf('Logs and the network')).toBe('logs-and-the-network');
  });
});
