// Drawn scenes, one at a time: the picture over its text. At one's own pace with buttons, swipes and arrow keys, or in
// step with the group.

import '../../style/block-slides.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SlidesBlock } from '../../../shared/blocks/block.ts';
import { language } from '../../text/base.ts';
import { blockText } from '../../text/blocks.ts';
import { ControlButton } from '../ControlButton.tsx';
import { Icon } from '../Icon.tsx';
import { SCENES, useArt } from './art.ts';
import { Drawing } from './Drawing.tsx';

/** Px that a finger must go sideways to turn the page. */
const SWIPE = 44;

/** Which scene, from 0, and how to turn to another; in step nobody turns for themselves. */
const usePace = (block: SlidesBlock) => {
  const last = block.items.length - 1;
  const [own, setOwn] = useState(block.at ?? 0);
  // Who is let go on alone goes on from where the group was.
  useEffect(() => {
    if (block.at !== undefined) setOwn(block.at);
  }, [block.at]);
  const at = Math.max(0, Math.min(last, block.at ?? own));
  const turn = (by: 1 | -1) => {
    if (block.at === undefined) setOwn(Math.max(0, Math.min(last, at + by)));
  };
  return { at, last, turn };
};

const Turns = ({ at, last, turn }: ReturnType<typeof usePace>) => {
  const t = blockText[language.value];
  return (
    <div class="slide-turns">
      <button type="button" class="button" aria-disabled={at === 0 || undefined} onClick={() => turn(-1)}>
        <Icon name="arrow-left" />
        <span>{t.previous}</span>
      </button>
      <button
        type="button"
        class={at === last ? 'button' : 'button primary'}
        aria-disabled={at === last || undefined}
        onClick={() => turn(1)}
      >
        <span>{t.next}</span>
        <Icon name="arrow-right" />
      </button>
    </div>
  );
};

export const Slides = ({ block }: { readonly block: SlidesBlock }) => {
  const t = blockText[language.value];
  const pace = usePace(block);
  const art = useArt(SCENES);
  const from = useRef<number | undefined>(undefined);
  const slide = block.items[pace.at];
  const svg = useMemo(() => slide && art?.sceneSvg(slide.picture), [art, slide?.picture]);
  if (!slide) return null;
  const alone = block.at === undefined;
  return (
    <section
      class="block slides"
      aria-label={block.title}
      onKeyDown={(event) => {
        if (event.key === 'ArrowRight') pace.turn(1);
        else if (event.key === 'ArrowLeft') pace.turn(-1);
      }}
      onTouchStart={(event) => {
        from.current = event.touches.length === 1 ? event.touches[0]?.clientX : undefined;
      }}
      onTouchEnd={(event) => {
        const to = event.changedTouches[0]?.clientX;
        if (from.current === undefined || to === undefined || Math.abs(to - from.current) < SWIPE) return;
        pace.turn(to < from.current ? 1 : -1);
      }}
    >
      <h2 class="block-title slide-title">
        <span>{block.title}</span>
        <span class="slide-place num">
          <span aria-hidden="true">{t.place(pace.at + 1, block.items.length)}</span>
          <span class="visually-hidden">{t.scene(pace.at + 1, block.items.length)}</span>
        </span>
      </h2>
      <figure class="slide">
        {art && !svg ? <p class="slide-alt">{slide.alt}</p> : <Drawing class="slide-picture" svg={svg} name={slide.alt} />}
        <figcaption class="slide-text" aria-live="polite" dir="auto">
          {slide.text}
        </figcaption>
        <span class="slide-pips" aria-hidden="true">
          {block.items.map((item, at) => (
            <span key={item.id} class={at === pace.at ? 'is-on' : ''} />
          ))}
        </span>
      </figure>
      {alone ? <Turns {...pace} /> : null}
      {block.hint ? <p class="hint">{block.hint}</p> : null}
      {!alone && block.controls.length === 0 ? <p class="hint">{t.together}</p> : null}
      {block.controls.length > 0 ? (
        <div class="row">
          {block.controls.map((control) => (
            <ControlButton key={control.id} control={control} />
          ))}
        </div>
      ) : null}
    </section>
  );
};
