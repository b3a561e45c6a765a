// Joining: a code and a name; from the QR a name alone.

import '../../style/join.css';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Joined, JoinInfo } from '../../../shared/protocol/http.ts';
import { CODE_LENGTH, MAX_NAME } from '../../../shared/protocol/protocol.ts';
import { go } from '../../router.ts';
import { get, post } from '../../session/http.ts';
import { keepSeat, seatWithCode } from '../../session/kept.ts';
import { chooseLanguage, language, languageChosen } from '../../text/base.ts';
import { joinText } from '../../text/join.ts';
import { problemText } from '../../text/problems.ts';
import { SiteHeader } from '../library/SiteHeader.tsx';
import { readCode, showCode } from './code.ts';
import { anyFace, FacePicker } from './FacePicker.tsx';

/** What the room of a code is; undefined while it is not known. A device that never chose speaks the room's language. */
const useInfo = (code: string, given: boolean): JoinInfo | undefined => {
  const [info, setInfo] = useState<JoinInfo | undefined>(undefined);
  useEffect(() => {
    if (!given) return;
    get<JoinInfo>(`/api/join/${code}`)
      .then((found) => {
        setInfo(found);
        if (!languageChosen()) language.value = found.language;
      })
      // The answer to joining says what is wrong.
      .catch(() => {});
  }, [code, given]);
  return info;
};

const Join = ({ path }: { readonly path: string }) => {
  const t = joinText[language.value];
  const given = readCode(decodeURIComponent(path.split('/')[2] ?? ''));
  const secret = location.hash.slice(1);
  const [code, setCode] = useState(given);
  const [name, setName] = useState('');
  const [face, setFace] = useState(() => anyFace());
  const [problem, setProblem] = useState<{ readonly at: 'code' | 'name' | 'all'; readonly text: string } | undefined>(undefined);
  const [busy, setBusy] = useState(false);
  const codeField = useRef<HTMLInputElement>(null);
  const nameField = useRef<HTMLInputElement>(null);
  const id = useId();
  const fromQr = secret !== '' && given.length === CODE_LENGTH;
  const info = useInfo(given, given.length === CODE_LENGTH);
  const mine = code.length === CODE_LENGTH ? seatWithCode(code) : undefined;
  document.title = t.pageTitle;

  const submit = async () => {
    if (!fromQr && code.length !== CODE_LENGTH) {
      setProblem({ at: 'code', text: t.codeShort });
      codeField.current?.focus();
      return;
    }
    if (name.trim() === '') {
      setProblem({ at: 'name', text: t.nameEmpty });
      nameField.current?.focus();
      return;
    }
    setBusy(true);
    setProblem(undefined);
    try {
      const joined = await post<Joined>('/api/join', {
        code: fromQr ? secret : code,
        name,
        language: language.peek(),
        avatar: face,
      });
      keepSeat(joined.room, { token: joined.token, name, avatar: face, code });
      chooseLanguage(language.peek());
      go(`/play/${joined.room}`);
    } catch (error) {
      setProblem({ at: 'all', text: problemText(error, language.peek()) });
      setBusy(false);
    }
  };

  return (
    <>
      <SiteHeader />
      <main class="join">
        <h1>{t.title}</h1>
        <p class="join-lead">{info ? t.into(info.title[language.value]) : t.lead}</p>
        {mine ? (
          <div class="join-again">
            <a class="button primary" href={`/play/${mine.room}`}>
              {t.goOn(mine.seat.name)}
            </a>
            <p class="hint">{t.orNew}</p>
          </div>
        ) : null}
        <form
          class="join-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (!busy) void submit();
          }}
        >
          {fromQr ? null : (
            <div class="field">
              <label for={`${id}-code`}>{t.code}</label>
              <input
                id={`${id}-code`}
                ref={codeField}
                class="code-input"
                value={showCode(code)}
                inputMode="text"
                autocomplete="off"
                autocapitalize="characters"
                spellcheck={false}
                aria-describedby={`${id}-hint`}
                aria-invalid={problem?.at === 'code' || undefined}
                onInput={(event) => {
                  const read = readCode(event.currentTarget.value);
                  setCode(read);
                  event.currentTarget.value = showCode(read);
                }}
              />
              <p class="hint" id={`${id}-hint`}>
                {t.codeHint}
              </p>
            </div>
          )}
          <div class="field">
            <label for={`${id}-name`}>{t.name}</label>
            <input
              id={`${id}-name`}
              ref={nameField}
              value={name}
              maxLength={MAX_NAME}
              autocomplete="given-name"
              aria-describedby={`${id}-name-hint`}
              aria-invalid={problem?.at === 'name' || undefined}
              onInput={(event) => setName(event.currentTarget.value)}
            />
            <p class="hint" id={`${id}-name-hint`}>
              {t.nameHint}
            </p>
          </div>
          <FacePicker face={face} onPick={setFace} />
          {problem ? (
            <p class="refusal" role="alert">
              {problem.text}
            </p>
          ) : null}
          <button type="submit" class={`button ${mine ? '' : 'primary'} join-button`} aria-disabled={busy || undefined}>
            {busy ? t.joining : t.join}
          </button>
        </form>
      </main>
    </>
  );
};

export default Join;
