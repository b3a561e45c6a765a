// What can be done with an earlier session: go on or reopen, its report, and one press away a new code, erasing it, taking it
// off the list.

import { useId, useState } from 'preact/hooks';
import { Icon } from '../../panel/Icon.tsx';
import { language } from '../../text/base.ts';
import { libraryText } from '../../text/library.ts';
import { problemText } from '../../text/problems.ts';
import { showCode } from '../join/code.ts';
import { EraseRoom } from './EraseRoom.tsx';
import { isGone, newCode } from './room-calls.ts';
import type { OwnSession, Rooms } from './use-rooms.ts';

interface Props extends Pick<Rooms, 'forget' | 'learn'> {
  readonly session: OwnSession;
  /** The newest stands out, with one way on; the rest of it is one press away. */
  readonly main: boolean;
}

export const RoomActions = ({ session, forget, learn, main }: Props) => {
  const t = libraryText[language.value];
  const { room, known } = session;
  const about = typeof known === 'object' ? known : undefined;
  const title = (about?.title ?? room.title)[language.value];
  const lost = known === 'gone' || known === 'shut';
  const [open, setOpen] = useState(false);
  const [erasing, setErasing] = useState(false);
  const [problem, setProblem] = useState('');
  const [said, setSaid] = useState('');
  const more = useId();
  const renew = async () => {
    if (!about) return;
    setProblem('');
    try {
      const code = await newCode(room);
      learn(room, { ...about, code });
      setSaid(t.codeNew(showCode(code)));
    } catch (error) {
      if (isGone(error)) learn(room, 'gone');
      else setProblem(problemText(error, language.peek()));
    }
  };
  if (lost)
    return (
      <div class="own-links">
        <button type="button" class="button" aria-label={t.forgetOf(title)} onClick={() => forget(room)}>
          {t.forget}
        </button>
      </div>
    );
  const ended = about?.phase === 'ended';
  const report = (look: string) => (
    <a class={`button ${look}`} href={`/report/${room.room}#${room.key}`} aria-label={t.reportOf(title)}>
      {t.report}
    </a>
  );
  const on = (look: string) => (
    <a
      class={`button ${look}`}
      href={`/host/${room.room}#${room.key}`}
      aria-label={ended ? t.reopenOf(title) : t.resumeOf(title)}
    >
      {ended ? t.reopen : t.resume}
    </a>
  );
  return (
    <>
      <div class="own-links">
        {main ? null : report('quiet')}
        {main ? (ended ? report : on)('primary') : on('')}
        <button
          type="button"
          class="button quiet own-ellipsis"
          aria-label={t.moreOf(title)}
          aria-expanded={open}
          aria-controls={more}
          onClick={() => setOpen(!open)}
        >
          <Icon name="ellipsis" />
        </button>
      </div>
      <div class="own-more" id={more} hidden={!open}>
        {main ? (ended ? on : report)('') : null}
        {about && !ended && about.code === undefined ? (
          <button type="button" class="button" onClick={renew}>
            <Icon name="refresh-cw" />
            {t.renew}
          </button>
        ) : null}
        <button type="button" class="button" aria-label={t.forgetOf(title)} onClick={() => forget(room)}>
          <Icon name="x" />
          {t.forget}
        </button>
        <button type="button" class="button danger" aria-label={t.eraseOf(title)} onClick={() => setErasing(true)}>
          <Icon name="trash-2" />
          {t.erase}
        </button>
        <p class="hint">{room.rescue === undefined ? t.forgetHint : t.forgetHintRescue}</p>
      </div>
      <p class={said ? 'own-said' : 'visually-hidden'} role="status">
        {said}
      </p>
      {problem ? (
        <p class="refusal" role="alert">
          {problem}
        </p>
      ) : null}
      {erasing ? <EraseRoom room={room} title={title} onErased={() => forget(room)} onClose={() => setErasing(false)} /> : null}
    </>
  );
};
