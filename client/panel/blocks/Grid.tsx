// A yard that a group builds on together. Three ways in, that do the same: the picture, the keyboard, and the words below.

import '../../style/block-grid.css';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { GridBlock } from '../../../shared/blocks/block.ts';
import type { Command } from '../../../shared/core/event.ts';
import { language } from '../../text/base.ts';
import { blockText } from '../../text/blocks.ts';
import { ControlButton } from '../ControlButton.tsx';
import { Icon } from '../Icon.tsx';
import { useSending } from '../sending.ts';
import { useArt, YARD, type YardArt } from './art.ts';
import { Drawing } from './Drawing.tsx';
import { GridChildren, GridPieces } from './GridLists.tsx';
import { GridPalette } from './GridPalette.tsx';
import { GridSquares, squareWords } from './GridSquares.tsx';
import { picked, takeTaps } from './picked.ts';
import { beginOf, isFree, pieceAt, type Square, type Tile } from './squares.ts';
import { ghostPicture, yardPicture } from './yard-picture.ts';

const Budget = ({ budget }: { readonly budget: GridBlock['budget'] }) => {
  const over = budget.used > budget.of;
  return (
    <p class={`yard-budget ${over ? 'is-over' : ''}`}>
      <span class="progress-bar" aria-hidden="true">
        <span style={{ inlineSize: `${budget.of <= 0 ? 0 : Math.min(100, (100 * budget.used) / budget.of)}%` }} />
      </span>
      <span class="num" aria-live="polite">
        {budget.text}
      </span>
    </p>
  );
};

type Box = ReturnType<YardArt['yardBox']>;

/** The place that a picture takes, kept while it comes: about that of 12 squares by 8. */
const shapeOf = (box: Box | undefined): string => (box ? `${box[2]} / ${box[3]}` : '11 / 8');

/** Where the squares lie over the picture, in per cent of it. */
const squaresBox = ([left, top, width, height]: Box, { columns, rows }: GridBlock) => ({
  left: `${(-100 * left) / width}%`,
  top: `${(-100 * top) / height}%`,
  width: `${(10_000 * columns) / width}%`,
  height: `${(10_000 * rows) / height}%`,
});

/** The drawing again only when what it shows is another. */
const usePicture = (block: GridBlock, art: YardArt | undefined): string | undefined => {
  const key = JSON.stringify([block.columns, block.rows, block.items, block.children]);
  return useMemo(() => art && yardPicture(block, art), [art, key]);
};

interface BarProps {
  readonly block: GridBlock;
  readonly square: Square | undefined;
  readonly tile: Tile | undefined;
  readonly onPut: (square: Square) => void;
}

/** What is on the chosen square and what one can do there: a finger need not hit a small square twice. */
const Bar = ({ block, square, tile, onPut }: BarProps) => {
  const t = blockText[language.value];
  const piece = square && pieceAt(block, square);
  const words = square ? squareWords(block, square) : tile ? t.squareFirst(tile.label) : t.pickFirst;
  const left = block.budget.of - block.budget.used;
  const dear = tile !== undefined && tile.cost > left;
  return (
    <div class="yard-bar">
      <p>
        {words}
        {square && !tile && !piece ? <small> {t.pickFirst}</small> : null}
        {square && tile && !piece && dear ? <small> {t.tooDear(tile.cost, left)}</small> : null}
      </p>
      {square && tile && !piece ? (
        <button
          type="button"
          class="button primary"
          data-control="put"
          aria-disabled={dear || undefined}
          onClick={() => {
            if (!dear) onPut(square);
          }}
        >
          <Icon name="plus" />
          <span>{t.putHere(tile.label)}</span>
        </button>
      ) : null}
      {piece?.controls.map((control) => (
        <ControlButton key={control.id} control={control} class="button">
          <Icon name="trash-2" />
          <span aria-hidden="true">{t.takeAway}</span>
          <span class="visually-hidden">{control.label}</span>
        </ControlButton>
      ))}
    </div>
  );
};

const Yard = ({ block, place }: { readonly block: GridBlock; readonly place: Command }) => {
  const t = blockText[language.value];
  const art = useArt(YARD);
  const { refused, send } = useSending();
  const [chosen, choose] = useState<Square | undefined>(undefined);
  const [over, setOver] = useState<Square | undefined>(undefined);
  const [said, say] = useState('');
  const keys = useId();
  const picture = usePicture(block, art);
  const tile = picked.value?.block === block.id ? block.palette.find((one) => one.id === picked.value?.tile) : undefined;
  const put = async (square: Square) => {
    if (!tile) return;
    say('');
    const begin = beginOf(block, tile, square);
    if (await send({ ...place, tile: tile.id, x: begin.x, y: begin.y })) say(t.built);
  };
  const press = (square: Square, sure: boolean) => {
    const again = chosen?.x === square.x && chosen.y === square.y;
    choose(square);
    if (tile && !pieceAt(block, square) && (sure || again)) void put(square);
  };
  const take = async (square: Square) => {
    const control = pieceAt(block, square)?.controls[0];
    if (!control || control.disabled || control.ask || control.choose || control.confirm) return;
    say('');
    if (await send(control.send)) say(t.takenAway);
  };
  // A tap on the stage is meant: its squares are large.
  const tap = useRef(press);
  tap.current = press;
  useEffect(() => takeTaps((x, y) => tap.current({ x, y }, true)), []);
  useEffect(
    () => () => {
      if (picked.peek()?.block === block.id) picked.value = undefined;
    },
    [block.id],
  );
  const pointed = over ?? chosen;
  const ghost = useMemo(() => {
    if (!art || !tile || !pointed) return undefined;
    const begin = beginOf(block, tile, pointed);
    return ghostPicture(block, art, tile, begin, isFree(block, tile, begin));
  }, [art, tile, pointed, block]);
  const box = art?.yardBox(block.columns, block.rows);
  return (
    <>
      <GridPalette block={block} />
      <div class="yard" style={{ aspectRatio: shapeOf(box) }}>
        <Drawing class="yard-drawing" svg={picture} />
        <Drawing class="yard-drawing is-ghost" svg={ghost} />
        <div class="yard-over" style={box ? squaresBox(box, block) : undefined}>
          <GridSquares
            block={block}
            chosen={chosen}
            described={keys}
            onPress={press}
            onChoose={choose}
            onOver={setOver}
            onTake={(square) => void take(square)}
          />
        </div>
      </div>
      {refused ? (
        <p class="refusal" role="alert">
          {refused}
        </p>
      ) : null}
      <Bar block={block} square={chosen} tile={tile} onPut={(square) => void put(square)} />
      <p class="hint yard-keys" id={keys}>
        {t.yardKeys}
      </p>
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </>
  );
};

/** For who only looks. */
const Shown = ({ block }: { readonly block: GridBlock }) => {
  const art = useArt(YARD);
  const picture = usePicture(block, art);
  return (
    <div class="yard" style={{ aspectRatio: shapeOf(art?.yardBox(block.columns, block.rows)) }}>
      <Drawing class="yard-drawing" svg={picture} />
    </div>
  );
};

export const Grid = ({ block }: { readonly block: GridBlock }) => (
  <section class="block grid" aria-label={block.title}>
    <h2 class="block-title">{block.title}</h2>
    {block.hint ? <p>{block.hint}</p> : null}
    <Budget budget={block.budget} />
    {block.place ? <Yard block={block} place={block.place} /> : <Shown block={block} />}
    <GridChildren block={block} />
    <GridPieces block={block} />
  </section>
);
