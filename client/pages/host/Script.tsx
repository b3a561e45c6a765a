// What the facilitator may say now, what to look for, and what to do when it sticks.

import type { ScriptBlock } from '../../../shared/blocks/block.ts';
import { SignMark } from '../../art/Hat.tsx';
import { language } from '../../text/base.ts';
import { hostText } from '../../text/host.ts';

export const Script = ({ script }: { readonly script: ScriptBlock }) => {
  const t = hostText[language.value];
  return (
    <section class="host-script" aria-labelledby="script-say">
      <div class="script-say card">
        {script.sign ? <SignMark sign={script.sign} size={88} /> : null}
        <div>
          <h2 id="script-say">{t.say}</h2>
          <p>{script.say}</p>
        </div>
      </div>
      <div class="script-aside">
        <h3>{t.look}</h3>
        <p>{script.look}</p>
      </div>
      <div class="script-aside">
        <h3>{t.stuck}</h3>
        <p>{script.stuck}</p>
      </div>
    </section>
  );
};
