// What people made, with what the facilitator can do with each: make it large, hide it, and more.

import type { Block, EntriesBlock, Entry, GroupRow, ProgressBlock } from '../../../shared/blocks/block.ts';
import { Avatar } from '../../art/Avatar.tsx';
import { SignMark } from '../../art/Hat.tsx';
import { BlockView } from '../../panel/BlockView.tsx';
import { ControlButton } from '../../panel/ControlButton.tsx';
import { Icon } from '../../panel/Icon.tsx';
import { language } from '../../text/base.ts';
import { hostText } from '../../text/host.ts';
import { LookBar } from './LookBar.tsx';
import { useMenu } from './menu.ts';

const Row = ({ entry, list }: { readonly entry: Entry; readonly list: string }) => {
  const t = hostText[language.value];
  const [main, ...more] = entry.controls;
  const menu = `more-${list}-${entry.id}`;
  const { open, button } = useMenu(menu);
  const who = [entry.by, entry.tag].filter(Boolean).join(', ');
  return (
    <li class={`board-row ${entry.spotlit ? 'is-spotlit' : ''} ${entry.hidden ? 'is-hidden' : ''}`}>
      {entry.avatar ? <Avatar id={entry.avatar} size={32} /> : entry.sign ? <SignMark sign={entry.sign} size={32} /> : <span />}
      <div class="board-words">
        {who ? <strong>{who}</strong> : null}
        <p>{entry.text}</p>
        {entry.note ? <p class="board-note">{entry.note}</p> : null}
        {entry.hidden ? <p class="board-note">{entry.hidden}</p> : null}
      </div>
      <div class="board-main">{main ? <ControlButton control={main} /> : null}</div>
      {more.length > 0 ? (
        <button type="button" class="more-button" aria-label={t.entryMenu(entry.text.slice(0, 40))} {...button}>
          <Icon name="ellipsis" />
        </button>
      ) : null}
      <div class="more-controls" id={menu} hidden={!open}>
        {open ? more.map((control) => <ControlButton key={control.id} control={control} />) : null}
      </div>
    </li>
  );
};

const List = ({ block }: { readonly block: EntriesBlock }) => (
  <ul class="board-list" aria-label={block.title}>
    {[...block.items].reverse().map((entry) => (
      <Row key={entry.id} entry={entry} list={block.id} />
    ))}
  </ul>
);

const Title = ({ block }: { readonly block: EntriesBlock }) => (
  <>
    {block.sign ? <SignMark sign={block.sign} size={34} /> : null}
    <span>{block.title}</span>
    {block.items.length > 0 ? <span class="board-count num">{block.items.length}</span> : null}
  </>
);

const Entries = ({ block }: { readonly block: EntriesBlock }) =>
  block.folded ? (
    <details class="board-folded">
      <summary>
        <Title block={block} />
        <Icon name="chevron-down" />
      </summary>
      <List block={block} />
    </details>
  ) : (
    <section>
      <h2 class="board-title">
        <Title block={block} />
      </h2>
      {block.items.length === 0 ? <p class="hint">{block.empty}</p> : <List block={block} />}
    </section>
  );

interface Props {
  readonly blocks: readonly Block[];
  readonly progress: ProgressBlock | undefined;
  /** The group that the facilitator looks in at: the blocks are narrowed to it already. */
  readonly look: GroupRow | undefined;
  readonly onBack: () => void;
}

export const Board = ({ blocks, progress, look, onBack }: Props) => (
  <section class="host-board" id="board" tabIndex={-1} aria-label={hostText[language.value].board}>
    {look ? <LookBar group={look} onBack={onBack} /> : null}
    {progress && !look ? <BlockView block={progress} /> : null}
    {blocks.map((block) =>
      block.type === 'entries' ? <Entries key={block.id} block={block} /> : <BlockView key={block.id} block={block} />,
    )}
  </section>
);
