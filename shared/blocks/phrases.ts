// The dictionary of one connection: what was said once is called by its number from then on. A phrase never changes. A mould
// does: when all that were cast in it become another way together, it is the mould that is sent again, and not they.

import { MARK } from './wire.ts';

/** Characters from which on calling it by its number pays. */
const WORDS = 16;
const OBJECT = 24;

/** What may get a number that has none yet: nothing, words, or objects in lists too. */
export type Learns = 'nothing' | 'words' | 'all';

type Put = (key: string, text: string) => void;

export class Phrases {
  readonly #numbers = new Map<string, number>();
  readonly #put: Put;
  #last: number;

  /** `last`: the highest number that was ever given on this connection; none is given twice. */
  constructor(put: Put, last: number) {
    this.#put = put;
    this.#last = last;
  }

  get size(): number {
    return this.#numbers.size;
  }

  get last(): number {
    return this.#last;
  }

  /** The number of a JSON text, given to it now if it has none. */
  number(json: string): number {
    const known = this.#numbers.get(json);
    if (known !== undefined) return known;
    const number = ++this.#last;
    this.#numbers.set(json, number);
    this.#put(`#${number}`, json);
    return number;
  }

  /** The same value with numbers for what has one, or gets one. `value` is marked: see split.ts. */
  packed(value: unknown, learns: Learns): unknown {
    if (typeof value === 'string')
      return value.length < WORDS || value.startsWith(MARK)
        ? value
        : this.#short(JSON.stringify(value), value, learns !== 'nothing');
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((one) => this.#element(one, learns));
    const out: Record<string, unknown> = {};
    for (const [name, one] of Object.entries(value)) out[name] = this.packed(one, learns);
    return out;
  }

  #element(value: unknown, learns: Learns): unknown {
    const packed = this.packed(value, learns);
    if (typeof packed !== 'object' || packed === null) return packed;
    const json = JSON.stringify(packed);
    return json.length < OBJECT ? packed : this.#short(json, packed, learns === 'all');
  }

  #short(json: string, value: unknown, learn: boolean): unknown {
    const number = learn ? this.number(json) : this.#numbers.get(json);
    return number === undefined ? value : `${MARK}${number}`;
  }
}

export class Moulds {
  readonly #phrases: Phrases;
  readonly #put: Put;
  /** By what it says in full. */
  readonly #numbers = new Map<string, number>();
  readonly #says = new Map<number, string>();
  readonly #users = new Map<number, number>();
  #last: number;

  constructor(phrases: Phrases, put: Put, last: number) {
    this.#phrases = phrases;
    this.#put = put;
    this.#last = last;
  }

  get size(): number {
    return this.#says.size;
  }

  get last(): number {
    return this.#last;
  }

  /** One more is cast in the mould that says this; 0 for one that says nothing. */
  take(mould: string): number {
    if (mould === '') return 0;
    let number = this.#numbers.get(mould);
    if (number === undefined) {
      number = ++this.#last;
      this.#say(number, mould, this.#short(mould));
    }
    this.#users.set(number, this.users(number) + 1);
    return number;
  }

  leave(number: number): void {
    if (number > 0) this.#users.set(number, this.users(number) - 1);
  }

  users(number: number): number {
    return this.#users.get(number) ?? 0;
  }

  /** Lets a mould say something else from now on, if that is sent in fewer than `cost` characters. */
  become(number: number, mould: string, cost: number): boolean {
    if (number === 0 || mould === '') return false;
    const short = this.#short(mould);
    const instead = this.#numbers.has(mould) ? cost : cost + short.length;
    if (short.length > instead) return false;
    const before = this.#says.get(number);
    if (before !== undefined && this.#numbers.get(before) === number) this.#numbers.delete(before);
    this.#say(number, mould, short);
    return true;
  }

  #short(mould: string): string {
    return JSON.stringify(this.#phrases.packed(JSON.parse(mould), 'all'));
  }

  #say(number: number, mould: string, short: string): void {
    if (!this.#numbers.has(mould)) this.#numbers.set(mould, number);
    this.#says.set(number, mould);
    this.#put(`~${number}`, short);
  }
}
