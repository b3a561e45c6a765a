// Before a room: what the scenario is for, what it asks of you, and the few choices.

import { useState } from 'preact/hooks';
import '../../style/prepare.css';
import type { Profile } from '../../../shared/core/profile.ts';
import type { Words } from '../../../shared/core/words.ts';
import type { ScenarioCard } from '../../../shared/protocol/http.ts';
import { Vignette } from '../../art/Vignette.tsx';
import { Icon } from '../../panel/Icon.tsx';
import { language } from '../../text/base.ts';
import { prepareText } from '../../text/prepare.ts';
import { Coming } from '../Coming.tsx';
import { Facts } from '../library/Facts.tsx';
import { usePageTitle } from '../library/page-title.ts';
import { SiteHeader } from '../library/SiteHeader.tsx';
import { useScenarios } from '../library/use-scenarios.ts';
import { Choices } from './Choices.tsx';
import { stepMinutes, stepsIn } from './Length.tsx';

interface Chosen {
  readonly card: ScenarioCard;
  readonly variant: string | undefined;
  readonly profile: Profile;
}

const About = ({ card, variant, profile }: Chosen) => {
  const t = prepareText[language.value];
  const say = (words: Words) => words[language.value];
  return (
    <div class="prepare-about">
      <div class="prepare-picture" aria-hidden="true">
        <Vignette picture={card.picture} />
      </div>
      <p class="scenario-method">{say(card.method)}</p>
      <h1>{say(card.title)}</h1>
      <p class="prepare-summary">{say(card.summary)}</p>
      <Facts card={card} />
      <h2>{t.purpose}</h2>
      <p>{say(card.purpose)}</p>
      <h2>{t.needs}</h2>
      <p>{say(card.needs)}</p>
      {card.contentNote ? (
        <aside class="prepare-note">
          <Icon name="heart-handshake" />
          <div>
            <h2>{t.content}</h2>
            <p>{say(card.contentNote)}</p>
            <p class="hint">{t.contentHint}</p>
          </div>
        </aside>
      ) : null}
      <h2>{t.steps}</h2>
      <ol class="prepare-steps">
        {stepsIn(card, variant).map((step) => (
          <li key={step.title.en}>
            <span>{say(step.title)}</span>
            {step.minutes > 0 ? <span class="num">{stepMinutes(step.minutes, profile)} min</span> : null}
          </li>
        ))}
      </ol>
    </div>
  );
};

/** The way of playing that is chosen decides which steps there are; the length, how long each takes. */
const Columns = ({ card, rehearse }: { readonly card: ScenarioCard; readonly rehearse: boolean }) => {
  const [variant, setVariant] = useState(card.variants[0]?.id);
  const [profile, setProfile] = useState<Profile>('standard');
  return (
    <div class="prepare-columns">
      <About card={card} variant={variant} profile={profile} />
      <Choices
        card={card}
        rehearse={rehearse}
        variant={variant}
        setVariant={setVariant}
        profile={profile}
        setProfile={setProfile}
      />
    </div>
  );
};

const Prepare = ({ path }: { readonly path: string }) => {
  const t = prepareText[language.value];
  const { cards, failed, again } = useScenarios();
  const id = decodeURIComponent(path.split('/')[2] ?? '');
  const card = cards?.find((one) => one.id === id);
  usePageTitle(t.pageTitle(card?.title[language.value] ?? ''));
  const rehearse = new URLSearchParams(location.search).get('rehearse') === '1';
  return (
    <div class="prepare">
      <SiteHeader />
      <main class="prepare-main">
        <a class="prepare-back" href="/">
          <Icon name="arrow-left" />
          {t.back}
        </a>
        <Coming state={failed ? 'failed' : cards ? 'there' : 'coming'} text={t} again={again} />
        {cards && !card ? <h1>{t.unknown}</h1> : null}
        {card ? <Columns key={card.id} card={card} rehearse={rehearse} /> : null}
      </main>
    </div>
  );
};

export default Prepare;
