// What the facilitator may say now; what to look for and what to do when it sticks, one press away.

import type { ScriptBlock } from '../../../shared/blocks/block.ts';
import { SignMark } from '../../art/Hat.tsx';
import { Icon } from '../../panel/Icon.tsx';
import { language } from '../../text/base.ts';
import { remoteText } from '../../text/remote.ts';

export const Say = ({ script }: { readonly script: ScriptBlock }) => {
  const t = remoteText[language.value];
  return (
    <section class="remote-say card" aria-labelledby="remote-say">
      <h2 id="remote-say">
        {script.sign ? <SignMark sign={script.sign} size={34} /> : null}
        {t.say}
      </h2>
      <p class="remote-words">{script.say}</p>
      <details>
        <summary>
          <span>
            {t.look} · {t.stuck}
          </span>
          <Icon name="chevron-down" />
        </summary>
        <h3>{t.look}</h3>
        <p>{script.look}</p>
        <h3>{t.stuck}</h3>
        <p>{script.stuck}</p>
      </details>
    </section>
  );
};
