// The big screen before the start: how to come in, as large as it goes, and who is there.

import type { View } from '../../../shared/blocks/view.ts';
import { projectorText } from '../../text/projector.ts';
import { joinAddress } from '../host/join-address.ts';
import { Code } from '../library/Code.tsx';
import { Qr } from './Qr.tsx';

export const Welcome = ({ view }: { readonly view: View }) => {
  const { header, access, stage } = view;
  const t = projectorText[header.language];
  if (!access) return null;
  const names = stage.people.map((person) => person.name).join(', ');
  return (
    <section class="screen-welcome">
      <Qr address={access.joinUrl} name={t.scan} />
      <p class="welcome-go">
        {t.goTo} <b>{joinAddress(access.joinUrl)}</b>
      </p>
      <p class="welcome-code">
        <Code code={access.code} name={t.roomCode} />
      </p>
      <p class="welcome-lead">{t.welcomeLead}</p>
      <p class="welcome-in">{names === '' ? t.waiting : `${t.whoIsIn}: ${names}`}</p>
    </section>
  );
};
