// A link for one more hand: to scan, to copy, and gone from the page when it is closed.

import { useEffect, useId, useRef } from 'preact/hooks';
import { CopyText } from '../../panel/CopyText.tsx';
import { language } from '../../text/base.ts';
import { handsText } from '../../text/hands.ts';
import { Qr } from '../projector/Qr.tsx';

export interface GivenLink {
  readonly as: 'helper' | 'remote';
  readonly url: string;
}

interface Props {
  readonly link: GivenLink;
  readonly onClose: () => void;
}

export const HandsLink = ({ link, onClose }: Props) => {
  const t = handsText[language.value];
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const remote = link.as === 'remote';
  useEffect(() => {
    const box = dialog.current;
    box?.showModal();
    // Closed before it goes, so that the browser gives the focus back to what was pressed.
    return () => box?.close();
  }, []);
  return (
    <dialog ref={dialog} class="dialog hands-link" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{remote ? t.remoteTitle : t.helperTitle}</h2>
      <p>{remote ? t.remoteLead : t.helperLead}</p>
      <Qr address={link.url} name={t.qr} />
      <p class="hint">{t.secret}</p>
      <div class="dialog-actions">
        <CopyText text={link.url} label={t.copy} copied={t.copied} />
        <button type="button" class="button primary" onClick={() => dialog.current?.close()}>
          {t.close}
        </button>
      </div>
    </dialog>
  );
};
