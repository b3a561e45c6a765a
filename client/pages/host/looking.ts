// Looking in at one group: the contributions of that group alone. Only this page narrows; nobody else sees a difference.

import type { Block } from '../../../shared/blocks/block.ts';

const isOf = (item: object, group: string): boolean => !('group' in item) || item.group === undefined || item.group === group;

/** What belongs to the group, and what belongs to no group. */
export const lookingAt = (blocks: readonly Block[], group: string | undefined): readonly Block[] => {
  if (group === undefined) return blocks;
  return blocks
    .filter((block) => isOf(block, group))
    .map((block) =>
      block.type === 'entries' || block.type === 'board'
        ? ({ ...block, items: block.items.filter((item) => isOf(item, group)) } as Block)
        : block,
    );
};
