// The buttons that are always there: brake, stop, open door, pass; and the OK-check, for the facilitator alone.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { ControlsBlock } from '../../../shared/blocks/block.ts';
import type { View } from '../../../shared/blocks/view.ts';
import { ControlButton } from '../../panel/ControlButton.tsx';
import { Icon } from '../../panel/Icon.tsx';
import { language } from '../../text/base.ts';
import { playText } from '../../text/play.ts';

const controlsNamed = (view: View, id: string): ControlsBlock | undefined =>
  view.blocks.find((block): block is ControlsBlock => block.type === 'controls' && block.area === 'safety' && block.id === id);

/** Calls the facilitator. On a wide screen always there, on a phone with the OK-check. */
const Ask = ({ ask }: { readonly ask: ControlsBlock | undefined }) => (
  <>
    {ask?.items.map((control) => (
      <div key={control.id} class="safety-ask">
        <ControlButton control={control} />
        {control.pressed ? (
          <span class="hint" aria-hidden="true">
            {ask.hint}
          </span>
        ) : null}
      </div>
    ))}
  </>
);

export const Safety = ({ view }: { readonly view: View }) => {
  const t = playText[language.value];
  const [asking, setAsking] = useState(false);
  const main = controlsNamed(view, 'safety');
  const ok = controlsNamed(view, 'ok');
  const ask = controlsNamed(view, 'ask');
  const chosen = ok?.items.find((control) => control.pressed);
  const toggle = useRef<HTMLButtonElement>(null);
  // Answered: the question makes room again.
  useEffect(() => {
    if (!asking) return;
    toggle.current?.focus();
    setAsking(false);
  }, [chosen?.id]);
  if (!main) return null;
  return (
    <section class="safety" aria-label={t.safety}>
      {asking && ok ? (
        <section class="ok-check" aria-label={ok.title}>
          <p>
            <b>{ok.title}</b> <span class="hint">{ok.hint}</span>
          </p>
          <div class="ok-faces">
            {ok.items.map((control) => (
              <ControlButton key={control.id} control={control} class={`button ok-${control.id}`} />
            ))}
          </div>
          <Ask ask={ask} />
        </section>
      ) : null}
      <div class="safety-top">
        <p class="safety-hint">{t.safety}</p>
        <Ask ask={ask} />
      </div>
      <span class="visually-hidden" role="status">
        {ask?.items.some((control) => control.pressed) ? ask.hint : ''}
      </span>
      <div class="safety-row">
        {main.items.map((control) => (
          <ControlButton key={control.id} control={control} />
        ))}
        {ok ? (
          <button type="button" class="button ok-toggle" ref={toggle} aria-expanded={asking} onClick={() => setAsking(!asking)}>
            <Icon name={chosen?.icon ?? 'smile'} />
            <span>
              {t.ok}
              {ask ? <span class="ok-or-help"> {t.orHelp}</span> : null}
            </span>
          </button>
        ) : null}
      </div>
    </section>
  );
};
