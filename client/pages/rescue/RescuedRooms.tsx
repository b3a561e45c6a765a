// Rooms that a rescue code opens, each with a way to take it over on this device.

import { useState } from 'preact/hooks';
import '../../style/rescue.css';
import type { RescuedRoom } from '../../../shared/protocol/http.ts';
import { Icon } from '../../panel/Icon.tsx';
import { go } from '../../router.ts';
import { takeOver } from '../../session/rescue.ts';
import { language } from '../../text/base.ts';
import { libraryText } from '../../text/library.ts';
import { problemText } from '../../text/problems.ts';
import { rescueText } from '../../text/rescue.ts';
import { momentText, roomLine } from '../../text/room-line.ts';
import { rememberRoom } from '../library/own-rooms.ts';

interface Props {
  readonly rooms: readonly RescuedRoom[];
  readonly code: string;
}

type Page = 'host' | 'remote';

const Row = ({ found, code }: { readonly found: RescuedRoom; readonly code: string }) => {
  const t = rescueText[language.value];
  const [busy, setBusy] = useState<Page>();
  const [problem, setProblem] = useState('');
  const title = found.title[language.value];
  const take = async (page: Page) => {
    if (busy) return;
    setBusy(page);
    setProblem('');
    try {
      const { room, opened } = found;
      const key = await takeOver(room, code);
      rememberRoom({ room, key, code: '', title: found.title, opened, rescue: code });
      go(`/${page}/${room}#${key}`);
    } catch (error) {
      setBusy(undefined);
      setProblem(problemText(error, language.peek()));
    }
  };
  return (
    <li>
      <div class="rescue-what">
        <strong>{title}</strong>
        <small>{libraryText[language.value].opened(momentText(found.opened, language.value))}</small>
        <small>{roomLine(found, language.value)}</small>
      </div>
      <div class="rescue-take">
        <button type="button" class="button take-remote" aria-label={t.remoteOf(title)} onClick={() => take('remote')}>
          <Icon name="smartphone" />
          {busy === 'remote' ? t.taking : t.remote}
        </button>
        <button type="button" class="button primary" aria-label={t.takeOf(title)} onClick={() => take('host')}>
          {busy === 'host' ? t.taking : t.take}
        </button>
      </div>
      {problem ? (
        <p class="refusal" role="alert">
          {problem}
        </p>
      ) : null}
    </li>
  );
};

export const RescuedRooms = ({ rooms, code }: Props) => (
  <ul class="rescue-rooms">
    {rooms.map((found) => (
      <Row key={found.room} found={found} code={code} />
    ))}
  </ul>
);
