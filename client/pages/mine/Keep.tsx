// Keeping the page: its link, or on paper.

import { useState } from 'preact/hooks';
import { Icon } from '../../panel/Icon.tsx';
import { language } from '../../text/base.ts';
import { mineText } from '../../text/mine.ts';

const select = (field: HTMLInputElement | null): void => {
  field?.focus();
  field?.select();
};

export const Keep = () => {
  const t = mineText[language.value];
  const [state, setState] = useState<'idle' | 'copied' | 'by-hand'>('idle');
  const copy = () =>
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(location.href))
      .then(
        () => setState('copied'),
        () => setState('by-hand'),
      );
  return (
    <section class="mine-keep" aria-label={t.keep}>
      <div class="mine-buttons">
        <button type="button" class="button primary" onClick={copy}>
          <Icon name={state === 'copied' ? 'check' : 'copy'} />
          {t.copy}
        </button>
        <button type="button" class="button" onClick={() => window.print()}>
          <Icon name="printer" />
          {t.print}
        </button>
      </div>
      {state === 'by-hand' ? <input ref={select} class="mine-link" readOnly value={location.href} aria-label={t.byHand} /> : null}
      <p role="status" class="mine-copied">
        {state === 'copied' ? t.copied : ''}
      </p>
    </section>
  );
};
