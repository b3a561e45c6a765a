// Before the start: the code and the QR large, a way to fill the room with simulated people, and the facilitator's own way back.

import type { Access } from '../../../shared/blocks/view.ts';
import { CopyText } from '../../panel/CopyText.tsx';
import { language } from '../../text/base.ts';
import { hostText } from '../../text/host.ts';
import { Code } from '../library/Code.tsx';
import { Qr } from '../projector/Qr.tsx';
import { CoachMark } from './CoachMark.tsx';
import { joinAddress } from './join-address.ts';
import { Rehearse } from './Rehearse.tsx';
import { RescueCode } from './RescueCode.tsx';

interface Props {
  readonly access: Access;
  readonly room: string;
  readonly hostKey: string;
}

export const Lobby = ({ access, room, hostKey }: Props) => {
  const t = hostText[language.value];
  return (
    <section class="host-lobby card" aria-labelledby="lobby-title">
      <Qr address={access.joinUrl} name={t.scan} />
      <div class="lobby-words">
        <h1 id="lobby-title">{t.lobbyTitle}</h1>
        <p>{t.lobbyLead}</p>
        <p class="lobby-address">
          {t.joinAt} <strong>{joinAddress(access.joinUrl)}</strong>
        </p>
        <p class="lobby-code">
          <Code code={access.code} name={t.codeLarge} />
        </p>
        <CoachMark at="lobby" />
      </div>
      <div class="lobby-actions">
        <CopyText text={access.joinUrl} label={t.copy} copied={t.copied} />
        <Rehearse room={room} hostKey={hostKey} />
        <RescueCode room={room} near={access.joinUrl} />
      </div>
    </section>
  );
};
