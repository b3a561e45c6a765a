// A place on a scale: a slider with its numbers under it. Nothing is chosen until somebody touches it, so that the middle
// is nobody's answer by accident.

import type { Field } from '../../shared/blocks/block.ts';
import { language } from '../text/base.ts';
import { blockText } from '../text/blocks.ts';
import type { Draft } from './draft.ts';

interface Props {
  readonly field: Field;
  readonly draft: Draft;
  readonly id: string;
  readonly labelled: boolean;
  readonly wrong: boolean;
  readonly described: string;
}

const ends = { min: 1, max: 10 };

export const ScaleField = ({ field, draft, id, labelled, wrong, described }: Props) => {
  const t = blockText[language.value];
  const min = field.min ?? ends.min;
  const max = field.max ?? ends.max;
  const chosen = draft.text === '' ? undefined : Number(draft.text);
  const shown = chosen ?? Math.round((min + max) / 2);
  const places = Array.from({ length: max - min + 1 }, (_, at) => min + at);
  const end = chosen === min ? field.low : chosen === max ? field.high : undefined;
  const choose = (value: number) => draft.write(String(value));
  return (
    <div class={`field scale ${chosen === undefined ? 'is-open' : ''} ${wrong ? 'is-wrong' : ''}`}>
      <div class="scale-head">
        <label for={id} class={labelled ? 'visually-hidden' : ''}>
          {field.label}
        </label>
        <output class="scale-value num" for={id}>
          {chosen ?? t.notChosen}
        </output>
      </div>
      <div class="scale-line">
        <input
          id={id}
          class="scale-slider"
          type="range"
          min={min}
          max={max}
          step={1}
          value={shown}
          style={{ '--share': max === min ? 0 : (shown - min) / (max - min) }}
          aria-valuetext={chosen === undefined ? t.notChosen : [String(chosen), end].filter(Boolean).join(', ')}
          aria-invalid={wrong || undefined}
          aria-describedby={`${id}-ends ${described}`}
          onInput={(event) => choose(Number(event.currentTarget.value))}
          // The place where the knob lies already gives no input of its own.
          onClick={(event) => choose(Number(event.currentTarget.value))}
          onKeyDown={(event) => {
            if (event.key !== ' ' && event.key !== 'Enter') return;
            event.preventDefault();
            choose(shown);
          }}
        />
        <span class="scale-ticks num" aria-hidden="true">
          {places.map((place) => (
            <span
              key={place}
              class={place === chosen ? 'is-on' : ''}
              style={{ '--share': (place - min) / Math.max(1, max - min) }}
            >
              {place}
            </span>
          ))}
        </span>
      </div>
      <p class="scale-ends" id={`${id}-ends`}>
        <span>
          <span class="visually-hidden">{min}: </span>
          {field.low}
        </span>
        <span>
          <span class="visually-hidden">{max}: </span>
          {field.high}
        </span>
      </p>
    </div>
  );
};
