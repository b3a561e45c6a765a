// The facilitator's page: opens the room with the key of the address, and keeps that key on this device.

import { useEffect, useRef } from 'preact/hooks';
import '../../style/host.css';
import { awayLine } from '../../panel/away-line.ts';
import { useLine } from '../../session/use-line.ts';
import { language } from '../../text/base.ts';
import { hostText } from '../../text/host.ts';
import { findRoom, rememberRoom, roomKey } from '../library/own-rooms.ts';
import { usePageTitle } from '../library/page-title.ts';
import { Console } from './Console.tsx';
import { Shut } from './Shut.tsx';

const Host = ({ path }: { readonly path: string }) => {
  const t = hostText[language.value];
  const room = path.split('/')[2] ?? '';
  const key = roomKey(room);
  const { view, link } = useLine(room, key, 'host');
  usePageTitle(t.pageTitle(view?.header.scenario ?? ''));
  const known = view?.access;
  useEffect(() => {
    // A rehearsal in a frame is no session of this device.
    if (!known || !key || findRoom(room) || window.parent !== window) return;
    const title = view.header.scenario;
    rememberRoom({ room, key, code: known.code, title: { nl: title, en: title }, opened: Date.now() });
  }, [room, key, known]);
  // Later tries find that the key opens nothing any more; what happened is still that it was withdrawn.
  const withdrawn = useRef(false);
  if (link === 'removed') withdrawn.current = true;
  if (link === 'live') withdrawn.current = false;
  if (link === 'removed' || (withdrawn.current && link === 'bad-key')) return <Shut title={t.withdrawn} why={t.withdrawnWhy} />;
  if (!key || link === 'bad-key') return <Shut title={t.badKey} why={t.badKeyWhy} />;
  if (link === 'no-room') return <Shut title={t.noRoom} why={t.noRoomWhy} />;
  if (link === 'outdated') return <Shut title={t.outdated} reload={t.reload} />;
  if (!view)
    return (
      <p class="host-coming" role="status">
        {t.connecting}
      </p>
    );
  return <Console view={view} room={room} hostKey={key} trouble={awayLine(link, t.lost)} />;
};

export default Host;
