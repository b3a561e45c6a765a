// Amounts beside each other, each with its words. They stand in the order that they are given in: it is no ranking.

import '../../style/block-board.css';
import type { BarsBlock, Control } from '../../../shared/blocks/block.ts';
import { SignMark } from '../../art/Hat.tsx';
import { ControlButton } from '../ControlButton.tsx';
import { Icon } from '../Icon.tsx';

/** One more and one less are a sign on a square button; their words are for who listens, and on hover. */
const Step = ({ control }: { readonly control: Control }) =>
  control.icon === 'plus' || control.icon === 'minus' ? (
    <ControlButton control={control} class="button bar-step">
      <Icon name={control.icon} size={22} />
      <span class="visually-hidden">{control.label}</span>
    </ControlButton>
  ) : (
    <ControlButton control={control} />
  );

export const Bars = ({ block }: { readonly block: BarsBlock }) => (
  <section class="block bars" aria-label={block.title}>
    <h2 class="block-title">{block.title}</h2>
    {block.hint ? <p class="hint">{block.hint}</p> : null}
    <ul class="bar-list">
      {block.items.map((item) => (
        <li key={item.id} class={item.sign ? `sign-${item.sign}` : ''}>
          <div class="bar-words">
            {item.sign ? <SignMark sign={item.sign} size={28} /> : null}
            <span class="bar-label">{item.label}</span>
            <span class="bar-text num" aria-live={item.controls.length > 0 ? 'polite' : undefined}>
              {item.text}
            </span>
          </div>
          <span class="bar-track" aria-hidden="true">
            <span style={{ inlineSize: `${item.of <= 0 ? 0 : Math.min(100, (100 * item.value) / item.of)}%` }} />
          </span>
          {item.controls.length > 0 ? (
            <div class="bar-steps">
              {item.controls.map((control) => (
                <Step key={control.id} control={control} />
              ))}
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  </section>
);
