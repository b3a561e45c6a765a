// One scenario in the library.

import type { ScenarioCard } from '../../../shared/protocol/http.ts';
import { Vignette } from '../../art/Vignette.tsx';
import { language } from '../../text/base.ts';
import { libraryText } from '../../text/library.ts';
import { Facts } from './Facts.tsx';

export const ScenarioArticle = ({ card }: { readonly card: ScenarioCard }) => {
  const t = libraryText[language.value];
  const title = `scenario-${card.id}`;
  return (
    <article class="scenario" aria-labelledby={title}>
      <div class="scenario-picture" aria-hidden="true">
        <Vignette picture={card.picture} />
      </div>
      <div class="scenario-words">
        <p class="scenario-method">{card.method[language.value]}</p>
        <h2 id={title}>{card.title[language.value]}</h2>
        <p class="scenario-summary">{card.summary[language.value]}</p>
        <Facts card={card} />
        <div class="scenario-actions">
          <a class="button primary" href={`/new/${card.id}`} aria-describedby={title}>
            {t.start}
          </a>
          <a class="button" href={`/new/${card.id}?rehearse=1`} aria-describedby={title}>
            {t.rehearse}
          </a>
        </div>
      </div>
    </article>
  );
};
