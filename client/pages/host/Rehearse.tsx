// "Start with simulated people": asks how many, and lets them in.

import { useRef, useState } from 'preact/hooks';
import { language } from '../../text/base.ts';
import { hostText } from '../../text/host.ts';
import { problemText } from '../../text/problems.ts';
import { HowMany, SIMULATED } from '../prepare/HowMany.tsx';
import { letSimulatedIn } from '../prepare/open-room.ts';

interface Props {
  readonly room: string;
  readonly hostKey: string;
}

export const Rehearse = ({ room, hostKey }: Props) => {
  const t = hostText[language.value];
  const dialog = useRef<HTMLDialogElement>(null);
  const [people, setPeople] = useState(11);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const start = async (event: Event) => {
    event.preventDefault();
    setProblem('');
    try {
      await letSimulatedIn(room, hostKey, people);
      setSaid(t.rehearsing(people));
      dialog.current?.close();
    } catch (error) {
      setProblem(problemText(error, language.value));
    }
  };
  return (
    <>
      <button type="button" class="button" onClick={() => dialog.current?.showModal()}>
        {t.rehearse}
      </button>
      <span role="status" class="lobby-said">
        {said}
      </span>
      <dialog ref={dialog} class="dialog" aria-labelledby="rehearse-title">
        <form onSubmit={start}>
          <h2 id="rehearse-title">{t.rehearseTitle}</h2>
          <p>{t.rehearseLead}</p>
          <HowMany label={t.howMany} hint={t.howManyHint(SIMULATED.min, SIMULATED.max)} value={people} change={setPeople} />
          {problem ? (
            <p class="problem" role="alert">
              {problem}
            </p>
          ) : null}
          <div class="dialog-actions">
            <button type="button" class="button" onClick={() => dialog.current?.close()}>
              {t.cancel}
            </button>
            <button type="submit" class="button primary">
              {t.rehearseGo}
            </button>
          </div>
        </form>
      </dialog>
    </>
  );
};
