// The play page when it cannot play: in another tab, removed, too old, no room, no seat.

import type { Link } from '../../session/line.ts';
import { line } from '../../session/use-line.ts';
import { language } from '../../text/base.ts';
import { playText } from '../../text/play.ts';
import { SiteHeader } from '../library/SiteHeader.tsx';

export const Outside = ({ link, seated }: { readonly link: Link; readonly seated: boolean }) => {
  const t = playText[language.value];
  const [title, text] = !seated
    ? [t.noSeat, t.noSeatText]
    : link === 'moved'
      ? [t.moved, t.movedText]
      : link === 'removed'
        ? [t.removed, t.removedText]
        : link === 'outdated'
          ? [t.outdated, t.outdatedText]
          : link === 'bad-key'
            ? [t.noSeat, t.noSeatText]
            : [t.noRoom, t.noRoomText];
  return (
    <>
      <SiteHeader />
      <main class="plain-page">
        <h1>{title}</h1>
        <p role="status">{text}</p>
        {link === 'moved' ? (
          <button type="button" class="button primary" onClick={() => line.value?.takeBack()}>
            {t.takeBack}
          </button>
        ) : link === 'outdated' ? (
          <button type="button" class="button primary" onClick={() => location.reload()}>
            {t.reload}
          </button>
        ) : (
          <a class="button primary" href="/join">
            {t.join}
          </a>
        )}
      </main>
    </>
  );
};
