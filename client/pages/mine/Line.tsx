// One thing that somebody made, and who could read it when not all could.

import type { KeepsakeLine } from '../../../shared/report/keepsake.ts';
import { SignMark } from '../../art/Hat.tsx';
import { Icon } from '../../panel/Icon.tsx';
import { language } from '../../text/base.ts';
import { mineText } from '../../text/mine.ts';

interface Props {
  readonly line: KeepsakeLine;
  /** What a group means here. */
  readonly group?: string;
}

export const Line = ({ line, group }: Props) => {
  const t = mineText[language.value];
  const seen = {
    author: t.onlyYou,
    facilitator: t.withFacilitator,
    group: group ?? t.withGroup,
    all: undefined,
  }[line.audience];
  return (
    <div class="mine-line">
      {line.sign ? <SignMark sign={line.sign} size={30} /> : null}
      <div>
        <p dir="auto">{line.text}</p>
        {line.note ? (
          <p class="mine-note" dir="auto">
            {line.note}
          </p>
        ) : null}
        {seen ? (
          <p class="mine-seen">
            {line.audience === 'author' ? <Icon name="lock" size={15} /> : <Icon name="eye" size={15} />} {seen}
          </p>
        ) : null}
      </div>
    </div>
  );
};
