// How many simulated people come: a number with a minus and a plus.

import '../../style/site.css';
import { Icon } from '../../panel/Icon.tsx';
import { language } from '../../text/base.ts';
import { prepareText } from '../../text/prepare.ts';

/** Fewest and most simulated people in one room. */
export const SIMULATED = { min: 3, max: 29 } as const;

const within = (people: number): number => Math.min(SIMULATED.max, Math.max(SIMULATED.min, Math.round(people) || SIMULATED.min));

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly value: number;
  readonly change: (people: number) => void;
}

export const HowMany = ({ label, hint, value, change }: Props) => {
  const t = prepareText[language.value];
  return (
    <div class="how-many">
      <label for="how-many">{label}</label>
      <p id="how-many-hint" class="hint">
        {hint}
      </p>
      <div class="how-many-row">
        <button type="button" class="button icon-only" aria-label={t.fewer} onClick={() => change(within(value - 1))}>
          <Icon name="minus" />
        </button>
        <input
          id="how-many"
          type="number"
          inputMode="numeric"
          min={SIMULATED.min}
          max={SIMULATED.max}
          value={value}
          aria-describedby="how-many-hint"
          onChange={(event) => change(within(event.currentTarget.valueAsNumber))}
        />
        <button type="button" class="button icon-only" aria-label={t.moreOf} onClick={() => change(within(value + 1))}>
          <Icon name="plus" />
        </button>
      </div>
    </div>
  );
};
