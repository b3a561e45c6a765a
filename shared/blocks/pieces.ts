// A view cut into small keyed pieces, and put together again. Adding a note to a board then costs one note on the wire,
// however much already lies there. Lists grow at their end (newest last): putting in front would move every place.

import type { Block, Control } from './block.ts';
import type { StageCard, StagePerson, StageThread } from './stage.ts';
import type { View } from './view.ts';

/** Key → JSON text. */
export type Pieces = Map<string, string>;

const hasItems = (block: Block): block is Block & { readonly items: readonly { readonly id: string }[] } => 'items' in block;

/** `place` is the position, kept beside each piece so that a map without order can be sorted again. */
const put = (pieces: Pieces, key: string, place: number, value: unknown): void => {
  pieces.set(key, JSON.stringify([place, value]));
};

/** Items of the board change with everything that anybody does; what can be done with them hardly ever does. */
const bare = (item: object): object => ({ ...item, controls: [] });

const cutBlock = (pieces: Pieces, block: Block, place: number): void => {
  if (!hasItems(block)) {
    put(pieces, `block/${block.id}`, place, block);
    return;
  }
  const { items, ...rest } = block;
  const board = block.type === 'people' || block.type === 'groups';
  items.forEach((item, at) => put(pieces, `item/${block.id}/${item.id}`, at, board ? bare(item) : item));
  if (board) block.items.forEach((item, at) => put(pieces, `does/${block.id}/${item.id}`, at, item.controls));
  if (rest.type !== 'groups') {
    put(pieces, `block/${block.id}`, place, { ...rest, items: [] });
    return;
  }
  const { waits, balance, ...still } = rest;
  put(pieces, `block/${block.id}`, place, { ...still, waits: '', balance: [], items: [] });
  put(pieces, `waits/${block.id}`, place, waits);
  balance.forEach((one, at) => put(pieces, `even/${block.id}/${one.id}`, at, one));
};

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
  view.blocks.forEach((block, place) => cutBlock(pieces, block, place));
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
  const blocks = sorted<Block>('block').map((block): Block => {
    if (!hasItems(block)) return block;
    const { id } = block;
    const board = block.type === 'people' || block.type === 'groups';
    const whole = sorted<{ readonly id: string }>(`item/${id}`).map((item) =>
      board ? { ...item, controls: one<readonly Control[]>(`does/${id}/${item.id}`) ?? [] } : item,
    );
    const more = block.type === 'groups' ? { waits: one<string>(`waits/${id}`) ?? '', balance: sorted(`even/${id}`) } : {};
    return { ...(block as Block & object), ...more, items: whole } as unknown as Block;
  });
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
