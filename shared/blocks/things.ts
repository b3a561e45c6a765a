// The pieces of single things: what was told of each, and what to tell of it now.

import { same } from '../core/same.ts';
import { type Learns, Moulds, Phrases } from './phrases.ts';
import { marked, type Split } from './split.ts';
import { type Change, type Fields, fieldKey, MARK } from './wire.ts';

/** What was told of one thing. */
export interface Thing {
  readonly key: string;
  item: unknown;
  split: Split;
  place: number;
  mould: number;
  who: number;
  /** Fields with a piece of their own. */
  told: Set<string> | undefined;
  /** The fields that its own piece says. */
  base: Fields;
}

/** A thing that needs another mould. */
interface Move {
  readonly thing: Thing;
  readonly learns: Learns;
}

const NOTHING: readonly never[] = [];

const differing = (before: Fields, now: Fields): readonly string[] => {
  if (before === now) return NOTHING;
  const names: string[] = [];
  for (const name in now) if (!same(before[name], now[name])) names.push(name);
  for (const name in before) if (now[name] === undefined && before[name] !== undefined && !(name in now)) names.push(name);
  return names;
};

/** What a sentence became, as an edit of another, where that is shorter than `length`: `[as at the start, as at the end, between]`. */
const edited = (before: unknown, now: unknown, length: number): string | undefined => {
  if (typeof before !== 'string' || typeof now !== 'string') return undefined;
  const most = Math.min(before.length, now.length);
  let start = 0;
  while (start < most && before[start] === now[start]) start++;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === now.at(-1 - end)) end++;
  const edit = `${MARK}${JSON.stringify([start, end, now.slice(start, now.length - end)])}`;
  return edit.length < length ? edit : undefined;
};

/** Numbers that go on when all is said anew, so that none ever means two things. */
export interface Last {
  readonly phrase: number;
  readonly mould: number;
}

export class Things {
  /** All keys that there are. */
  readonly held = new Set<string>();
  #set = new Map<string, string>();
  #gone = new Set<string>();
  /** Sets a piece. */
  readonly put = (key: string, text: string): void => {
    this.#set.set(key, text);
    if (this.held.has(key)) return;
    this.held.add(key);
    if (!this.#gone.delete(key)) this.#added.add(key);
  };
  /** Keys that nobody has yet. */
  #added = new Set<string>();
  readonly #phrases: Phrases;
  readonly #moulds: Moulds;
  #moves: Move[] = [];

  constructor({ phrase, mould }: Last) {
    this.#phrases = new Phrases(this.put, phrase);
    this.#moulds = new Moulds(this.#phrases, this.put, mould);
  }

  /** Phrases and moulds. */
  get size(): number {
    return this.#phrases.size + this.#moulds.size;
  }

  get last(): Last {
    return { phrase: this.#phrases.last, mould: this.#moulds.last };
  }

  /** What is another since the time before this was asked. */
  changes(): Change {
    this.#settle();
    const change = { set: this.#set, gone: this.#gone };
    [this.#set, this.#gone, this.#added] = [new Map(), new Set(), new Set()];
    return change;
  }

  /** Takes a piece away. */
  drop(key: string): void {
    if (!this.held.delete(key)) return;
    this.#set.delete(key);
    if (!this.#added.delete(key)) this.#gone.add(key);
  }

  /** It is gone. */
  lose(thing: Thing): void {
    this.#moulds.leave(thing.mould);
    this.#forget(thing);
    this.drop(thing.key);
  }

  #forget(thing: Thing): void {
    for (const field of thing.told ?? NOTHING) this.drop(fieldKey(field, thing.key));
    thing.told = undefined;
  }

  /** It is new. `item`: what to compare with later. */
  begin(key: string, item: unknown, parts: Split, place: number, learns: Learns): Thing {
    const mould = this.#moulds.take(parts.mould);
    const thing: Thing = { key, item, split: parts, place, mould, who: 0, told: undefined, base: parts.fields };
    this.#write(thing, learns);
    return thing;
  }

  /** The piece of the thing itself, with all it is. */
  #write(thing: Thing, learns: Learns): void {
    this.#forget(thing);
    thing.base = thing.split.fields;
    thing.who = thing.split.who === '' ? 0 : this.#phrases.number(thing.split.who);
    this.put(thing.key, this.#text(thing, learns));
  }

  #text({ place, mould, who, split: { text, fields } }: Thing, learns: Learns): string {
    let json = `[${place}`;
    if (mould || who) json += `,${mould}`;
    if (who) json += `,${who}`;
    if (text !== '') json += `,${text}`;
    const own = JSON.stringify(this.#phrases.packed(marked(fields), learns));
    return own === '{}' ? `${json}]` : `${json},${own}]`;
  }

  /** It says something else. */
  update(thing: Thing, item: unknown, now: Split, place: number, learns: Learns): void {
    const before = thing.split;
    thing.item = item;
    thing.split = now;
    const changed = differing(before.fields, now.fields);
    const anew = before.text !== now.text || before.who !== now.who || this.#costly(thing, changed);
    if (anew) {
      thing.place = place;
      this.#recast(thing);
      this.#write(thing, learns);
      return;
    }
    for (const name of changed) {
      const text = this.#field(now.fields[name]);
      this.#tell(thing, name, (now.figures && edited(thing.base[name], now.fields[name], text.length)) || text);
    }
    if (before.mould !== now.mould) this.#moves.push({ thing, learns });
    this.move(thing, place);
  }

  #field(value: unknown): string {
    return value === undefined ? '' : JSON.stringify(this.#phrases.packed(marked(value), 'nothing'));
  }

  #tell(thing: Thing, name: string, text: string): void {
    thing.told ??= new Set();
    thing.told.add(name);
    this.put(fieldKey(name, thing.key), text);
  }

  /** It stands elsewhere. */
  move(thing: Thing | undefined, place: number): void {
    if (!thing || thing.place === place) return;
    thing.place = place;
    this.#tell(thing, '', String(place));
  }

  /** Would these fields by themselves cost more than the whole piece? */
  #costly(thing: Thing, changed: readonly string[]): boolean {
    if (changed.every((name) => thing.told?.has(name))) return false;
    if (changed.length < 2) return false;
    const { fields } = thing.split;
    const each = changed.map(
      (name) => this.#field(fields[name]).length + (thing.told?.has(name) ? 4 : 6 + name.length + thing.key.length),
    );
    const apart = each.reduce((sum, one) => sum + one, 0);
    return apart > this.#text(thing, 'nothing').length + 3 * (thing.told?.size ?? 0);
  }

  /** Those that need another mould: where all that were cast in one need the same other one, it becomes that. */
  #settle(): void {
    const groups = new Map<number, Move[]>();
    for (const move of this.#moves) {
      const { mould, key } = move.thing;
      if (!this.held.has(key)) continue;
      const group = groups.get(mould);
      if (group) group.push(move);
      else groups.set(mould, [move]);
    }
    this.#moves = [];
    for (const [mould, group] of groups) {
      const other = group[0]?.thing.split.mould ?? '';
      const together = group.length === this.#moulds.users(mould) && group.every(({ thing }) => thing.split.mould === other);
      const cost = together ? group.reduce((sum, { thing }) => sum + 4 + this.#text(thing, 'nothing').length, 0) : 0;
      if (together && this.#moulds.become(mould, other, cost)) continue;
      for (const { thing, learns } of group) {
        this.#recast(thing);
        const known = thing.told?.has('~') || thing.key.length + 6 < this.#text(thing, 'nothing').length;
        if (known) this.#tell(thing, '~', String(thing.mould));
        else this.#write(thing, learns);
      }
    }
  }

  #recast(thing: Thing): void {
    const before = thing.mould;
    thing.mould = this.#moulds.take(thing.split.mould);
    this.#moulds.leave(before);
  }
}
