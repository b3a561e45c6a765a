// One field for a rescue code, forgiving about capitals, spaces and dashes. What cannot be a code is said here, without asking
// the server.

import { useId, useRef, useState } from 'preact/hooks';
import { CODE_ALPHABET } from '../../../shared/protocol/protocol.ts';
import { isRescue, RESCUE_LENGTH, readRescue } from '../../session/rescue.ts';
import { language } from '../../text/base.ts';
import { problemText } from '../../text/problems.ts';
import { rescueText } from '../../text/rescue.ts';

interface Props {
  /** Rejects with a problem. */
  readonly look: (code: string) => Promise<void>;
}

/** Why this cannot be a rescue code; empty when it can. */
const wrong = (code: string): string => {
  const t = rescueText[language.peek()];
  if (isRescue(code)) return '';
  const odd = [...new Set(code)].filter((one) => !CODE_ALPHABET.includes(one));
  return code.length === RESCUE_LENGTH ? t.odd(odd.join(' ')) : t.length(code.length);
};

export const CodeForm = ({ look }: Props) => {
  const t = rescueText[language.value];
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const say = (text: string) => {
    setProblem(text);
    field.current?.focus();
  };
  const submit = async () => {
    const code = readRescue(typed);
    const why = wrong(code);
    if (why) return say(why);
    setBusy(true);
    setProblem('');
    try {
      await look(code);
    } catch (error) {
      say(problemText(error, language.peek()));
    }
    setBusy(false);
  };
  return (
    <form
      class="rescue-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void submit();
      }}
    >
      <div class="field">
        <label for={id}>{t.code}</label>
        <input
          id={id}
          ref={field}
          class="rescue-input"
          value={typed}
          placeholder="ABCD-EFGH-JKMN"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-describedby={`${id}-hint ${id}-trouble`}
          aria-invalid={problem !== '' || undefined}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <p class="hint" id={`${id}-hint`}>
          {t.hint}
        </p>
        {problem ? (
          <p class="refusal" role="alert" id={`${id}-trouble`}>
            {problem}
          </p>
        ) : null}
      </div>
      <button type="submit" class="button primary" aria-disabled={busy || undefined}>
        {busy ? t.looking : t.look}
      </button>
    </form>
  );
};
