// Where the facilitator writes the group's own case. What is typed survives a reload.

import { useEffect } from 'preact/hooks';
import { MAX_CASE } from '../../../shared/protocol/protocol.ts';
import { language } from '../../text/base.ts';
import { prepareText } from '../../text/prepare.ts';

/** From how many characters on the counter shows how much is left. */
const NEAR = MAX_CASE * 0.8;

interface Props {
  /** Where the draft is kept on this device. */
  readonly place: string;
  readonly value: string;
  readonly missing: boolean;
  /** The scenario has a story of its own, which is played when this stays empty. */
  readonly optional: boolean;
  readonly change: (value: string) => void;
}

export const readDraft = (place: string): string => {
  try {
    return localStorage.getItem(place) ?? '';
  } catch {
    return '';
  }
};

export const OwnCase = ({ place, value, missing, optional, change }: Props) => {
  const t = prepareText[language.value];
  useEffect(() => {
    try {
      if (value === '') localStorage.removeItem(place);
      else localStorage.setItem(place, value);
    } catch {
      // Without storage the text lives as long as the page.
    }
  }, [place, value]);
  const left = MAX_CASE - value.length;
  return (
    <div class="field prepare-case">
      <label for="own-case">{t.ownCase}</label>
      <p id="own-case-hint" class="hint">
        {optional ? `${t.ownCaseOptional} ` : ''}
        {t.ownCaseHint}
      </p>
      <textarea
        id="own-case"
        rows={6}
        value={value}
        aria-describedby={missing ? 'own-case-hint own-case-missing' : 'own-case-hint'}
        aria-invalid={missing || left < 0}
        onInput={(event) => change(event.currentTarget.value)}
      />
      {value.length > NEAR ? <p class={left < 0 ? 'problem' : 'hint'}>{left < 0 ? t.over(-left) : t.left(left)}</p> : null}
      {missing ? (
        <p id="own-case-missing" class="problem" role="alert">
          {t.ownCaseNeeded}
        </p>
      ) : null}
    </div>
  );
};
