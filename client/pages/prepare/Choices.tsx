// The choices before a room opens, and the button that opens it.

import { useRef, useState } from 'preact/hooks';
import type { Profile } from '../../../shared/core/profile.ts';
import { LANGUAGES, type Language } from '../../../shared/core/words.ts';
import type { ScenarioCard } from '../../../shared/protocol/http.ts';
import { MAX_CASE } from '../../../shared/protocol/protocol.ts';
import { HousePassword } from '../../panel/HousePassword.tsx';
import { Icon } from '../../panel/Icon.tsx';
import { go } from '../../router.ts';
import { language } from '../../text/base.ts';
import { prepareText } from '../../text/prepare.ts';
import { problemText } from '../../text/problems.ts';
import { sheetAddress } from '../sheet/wanted.ts';
import { HowMany } from './HowMany.tsx';
import { Length } from './Length.tsx';
import { OwnCase, readDraft } from './OwnCase.tsx';
import { openRoom } from './open-room.ts';

const NAMES: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English' };

interface Props {
  readonly card: ScenarioCard;
  readonly rehearse: boolean;
  /** The form that is chosen; undefined where a scenario has only one. */
  readonly variant: string | undefined;
  readonly setVariant: (variant: string) => void;
  readonly profile: Profile;
  readonly setProfile: (profile: Profile) => void;
}

const Beforehand = ({
  card,
  variant,
  profile,
  language: lang,
}: Pick<Props, 'card' | 'variant' | 'profile'> & { readonly language: Language }) => {
  const t = prepareText[language.value];
  const query = variant ? `?variant=${encodeURIComponent(variant)}` : '';
  return (
    <nav class="prepare-beforehand" aria-label={t.beforehand}>
      <a href={sheetAddress({ scenario: card.id, variant, profile, language: lang })}>
        <Icon name="printer" />
        {t.sheet}
      </a>
      <a href={`/rehearse/${card.id}${query}`}>
        <Icon name="play" />
        {t.alone}
      </a>
    </nav>
  );
};

export const Choices = ({ card, rehearse, variant, setVariant, profile, setProfile }: Props) => {
  const t = prepareText[language.value];
  const place = `rolwissel.case.${card.id}`;
  const form = useRef<HTMLFormElement>(null);
  const [ownCase, setOwnCase] = useState(() => readDraft(place));
  const [roomLanguage, setRoomLanguage] = useState<Language>(language.value);
  const [people, setPeople] = useState(Math.min(29, Math.max(5, card.people.min)));
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  const open = async (event: Event) => {
    event.preventDefault();
    const text = ownCase.trim();
    if (card.ownCase && ((text === '' && !card.situation) || text.length > MAX_CASE)) {
      setMissing(text === '');
      form.current?.querySelector('textarea')?.focus();
      return;
    }
    setBusy(true);
    setProblem(undefined);
    try {
      const request = {
        scenario: card.id,
        language: roomLanguage,
        ...(card.ownCase && text !== '' ? { case: text } : {}),
        ...(variant ? { variant } : {}),
        profile,
      };
      const address = await openRoom(card, request, rehearse ? people : 0);
      if (card.ownCase) setOwnCase('');
      go(address);
    } catch (error) {
      setProblem(problemText(error, language.value));
      setBusy(false);
    }
  };

  return (
    <>
      <form ref={form} class="prepare-choices card" aria-labelledby="choices" onSubmit={open} noValidate>
        <h2 id="choices">{t.choices}</h2>
        {card.variants.length > 1 ? (
          <fieldset class="choice-group">
            <legend>{t.variant}</legend>
            {card.variants.map((one) => (
              <label key={one.id} class="choice-row">
                <input type="radio" name="variant" checked={variant === one.id} onChange={() => setVariant(one.id)} />
                <span>
                  <strong>{one.title[language.value]}</strong>
                  <small>{one.detail[language.value]}</small>
                </span>
              </label>
            ))}
          </fieldset>
        ) : null}
        {card.ownCase ? (
          <OwnCase
            place={place}
            value={ownCase}
            missing={missing}
            optional={card.situation}
            change={(value) => {
              setOwnCase(value);
              setMissing(false);
            }}
          />
        ) : null}
        <Length card={card} variant={variant} value={profile} change={setProfile} />
        <fieldset class="choice-group is-inline">
          <legend>{t.language}</legend>
          <p class="hint">{t.languageHint}</p>
          <div class="choice-line">
            {LANGUAGES.map((one) => (
              <label key={one} class="choice-row">
                <input type="radio" name="room-language" checked={roomLanguage === one} onChange={() => setRoomLanguage(one)} />
                <span lang={one}>{NAMES[one]}</span>
              </label>
            ))}
          </div>
        </fieldset>
        {rehearse ? <HowMany label={t.rehearsePeople} hint={t.rehearseHint} value={people} change={setPeople} /> : null}
        {problem ? (
          <p class="problem" role="alert">
            {problem}
          </p>
        ) : null}
        <button type="submit" class="button primary prepare-open" aria-disabled={busy}>
          {busy ? t.opening : t.open}
        </button>
        <p class="hint">{t.openHint}</p>
        <Beforehand card={card} variant={variant} profile={profile} language={roomLanguage} />
      </form>
      <HousePassword />
    </>
  );
};
