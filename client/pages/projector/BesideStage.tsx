// Blocks on the big screen: large, without a single button.

import type { Block, ChoicesBlock, EntriesBlock } from '../../../shared/blocks/block.ts';
import type { Language } from '../../../shared/core/words.ts';
import { SignMark } from '../../art/Hat.tsx';
import { Markdown } from '../../panel/Markdown.tsx';
import { WallBars, WallBoard, WallCards, WallGrid, WallMedia, WallSlides, WallSpread, WallWeb } from './WallBlocks.tsx';
import { WallReplay } from './WallReplay.tsx';

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
              {item.count > 0 ? <span style={{ width: `${(100 * item.count) / most}%` }} /> : null}
            </span>
          )}
          {item.lines.length > 0 ? (
            <ul>
              {item.lines.map((line) => (
                <li key={`${line.sign} ${line.text}`}>
                  <SignMark sign={line.sign} size={40} />
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

/** As many of the newest as a class can read page by page; all of them are on everybody’s own screen. */
const NEWEST = 12;

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
    {block.items.length > NEWEST ? <li class="is-empty num">+ {block.items.length - NEWEST}</li> : null}
  </ul>
);

const Inside = ({ block, language }: { readonly block: Block; readonly language: Language }) => {
  switch (block.type) {
    case 'choices':
      return <Choices block={block} />;
    case 'entries':
      return <Entries block={block} />;
    case 'notice':
      return <p>{block.text}</p>;
    case 'text':
      return <Markdown text={block.text} />;
    case 'slides':
      return <WallSlides block={block} language={language} />;
    case 'media':
      return <WallMedia block={block} language={language} />;
    case 'board':
      return <WallBoard block={block} />;
    case 'bars':
      return <WallBars block={block} />;
    case 'spread':
      return <WallSpread block={block} language={language} />;
    case 'web':
      return <WallWeb block={block} language={language} />;
    case 'grid':
      return <WallGrid block={block} language={language} />;
    case 'cards':
      return <WallCards block={block} language={language} />;
    case 'replay':
      return <WallReplay block={block} language={language} />;
    default:
      return null;
  }
};

const titleOf = (block: Block): string | undefined => ('title' in block ? block.title : undefined);

interface Props {
  readonly blocks: readonly Block[];
  readonly language: Language;
}

export const BesideStage = ({ blocks, language }: Props) => (
  <>
    {blocks.map((block) => {
      const title = titleOf(block);
      return (
        <section key={block.id} class={`wall-block is-${block.type} ${'tone' in block ? `is-${block.tone}` : ''}`}>
          {title ? (
            <h2>
              {'sign' in block && block.sign ? <SignMark sign={block.sign} size={56} /> : null}
              {title}
            </h2>
          ) : null}
          <Inside block={block} language={language} />
        </section>
      );
    })}
  </>
);
