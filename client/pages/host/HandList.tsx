// Who can facilitate: each with when they got it, when it was last used, and the way to withdraw it.

import type { EntriesBlock } from '../../../shared/blocks/block.ts';
import { ControlButton } from '../../panel/ControlButton.tsx';
import { language } from '../../text/base.ts';

const DAY = 24 * 60 * 60_000;

/** The time of a moment of today; with the day when it is longer ago. */
const moment = (at: number): string =>
  new Intl.DateTimeFormat(language.value === 'nl' ? 'nl-NL' : 'en-GB', {
    timeStyle: 'short',
    ...(Date.now() - at > DAY ? { dateStyle: 'medium' } : {}),
  }).format(at);

export const HandList = ({ block }: { readonly block: EntriesBlock }) => (
  <section class="block entries" aria-label={block.title}>
    <h2 class="block-title">
      <span>
        {block.title} <span class="count">{block.items.length}</span>
      </span>
    </h2>
    <ul class="entry-list">
      {[...block.items].reverse().map((hand) => (
        <li key={hand.id} class="entry">
          <div class="entry-body">
            <p class="entry-text">
              {hand.text}
              {(hand.times ?? []).map((one) => (
                <small key={one.label} class="hand-time">
                  {one.label}{' '}
                  <time class="num" dateTime={new Date(one.at).toISOString()}>
                    {moment(one.at)}
                  </time>
                </small>
              ))}
              {hand.note ? <small class="hand-time">{hand.note}</small> : null}
            </p>
            {hand.controls.map((control) => (
              <ControlButton key={control.id} control={control} />
            ))}
          </div>
        </li>
      ))}
    </ul>
  </section>
);
