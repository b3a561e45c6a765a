// The clock and the way through the session, in one row.

import type { Control } from '../../../shared/blocks/block.ts';
import type { ClockView } from '../../../shared/blocks/view.ts';
import { ControlButton } from '../../panel/ControlButton.tsx';
import { Timer } from '../../panel/Timer.tsx';
import { language } from '../../text/base.ts';
import { hostText } from '../../text/host.ts';

interface Props {
  /** Absent where it stands elsewhere. */
  readonly clock: ClockView | undefined;
  readonly time: readonly Control[];
  readonly steps: readonly Control[];
  /** Everything stands still; absent where it has its own place. */
  readonly stop: Control | undefined;
  readonly hint: string | undefined;
}

export const Steering = ({ clock, time, steps, stop, hint }: Props) => (
  <section class="host-steering" aria-label={hostText[language.value].steering}>
    {!clock || clock.state === 'none' ? null : <Timer clock={clock} />}
    <div class="steering-time">
      {time.map((control) => (
        <ControlButton key={control.id} control={control} />
      ))}
      {stop ? <ControlButton control={stop} /> : null}
    </div>
    <div class="steering-steps">
      {hint ? <p class="steering-hint">{hint}</p> : null}
      {steps.map((control) => (
        <ControlButton key={control.id} control={control} />
      ))}
    </div>
  </section>
);
