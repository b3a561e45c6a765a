// Options beside each other, with lines for and against and, once it may be seen, how the dots lie.

import type { Choice, ChoicesBlock } from '../../shared/blocks/block.ts';
import { SignMark } from '../art/Hat.tsx';
import { language } from '../text/base.ts';
import { panelText } from '../text/panel.ts';
import { ControlButton } from './ControlButton.tsx';

const One = ({ choice, most }: { readonly choice: Choice; readonly most: number }) => {
  const t = panelText[language.value];
  return (
    <li class={`choice ${choice.leading ? 'is-leading' : ''}`}>
      <h3>{choice.label}</h3>
      {choice.count === undefined ? null : (
        <p class="choice-count">
          <span class="bar" aria-hidden="true" style={{ inlineSize: `${most === 0 ? 0 : (100 * choice.count) / most}%` }} />
          <span>
            {t.dots(choice.count)}
            {choice.leading ? ` · ${t.leading}` : ''}
          </span>
        </p>
      )}
      {choice.mine ? (
        <p class="choice-mine">
          <span class="dots" aria-hidden="true">
            {'●'.repeat(choice.mine)}
          </span>{' '}
          {t.mine(choice.mine)}
        </p>
      ) : null}
      {choice.lines.length > 0 ? (
        <ul class="choice-lines">
          {choice.lines.map((line, at) => (
            // Lines have no id of their own, and only grow at the end.
            <li key={at}>
              <SignMark sign={line.sign} size={26} /> <span dir="auto">{line.text}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {choice.controls.length > 0 ? (
        <div class="row">
          {choice.controls.map((control) => (
            <ControlButton key={control.id} control={control} />
          ))}
        </div>
      ) : null}
    </li>
  );
};

export const Choices = ({ block }: { readonly block: ChoicesBlock }) => {
  const most = Math.max(0, ...block.items.map((choice) => choice.count ?? 0));
  return (
    <section class="block choices" aria-label={block.title}>
      <h2 class="block-title">{block.title}</h2>
      {block.hint ? <p class="hint">{block.hint}</p> : null}
      <ul class="choice-list">
        {block.items.map((choice) => (
          <One key={choice.id} choice={choice} most={most} />
        ))}
      </ul>
    </section>
  );
};
