// A view put together again from its pieces, in whatever order they came. What did not change stays the same object.

import type { Entry } from './base.ts';
import type { Block } from './block.ts';
import { cardOf } from './mirror.ts';
import type { StageCard, StagePerson, StageThread } from './stage.ts';
import type { View } from './view.ts';
import { type Fields, ID, MARK, TEXT } from './wire.ts';

interface Parsed {
  readonly text: string;
  /** Undefined where the text is empty. */
  readonly value: unknown;
}

interface Thing {
  readonly place: number;
  readonly fields: Fields;
  /** The phrase of who made it; 0 is nobody. */
  readonly who: number;
  /** The pieces it was made from. */
  readonly from: readonly (Parsed | undefined)[];
}

interface Told {
  readonly field: string;
  readonly piece: Parsed;
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const alike = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at]);

/** One look at the pieces. */
class Joining {
  readonly #pieces: ReadonlyMap<string, Parsed>;
  readonly #before: ReadonlyMap<string, Thing>;
  readonly #told = new Map<string, Told[]>();
  readonly #lists = new Map<string, string[]>();
  readonly things = new Map<string, Thing>();

  constructor(pieces: ReadonlyMap<string, Parsed>, before: ReadonlyMap<string, Thing>) {
    this.#pieces = pieces;
    this.#before = before;
    for (const [key, piece] of pieces) {
      const slash = key.indexOf('/');
      if (slash < 0) continue;
      const head = key.slice(0, slash);
      if (head.startsWith('.')) push(this.#told, key.slice(slash + 1), { field: head.slice(1), piece });
      else push(this.#lists, head, key);
    }
  }

  /** Undefined while something has not arrived that every view has. */
  view(): View | undefined {
    const one = <T>(key: string) => this.#thing(key)?.fields as T | undefined;
    const [header, clock, frame] = [one<View['header']>('h'), one<View['clock']>('k'), one<View['stage']>('s')];
    if (!header || !clock || !frame) return undefined;
    const [access, own] = [one<NonNullable<View['access']>>('a'), one<NonNullable<View['own']>>('o')];
    const people = this.#list<StagePerson>('p');
    const threads = this.#list<StageThread>('t');
    return {
      header,
      clock,
      blocks: this.#list<Block>('b').map((block) => this.#whole(block)),
      stage: { ...frame, people, cards: this.#cards(), threads },
      ...(access ? { access } : {}),
      ...(own ? { own } : {}),
    };
  }

  #whole(block: Block): Block {
    const lists: Record<string, unknown> = {};
    for (const name of ['items', 'balance']) {
      const list: unknown = Reflect.get(block, name);
      if (typeof list === 'number') lists[name] = this.#list(String(list));
    }
    return { ...block, ...lists };
  }

  #sorted(list: string): readonly Thing[] {
    return (this.#lists.get(list) ?? [])
      .map((key) => this.#thing(key))
      .filter((one) => one !== undefined)
      .sort((a, b) => a.place - b.place);
  }

  #list<T>(list: string): readonly T[] {
    return this.#sorted(list).map(({ fields }) => fields as T);
  }

  #cards(): readonly StageCard[] {
    const own = this.#list<StageCard>('c');
    const mirror = this.#pieces.get('m')?.value;
    if (!Array.isArray(mirror)) return own;
    const [list, first, ...without] = mirror as readonly unknown[];
    const [gone, unlike] = [new Set(without), new Map(own.map((card) => [card.id, card]))];
    const items = this.#sorted(String(list));
    const from = items.findIndex(({ fields }) => fields.id === first);
    return items.slice(Math.max(0, from)).flatMap(({ fields, who }) => {
      const item = fields as unknown as Entry;
      if (gone.has(item.id)) return [];
      return [unlike.get(item.id) ?? cardOf(item, this.#pieces.get(`@${who}`)?.text)];
    });
  }

  #thing(key: string): Thing | undefined {
    const known = this.things.get(key);
    if (known) return known;
    const piece = this.#pieces.get(key);
    if (!piece || !Array.isArray(piece.value)) return undefined;
    const values = piece.value as readonly unknown[];
    const told = this.#told.get(key) ?? [];
    const [place = 0, cast = 0, who = 0] = values.filter((value) => typeof value === 'number');
    const mould = Number(told.find(({ field }) => field === '~')?.piece.text ?? cast);
    const from = [piece, this.#pieces.get(`~${mould}`), this.#pieces.get(`#${who}`), ...told.map((one) => one.piece)];
    const before = this.#before.get(key);
    const thing = before && alike(before.from, from) ? before : this.#made(key, values, { place, mould, who, from, told });
    this.things.set(key, thing);
    return thing;
  }

  #made(
    key: string,
    values: readonly unknown[],
    { place, mould, who, from, told }: Omit<Thing, 'fields'> & { readonly mould: number; readonly told: readonly Told[] },
  ): Thing {
    const slash = key.indexOf('/');
    const id = slash < 0 ? undefined : key.slice(slash + 1);
    const text = values.find((value) => typeof value === 'string');
    // A field may go over from the thing's own to those of its mould.
    const own: Record<string, unknown> = { ...this.#plain(values.find(isFields)) };
    let where = place;
    for (const { field, piece } of told) {
      if (field === '') where = Number(piece.text);
      else if (piece.text === '') delete own[field];
      else if (piece.text.startsWith(MARK)) own[field] = edit(own[field], piece.value);
      else if (field !== '~') own[field] = this.#said(piece.value);
    }
    const sums: Fields = {
      ...(id === undefined ? {} : { id }),
      ...(text === undefined ? {} : { text }),
      ...this.#plain(this.#pieces.get(`~${mould}`)?.value, id, text),
      ...this.#plain(this.#pieces.get(`#${who}`)?.value),
      ...own,
    };
    // In one order, however they came: so that the same view is the same text too.
    const fields = Object.fromEntries(Object.entries(sums).sort(([a], [b]) => (a < b ? -1 : 1)));
    return { place: where, who, fields, from };
  }

  #plain(value: unknown, id?: string, text?: string): Fields {
    const said = this.#said(value, id, text);
    return isFields(said) ? said : {};
  }

  /** With words instead of their marks. */
  #said(value: unknown, id?: string, text?: string): unknown {
    if (typeof value === 'string') {
      if (!value.startsWith(MARK)) return value;
      if (value === ID) return id;
      if (value === TEXT) return text;
      if (value.startsWith(MARK, 1)) return value.slice(1);
      return this.#said(this.#pieces.get(`#${value.slice(1)}`)?.value, id, text);
    }
    if (Array.isArray(value)) return value.map((one) => this.#said(one, id, text));
    if (!isFields(value)) return value;
    const out: Record<string, unknown> = {};
    for (const [name, one] of Object.entries(value)) out[name] = this.#said(one, id, text);
    return out;
  }
}

/** A sentence, edited: see wire.ts. */
const edit = (before: unknown, how: unknown): string => {
  const [start, end, between] = how as readonly [number, number, string];
  const text = String(before);
  return text.slice(0, start) + between + text.slice(text.length - end);
};

const parsedOf = (text: string): unknown =>
  text === '' ? undefined : JSON.parse(text.startsWith(MARK) ? text.slice(MARK.length) : text);

const push = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const found = map.get(key);
  if (found) found.push(value);
  else map.set(key, [value]);
};

/** Makes a function that puts views together, and makes again only what changed since the time before. It gives undefined
 * while the header or the stage has not arrived. */
export const joiner = (): ((pieces: ReadonlyMap<string, string>) => View | undefined) => {
  let parsed = new Map<string, Parsed>();
  let things: ReadonlyMap<string, Thing> = new Map();
  return (pieces) => {
    const now: typeof parsed = new Map();
    for (const [key, text] of pieces) {
      const before = parsed.get(key);
      if (before?.text === text) {
        now.set(key, before);
        continue;
      }
      // Another meaning of a number: these are the pieces of another connection.
      if (before && key.startsWith('#')) things = new Map();
      now.set(key, { text, value: key.startsWith('@') ? undefined : parsedOf(text) });
    }
    parsed = now;
    const joining = new Joining(now, things);
    const view = joining.view();
    things = joining.things;
    return view;
  };
};

/** Puts one view together. */
export const join = (pieces: ReadonlyMap<string, string>): View | undefined => joiner()(pieces);
