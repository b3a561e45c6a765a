// Which blocks the big screen shows beside the stage. What lies on the stage is not shown twice; at several tables there is no
// room on the stage, and the newest stand beside it all the time, so that the picture does not jump.

import type { Block, ProgressBlock, TextBlock } from '../../../shared/blocks/block.ts';
import type { View } from '../../../shared/blocks/view.ts';

/** A prompt in one line of at most so many characters stands over the stage; a longer one, or a list, beside it. */
const LINE = 120;

export interface Beside {
  /** The question that stays in sight. */
  readonly line: TextBlock | undefined;
  readonly progress: ProgressBlock | undefined;
  readonly blocks: readonly Block[];
}

const isLine = (block: Block): block is TextBlock =>
  block.type === 'text' && block.tone === 'prompt' && block.text.length <= LINE && !/^- |\n/.test(block.text);

export const beside = ({ blocks, stage }: View): Beside => {
  const onStage = new Set([...stage.cards, ...(stage.spotlight ? [stage.spotlight] : [])].map((card) => card.id));
  const line = blocks.find(isLine);
  const tables = stage.people.some((person) => (person.table ?? 1) > 1);
  const shown = (block: Block): boolean => {
    if (block === line || (block.area !== 'now' && block.area !== 'board')) return false;
    switch (block.type) {
      case 'text':
        return true;
      case 'notice':
        return block.folded !== true;
      case 'slides':
      case 'media':
      case 'web':
      case 'grid':
        return true;
      case 'choices':
      case 'bars':
      case 'spread':
      case 'cards':
        return block.items.length > 0;
      case 'replay':
        return block.follow !== undefined;
      case 'board':
        return block.columns.length > 0;
      case 'entries':
        if (block.folded) return false;
        return tables
          ? block.sign !== undefined || block.items.length > 0
          : block.items.length > 0 && !block.items.some((item) => onStage.has(item.id));
      default:
        return false;
    }
  };
  const progress = blocks.find((block): block is ProgressBlock => block.type === 'progress' && block.of > 0);
  return { line, progress, blocks: blocks.filter(shown) };
};
