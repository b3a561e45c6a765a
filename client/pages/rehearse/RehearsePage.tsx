// A facilitator walks a scenario alone before the lesson: console, big screen and one phone at once, in a room of its own
// that is erased afterwards.

import { language } from '../../text/base.ts';
import { rehearseText } from '../../text/rehearse.ts';
import { usePageTitle } from '../library/page-title.ts';
import { useScenarios } from '../library/use-scenarios.ts';
import { Walk } from './Walk.tsx';

const RehearsePage = ({ path }: { readonly path: string }) => {
  const t = rehearseText[language.value];
  const { cards, failed, again } = useScenarios();
  const card = cards?.find((one) => one.id === path.split('/')[2]);
  usePageTitle(t.pageTitle(card?.title[language.value] ?? ''));
  if (card) return <Walk key={card.id} card={card} />;
  return (
    <main class="plain-page">
      <h1>{cards ? t.unknown : failed ? t.failed : t.loading}</h1>
      {failed && !cards ? (
        <button type="button" class="button primary" onClick={again}>
          {t.again}
        </button>
      ) : (
        <a class="button" href="/">
          {t.back}
        </a>
      )}
    </main>
  );
};

export default RehearsePage;
