// How long the session takes: short, as its scenario says, or long.

import { FACTOR, PROFILES, type Profile } from '../../../shared/core/profile.ts';
import type { ScenarioCard } from '../../../shared/protocol/http.ts';
import { language } from '../../text/base.ts';
import { prepareText } from '../../text/prepare.ts';

/** The steps that are played in a form; `variant` is undefined where a scenario has only one. */
export const stepsIn = (card: ScenarioCard, variant: string | undefined): ScenarioCard['steps'] =>
  card.steps.filter((step) => !step.variants || (variant !== undefined && step.variants.includes(variant)));

/** Whole minutes of a step in a profile, near enough to plan with; 0 stays without a clock. */
export const stepMinutes = (minutes: number, profile: Profile): number =>
  minutes === 0 ? 0 : Math.max(1, Math.round(minutes * FACTOR[profile]));

/** Minutes of a whole session, to the nearest five. */
const about = (card: ScenarioCard, variant: string | undefined, profile: Profile): number =>
  Math.round((stepsIn(card, variant).reduce((sum, step) => sum + step.minutes, 0) * FACTOR[profile]) / 5) * 5;

interface Props {
  readonly card: ScenarioCard;
  readonly variant: string | undefined;
  readonly value: Profile;
  readonly change: (profile: Profile) => void;
}

export const Length = ({ card, variant, value, change }: Props) => {
  const t = prepareText[language.value];
  return (
    <fieldset class="choice-group">
      <legend>{t.length}</legend>
      <p class="hint">{t.lengthHint}</p>
      <div class="choice-line is-length">
        {PROFILES.map((one) => (
          <label key={one} class="choice-row">
            <input type="radio" name="length" checked={value === one} onChange={() => change(one)} />
            <span>
              <strong>{t.profiles[one]}</strong>
              <small class="num">{t.about(about(card, variant, one))}</small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
