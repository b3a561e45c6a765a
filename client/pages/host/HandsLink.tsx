// A link for one more hand: what it is for, made when it is asked for, to scan and to copy, and gone from the page when it is
// closed.

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { CopyText } from '../../panel/CopyText.tsx';
import { Icon } from '../../panel/Icon.tsx';
import { language } from '../../text/base.ts';
import { handsText } from '../../text/hands.ts';
import { problemText } from '../../text/problems.ts';
import { Qr } from '../projector/Qr.tsx';

/** Another person, or another device of the same one. */
export type HandAs = 'helper' | 'remote';

interface Props {
  readonly as: HandAs;
  /** Makes the link and gives its address; rejects with a problem. */
  readonly make: () => Promise<string>;
  readonly onClose: () => void;
}

export const HandsLink = ({ as, make, onClose }: Props) => {
  const t = handsText[language.value];
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const [url, setUrl] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    const box = dialog.current;
    box?.showModal();
    // Closed before it goes, so that the browser gives the focus back to what was pressed.
    return () => box?.close();
  }, []);
  // The button that was pressed is gone: reading goes on at the title, above the link.
  useEffect(() => {
    if (url !== undefined) title.current?.focus();
  }, [url]);
  const give = async () => {
    if (busy) return;
    setBusy(true);
    setProblem('');
    try {
      setUrl(await make());
    } catch (error) {
      setProblem(problemText(error, language.peek()));
    }
    setBusy(false);
  };
  const remote = as === 'remote';
  const shut = () => dialog.current?.close();
  return (
    <dialog ref={dialog} class="dialog hands-link" aria-labelledby={id} onClose={onClose}>
      <h2 id={id} ref={title} tabIndex={-1}>
        {remote ? t.remoteTitle : t.helperTitle}
      </h2>
      <p>{remote ? t.remoteLead : t.helperLead}</p>
      {url === undefined ? null : <Qr address={url} name={t.qr} />}
      <p class="hint">{t.secret}</p>
      {problem ? (
        <p class="refusal" role="alert">
          {problem}
        </p>
      ) : null}
      <p class="visually-hidden" role="status">
        {busy ? t.making : url === undefined ? '' : t.made}
      </p>
      {url === undefined ? (
        <div class="dialog-actions">
          <button type="button" class="button" onClick={shut}>
            {t.cancel}
          </button>
          <button type="button" class="button primary" aria-disabled={busy || undefined} onClick={give}>
            <Icon name={remote ? 'smartphone' : 'user-plus'} />
            {busy ? t.making : t.make}
          </button>
        </div>
      ) : (
        <div class="dialog-actions">
          <CopyText text={url} label={t.copy} copied={t.copied} />
          <button type="button" class="button primary" onClick={shut}>
            {t.close}
          </button>
        </div>
      )}
    </dialog>
  );
};
