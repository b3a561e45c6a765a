// What can be built: a toolbar of tiles to pick from. One tab stop, arrow keys inside.

import { useRef } from 'preact/hooks';
import type { GridBlock } from '../../../shared/blocks/block.ts';
import { language } from '../../text/base.ts';
import { blockText } from '../../text/blocks.ts';
import { useArt, YARD } from './art.ts';
import { Drawing } from './Drawing.tsx';
import { picked } from './picked.ts';

/** Px, of the picture on a button. */
const PICTURE = 46;

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export const GridPalette = ({ block }: { readonly block: GridBlock }) => {
  const t = blockText[language.value];
  const art = useArt(YARD);
  const bar = useRef<HTMLDivElement>(null);
  const now = picked.value?.block === block.id ? picked.value.tile : undefined;
  const left = block.budget.of - block.budget.used;
  const stop = Math.max(
    0,
    block.palette.findIndex((tile) => tile.id === now),
  );
  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const buttons = [...(bar.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button.matches(':focus'));
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? buttons.length - 1 : step === undefined ? undefined : at + step;
    if (next === undefined || at < 0) return;
    event.preventDefault();
    buttons[(next + buttons.length) % buttons.length]?.focus();
  };
  return (
    <div class="palette" role="toolbar" aria-label={t.palette} ref={bar} onKeyDown={move}>
      {block.palette.map((tile, at) => {
        const dear = tile.cost > left;
        return (
          <button
            key={tile.id}
            type="button"
            class={`palette-tile ${dear ? 'is-dear' : ''}`}
            aria-pressed={tile.id === now}
            tabIndex={at === stop ? 0 : -1}
            title={dear ? t.tooDear(tile.cost, left) : undefined}
            onClick={() => {
              picked.value = tile.id === now ? undefined : { block: block.id, tile: tile.id };
            }}
          >
            <Drawing class="palette-picture" svg={art?.tileSvg(tile.tile, PICTURE)} />
            <span class="palette-name">{tile.label}</span>
            <span class="palette-cost num">{t.cost(tile.cost)}</span>
          </button>
        );
      })}
    </div>
  );
};
