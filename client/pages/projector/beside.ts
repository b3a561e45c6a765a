// Which blocks the big screen shows beside the stage. Contributions that already lie on the stage are not shown twice.

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
  const shown = (block: Block): boolean => {
    if (block === line || (block.area !== 'now' && block.area !== 'board')) return false;
    switch (block.type) {
      case 'text':
      case 'notice':
        return true;
      case 'choices':
      case 'timeline':
        return block.items.length > 0;
      case 'entries':
        return !block.folded && block.items.length > 0;
      default:
        return false;
    }
  };
  const left = blocks.map((block) =>
    block.type === 'entries' ? { ...block, items: block.items.filter((item) => !onStage.has(item.id)) } : block,
  );
  const progress = blocks.find((block): block is ProgressBlock => block.type === 'progress' && block.of > 0);
  return { line, progress, blocks: left.filter(shown) };
};
