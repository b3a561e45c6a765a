// Puts a text on the clipboard. Where a browser does not allow that, it is shown, selected, to copy by hand.

import { useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';

interface Props {
  readonly text: string;
  readonly label: string;
  /** Said when it is done. */
  readonly copied: string;
}

const select = (field: HTMLInputElement | null): void => {
  field?.focus();
  field?.select();
};

export const CopyText = ({ text, label, copied }: Props) => {
  const [state, setState] = useState<'idle' | 'copied' | 'by-hand'>('idle');
  const copy = () =>
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => setState('copied'),
        () => setState('by-hand'),
      );
  return (
    <>
      <button type="button" class="button" onClick={copy}>
        <Icon name={state === 'copied' ? 'check' : 'copy'} />
        {label}
      </button>
      {state === 'by-hand' ? <input ref={select} class="copy-by-hand" readOnly value={text} aria-label={label} /> : null}
      <span class="visually-hidden" role="status">
        {state === 'copied' ? copied : ''}
      </span>
    </>
  );
};
