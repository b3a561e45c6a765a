// The facilitator's rescue code, behind a press: the console may be on a beamer. For the room that is open: another device
// than the one that opened it has a code too, but not one that opens this room.

import { useId, useRef, useState } from 'preact/hooks';
import '../../style/rescue.css';
import { CopyText } from '../../panel/CopyText.tsx';
import { Icon } from '../../panel/Icon.tsx';
import { showRescue } from '../../session/rescue.ts';
import { language } from '../../text/base.ts';
import { rescueText } from '../../text/rescue.ts';
import { findRoom } from '../library/own-rooms.ts';

interface Props {
  readonly room: string;
  /** An address of this server that another device can open: the rescue page is on the same one. */
  readonly near: string;
}

export const RescueCode = ({ room, near }: Props) => {
  const t = rescueText[language.value];
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [open, setOpen] = useState(false);
  const code = findRoom(room)?.rescue;
  const address = `${new URL(near, location.href).host}/rescue`;
  if (code === undefined) return <p class="hint">{t.elsewhere}</p>;
  const show = () => {
    setOpen(true);
    dialog.current?.showModal();
  };
  return (
    <>
      <button type="button" class="button" onClick={show}>
        <Icon name="key-round" />
        {t.show}
      </button>
      <dialog ref={dialog} class="dialog rescue-slip" aria-labelledby={id} onClose={() => setOpen(false)}>
        {open ? (
          <>
            <h2 id={id}>{t.title}</h2>
            <p class="rescue-code">
              <output aria-label={t.code} translate={false}>
                {showRescue(code)}
              </output>
            </p>
            <p>{t.what(address)}</p>
            <p class="rescue-careful">{t.careful}</p>
            <div class="dialog-actions">
              <CopyText text={showRescue(code)} label={t.copy} copied={t.copied} />
              <button type="button" class="button" onClick={() => print()}>
                <Icon name="printer" />
                {t.print}
              </button>
              <button type="button" class="button primary" onClick={() => dialog.current?.close()}>
                {t.close}
              </button>
            </div>
          </>
        ) : null}
      </dialog>
    </>
  );
};
