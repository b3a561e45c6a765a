// Rooms opened on this device: the newest large beside the heading, the others in a list.

import { useState } from 'preact/hooks';
import { Icon } from '../../panel/Icon.tsx';
import { language } from '../../text/base.ts';
import { libraryText } from '../../text/library.ts';
import type { OwnRoom } from './own-rooms.ts';

const when = (opened: number): string =>
  new Intl.DateTimeFormat(language.value === 'nl' ? 'nl-NL' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  }).format(opened);

const Links = ({ room, main }: { readonly room: OwnRoom; readonly main: boolean }) => {
  const t = libraryText[language.value];
  const title = room.title[language.value];
  return (
    <div class="own-links">
      <a class="button quiet" href={`/report/${room.room}#${room.key}`} aria-label={t.reportOf(title)}>
        {t.report}
      </a>
      <a class={main ? 'button primary' : 'button'} href={`/host/${room.room}#${room.key}`} aria-label={t.resumeOf(title)}>
        {t.resume}
      </a>
    </div>
  );
};

/** The newest room. */
export const LatestRoom = ({ room }: { readonly room: OwnRoom }) => {
  const t = libraryText[language.value];
  return (
    <section class="latest-room" aria-label={t.yours}>
      <div>
        <strong>{room.title[language.value]}</strong>
        <small>{t.opened(when(room.opened))}</small>
      </div>
      <Links room={room} main />
    </section>
  );
};

interface ListProps {
  readonly rooms: readonly OwnRoom[];
  readonly forget: (room: OwnRoom) => void;
}

const focus = (button: HTMLButtonElement | null): void => button?.focus();

const Row = ({ room, forget }: { readonly room: OwnRoom; readonly forget: () => void }) => {
  const t = libraryText[language.value];
  const [asking, setAsking] = useState(false);
  const title = room.title[language.value];
  return (
    <li>
      <div class="own-what">
        <strong>{title}</strong>
        <small>{asking ? t.forgetAsk : `${t.opened(when(room.opened))}${room.code ? `, ${t.codeIs(room.code)}` : ''}`}</small>
      </div>
      {asking ? (
        <div class="own-links">
          <button type="button" class="button quiet" ref={focus} onClick={() => setAsking(false)}>
            {t.keep}
          </button>
          <button type="button" class="button danger" onClick={forget}>
            {t.forget}
          </button>
        </div>
      ) : (
        <>
          <Links room={room} main={false} />
          <button type="button" class="button quiet icon-only" aria-label={t.forgetOf(title)} onClick={() => setAsking(true)}>
            <Icon name="x" />
          </button>
        </>
      )}
    </li>
  );
};

export const RoomList = ({ rooms, forget }: ListProps) => {
  const t = libraryText[language.value];
  return (
    <section class="own-rooms" aria-labelledby="own-rooms">
      <h2 id="own-rooms">
        {t.yours} <small>{t.yoursHint}</small>
      </h2>
      <ul>
        {rooms.map((room) => (
          <Row key={room.room} room={room} forget={() => forget(room)} />
        ))}
      </ul>
    </section>
  );
};
