// Contributions and other small texts: newest first, so that what just came is on top.

import { useState } from 'preact/hooks';
import type { EntriesBlock, Entry } from '../../shared/blocks/block.ts';
import { isHat } from '../../shared/blocks/stage.ts';
import { Avatar } from '../art/Avatar.tsx';
import { SignMark } from '../art/Hat.tsx';
import { SIGN_NAMES } from '../stage/words.ts';
import { language } from '../text/base.ts';
import { panelText } from '../text/panel.ts';
import { ControlButton } from './ControlButton.tsx';
import { Icon } from './Icon.tsx';

/** One small text. `alone`: no heading says which sign it belongs to. */
export const One = ({ entry, alone }: { readonly entry: Entry; readonly alone: boolean }) => {
  const t = panelText[language.value];
  const marks = [
    entry.mine ? t.you : entry.by,
    alone && entry.sign && isHat(entry.sign) ? SIGN_NAMES[language.value][entry.sign] : undefined,
    entry.tag,
    entry.spotlit ? t.spotlit : undefined,
    entry.hidden ? t.hidden : undefined,
  ].filter(Boolean);
  return (
    <li
      class={`entry ${entry.sign ? `sign-${entry.sign}` : ''} ${entry.spotlit ? 'is-lit' : ''} ${entry.hidden ? 'is-hidden' : ''}`}
    >
      {entry.avatar ? <Avatar id={entry.avatar} size={32} /> : null}
      {alone && entry.sign ? <SignMark sign={entry.sign} size={32} /> : null}
      <div class="entry-body">
        {alone && entry.sign && !isHat(entry.sign) ? (
          <span class="visually-hidden">{SIGN_NAMES[language.value][entry.sign]}</span>
        ) : null}
        {marks.length > 0 ? <p class="entry-by">{marks.join(' · ')}</p> : null}
        <p class="entry-text" dir="auto">
          {entry.text}
        </p>
        {entry.note ? (
          <p class="entry-note" dir="auto">
            {entry.note}
          </p>
        ) : null}
        {entry.controls.length > 0 ? (
          <div class="row">
            {entry.controls.map((control) => (
              <ControlButton key={control.id} control={control} />
            ))}
          </div>
        ) : null}
      </div>
    </li>
  );
};

export const Entries = ({ block }: { readonly block: EntriesBlock }) => {
  const [open, setOpen] = useState<boolean | undefined>(undefined);
  const shown = open ?? !block.folded;
  const list = [...block.items].reverse();
  return (
    <section class="block entries" aria-label={block.title}>
      <h2 class="block-title">
        {block.sign ? <SignMark sign={block.sign} size={34} /> : null}
        {block.folded ? (
          <button type="button" class="fold" aria-expanded={shown} onClick={() => setOpen(!shown)}>
            {block.title} <span class="count">{block.items.length}</span> <Icon name="chevron-down" />
          </button>
        ) : (
          <span>
            {block.title} {block.items.length > 0 ? <span class="count">{block.items.length}</span> : null}
          </span>
        )}
      </h2>
      {shown && list.length === 0 && block.empty ? <p class="hint">{block.empty}</p> : null}
      {shown && list.length > 0 ? (
        <ul class="entry-list">
          {list.map((entry) => (
            <One key={entry.id} entry={entry} alone={block.sign === undefined} />
          ))}
        </ul>
      ) : null}
    </section>
  );
};
