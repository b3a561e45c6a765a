// A view cut into small keyed pieces, and put together again. Adding a note to a board then costs one note on the wire,
// however much already lies there. Lists grow at their end (newest last): putting in front would move every place.

import type { Block } from './block.ts';
import type { StageCard, StagePerson, StageThread } from './stage.ts';
import type { View } from './view.ts';

/** Key → JSON text. */
export type Pieces = Map<string, string>;

const hasItems = (block: Block): block is Block & { readonly items: readonly { readonly id: string }[] } => 'items' in block;

/** `place` is the position, kept beside each piece so that a map without order can be sorted again. */
const put = (pieces: Pieces, key: string, place: number, value: unknown) => pieces.set(key, JSON.stringify([place, value]));

export const cut = (view: View): Pieces => {
  const pieces: Pieces = new Map();
  put(pieces, 'header', 0, view.header);
  put(pieces, 'clock', 0, view.clock);
  if (view.access) put(pieces, 'access', 0, view.access);
  if (view.own) put(pieces, 'own', 0, view.own);
  const { people, cards, threads, ...stage } = view.stage;
  put(pieces, 'stage', 0, stage);
  people.forEach((person, place) => put(pieces, `person/${person.id}`, place, person));
  cards.forEach((card, place) => put(pieces, `card/${card.id}`, place, card));
  threads.forEach((thread, place) => put(pieces, `thread/${thread.id}`, place, thread));
  view.blocks.forEach((block, place) => {
    if (!hasItems(block)) return put(pieces, `block/${block.id}`, place, block);
    const { items, ...rest } = block;
    put(pieces, `block/${block.id}`, place, { ...rest, items: [] });
    items.forEach((item, at) => put(pieces, `item/${block.id}/${item.id}`, at, item));
  });
  return pieces;
};

/** Makes a function that puts views together, and parses again only the pieces that changed since the time before. It
 * gives undefined while the header or the stage has not arrived. */
export const joiner = (): ((pieces: ReadonlyMap<string, string>) => View | undefined) => {
  let parsed = new Map<string, { readonly text: string; readonly value: readonly [number, unknown] }>();
  return (pieces) => {
    const now: typeof parsed = new Map();
    for (const [key, text] of pieces) {
      const before = parsed.get(key);
      now.set(key, before?.text === text ? before : { text, value: JSON.parse(text) as [number, unknown] });
    }
    parsed = now;
    return assemble(new Map([...now].map(([key, { value }]) => [key, value])));
  };
};

/** Puts one view together. */
export const join = (pieces: ReadonlyMap<string, string>): View | undefined => joiner()(pieces);

const assemble = (pieces: ReadonlyMap<string, readonly [number, unknown]>): View | undefined => {
  const lists = new Map<string, (readonly [number, unknown])[]>();
  for (const [key, piece] of pieces) {
    const slash = key.lastIndexOf('/');
    if (slash < 0) continue;
    const list = key.slice(0, slash);
    const found = lists.get(list);
    if (found) found.push(piece);
    else lists.set(list, [piece]);
  }
  const one = <T>(key: string): T | undefined => pieces.get(key)?.[1] as T | undefined;
  const sorted = <T>(list: string): T[] => (lists.get(list) ?? []).sort((a, b) => a[0] - b[0]).map(([, value]) => value as T);
  const header = one<View['header']>('header');
  const clock = one<View['clock']>('clock');
  const stage = one<Omit<View['stage'], 'people' | 'cards' | 'threads'>>('stage');
  if (!header || !clock || !stage) return undefined;
  const blocks = sorted<Block>('block').map((block) =>
    hasItems(block) ? { ...block, items: sorted<never>(`item/${block.id}`) } : block,
  );
  const access = one<NonNullable<View['access']>>('access');
  const own = one<NonNullable<View['own']>>('own');
  return {
    header,
    clock,
    blocks,
    stage: {
      ...stage,
      people: sorted<StagePerson>('person'),
      cards: sorted<StageCard>('card'),
      threads: sorted<StageThread>('thread'),
    },
    ...(access ? { access } : {}),
    ...(own ? { own } : {}),
  };
};
