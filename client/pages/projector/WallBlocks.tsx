// How scenes, boards, scales, the web, the yard and cards look on the big screen: large, and without buttons of our own.

import '../../style/wall-blocks.css';
import type {
  BarsBlock,
  BoardBlock,
  CardsBlock,
  GridBlock,
  MediaBlock,
  SlidesBlock,
  SpreadBlock,
  WebBlock,
} from '../../../shared/blocks/block.ts';
import { MOODS } from '../../../shared/blocks/stage.ts';
import type { Language } from '../../../shared/core/words.ts';
import { SignMark } from '../../art/Hat.tsx';
import { useArt, YARD } from '../../panel/blocks/art.ts';
import { Drawing } from '../../panel/blocks/Drawing.tsx';
import { OwnFile, Video } from '../../panel/blocks/Media.tsx';
import { SpreadPicture } from '../../panel/blocks/SpreadPicture.tsx';
import { WebTable } from '../../panel/blocks/WebTable.tsx';
import { blockText } from '../../text/blocks.ts';

interface Props<Block> {
  readonly block: Block;
  readonly language: Language;
}

/** The picture is on the screen of the stage. */
export const WallSlides = ({ block, language }: Props<SlidesBlock>) => {
  const at = Math.max(0, Math.min(block.items.length - 1, block.at ?? 0));
  const slide = block.items[at];
  return slide ? (
    <>
      <p class="wall-slide">{slide.text}</p>
      <p class="wall-place num">{blockText[language].place(at + 1, block.items.length)}</p>
    </>
  ) : null;
};

/** A video has the browser's own controls: somebody must be able to start it. */
export const WallMedia = ({ block, language }: Props<MediaBlock>) => (
  <>
    <p>{block.hint}</p>
    {block.kind === 'video' ? <Video block={block} language={language} /> : null}
    {block.kind === 'file' ? <OwnFile block={block} language={language} /> : null}
  </>
);

/** Entries of one column or cell that a wall can hold. */
const NEWEST = 5;

const Notes = ({ items }: { readonly items: BoardBlock['items'] }) => (
  <ul class="wall-notes">
    {items.slice(-NEWEST).map((item) => (
      <li key={item.id} class={item.sign ? `sign-${item.sign}` : ''}>
        {item.text}
        {item.note ? <em>{item.note}</em> : null}
      </li>
    ))}
    {items.length > NEWEST ? <li class="wall-more num">+ {items.length - NEWEST}</li> : null}
  </ul>
);

/** The columns of a board beside each other; of these notes alone. */
const Columns = ({ block, items }: { readonly block: BoardBlock; readonly items: BoardBlock['items'] }) => (
  <div class="wall-board">
    {block.columns.map((column) => {
      const notes = items.filter((item) => item.column === column.id);
      return (
        <section key={column.id}>
          <h3>
            {column.sign ? <SignMark sign={column.sign} size={44} /> : null}
            {column.title}
          </h3>
          {notes.length === 0 ? <p class="wall-empty">{block.empty}</p> : <Notes items={notes} />}
        </section>
      );
    })}
  </div>
);

/** A board with rows is as many boards: each page then says what its columns are. */
export const WallBoard = ({ block }: { readonly block: BoardBlock }) =>
  block.rows ? (
    <div>
      {block.rows.map((row) => (
        <section key={row.id} class="wall-row">
          <h3>{row.title}</h3>
          <Columns block={block} items={block.items.filter((item) => item.row === row.id)} />
        </section>
      ))}
    </div>
  ) : (
    <Columns block={block} items={block.items} />
  );

export const WallBars = ({ block }: { readonly block: BarsBlock }) => (
  <ul class="wall-bars">
    {block.items.map((item) => (
      <li key={item.id} class={item.sign ? `sign-${item.sign}` : ''}>
        <p>
          {item.sign ? <SignMark sign={item.sign} size={44} /> : null}
          <strong>{item.label}</strong>
          <span class="num">{item.text}</span>
        </p>
        <span class="wall-bar" aria-hidden="true">
          <span style={{ width: `${item.of <= 0 ? 0 : Math.min(100, (100 * item.value) / item.of)}%` }} />
        </span>
      </li>
    ))}
  </ul>
);

export const WallSpread = ({ block, language }: Props<SpreadBlock>) => (
  <ul class="wall-spread">
    {block.items.map((item) => (
      <li key={item.id}>
        <h3>{item.label}</h3>
        <SpreadPicture item={item} language={language} />
        <p>{item.text}</p>
      </li>
    ))}
  </ul>
);

/** More sides than this are people, and the stage shows their threads better than a table does. */
const SIDES = 6;

export const WallWeb = ({ block, language }: Props<WebBlock>) => (
  <>
    {block.hint ? <p>{block.hint}</p> : null}
    {block.sides.length > 0 && block.sides.length <= SIDES ? <WebTable block={block} language={language} /> : null}
  </>
);

/** The yard itself is on the stage. */
export const WallGrid = ({ block, language }: Props<GridBlock>) => {
  const t = blockText[language];
  const art = useArt(YARD);
  const { used, of, text } = block.budget;
  return (
    <>
      <p>{text}</p>
      <span class={`wall-bar ${used > of ? 'is-over' : ''}`} aria-hidden="true">
        <span style={{ width: `${of <= 0 ? 0 : Math.min(100, (100 * used) / of)}%` }} />
      </span>
      <ul class="wall-moods">
        {MOODS.map((mood) => {
          const names = block.children.filter((child) => child.mood === mood).map((child) => child.name);
          return names.length > 0 ? (
            <li key={mood}>
              <Drawing class="wall-mood" svg={art?.moodSvg(mood, 48)} />
              <p>
                <b>{names.join(', ')}</b> {t.moodCount[mood](names.length)}
              </p>
            </li>
          ) : null;
        })}
      </ul>
    </>
  );
};

export const WallCards = ({ block, language }: Props<CardsBlock>) => {
  const t = blockText[language];
  const art = useArt(YARD);
  return (
    <ul class={block.items.length === 1 ? 'wall-cards is-one' : 'wall-cards'}>
      {block.items.map((card) => (
        <li key={card.id} class={card.taken ? 'is-taken' : ''}>
          {card.picture ? <Drawing class="wall-card-picture" svg={art?.childPicture(card.picture, 120)} /> : null}
          <b>{card.title}</b>
          {block.items.length === 1 && card.text ? <p>{card.text}</p> : null}
          {card.taken ? (
            <small>
              <span class="visually-hidden">{t.taken(card.taken)}</span>
              <span aria-hidden="true">{card.taken}</span>
            </small>
          ) : null}
        </li>
      ))}
    </ul>
  );
};
