// The facilitator's own phone: next step, timer and what to say, in one hand.

import { useEffect } from 'preact/hooks';
import '../../style/remote.css';
import '../../style/remote-steer.css';
import { awayLine } from '../../panel/away-line.ts';
import { useLine } from '../../session/use-line.ts';
import { language } from '../../text/base.ts';
import { hostText } from '../../text/host.ts';
import { remoteText } from '../../text/remote.ts';
import { Shut } from '../host/Shut.tsx';
import { findRoom, rememberRoom, roomKey } from '../library/own-rooms.ts';
import { usePageTitle } from '../library/page-title.ts';
import { useAwake } from './awake.ts';
import { Desk } from './Desk.tsx';

const Remote = ({ path }: { readonly path: string }) => {
  const t = hostText[language.value];
  const own = remoteText[language.value];
  const room = path.split('/')[2] ?? '';
  const key = roomKey(room);
  const { view, link } = useLine(room, key, 'remote');
  usePageTitle(own.pageTitle(view?.header.scenario ?? ''));
  useAwake();
  const known = view?.access;
  useEffect(() => {
    if (!known || !key || findRoom(room)) return;
    const title = view.header.scenario;
    rememberRoom({ room, key, code: known.code, title: { nl: title, en: title }, opened: Date.now() });
  }, [room, key, known]);
  if (link === 'removed' || (view && link === 'bad-key')) return <Shut title={own.withdrawn} why={own.withdrawnWhy} />;
  if (!key || link === 'bad-key') return <Shut title={t.badKey} why={t.badKeyWhy} />;
  if (link === 'no-room') return <Shut title={t.noRoom} why={t.noRoomWhy} />;
  if (link === 'outdated') return <Shut title={t.outdated} reload={t.reload} />;
  if (!view)
    return (
      <p class="remote-coming" role="status">
        {t.connecting}
      </p>
    );
  return <Desk view={view} room={room} hostKey={key} trouble={awayLine(link, t.lost)} />;
};

export default Remote;
