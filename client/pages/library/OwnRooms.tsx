// The sessions of this browser: the newest beside the heading, the others in a list, each with how far it is and a way on.

import '../../style/own-rooms.css';
import type { RescuedRoom } from '../../../shared/protocol/http.ts';
import { language } from '../../text/base.ts';
import { libraryText } from '../../text/library.ts';
import { momentText, roomLine } from '../../text/room-line.ts';
import { showCode } from '../join/code.ts';
import { RescuedRooms } from '../rescue/RescuedRooms.tsx';
import { RoomActions } from './RoomActions.tsx';
import type { OwnSession, Rooms } from './use-rooms.ts';

type Doing = Pick<Rooms, 'forget' | 'learn'>;

/** The title in both languages, as the server knows it: another device may have kept it in one. */
export const titleOf = ({ room, known }: OwnSession): string =>
  (typeof known === 'object' ? known.title : room.title)[language.value];

/** What it is, when it was opened, and how far it is: always as many lines, so that nothing moves when the answer comes.
 * `coded`: with the join code. */
const What = ({ session, coded }: { readonly session: OwnSession; readonly coded: boolean }) => {
  const t = libraryText[language.value];
  const { room, known } = session;
  const code = typeof known === 'object' ? known.code : room.code;
  const said = {
    asking: '\u00a0',
    nothing: undefined,
    gone: t.gone,
    shut: t.shut,
  };
  const line = typeof known === 'object' ? roomLine(known, language.value) : said[known];
  return (
    <div class="own-what">
      <strong>{titleOf(session)}</strong>
      <small>
        {t.opened(momentText(room.opened, language.value))}
        {coded && code && known !== 'gone' && known !== 'shut' ? `, ${t.codeIs(showCode(code))}` : ''}
      </small>
      {line === undefined ? null : <small class={typeof known === 'object' ? `is-${known.phase}` : ''}>{line}</small>}
    </div>
  );
};

/** The newest session. */
export const LatestRoom = ({ session, forget, learn }: Doing & { readonly session: OwnSession }) => (
  <section class="latest-room" aria-label={libraryText[language.value].latest}>
    <What session={session} coded={false} />
    <RoomActions key={session.room.room} session={session} forget={forget} learn={learn} main />
  </section>
);

interface ListProps extends Doing {
  readonly sessions: readonly OwnSession[];
}

export const RoomList = ({ sessions, forget, learn }: ListProps) => {
  const t = libraryText[language.value];
  return (
    <section class="own-rooms" aria-labelledby="own-rooms">
      <h2 id="own-rooms" tabIndex={-1}>
        {t.yours} <small>{t.yoursHint}</small>
      </h2>
      <ul>
        {sessions.map((session) => (
          <li key={session.room.room}>
            <What session={session} coded />
            <RoomActions session={session} forget={forget} learn={learn} main={false} />
          </li>
        ))}
      </ul>
    </section>
  );
};

interface ElsewhereProps {
  readonly rooms: readonly RescuedRoom[];
  readonly code: string;
}

/** Rooms opened with the rescue code of this browser on another device. */
export const Elsewhere = ({ rooms, code }: ElsewhereProps) => {
  const t = libraryText[language.value];
  return (
    <section class="own-rooms" aria-labelledby="elsewhere">
      <h2 id="elsewhere">
        {t.elsewhere} <small>{t.elsewhereHint}</small>
      </h2>
      <RescuedRooms rooms={rooms} code={code} />
    </section>
  );
};
