// A question on top of the page: yes or no, a line to type, or one of several. The browser's own dialog: focus stays in
// it, Escape closes it, and focus goes back to where it was.

import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { language } from '../text/base.ts';
import { panelText } from '../text/panel.ts';

interface Props {
  readonly title: string;
  readonly submit: string;
  readonly danger?: boolean;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children?: ComponentChildren;
}

export const Dialog = ({ title, submit, danger, onSubmit, onClose, children }: Props) => {
  const t = panelText[language.value];
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    // Closed before it goes, so that the browser gives the focus back to what was pressed.
    return () => dialog?.close();
  }, []);
  return (
    <dialog class="dialog" ref={box} aria-labelledby={id} onClose={onClose}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <h2 id={id}>{title}</h2>
        {children}
        <div class="dialog-actions">
          <button type="button" class="button" onClick={() => box.current?.close()}>
            {t.cancel}
          </button>
          <button type="submit" class={`button ${danger ? 'danger filled' : 'primary'}`}>
            {submit}
          </button>
        </div>
      </form>
    </dialog>
  );
};
