// Blocks on the big screen: large, without a single button.

import type { Block, ChoicesBlock, EntriesBlock, TimelineBlock } from '../../../shared/blocks/block.ts';
import { Hat } from '../../art/Hat.tsx';
import { Markdown } from '../../panel/Markdown.tsx';

/** Most dots lie here; said by the numbers. */
const Tick = () => (
  <svg class="wall-tick" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M4 12.5l5 5L20 6.5" />
  </svg>
);

const Choices = ({ block }: { readonly block: ChoicesBlock }) => {
  const most = Math.max(1, ...block.items.map((item) => item.count ?? 0));
  return (
    <ol class="wall-choices">
      {block.items.map((item) => (
        <li key={item.id} class={item.leading ? 'is-leading' : undefined}>
          <p class="wall-choice">
            {item.leading ? <Tick /> : null}
            <strong>{item.label}</strong>
            {item.count === undefined ? null : <b class="num">{item.count}</b>}
          </p>
          {item.count === undefined ? null : (
            <span class="wall-bar" aria-hidden="true">
              <span style={{ width: `${(100 * item.count) / most}%` }} />
            </span>
          )}
          {item.lines.length > 0 ? (
            <ul>
              {item.lines.map((line) => (
                <li key={`${line.sign} ${line.text}`}>
                  <Hat sign={line.sign} size={40} />
                  {line.text}
                </li>
              ))}
            </ul>
          ) : null}
        </li>
      ))}
    </ol>
  );
};

/** As many of the newest as one wall can hold at a readable size. */
const NEWEST = 6;

const Entries = ({ block }: { readonly block: EntriesBlock }) => (
  <ul class="wall-entries">
    {block.items.length === 0 ? <li class="is-empty">{block.empty}</li> : null}
    {[...block.items]
      .reverse()
      .slice(0, NEWEST)
      .map((item) => (
        <li key={item.id} class={item.spotlit ? 'is-spotlit' : undefined}>
          {item.by || item.tag ? <small>{[item.by, item.tag].filter(Boolean).join(', ')}</small> : null}
          {item.text}
          {item.note ? <em>{item.note}</em> : null}
        </li>
      ))}
  </ul>
);

/** Minutes and seconds since the start. */
const since = (at: number): string => `${Math.floor(at / 60_000)}:${String(Math.floor(at / 1000) % 60).padStart(2, '0')}`;

/** From so many moments on they stand closer together. */
const DENSE = 8;

const Timeline = ({ block }: { readonly block: TimelineBlock }) => (
  <ol class={block.items.length > DENSE ? 'wall-timeline is-dense' : 'wall-timeline'}>
    {block.items.map((item) => (
      <li key={item.id}>
        <span class="num">{since(item.at)}</span>
        {item.sign ? <Hat sign={item.sign} size={44} /> : <span />}
        <p>
          {item.by ? <small>{item.by}</small> : null}
          {item.text}
          {item.detail ? <em>{item.detail}</em> : null}
        </p>
      </li>
    ))}
  </ol>
);

const Inside = ({ block }: { readonly block: Block }) => {
  switch (block.type) {
    case 'choices':
      return <Choices block={block} />;
    case 'entries':
      return <Entries block={block} />;
    case 'timeline':
      return <Timeline block={block} />;
    case 'notice':
      return <p>{block.text}</p>;
    case 'text':
      return <Markdown text={block.text} />;
    default:
      return null;
  }
};

const titleOf = (block: Block): string | undefined => ('title' in block ? block.title : undefined);

export const BesideStage = ({ blocks }: { readonly blocks: readonly Block[] }) => (
  <>
    {blocks.map((block) => {
      const title = titleOf(block);
      return (
        <section key={block.id} class={`wall-block is-${block.type} ${'tone' in block ? `is-${block.tone}` : ''}`}>
          {title ? (
            <h2>
              {'sign' in block && block.sign ? <Hat sign={block.sign} size={56} /> : null}
              {title}
            </h2>
          ) : null}
          <Inside block={block} />
        </section>
      );
    })}
  </>
);
