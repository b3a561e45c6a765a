// A view cut into small keyed pieces, and put together again. Adding a note to a board then costs one note on the wire,
// however much already lies there. Lists grow at their end (newest last): putting in front would move every place.

import type { Block } from './block.ts';
import type { StageCard, StagePerson } from './stage.ts';
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
  const { people, cards, ...stage } = view.stage;
  put(pieces, 'stage', 0, stage);
  people.forEach((person, place) => put(pieces, `person/${person.id}`, place, person));
  cards.forEach((card, place) => put(pieces, `card/${card.id}`, place, card));
  view.blocks.forEach((block, place) => {
    if (!hasItems(block)) return put(pieces, `block/${block.id}`, place, block);
    const { items, ...rest } = block;
    put(pieces, `block/${block.id}`, place, { ...rest, items: [] });
    items.forEach((item, at) => put(pieces, `item/${block.id}/${item.id}`, at, item));
  });
  return pieces;
};

/** Puts a view together; undefined while the header or the stage has not arrived. */
export const join = (pieces: ReadonlyMap<string, string>): View | undefined => {
  const lists = new Map<string, [number, unknown][]>();
  const one = <T>(key: string): T | undefined => {
    const text = pieces.get(key);
    return text === undefined ? undefined : (JSON.parse(text)[1] as T);
  };
  for (const [key, text] of pieces) {
    const slash = key.lastIndexOf('/');
    if (slash < 0) continue;
    const list = key.slice(0, slash);
    const [place, value] = JSON.parse(text) as [number, unknown];
    const found = lists.get(list);
    if (found) found.push([place, value]);
    else lists.set(list, [[place, value]]);
  }
  const sorted = <T>(list: string): T[] => (lists.get(list) ?? []).sort((a, b) => a[0] - b[0]).map(([, value]) => value as T);
  const header = one<View['header']>('header');
  const clock = one<View['clock']>('clock');
  const stage = one<Omit<View['stage'], 'people' | 'cards'>>('stage');
  if (!header || !clock || !stage) return undefined;
  const blocks = sorted<Block>('block').map((block) => (hasItems(block) ? { ...block, items: sorted<never>(`item/${block.id}`) } : block));
  const access = one<NonNullable<View['access']>>('access');
  return {
    header,
    clock,
    blocks,
    stage: { ...stage, people: sorted<StagePerson>('person'), cards: sorted<StageCard>('card') },
    ...(access ? { access } : {}),
  };
};
