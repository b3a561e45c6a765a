// Group size, time and level of a scenario in one line, each with a small picture and words for who does not see it.

import '../../style/site.css';
import type { ScenarioCard } from '../../../shared/protocol/http.ts';
import { Icon } from '../../panel/Icon.tsx';
import { language } from '../../text/base.ts';
import { libraryText } from '../../text/library.ts';

const LEVELS = [1, 2, 3, 4];

/** Four steps, filled up to the highest level that the scenario serves. */
const Steps = ({ upTo }: { readonly upTo: number }) => (
  <svg class="level-steps" viewBox="-1 -1 47 18" aria-hidden="true">
    {LEVELS.map((level, at) => (
      <rect key={level} class={level <= upTo ? 'is-on' : ''} x={at * 12} y={11 - at * 3} width="8" height={5 + at * 3} rx="2" />
    ))}
  </svg>
);

export const Facts = ({ card }: { readonly card: ScenarioCard }) => {
  const t = libraryText[language.value];
  const [from, to] = [Math.min(...card.levels), Math.max(...card.levels)];
  return (
    <ul class="facts">
      <li>
        <Icon name="users" />
        <span aria-hidden="true">{t.peopleShort(card.people.min, card.people.max)}</span>
        <span class="visually-hidden">{t.people(card.people.min, card.people.max)}</span>
      </li>
      <li>
        <Icon name="clock" />
        <span aria-hidden="true">{t.minutes(card.minutes)}</span>
        <span class="visually-hidden">{t.minutesLong(card.minutes)}</span>
      </li>
      <li>
        <Steps upTo={to} />
        {t.levels(from, to)}
      </li>
    </ul>
  );
};
