// After the end: the way to the report, and back into the session when it was over too soon.

import type { Control } from '../../../shared/blocks/block.ts';
import { ControlButton } from '../../panel/ControlButton.tsx';
import { language } from '../../text/base.ts';
import { hostText } from '../../text/host.ts';

interface Props {
  /** Address of the report, with its key. */
  readonly report: string;
  readonly reopen: Control | undefined;
}

export const Ended = ({ report, reopen }: Props) => {
  const t = hostText[language.value];
  return (
    <section class="host-ended card">
      <h1>{t.endedTitle}</h1>
      <p>{t.endedLead}</p>
      <div class="row">
        <a class="button primary" href={report}>
          {t.toReport}
        </a>
        {reopen ? <ControlButton control={reopen} /> : null}
      </div>
    </section>
  );
};
