// A heading that opens and closes what lies under it. What is in it stays, so that typing is not lost.

import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from '../../panel/Icon.tsx';
import { useInSight } from '../../panel/in-sight.ts';

interface Props {
  /** For its style. */
  readonly name: string;
  readonly title: string;
  /** A few words beside the title: how many, how it is now. */
  readonly note?: string | undefined;
  /** Until somebody opens or closes it. */
  readonly open: boolean;
  readonly children: ComponentChildren;
}

export const Fold = ({ name, title, note, open, children }: Props) => {
  const [chosen, choose] = useState<boolean | undefined>(undefined);
  const id = useId();
  const shown = chosen ?? open;
  const whole = useInSight<HTMLElement>(chosen === true);
  return (
    <section ref={whole} class={`tool-fold is-${name}`}>
      <h2>
        <button type="button" aria-expanded={shown} aria-controls={id} onClick={() => choose(!shown)}>
          <span>{title}</span>
          {note ? <small class="num">{note}</small> : null}
          <Icon name="chevron-down" />
        </button>
      </h2>
      <div class="tool-fold-inside" id={id} hidden={!shown}>
        {children}
      </div>
    </section>
  );
};
