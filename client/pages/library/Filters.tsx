// Search and filters above the scenarios.

import { Icon } from '../../panel/Icon.tsx';
import { language } from '../../text/base.ts';
import { libraryText } from '../../text/library.ts';
import type { Wish } from './filter.ts';

interface Props {
  readonly wish: Wish;
  readonly found: number | undefined;
  readonly change: (wish: Wish) => void;
}

interface ChipProps {
  readonly label: string;
  readonly on: boolean;
  readonly press: () => void;
}

const Chip = ({ label, on, press }: ChipProps) => (
  <button type="button" class="chip" aria-pressed={on} onClick={press}>
    {on ? <Icon name="check" /> : null}
    {label}
  </button>
);

export const Filters = ({ wish, found, change }: Props) => {
  const t = libraryText[language.value];
  return (
    <search class="choose-filters">
      <label class="choose-search">
        <span class="visually-hidden">{t.search}</span>
        <Icon name="search" />
        <input
          type="search"
          placeholder={t.search}
          value={wish.words}
          onInput={(event) => change({ ...wish, words: event.currentTarget.value })}
        />
      </label>
      <fieldset class="choose-chips">
        <legend class="visually-hidden">{t.filters}</legend>
        <label class={wish.level > 0 ? 'chip is-select is-on' : 'chip is-select'}>
          <span class="visually-hidden">{t.levelLabel}</span>
          <select value={wish.level} onChange={(event) => change({ ...wish, level: Number(event.currentTarget.value) })}>
            <option value={0}>{t.allLevels}</option>
            {[1, 2, 3, 4].map((level) => (
              <option key={level} value={level}>
                {t.level(level)}
              </option>
            ))}
          </select>
          <Icon name="chevron-down" />
        </label>
        <Chip label={t.upTo12} on={wish.small} press={() => change({ ...wish, small: !wish.small })} />
        <Chip label={t.under90} on={wish.short} press={() => change({ ...wish, short: !wish.short })} />
        <Chip label={t.ownCase} on={wish.ownCase} press={() => change({ ...wish, ownCase: !wish.ownCase })} />
      </fieldset>
      <p class="choose-count" role="status">
        {found === undefined ? '' : t.count(found)}
      </p>
    </search>
  );
};
