// A view cut into small keyed pieces, for one connection that knows the pieces of the views before. Adding a note to a board
// costs one note on the wire, however much already lies there, and what its controls are was said before.

import { same, sameBut } from '../core/same.ts';
import type { Block } from './block.ts';
import { Mirror } from './mirror.ts';
import type { Learns } from './phrases.ts';
import { ranked } from './ranks.ts';
import { type Make, type Split, split, splitFields } from './split.ts';
import { type Last, type Thing, Things } from './things.ts';
import type { View } from './view.ts';
import type { Change, Fields, Named } from './wire.ts';

interface List {
  readonly name: string;
  readonly things: Map<string, Thing>;
  shown: readonly Named[];
}

interface Inner {
  readonly items: List;
  readonly balance: List;
  make: Make;
}

const NOTHING: readonly never[] = [];
const newList = (name: string): List => ({ name, things: new Map(), shown: NOTHING });

const hasItems = (block: Block): block is Block & { readonly items: readonly Named[] } => 'items' in block;
const WORDS: ReadonlySet<Block['type']> = new Set(['entries', 'board', 'cards', 'replay']);
const BOARDS: ReadonlySet<Block['type']> = new Set(['groups', 'people']);
const makeOf = ({ type }: Block): Make => (WORDS.has(type) ? 'words' : BOARDS.has(type) ? 'board' : 'rows');

/** How the things of a list are taken apart. */
interface Ways<T> {
  readonly apart: (item: T) => Split;
  /** Is the new one the same as the old one? */
  readonly like: (before: T, now: T) => boolean;
  readonly learns: Learns;
}

const waysOf = (make: Make): Ways<Named> => ({ apart: (item) => split(item, make), like: same, learns: 'nothing' });
const WAYS: Readonly<Record<Make, Ways<Named>>> = { words: waysOf('words'), rows: waysOf('rows'), board: waysOf('board') };

const NONE: ReadonlySet<string> = new Set();
/** What of a block, and of the stage, is a list of its own. */
const OF_BLOCK: ReadonlySet<string> = new Set(['id', 'items', 'balance']);
const OF_STAGE: ReadonlySet<string> = new Set(['people', 'cards', 'threads']);

class Cutting {
  readonly things: Things;
  readonly #mirror = new Mirror();
  readonly #seats = new Map<number, string>();
  readonly #single = new Map<string, Thing>();
  readonly #blocks = newList('b');
  readonly #people = newList('p');
  readonly #cards = newList('c');
  readonly #threads = newList('t');
  readonly #inner = new Map<string, Inner>();
  #lists: number;
  #mirrored = '';

  /** `lists`: how many lists inside blocks there were before. */
  constructor(last: Last, lists: number) {
    this.things = new Things(last);
    this.#lists = lists;
  }

  get lists(): number {
    return this.#lists;
  }

  /** Brings the pieces to this view. */
  show({ header, clock, blocks, stage, access, own }: View): Change {
    this.#list(this.#blocks, blocks, this.#ofBlock);
    // After the blocks, whose words it often repeats.
    this.#one('h', header);
    this.#one('k', clock);
    this.#one('a', access);
    this.#one('o', own);
    this.#one('s', stage, OF_STAGE);
    const { people, cards, threads } = stage;
    this.#list(this.#people, people, WAYS.words);
    this.#list(this.#threads, threads, WAYS.rows);
    this.#showCards(blocks, cards);
    return this.things.changes();
  }

  #one(key: string, given: object | undefined, but = NONE): void {
    const value = given as Fields | undefined;
    const thing = this.#single.get(key);
    if (!value) {
      if (thing) this.things.lose(thing);
      this.#single.delete(key);
    } else if (!thing) this.#single.set(key, this.things.begin(key, value, splitFields(value, but), 0, 'nothing'));
    else if (thing.item !== value && !sameBut(thing.item as Fields, value, but))
      this.things.update(thing, value, splitFields(value, but), thing.place, 'nothing');
  }

  readonly #ofBlock: Ways<Block> = {
    learns: 'words',
    like: (before, now) => {
      this.#inside(now);
      return sameBut(before as unknown as Fields, now as unknown as Fields, OF_BLOCK) && hasItems(before) === hasItems(now);
    },
    apart: (block) => {
      const inner = this.#inside(block);
      const { fields, ...rest } = splitFields(block as unknown as Fields, OF_BLOCK);
      const lists = {
        ...(inner ? { items: Number(inner.items.name) } : {}),
        ...(inner && block.type === 'groups' ? { balance: Number(inner.balance.name) } : {}),
      };
      return { ...rest, fields: { ...fields, ...lists }, figures: makeOf(block) === 'board' };
    },
  };

  /** Brings the lists inside a block up to date; undefined where there are none. */
  #inside(block: Block): Inner | undefined {
    const { id } = block;
    const known = this.#inner.get(id);
    if (!hasItems(block)) {
      if (known) this.#clear(id, known);
      return undefined;
    }
    const make = makeOf(block);
    if (known && known.make !== make) this.#list(known.items, NOTHING, WAYS[make]);
    const inner = known ?? { items: newList(`${++this.#lists}`), balance: newList(`${++this.#lists}`), make };
    inner.make = make;
    if (!known) this.#inner.set(id, inner);
    this.#list(inner.items, block.items, WAYS[make]);
    this.#list(inner.balance, block.type === 'groups' ? block.balance : NOTHING, WAYS.board);
    return inner;
  }

  #clear(id: string, inner: Inner): void {
    this.#list(inner.items, NOTHING, WAYS.rows);
    this.#list(inner.balance, NOTHING, WAYS.rows);
    this.#inner.delete(id);
  }

  #showCards(blocks: readonly Block[], cards: View['stage']['cards']): void {
    const found = this.#mirror.look(blocks, cards, (block, item, seat) => {
      const who = this.#inner.get(block)?.items.things.get(item)?.who ?? 0;
      if (who === 0) return undefined;
      const known = this.#seats.get(who);
      if (known !== undefined || seat === undefined) return known;
      this.#seats.set(who, seat);
      this.things.put(`@${who}`, seat);
      return seat;
    });
    this.#list(this.#cards, found?.unlike ?? cards, WAYS.words);
    const list = found && this.#inner.get(found.block)?.items.name;
    const text = found && list !== undefined ? JSON.stringify([Number(list), found.first, ...found.without]) : '';
    if (text === this.#mirrored) return;
    this.#mirrored = text;
    if (text === '') this.things.drop('m');
    else this.things.put('m', text);
  }

  /** Brings a list up to date. What is the same object in the same place is not looked at. */
  #list<T extends Named>(list: List, now: readonly T[], ways: Ways<T>): void {
    const { things } = list;
    const before = list.shown as readonly T[];
    if (before === now) return;
    list.shown = now;
    let start = 0;
    let [oldEnd, end] = [before.length, now.length];
    for (; start < end && start < oldEnd; start++) {
      const [old, item] = [before[start], now[start]];
      if (old === item) continue;
      if (!item || old?.id !== item.id) break;
      this.#renew(things.get(item.id), item, ways);
    }
    while (end > start && oldEnd > start && before[oldEnd - 1] === now[end - 1]) {
      oldEnd--;
      end--;
    }
    if (start === end && start === oldEnd) return;
    const row = now.slice(start, end);
    const stays = new Set(row.map((item) => item.id));
    for (let at = start; at < oldEnd; at++) this.#leave(list, before[at]?.id ?? '', stays);
    const place = (item: Named | undefined) => item && things.get(item.id)?.place;
    const places = ranked(row.map(place), place(now[start - 1]), place(now[end]));
    row.forEach((item, at) => {
      const thing = things.get(item.id);
      const where = places?.[at] ?? start + at;
      if (thing) this.#renew(thing, item, ways, where);
      else things.set(item.id, this.things.begin(`${list.name}/${item.id}`, item, ways.apart(item), where, ways.learns));
    });
    // No room between two places: all are numbered anew.
    if (!places) for (const [at, item] of now.entries()) this.things.move(things.get(item.id), at);
  }

  #renew<T>(thing: Thing | undefined, item: T, ways: Ways<T>, place = thing?.place ?? 0): void {
    if (!thing) return;
    if (thing.item === item || ways.like(thing.item as T, item)) {
      thing.item = item;
      this.things.move(thing, place);
    } else this.things.update(thing, item, ways.apart(item), place, ways.learns);
  }

  #leave(list: List, id: string, stays: ReadonlySet<string>): void {
    if (stays.has(id)) return;
    const thing = list.things.get(id);
    if (!thing) return;
    this.things.lose(thing);
    list.things.delete(id);
    const inner = list === this.#blocks ? this.#inner.get(id) : undefined;
    if (inner) this.#clear(id, inner);
  }
}

/** Cuts the views of one connection, one after the other. */
export class Cutter {
  #cutting = new Cutting({ phrase: 0, mould: 0 }, 0);
  readonly #room: number;
  #most: number;

  /** `room`: how many phrases and moulds it remembers at most before it says all anew. */
  constructor(room = 3000) {
    this.#room = room;
    this.#most = room;
  }

  /** What brings the pieces of the view before to those of this one; the first time, all of it. Things that are the same object
   * are taken to be the same, so nobody may change a view that was given. */
  next(view: View): Change {
    const { things: before, lists } = this.#cutting;
    if (before.size <= this.#most) return this.#cutting.show(view);
    this.#cutting = new Cutting(before.last, lists);
    const { set } = this.#cutting.show(view);
    const { held, size } = this.#cutting.things;
    // A view that needs so many by itself may have twice as many.
    this.#most = Math.max(this.#room, size * 2);
    return { set, gone: new Set([...before.held].filter((key) => !held.has(key))) };
  }
}
