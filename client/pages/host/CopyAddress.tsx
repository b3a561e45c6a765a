// Puts the join address on the clipboard, for the chat of a video call. Where a browser does not allow that, the address
// is shown, selected, to copy by hand.

import { useState } from 'preact/hooks';
import { Icon } from '../../panel/Icon.tsx';
import { language } from '../../text/base.ts';
import { hostText } from '../../text/host.ts';

const select = (field: HTMLInputElement | null): void => {
  field?.focus();
  field?.select();
};

export const CopyAddress = ({ address }: { readonly address: string }) => {
  const t = hostText[language.value];
  const [state, setState] = useState<'idle' | 'copied' | 'by-hand'>('idle');
  const copy = () =>
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(address))
      .then(
        () => setState('copied'),
        () => setState('by-hand'),
      );
  return (
    <>
      <button type="button" class="button" onClick={copy}>
        <Icon name={state === 'copied' ? 'check' : 'copy'} />
        {t.copy}
      </button>
      {state === 'by-hand' ? <input ref={select} class="lobby-copy" readOnly value={address} aria-label={t.copy} /> : null}
      <span class="visually-hidden" role="status">
        {state === 'copied' ? t.copied : ''}
      </span>
    </>
  );
};
