// The way back for a facilitator whose device failed: a rescue code, and the rooms that it opens.

import { useEffect, useRef, useState } from 'preact/hooks';
import '../../style/rescue.css';
import type { RescuedRoom } from '../../../shared/protocol/http.ts';
import { Icon } from '../../panel/Icon.tsx';
import { keepRescue, keptRescue, rescuedRooms } from '../../session/rescue.ts';
import { language } from '../../text/base.ts';
import { rescueText } from '../../text/rescue.ts';
import { usePageTitle } from '../library/page-title.ts';
import { SiteHeader } from '../library/SiteHeader.tsx';
import { CodeForm } from './CodeForm.tsx';
import { RescuedRooms } from './RescuedRooms.tsx';

interface Found {
  readonly code: string;
  readonly rooms: readonly RescuedRoom[];
}

/** Offers to make this code the browser's own; nothing when it is. */
const Keep = ({ code }: { readonly code: string }) => {
  const t = rescueText[language.value];
  const [asked] = useState(() => keptRescue() !== code);
  const [kept, setKept] = useState(false);
  if (!asked) return null;
  const keep = () => {
    keepRescue(code);
    setKept(true);
  };
  return (
    <div class="rescue-keep">
      <p class="hint" role="status">
        {kept ? t.kept : t.keepHint}
      </p>
      <button type="button" class="button" aria-disabled={kept || undefined} onClick={() => kept || keep()}>
        <Icon name={kept ? 'check' : 'key-round'} />
        {t.keep}
      </button>
    </div>
  );
};

const List = ({ found, again }: { readonly found: Found; readonly again: () => void }) => {
  const t = rescueText[language.value];
  const title = useRef<HTMLHeadingElement>(null);
  // The form that had the focus is gone.
  useEffect(() => title.current?.focus(), []);
  return (
    <>
      <div class="rescue-head">
        <h2 ref={title} tabIndex={-1}>
          {t.found(found.rooms.length)}
        </h2>
        <button type="button" class="button quiet" onClick={again}>
          {t.other}
        </button>
      </div>
      {found.rooms.length === 0 ? <p>{t.none}</p> : <RescuedRooms rooms={found.rooms} code={found.code} />}
      {found.rooms.length === 0 ? null : <Keep code={found.code} />}
    </>
  );
};

const Rescue = () => {
  const t = rescueText[language.value];
  usePageTitle(t.pageTitle);
  const [found, setFound] = useState<Found>();
  const look = async (code: string) => setFound({ code, rooms: await rescuedRooms(code) });
  return (
    <>
      <SiteHeader />
      <main class="rescue-main">
        <h1>{t.heading}</h1>
        {found ? (
          <List found={found} again={() => setFound(undefined)} />
        ) : (
          <>
            <p class="rescue-lead">{t.lead}</p>
            <CodeForm look={look} />
          </>
        )}
      </main>
    </>
  );
};

export default Rescue;
