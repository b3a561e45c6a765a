// What the big screen shows now, small, with the switches that change it.

import type { Control } from '../../../shared/blocks/block.ts';
import type { StageCue } from '../../../shared/blocks/stage.ts';
import { ControlButton } from '../../panel/ControlButton.tsx';
import { StageView } from '../../stage/StageView.tsx';
import { language } from '../../text/base.ts';
import { hostText } from '../../text/host.ts';

interface Props {
  readonly cue: StageCue;
  readonly show: readonly Control[];
}

export const Preview = ({ cue, show }: Props) => (
  <section class="host-preview" aria-labelledby="preview-title">
    <h2 id="preview-title">{hostText[language.value].bigScreen}</h2>
    {/* A picture of what the console already says in words: people, contributions, and the caption below. */}
    <div class="preview-frame" aria-hidden="true" inert>
      <StageView cue={cue} mode="preview" language={language.value} />
    </div>
    {show.length > 0 ? (
      <div class="preview-controls">
        {show.map((control) => (
          <ControlButton key={control.id} control={control} />
        ))}
      </div>
    ) : null}
    <p class="hint">{cue.caption}</p>
  </section>
);
