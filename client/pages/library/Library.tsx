// The library: choose a scenario, start or rehearse it, find your own rooms again.

import { useState } from 'preact/hooks';
import '../../style/library.css';
import { language } from '../../text/base.ts';
import { libraryText } from '../../text/library.ts';
import { Filters } from './Filters.tsx';
import { fits, NO_WISH } from './filter.ts';
import { LatestRoom, RoomList } from './OwnRooms.tsx';
import { forgetRoom, type OwnRoom, ownRooms } from './own-rooms.ts';
import { usePageTitle } from './page-title.ts';
import { ScenarioArticle } from './ScenarioArticle.tsx';
import { SiteHeader } from './SiteHeader.tsx';
import { useScenarios } from './use-scenarios.ts';

const Library = () => {
  const t = libraryText[language.value];
  usePageTitle(t.pageTitle);
  const { cards, failed, again } = useScenarios();
  const [wish, setWish] = useState(NO_WISH);
  const [rooms, setRooms] = useState<readonly OwnRoom[]>(ownRooms);
  const found = cards?.filter((card) => fits(card, wish));
  const [latest, ...older] = rooms;
  const forget = (room: OwnRoom) => {
    forgetRoom(room.room);
    setRooms(ownRooms());
  };
  return (
    <div class="choose">
      <SiteHeader />
      <main class="choose-main">
        <div class="choose-top">
          <div>
            <h1>{t.heading}</h1>
            <p class="choose-lead">{t.lead}</p>
          </div>
          {latest ? <LatestRoom room={latest} /> : null}
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
        {older.length > 0 ? <RoomList rooms={older} forget={forget} /> : null}
      </main>
    </div>
  );
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
