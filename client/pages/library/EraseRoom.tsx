// Erasing a session asks first: it is gone for everybody, at once.

import { useState } from 'preact/hooks';
import { Dialog } from '../../panel/Dialog.tsx';
import { language } from '../../text/base.ts';
import { libraryText } from '../../text/library.ts';
import { problemText } from '../../text/problems.ts';
import type { OwnRoom } from './own-rooms.ts';
import { eraseRoom } from './room-calls.ts';

interface Props {
  readonly room: OwnRoom;
  readonly title: string;
  readonly onErased: () => void;
  readonly onClose: () => void;
}

export const EraseRoom = ({ room, title, onErased, onClose }: Props) => {
  const t = libraryText[language.value];
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const erase = async () => {
    if (busy) return;
    setBusy(true);
    setProblem('');
    try {
      await eraseRoom(room);
      onErased();
    } catch (error) {
      setBusy(false);
      setProblem(problemText(error, language.peek()));
    }
  };
  return (
    <Dialog title={t.eraseAsk(title)} submit={busy ? t.erasing : t.erase} danger onSubmit={() => void erase()} onClose={onClose}>
      <p>{t.eraseWhat}</p>
      {problem ? (
        <p class="refusal" role="alert">
          {problem}
        </p>
      ) : null}
    </Dialog>
  );
};
