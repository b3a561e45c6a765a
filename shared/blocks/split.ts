// An item taken apart: what it says, who made it, and what many items have in common. Made once for each item, for all who
// see it.

import { type Fields, ID, MARK, type Named, TEXT } from './wire.ts';

/** JSON texts are empty where there is nothing. */
export interface Split {
  /** JSON text of what others like it have too, with marks where it says its own id or text: its mould. */
  readonly mould: string;
  /** JSON text of who made it. */
  readonly who: string;
  /** JSON text of its words. */
  readonly text: string;
  /** What is its own, or changes often. */
  readonly fields: Fields;
  /** Its sentences are of the house, with figures that change: only what is another in them need be sent. Never so for what
   * people write: their words stay whole, so that it can be seen on the wire who gets them. */
  readonly figures: boolean;
}

/** `words`: small texts, each unlike the other while all else is alike. `rows`: of one make, and each has its own figures.
 * `board`: rows of the facilitator's board. */
export type Make = 'words' | 'rows' | 'board';

/** Written words that are longer than this are nobody else's. */
const SHORT = 20;
const WHO = new Set(['by', 'name', 'avatar']);
const NONE: Fields = {};
const NOTHING: ReadonlySet<string> = new Set();

/** The same, with marks for the id and the text where they are said, and words that begin with a mark told apart. */
export const marked = (value: unknown, id?: string, text?: string): unknown => {
  if (typeof value === 'string') {
    if (value === id) return ID;
    if (value === text) return TEXT;
    return value.startsWith(MARK) ? MARK + value : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => marked(one, id, text));
  const out: Record<string, unknown> = {};
  for (const [name, one] of Object.entries(value)) out[name] = marked(one, id, text);
  return out;
};

const json = (fields: Record<string, unknown>): string => {
  for (const _ in fields) return JSON.stringify(fields);
  return '';
};

const apart = (item: Named, make: Make): Split => {
  const mould: Record<string, unknown> = {};
  const who: Record<string, unknown> = {};
  const fields: Record<string, unknown> = {};
  let text: string | undefined;
  for (const [name, value] of Object.entries(item)) {
    if (name === 'id' || value === undefined) continue;
    if (make !== 'words') {
      if (name === 'controls') mould[name] = value;
      else fields[name] = value;
    } else if (name === 'text' && typeof value === 'string') text = value;
    else if (WHO.has(name) && typeof value === 'string') who[name] = value;
    else if (typeof value === 'number' || (typeof value === 'string' && value.length > SHORT)) fields[name] = value;
    else mould[name] = value;
  }
  return {
    mould: json(marked(mould, item.id, text) as Record<string, unknown>),
    who: json(marked(who) as Record<string, unknown>),
    text: text === undefined ? '' : JSON.stringify(text),
    fields: json(fields) === '' ? NONE : fields,
    figures: make === 'board',
  };
};

const known: Readonly<Record<Make, WeakMap<object, Split>>> = {
  words: new WeakMap(),
  rows: new WeakMap(),
  board: new WeakMap(),
};

/** Takes an item apart. Nobody may change it afterwards. */
export const split = (item: Named, make: Make): Split => {
  const found = known[make].get(item);
  if (found) return found;
  const made = apart(item, make);
  known[make].set(item, made);
  return made;
};

/** Fields that are sent as they are, but for some. */
export const splitFields = (fields: Fields, but = NOTHING): Split => {
  const rest: Record<string, unknown> = {};
  for (const name in fields) if (!but.has(name)) rest[name] = fields[name];
  return { mould: '', who: '', text: '', fields: rest, figures: false };
};
