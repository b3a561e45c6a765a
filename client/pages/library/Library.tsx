// The library: choose a scenario, start or rehearse it, find your own rooms again.

import { useEffect, useRef, useState } from 'preact/hooks';
import '../../style/library.css';
import { Icon } from '../../panel/Icon.tsx';
import { language } from '../../text/base.ts';
import { libraryText } from '../../text/library.ts';
import { rescueText } from '../../text/rescue.ts';
import { Filters } from './Filters.tsx';
import { fits, NO_WISH } from './filter.ts';
import { Elsewhere, LatestRoom, RoomList } from './OwnRooms.tsx';
import { usePageTitle } from './page-title.ts';
import { ScenarioArticle } from './ScenarioArticle.tsx';
import { SiteHeader } from './SiteHeader.tsx';
import { useRooms } from './use-rooms.ts';
import { useScenarios } from './use-scenarios.ts';

const Library = () => {
  const t = libraryText[language.value];
  usePageTitle(t.pageTitle);
  const { cards, failed, again } = useScenarios();
  const [wish, setWish] = useState(NO_WISH);
  const { sessions, elsewhere, code, forget, learn } = useRooms();
  const found = cards?.filter((card) => fits(card, wish));
  const [latest, ...older] = sessions;
  useFocusAfter(sessions.length);
  return (
    <div class="choose">
      <SiteHeader />
      <main class="choose-main">
        <div class="choose-top">
          <div>
            <h1 tabIndex={-1}>{t.heading}</h1>
            <p class="choose-lead">{t.lead}</p>
          </div>
          {latest ? <LatestRoom session={latest} forget={forget} learn={learn} /> : null}
        </div>
        <Filters wish={wish} found={found?.length} change={setWish} />
        {failed ? (
          <div class="choose-empty" role="alert">
            <p>{t.failed}</p>
            <button type="button" class="button primary" onClick={again}>
              {t.again}
            </button>
          </div>
        ) : null}
        {!cards && !failed ? <Ghosts label={t.loading} /> : null}
        {cards?.length === 0 ? <p class="choose-empty">{t.none}</p> : null}
        {cards && cards.length > 0 && found?.length === 0 ? (
          <div class="choose-empty">
            <p>{t.noneFound}</p>
            <button type="button" class="button" onClick={() => setWish(NO_WISH)}>
              {t.clear}
            </button>
          </div>
        ) : null}
        <section class="choose-grid" aria-label={t.scenarios}>
          {found?.map((card) => (
            <ScenarioArticle key={card.id} card={card} />
          ))}
        </section>
        {older.length > 0 ? <RoomList sessions={older} forget={forget} learn={learn} /> : null}
        {code !== undefined && elsewhere.length > 0 ? <Elsewhere rooms={elsewhere} code={code} /> : null}
        <p class="choose-rescue">
          <a class="button quiet" href="/rescue">
            <Icon name="key-round" />
            {rescueText[language.value].have}
          </a>
        </p>
      </main>
    </div>
  );
};

/** The button that took a room off the list is gone with it: reading goes on at the list, or at the top. */
const useFocusAfter = (rooms: number): void => {
  const before = useRef(rooms);
  useEffect(() => {
    if (rooms < before.current) (document.getElementById('own-rooms') ?? document.querySelector('h1'))?.focus();
    before.current = rooms;
  }, [rooms]);
};

/** Where the scenarios will be, while they come. */
const Ghosts = ({ label }: { readonly label: string }) => (
  <div class="choose-grid">
    <p class="visually-hidden" role="status">
      {label}
    </p>
    <div class="scenario is-ghost" aria-hidden="true" />
    <div class="scenario is-ghost" aria-hidden="true" />
  </div>
);

export default Library;
