// A shared board: columns beside each other (under each other on a phone), or a table where rows and columns cross.

import '../../style/block-board.css';
import type { BoardBlock } from '../../../shared/blocks/block.ts';
import { SignMark } from '../../art/Hat.tsx';
import { language } from '../../text/base.ts';
import { blockText } from '../../text/blocks.ts';
import { One } from '../Entries.tsx';

type Column = BoardBlock['columns'][number];
type Item = BoardBlock['items'][number];

const Head = ({ column }: { readonly column: Column }) => (
  <>
    {column.sign ? <SignMark sign={column.sign} size={30} /> : null}
    <span>{column.title}</span>
  </>
);

const List = ({ items, signed }: { readonly items: readonly Item[]; readonly signed: boolean }) => (
  <ul class="entry-list">
    {items.map((item) => (
      <One key={item.id} entry={item} alone={!signed} />
    ))}
  </ul>
);

const Columns = ({ block }: { readonly block: BoardBlock }) => (
  <div class="board-columns">
    {block.columns.map((column) => {
      const items = block.items.filter((item) => item.column === column.id).reverse();
      return (
        <section class={`board-column ${column.sign ? `sign-${column.sign}` : ''}`} key={column.id} aria-label={column.title}>
          <h3>
            <Head column={column} />
            {items.length > 0 ? <span class="count num">{items.length}</span> : null}
          </h3>
          {column.hint ? <p class="hint">{column.hint}</p> : null}
          {items.length === 0 ? <p class="board-empty">{block.empty}</p> : <List items={items} signed={!!column.sign} />}
        </section>
      );
    })}
  </div>
);

const Table = ({ block, rows }: { readonly block: BoardBlock; readonly rows: NonNullable<BoardBlock['rows']> }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, also by keyboard
  <section class="board-scroll" aria-label={blockText[language.value].table(block.title)} tabIndex={0}>
    <table class="board-table">
      <thead>
        <tr>
          <td />
          {block.columns.map((column) => (
            <th scope="col" key={column.id}>
              <span class="board-head">
                <Head column={column} />
              </span>
              {column.hint ? <small>{column.hint}</small> : null}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.title}</th>
            {block.columns.map((column) => {
              const items = block.items.filter((item) => item.column === column.id && item.row === row.id);
              return (
                <td key={column.id}>
                  {items.length === 0 ? (
                    <span class="board-empty">{block.empty}</span>
                  ) : (
                    <List items={items} signed={!!column.sign} />
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

export const Board = ({ block }: { readonly block: BoardBlock }) => (
  <section class="block board" aria-label={block.title}>
    <h2 class="block-title">{block.title}</h2>
    {block.hint ? <p class="hint">{block.hint}</p> : null}
    {block.rows ? <Table block={block} rows={block.rows} /> : <Columns block={block} />}
  </section>
);
