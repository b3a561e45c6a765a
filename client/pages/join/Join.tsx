// Joining: a code and a name; from the QR a name alone.

import '../../style/join.css';
import { nanoid } from 'nanoid';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { KEPT_DAYS } from '../../../shared/core/limits.ts';
import type { Joined, JoinInfo, JoinRequest } from '../../../shared/protocol/http.ts';
import { CODE_LENGTH, MAX_NAME } from '../../../shared/protocol/protocol.ts';
import { PutAway } from '../../panel/PutAway.tsx';
import { go } from '../../router.ts';
import { get, ProblemError, post } from '../../session/http.ts';
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

/** The code in an address; an address that was cut off gives none. */
const codeIn = (path: string): string => {
  try {
    return readCode(decodeURIComponent(path.split('/')[2] ?? ''));
  } catch {
    return '';
  }
};

type Place = 'code' | 'name' | 'all';

/** Where on the page a problem belongs. */
const placeOf = (error: unknown): Place => {
  const code = error instanceof ProblemError ? error.code : undefined;
  if (code === 'unknown-code' || code === 'expired-code') return 'code';
  return code === 'name-taken' || code === 'empty' || code === 'too-long' ? 'name' : 'all';
};

const Join = ({ path }: { readonly path: string }) => {
  const t = joinText[language.value];
  const given = codeIn(path);
  const secret = location.hash.slice(1);
  const [code, setCode] = useState(given);
  const [name, setName] = useState('');
  const [face, setFace] = useState(() => anyFace());
  // One for this form: when the answer is lost, trying again brings nobody in twice.
  const [attempt] = useState(() => nanoid());
  const [problem, setProblem] = useState<{ readonly at: Place; readonly text: string } | undefined>(undefined);
  const [busy, setBusy] = useState(false);
  const codeField = useRef<HTMLInputElement>(null);
  const nameField = useRef<HTMLInputElement>(null);
  const id = useId();
  const fromQr = secret !== '' && given.length === CODE_LENGTH;
  const info = useInfo(given, given.length === CODE_LENGTH);
  const [, setPutAway] = useState(false);
  const mine = code.length === CODE_LENGTH ? seatWithCode(code) : undefined;
  document.title = t.pageTitle;

  const say = (at: Place, text: string) => {
    setProblem({ at, text });
    if (at === 'code') codeField.current?.focus();
    if (at === 'name') nameField.current?.focus();
  };

  const submit = async () => {
    if (!fromQr && code.length !== CODE_LENGTH) return say('code', t.codeShort);
    if (name.trim() === '') return say('name', t.nameEmpty);
    setBusy(true);
    setProblem(undefined);
    try {
      const asked: JoinRequest = { code: fromQr ? secret : code, name, language: language.peek(), avatar: face, attempt };
      const joined = await post<Joined>('/api/join', asked);
      keepSeat(joined.room, { seat: joined.seat, token: joined.token, name: name.trim(), avatar: face, code });
      chooseLanguage(language.peek());
      go(`/play/${joined.room}`);
    } catch (error) {
      setBusy(false);
      say(placeOf(error), problemText(error, language.peek()));
    }
  };

  // From the QR there is no field for the code: what is wrong with it stands with the rest.
  const trouble = (at: Place) =>
    problem && (problem.at === at || (at === 'all' && problem.at === 'code' && fromQr)) ? (
      <p class="refusal" role="alert" id={`${id}-trouble`}>
        {problem.text}
      </p>
    ) : null;

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
            <PutAway room={mine.room} name={mine.seat.name} onGone={() => setPutAway(true)} />
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
                aria-describedby={`${id}-hint ${id}-trouble`}
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
              {trouble('code')}
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
              aria-describedby={`${id}-name-hint ${id}-trouble`}
              aria-invalid={problem?.at === 'name' || undefined}
              onInput={(event) => setName(event.currentTarget.value)}
            />
            <p class="hint" id={`${id}-name-hint`}>
              {t.nameHint}
            </p>
            {trouble('name')}
          </div>
          <FacePicker face={face} onPick={setFace} />
          {trouble('all')}
          <button type="submit" class={`button ${mine ? '' : 'primary'} join-button`} aria-disabled={busy || undefined}>
            {busy ? t.joining : t.join}
          </button>
          <p class="hint">{t.kept(KEPT_DAYS)}</p>
        </form>
      </main>
    </>
  );
};

export default Join;
