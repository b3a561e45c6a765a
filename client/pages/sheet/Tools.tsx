// What is on the page, and the button that prints it. Only on the screen.

import type { ComponentChildren } from 'preact';
import { PROFILES } from '../../../shared/core/profile.ts';
import { LANGUAGES, type Language } from '../../../shared/core/words.ts';
import type { ScenarioCard } from '../../../shared/protocol/http.ts';
import { Icon } from '../../panel/Icon.tsx';
import { language } from '../../text/base.ts';
import { sheetText } from '../../text/sheet.ts';
import type { Wanted } from './wanted.ts';

const NAMES: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English' };

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly children: ComponentChildren;
}

const Choice = ({ id, label, value, change, children }: ChoiceProps) => (
  <div class="field">
    <label for={`sheet-${id}`}>{label}</label>
    <select id={`sheet-${id}`} value={value} onChange={(event) => change(event.currentTarget.value)}>
      {children}
    </select>
  </div>
);

interface Props {
  readonly wanted: Wanted;
  /** The forms that the scenario has; none while they are coming. */
  readonly variants: ScenarioCard['variants'];
  readonly choose: (wanted: Wanted) => void;
}

export const Tools = ({ wanted, variants, choose }: Props) => {
  const t = sheetText[language.value];
  const chosen = variants.find((one) => one.id === wanted.variant) ?? variants[0];
  return (
    <section class="sheet-tools" aria-label={t.choices}>
      {variants.length > 1 && chosen ? (
        <Choice id="variant" label={t.variant} value={chosen.id} change={(variant) => choose({ ...wanted, variant })}>
          {variants.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title[language.value]}
            </option>
          ))}
        </Choice>
      ) : null}
      <Choice
        id="profile"
        label={t.profile}
        value={wanted.profile}
        change={(value) => choose({ ...wanted, profile: PROFILES.find((one) => one === value) ?? 'standard' })}
      >
        {PROFILES.map((one) => (
          <option key={one} value={one}>
            {t.profiles[one]}
          </option>
        ))}
      </Choice>
      <Choice
        id="language"
        label={t.language}
        value={wanted.language}
        change={(value) => choose({ ...wanted, language: LANGUAGES.find((one) => one === value) ?? wanted.language })}
      >
        {LANGUAGES.map((one) => (
          <option key={one} value={one} lang={one}>
            {NAMES[one]}
          </option>
        ))}
      </Choice>
      <div class="sheet-print">
        <button type="button" class="button primary" aria-describedby="sheet-print-hint" onClick={() => print()}>
          <Icon name="printer" />
          {t.print}
        </button>
        <p id="sheet-print-hint" class="hint">
          {t.printHint}
        </p>
      </div>
    </section>
  );
};
