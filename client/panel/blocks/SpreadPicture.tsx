// Dots along a scale: now above the line, before below it, and one's own place on it.

import '../../style/block-spread.css';
import type { SpreadBlock } from '../../../shared/blocks/block.ts';
import type { Language } from '../../../shared/core/words.ts';
import { blockText } from '../../text/blocks.ts';

type Item = SpreadBlock['items'][number];

/** From so many dots on one place they are drawn closer together. */
const CROWD = 8;

const Dots = ({ counts, at, most }: { readonly counts: readonly number[]; readonly at: number; readonly most: number }) => (
  <span class={`spread-dots ${most > CROWD ? 'is-close' : ''}`}>
    {Array.from({ length: counts[at] ?? 0 }, (_, nth) => (
      <span key={nth} />
    ))}
  </span>
);

export const Mark = ({ kind }: { readonly kind: 'before' | 'now' }) => (
  <svg class={`spread-mine is-${kind}`} viewBox="0 0 24 24" aria-hidden="true">
    <path d="M12 2.500L21.500 12 12 21.500 2.500 12Z" />
  </svg>
);

/** The picture alone; all that it says is in the words beside it. */
export const SpreadPicture = ({ item, language }: { readonly item: Item; readonly language: Language }) => {
  const t = blockText[language];
  const { before, now, mine } = item;
  const places = Array.from({ length: item.max - item.min + 1 }, (_, at) => item.min + at);
  const most = Math.max(0, ...(before ?? []), ...(now ?? []));
  const both = before !== undefined && now !== undefined;
  return (
    <div class="spread-picture" aria-hidden="true">
      {now ? (
        <div class={`spread-row is-now ${both ? 'is-named' : ''}`}>
          {both ? <span class="spread-name">{t.now}</span> : null}
          {places.map((place, at) => (
            <Dots key={place} counts={now} at={at} most={most} />
          ))}
        </div>
      ) : null}
      <div class="spread-axis num">
        {places.map((place) => (
          <span key={place} class={mine?.now === place || mine?.before === place ? 'is-mine' : ''}>
            {mine?.now === place ? <Mark kind="now" /> : mine?.before === place ? <Mark kind="before" /> : null}
            {place}
          </span>
        ))}
      </div>
      {before ? (
        <div class={`spread-row is-before ${both ? 'is-named' : ''}`}>
          {both ? <span class="spread-name">{t.before}</span> : null}
          {places.map((place, at) => (
            <Dots key={place} counts={before} at={at} most={most} />
          ))}
        </div>
      ) : null}
      <div class="spread-ends">
        <span>{item.low}</span>
        <span>{item.high}</span>
      </div>
    </div>
  );
};
