// What the pieces of a view look like on the wire. The one side is in cutting.ts, the other in joining.ts.
//
// Keys. One thing: `h` header, `k` clock, `s` stage, `a` access, `o` own. A thing of a list: `<list>/<id>`, where the list is `b`
// (blocks), `p` (people of the stage), `c` (cards), `t` (threads) or the number of a list inside a block.
// `.<field>/<key>`: one field of a thing that is not any more what its own piece says; empty when the field is gone; without a
// name it is the place of the thing, named `~` its mould; after a mark `[start, end, between]`, an edit of what the thing's own
// piece says there: so many characters at its start, and at its end, with this between them. `#<n>`: a phrase, `~<n>`: a mould, `@<n>`: the seat of who is named in phrase n, `m`: the mirror.
//
// A thing is `[place, mould, who, text, fields]`: numbers, then a string, then an object; what is not there is left out at the
// end, and is 0 in between. What it says is the sum of its mould, the phrase of who made it, its text and its own fields.
//
// The mirror is `[list, first, id …]`: the cards of the stage are the items of that list from the first on, without those with
// these ids. A card that is there as a piece all the same takes the place of the one that its item would give.

/** Key → text. */
export type Pieces = Map<string, string>;

/** From one view to the next: what to set, and the keys of what is gone. */
export interface Change {
  readonly set: ReadonlyMap<string, string>;
  readonly gone: ReadonlySet<string>;
}

/** Begins a word that stands for something: a phrase (its number), the id or the text of the thing. JSON writes it as one byte,
 * and people write no control characters. A word that really begins with it gets another one in front. */
export const MARK = '\u007f';
export const ID = `${MARK}i`;
export const TEXT = `${MARK}t`;

export interface Named {
  readonly id: string;
}

/** Fields by name. */
export interface Fields {
  readonly [name: string]: unknown;
}

export const fieldKey = (field: string, key: string): string => `.${field}/${key}`;
