// The clock and the way through the session, in one row.

import type { Control } from '../../../shared/blocks/block.ts';
import type { ClockView } from '../../../shared/blocks/view.ts';
import { ControlButton } from '../../panel/ControlButton.tsx';
import { Timer } from '../../panel/Timer.tsx';
import { language } from '../../text/base.ts';
import { hostText } from '../../text/host.ts';

interface Props {
  readonly clock: ClockView;
  readonly time: readonly Control[];
  readonly steps: readonly Control[];
  readonly hint: string | undefined;
}

export const Steering = ({ clock, time, steps, hint }: Props) => (
  <section class="host-steering" aria-label={hostText[language.value].steering}>
    {clock.state === 'none' ? null : <Timer clock={clock} />}
    <div class="steering-time">
      {time.map((control) => (
        <ControlButton key={control.id} control={control} />
      ))}
    </div>
    <div class="steering-steps">
      {hint ? <p class="steering-hint">{hint}</p> : null}
      {steps.map((control) => (
        <ControlButton key={control.id} control={control} />
      ))}
    </div>
  </section>
);
