// On the play page: the way to one's own page. When the session is over, it is what there is to do.

import type { View } from '../../../shared/blocks/view.ts';
import { Icon } from '../../panel/Icon.tsx';
import { language } from '../../text/base.ts';
import { mineLinkText } from '../../text/mine-link.ts';

export const MineLink = ({ view }: { readonly view: View }) => {
  const t = mineLinkText[language.value];
  const { phase } = view.header;
  if (!view.own || phase === 'gathering') return null;
  const over = phase === 'ended';
  const link = (
    <a class={over ? 'button primary' : 'button quiet'} href={view.own.url} target="_blank" rel="noopener">
      <Icon name="book-open" />
      {t.link}
      <span class="visually-hidden"> {t.newTab}</span>
    </a>
  );
  if (!over) return <p>{link}</p>;
  return (
    <section class="block" aria-label={t.link}>
      <h2 class="block-title">{t.over}</h2>
      <p>{t.overText}</p>
      <p>{link}</p>
    </section>
  );
};
