// The thirty children of the list, each always the same.

import { BROWN, type Look } from './look.ts';
import { OLDER } from './older.ts';
import { YOUNGER } from './younger.ts';

const CHILDREN = { ...YOUNGER, ...OLDER } as const;

type ChildName = keyof typeof CHILDREN;

const isChild = (id: string): id is ChildName => Object.hasOwn(CHILDREN, id);

/** Lower-case names without accents. */
export const CHILD_IDS: readonly string[] = Object.keys(CHILDREN);

/** For a name that is not on the list. */
const PLAIN: Look = {
  age: 8,
  skin: 2,
  hair: ['short', BROWN],
  top: ['tee', '#6F9678'],
  bottom: ['trousers', '#5A6B7A'],
  shoes: '#7A4A30',
  arms: ['down', 'up'],
  face: 'smile',
};

export const lookOf = (id: string): Look => (isChild(id) ? CHILDREN[id] : PLAIN);
