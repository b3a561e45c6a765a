// A yard in words: what stands there and the children on it. Everything can be done from here too.

import type { GridBlock } from '../../../shared/blocks/block.ts';
import { language } from '../../text/base.ts';
import { blockText } from '../../text/blocks.ts';
import { ControlButton } from '../ControlButton.tsx';
import { Icon } from '../Icon.tsx';
import { useArt, YARD } from './art.ts';
import { Drawing } from './Drawing.tsx';

/** Px, of the pictures beside the words. */
const SIZE = { tile: 44, child: 64, mood: 24 };

export const GridPieces = ({ block }: { readonly block: GridBlock }) => {
  const t = blockText[language.value];
  const art = useArt(YARD);
  return (
    <section class="yard-list" aria-label={`${block.title}: ${t.onYard}`}>
      <h3>
        {t.onYard} {block.items.length > 0 ? <span class="count num">{block.items.length}</span> : null}
      </h3>
      {block.items.length === 0 ? <p class="hint">{t.nothingYet}</p> : null}
      <ul class="yard-pieces">
        {block.items.map((piece) => (
          <li key={piece.id}>
            <Drawing class="yard-thumb" svg={art?.tileSvg(piece.tile, SIZE.tile)} />
            <p>
              <b>{piece.label}</b>{' '}
              <small>
                {[piece.edge ? t.along[piece.edge] : t.where(piece.x + 1, piece.y + 1), piece.by].filter(Boolean).join(' · ')}
              </small>
            </p>
            {piece.controls.map((control) => (
              <ControlButton key={control.id} control={control} class="button quiet yard-take">
                <Icon name="trash-2" size={22} />
                <span class="visually-hidden">{control.label}</span>
              </ControlButton>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
};

export const GridChildren = ({ block }: { readonly block: GridBlock }) => {
  const t = blockText[language.value];
  const art = useArt(YARD);
  if (block.children.length === 0) return null;
  return (
    <section class="yard-list" aria-label={`${block.title}: ${t.children}`}>
      <h3>{t.children}</h3>
      <ul class="yard-children">
        {block.children.map((child) => (
          <li key={child.id} class={`mood-${child.mood}`}>
            <Drawing class="yard-child" svg={art?.childPicture(child.picture, SIZE.child)} />
            <div>
              <p class="yard-child-name">
                <b>{child.name}</b>
                <span class="mood">
                  <Drawing class="mood-sign" svg={art?.moodSvg(child.mood, SIZE.mood)} />
                  {t.moods[child.mood]}
                </span>
              </p>
              <p>{child.text}</p>
              {child.controls.length > 0 ? (
                <div class="row">
                  {child.controls.map((control) => (
                    <ControlButton key={control.id} control={control} />
                  ))}
                </div>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};
