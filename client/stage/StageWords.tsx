// The whole picture in words: real text in the page, whatever the canvas does.

import type { StageCard, StageCue, StagePerson } from '../../shared/blocks/stage.ts';
import type { Language } from '../../shared/core/words.ts';
import { WebWords } from './WebWords.tsx';
import { SIGN_NAMES, stageText } from './words.ts';
import { YardWords } from './YardWords.tsx';

const aboutPerson = (person: StagePerson, language: Language): string => {
  const t = stageText[language];
  const facts = [
    person.sign && !person.aside ? SIGN_NAMES[language][person.sign] : undefined,
    person.table === undefined ? undefined : t.table(person.table),
    person.aside ? t.aside : undefined,
    person.away ? t.away : undefined,
  ].filter((fact) => fact !== undefined);
  return facts.length > 0 ? `${person.name}, ${facts.join(', ')}` : person.name;
};

const aboutCard = (card: StageCard, language: Language): string => {
  const sign = card.sign ? ` (${SIGN_NAMES[language][card.sign]})` : '';
  return `${card.name ?? stageText[language].somebody}${sign}: ${card.text}`;
};

interface Props {
  readonly cue: StageCue;
  readonly language: Language;
}

/** Everything but the caption, which `StageView` shows itself. */
export const StageWords = ({ cue, language }: Props) => {
  const t = stageText[language];
  const { spotlight } = cue;
  return (
    <>
      {cue.still ? <p>{t.still}</p> : null}
      {cue.fiction ? <p>{t.fiction}</p> : null}
      {spotlight ? (
        <figure class="stage-spotlight" aria-label={t.spotlight}>
          <blockquote>
            <p>{spotlight.text}</p>
            {spotlight.note ? <p>{t.reason(spotlight.note)}</p> : null}
          </blockquote>
          {spotlight.name === undefined ? null : <figcaption>{spotlight.name}</figcaption>}
        </figure>
      ) : null}
      {cue.cards.length > 0 ? (
        <>
          <p>{t.cards(cue.cards.length)}</p>
          <ul aria-label={t.cards(cue.cards.length)}>
            {cue.cards.map((card) => (
              <li key={card.id}>{aboutCard(card, language)}</li>
            ))}
          </ul>
        </>
      ) : null}
      {(cue.yards ?? []).map((yard, i) => (
        <YardWords key={`${i} ${yard.label}`} yard={yard} language={language} />
      ))}
      <WebWords cue={cue} language={language} />
      {cue.people.length > 0 ? (
        <ul aria-label={t.people}>
          {cue.people.map((person) => (
            <li key={person.id}>{aboutPerson(person, language)}</li>
          ))}
        </ul>
      ) : (
        <p>{t.noOne}</p>
      )}
    </>
  );
};
