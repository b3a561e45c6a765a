// Asks for the password of the house, when opening a room needs it. Shows nothing while it does not.

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type Asking, asking } from '../session/house-password.ts';
import { language } from '../text/base.ts';
import { passwordText } from '../text/password.ts';
import { Dialog } from './Dialog.tsx';

const SHOWN = { type: 'text' } as const;
const HIDDEN = { type: 'password' } as const;

const Ask = ({ wrong, busy, answer }: Asking) => {
  const t = passwordText[language.value];
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(false);
  const [empty, setEmpty] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const problem = empty ? t.empty : wrong ? t.wrong : '';
  useEffect(() => {
    field.current?.focus();
  }, [wrong]);
  const submit = () => {
    if (busy) return;
    if (typed === '') {
      setEmpty(true);
      field.current?.focus();
    } else answer(typed);
  };
  return (
    <Dialog title={t.title} submit={busy ? t.busy : t.submit} onSubmit={submit} onClose={() => answer(undefined)}>
      <p id={`${id}-why`}>{t.why}</p>
      <div class="field">
        <label for={id}>{t.field}</label>
        <input
          id={id}
          ref={field}
          {...(shown ? SHOWN : HIDDEN)}
          value={typed}
          maxLength={200}
          autocomplete="current-password"
          autocapitalize="off"
          spellcheck={false}
          aria-describedby={`${id}-why ${id}-problem`}
          aria-invalid={problem !== '' || undefined}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setEmpty(false);
          }}
        />
        {problem ? (
          <p class="refusal" role="alert" id={`${id}-problem`}>
            {problem}
          </p>
        ) : null}
        <label class="choice-row">
          <input type="checkbox" checked={shown} onChange={(event) => setShown(event.currentTarget.checked)} />
          <span>{t.show}</span>
        </label>
      </div>
    </Dialog>
  );
};

export const HousePassword = () => (asking.value ? <Ask {...asking.value} /> : null);
