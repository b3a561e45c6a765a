// Where a group stands on a scale, as dots: now above the line, before below it, and one's own place on it.

import type { SpreadBlock } from '../../../shared/blocks/block.ts';
import { language } from '../../text/base.ts';
import { blockText } from '../../text/blocks.ts';
import { Mark, SpreadPicture } from './SpreadPicture.tsx';

type Item = SpreadBlock['items'][number];

const mineIn = ({ mine }: Item): string => {
  const t = blockText[language.value];
  return [mine?.before === undefined ? '' : t.mineBefore(mine.before), mine?.now === undefined ? '' : t.mineNow(mine.now)]
    .filter(Boolean)
    .join(', ');
};

const One = ({ item }: { readonly item: Item }) => {
  const mine = mineIn(item);
  return (
    <li class="spread-item">
      <h3>{item.label}</h3>
      <p class="visually-hidden">
        {item.min}: {item.low}. {item.max}: {item.high}.
      </p>
      <SpreadPicture item={item} language={language.value} />
      {mine ? (
        <p class="spread-own">
          <Mark kind={item.mine?.now === undefined ? 'before' : 'now'} /> <b>{blockText[language.value].mine}</b> {mine}
        </p>
      ) : null}
      <p class="spread-text">{item.text}</p>
    </li>
  );
};

export const Spread = ({ block }: { readonly block: SpreadBlock }) => (
  <section class="block spread" aria-label={block.title}>
    <h2 class="block-title">{block.title}</h2>
    {block.hint ? <p class="hint">{block.hint}</p> : null}
    <ul class="spread-list">
      {block.items.map((item) => (
        <One key={item.id} item={item} />
      ))}
    </ul>
  </section>
);
