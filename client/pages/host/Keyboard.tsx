// The keys of the console: they press its controls; a list shows them, and a switch turns them off.

import { useRef } from 'preact/hooks';
import type { Block } from '../../../shared/blocks/block.ts';
import { Icon } from '../../panel/Icon.tsx';
import { language } from '../../text/base.ts';
import { hostText } from '../../text/host.ts';
import { keysOn, setKeys, useKeys } from './keys.ts';
import { keyedControls } from './slots.ts';

/** A key as it is printed on a keyboard. */
const cap = (key: string): string => ({ ArrowLeft: '←', ArrowRight: '→', ' ': '␣' })[key] ?? key.toUpperCase();

/** Presses the button that carries this key as a hand would, so that its question is asked too. */
const press = (key: string): boolean => {
  const button = document.querySelector<HTMLElement>(`[aria-keyshortcuts="${CSS.escape(key)}"]`);
  button?.click();
  return button !== null;
};

export const Keyboard = ({ blocks }: { readonly blocks: readonly Block[] }) => {
  const t = hostText[language.value];
  const dialog = useRef<HTMLDialogElement>(null);
  const keyed = keyedControls(blocks);
  useKeys((key) => {
    if (key === '?') {
      dialog.current?.showModal();
      return true;
    }
    return keyed.some((control) => control.key === key) && press(key);
  });
  return (
    <>
      <button type="button" class="button quiet host-keys" aria-label={t.keyboard} onClick={() => dialog.current?.showModal()}>
        <Icon name="keyboard" />
      </button>
      <dialog ref={dialog} class="dialog keys-dialog" aria-labelledby="keys-title">
        <h2 id="keys-title">{t.keysTitle}</h2>
        <p>{t.keysLead}</p>
        <dl>
          {keyed.map((control) => (
            <div key={control.id}>
              <dt>
                <kbd>{cap(control.key ?? '')}</kbd>
              </dt>
              <dd>{control.label}</dd>
            </div>
          ))}
          <div>
            <dt>
              <kbd>?</kbd>
            </dt>
            <dd>{t.keyHelp}</dd>
          </div>
        </dl>
        <label class="choice-row">
          <input type="checkbox" checked={keysOn.value} onChange={(event) => setKeys(event.currentTarget.checked)} />
          <span>{t.keysSwitch}</span>
        </label>
        <div class="dialog-actions">
          <button type="button" class="button primary" onClick={() => dialog.current?.close()}>
            {t.close}
          </button>
        </div>
      </dialog>
    </>
  );
};
