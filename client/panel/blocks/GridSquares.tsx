// The squares of a yard as buttons over its picture: one tab stop, arrow keys to walk, Enter to build, Delete to take away.

import { useRef } from 'preact/hooks';
import type { GridBlock } from '../../../shared/blocks/block.ts';
import { language } from '../../text/base.ts';
import { blockText } from '../../text/blocks.ts';
import { childrenAt, pieceAt, type Square, same } from './squares.ts';

/** A square in words: where it is, what stands there, who is there. */
export const squareWords = (block: GridBlock, square: Square): string => {
  const t = blockText[language.value];
  const piece = pieceAt(block, square);
  const there = piece ? t.stands(piece.label, piece.by ?? '') : t.free;
  const who = childrenAt(block, square).map((child) => `${t.childHere(child.name)}, ${t.moods[child.mood]}`);
  return `${t.square(square.x + 1, square.y + 1)}: ${[there, ...who].join('; ')}`;
};

interface Props {
  readonly block: GridBlock;
  /** The square that has the focus, or would get it. */
  readonly chosen: Square | undefined;
  /** `sure`: pointed at with a mouse or by keyboard, which hit what they mean; a finger may not. */
  readonly onPress: (square: Square, sure: boolean) => void;
  readonly onChoose: (square: Square) => void;
  readonly onOver: (square: Square | undefined) => void;
  readonly onTake: (square: Square) => void;
  /** Id of the words that say which keys do what. */
  readonly described: string;
}

const WALK: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
  Home: [-99, 0],
  End: [99, 0],
  PageUp: [0, -99],
  PageDown: [0, 99],
};

export const GridSquares = ({ block, chosen, onPress, onChoose, onOver, onTake, described }: Props) => {
  const t = blockText[language.value];
  const grid = useRef<HTMLTableElement>(null);
  const finger = useRef(false);
  const stop = chosen ?? { x: 0, y: 0 };
  const key = (event: KeyboardEvent, square: Square) => {
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      onTake(square);
      return;
    }
    const walk = WALK[event.key];
    if (!walk) return;
    event.preventDefault();
    const x = Math.max(0, Math.min(block.columns - 1, square.x + walk[0]));
    const y = Math.max(0, Math.min(block.rows - 1, square.y + walk[1]));
    grid.current?.querySelector<HTMLElement>(`[data-square="${x}-${y}"]`)?.focus();
  };
  return (
    <table
      class="yard-squares"
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA in HTML allows it, and so rows and cells are real ones
      role="grid"
      aria-label={t.yard}
      aria-describedby={described}
      ref={grid}
      onPointerLeave={() => onOver(undefined)}
      onPointerDown={(event) => {
        finger.current = event.pointerType === 'touch';
      }}
    >
      <tbody>
        {Array.from({ length: block.rows }, (_row, y) => (
          <tr key={y}>
            {Array.from({ length: block.columns }, (_square, x) => {
              const square = { x, y };
              return (
                <td key={x} class={same(chosen, square) ? 'is-chosen' : ''}>
                  <button
                    type="button"
                    data-square={`${x}-${y}`}
                    tabIndex={same(stop, square) ? 0 : -1}
                    aria-label={squareWords(block, square)}
                    onFocus={() => {
                      if (!finger.current) onChoose(square);
                    }}
                    onPointerEnter={(event) => {
                      if (event.pointerType !== 'touch') onOver(square);
                    }}
                    onKeyDown={(event) => {
                      finger.current = false;
                      key(event, square);
                    }}
                    onClick={() => onPress(square, !finger.current)}
                  />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
