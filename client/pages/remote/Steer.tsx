// The buttons under the thumb.

import { ControlButton } from '../../panel/ControlButton.tsx';
import { language } from '../../text/base.ts';
import { remoteText } from '../../text/remote.ts';
import type { RemoteControls } from './controls.ts';

export const Steer = ({ can }: { readonly can: RemoteControls }) => (
  <section class="remote-steer" aria-label={remoteText[language.value].steer}>
    <div class="steer-row">
      {can.time.map((control) => (
        <ControlButton key={control.id} control={control} />
      ))}
    </div>
    <div class="steer-row">
      {can.reveal ? <ControlButton control={can.reveal} /> : null}
      {can.stop ? <ControlButton control={can.stop} /> : null}
    </div>
    <div class="steer-way">
      {can.back ? <ControlButton control={can.back} class="button steer-back" /> : null}
      {can.next ? <ControlButton control={can.next} class="button primary steer-next" /> : null}
      {can.reopen ? <ControlButton control={can.reopen} class="button primary steer-next" /> : null}
    </div>
  </section>
);
