// One walk through a scenario: the bar on top, and the three views below it.

import '../../style/rehearse.css';
import '../../style/site.css';
import { useState } from 'preact/hooks';
import type { ScenarioCard } from '../../../shared/protocol/http.ts';
import { Logo } from '../../art/Logo.tsx';
import { HousePassword } from '../../panel/HousePassword.tsx';
import { LanguageSwitch } from '../../panel/LanguageSwitch.tsx';
import { useSending } from '../../panel/sending.ts';
import { ThemeSwitch } from '../../panel/ThemeSwitch.tsx';
import { go } from '../../router.ts';
import { useLine } from '../../session/use-line.ts';
import { language } from '../../text/base.ts';
import { libraryText } from '../../text/library.ts';
import { rehearseText } from '../../text/rehearse.ts';
import { useKeys } from '../host/keys.ts';
import { Crowd } from './Crowd.tsx';
import { Frames } from './Frames.tsx';
import { Parts } from './Parts.tsx';
import type { Pace } from './rehearsal.ts';
import { keepShow, keptShow, SHOWS, type Show } from './shows.ts';
import { useRehearsal } from './use-rehearsal.ts';
import { Wearing } from './Wearing.tsx';

export const Walk = ({ card }: { readonly card: ScenarioCard }) => {
  const t = rehearseText[language.value];
  const [people, setPeople] = useState(11);
  const [pace, setPace] = useState<Pace>('brisk');
  const { rehearsal, problem, again } = useRehearsal(card, people, pace);
  const { view, link } = useLine(rehearsal?.room ?? '', rehearsal?.key, 'rehearse');
  const { refused, send } = useSending();
  const [chosen, setChosen] = useState<Show>(keptShow);
  const [wide, setWide] = useState(true);
  const shows: readonly Show[] = wide ? SHOWS : SHOWS.filter((one) => one !== 'all');
  const show = chosen === 'all' && !wide ? 'console' : chosen;
  const choose = (one: Show) => {
    setChosen(one);
    keepShow(one);
  };
  useKeys((key) => {
    const one = SHOWS[Number(key) - 1];
    if (!one || !shows.includes(one)) return false;
    choose(one);
    return true;
  });
  const over = link === 'no-room' || link === 'bad-key' || link === 'outdated';
  const trouble = problem ?? (over ? t.noRoomWhy : undefined);
  return (
    <div class="rehearse">
      <HousePassword />
      <section class="rehearse-head" aria-label={t.show}>
        <a class="site-brand" href="/" aria-label={libraryText[language.value].home}>
          <Logo />
        </a>
        <h1 id="rehearse-title">{t.title(card.title[language.value])}</h1>
        <fieldset class="rehearse-shows">
          <legend class="visually-hidden">{t.show}</legend>
          {shows.map((one) => (
            <label key={one} class={`chip ${show === one ? 'is-on' : ''}`}>
              <input
                type="radio"
                class="visually-hidden"
                name="rehearse-show"
                checked={show === one}
                onChange={() => choose(one)}
              />
              {t.shows[one]}
              <span class="rehearse-key" aria-hidden="true">
                {SHOWS.indexOf(one) + 1}
              </span>
            </label>
          ))}
        </fieldset>
        <LanguageSwitch />
        <ThemeSwitch />
        <button type="button" class="button danger" onClick={() => go('/')}>
          {t.stop}
        </button>
      </section>
      <section class="rehearse-bar" aria-label={t.bar}>
        {view && rehearsal && !over ? (
          <>
            <Parts view={view} send={send} />
            <Wearing view={view} seat={rehearsal.seat} send={send} />
            <Crowd
              view={view}
              rehearsal={rehearsal}
              send={send}
              people={people}
              setPeople={setPeople}
              pace={pace}
              setPace={setPace}
            />
          </>
        ) : null}
        <p class={refused || link === 'lost' ? 'refusal' : 'visually-hidden'} role="status">
          {refused || (link === 'lost' && rehearsal ? t.lost : '')}
        </p>
      </section>
      <main class="rehearse-main" aria-labelledby="rehearse-title">
        {trouble ? (
          <div class="plain-page" role="alert">
            <h2>{problem ? t.failed : t.noRoom}</h2>
            <p>{trouble}</p>
            <button type="button" class="button primary" onClick={again}>
              {problem ? t.again : t.beginAgain}
            </button>
          </div>
        ) : rehearsal ? (
          <Frames key={rehearsal.room} rehearsal={rehearsal} show={show} onWide={setWide} />
        ) : (
          <p class="rehearse-coming" role="status">
            {t.opening}
          </p>
        )}
      </main>
    </div>
  );
};
