// In plain words: who can read this page, for how long, and what was private.

import { Icon } from '../../panel/Icon.tsx';
import { language } from '../../text/base.ts';
import { mineText } from '../../text/mine.ts';
import { dayOf } from './day.ts';

export const Kept = ({ until }: { readonly until: string }) => {
  const t = mineText[language.value];
  return (
    <section class="mine-kept">
      <h2>{t.kept}</h2>
      <ul>
        <li>{t.who}</li>
        <li>
          <Icon name="lock" size={16} /> {t.lock}
        </li>
        <li>{t.until(dayOf(until))}</li>
      </ul>
    </section>
  );
};
