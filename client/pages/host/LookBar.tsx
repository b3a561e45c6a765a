// Says that the contributions are narrowed to one group, and leads back to all.

import { useEffect, useRef } from 'preact/hooks';
import type { GroupRow } from '../../../shared/blocks/block.ts';
import { Icon } from '../../panel/Icon.tsx';
import { language } from '../../text/base.ts';
import { hostText } from '../../text/host.ts';

/** CSS pixels left above the bar. */
const AIR = 12;

interface Props {
  readonly group: GroupRow;
  readonly onBack: () => void;
}

export const LookBar = ({ group, onBack }: Props) => {
  const t = hostText[language.value];
  const back = useRef<HTMLButtonElement>(null);
  // The button that led here went out of sight; what one came for begins below this bar.
  useEffect(() => {
    const button = back.current;
    const panel = button?.closest('.host-panel');
    if (!button || !panel) return;
    button.focus({ preventScroll: panel.scrollHeight > panel.clientHeight });
    panel.scrollBy({ top: button.getBoundingClientRect().top - panel.getBoundingClientRect().top - AIR });
  }, [group.id]);
  return (
    <div class="look-bar">
      <Icon name="eye" />
      <p>{t.lookingAt(group.title)}</p>
      <button type="button" class="button quiet" ref={back} onClick={onBack}>
        {t.lookBack}
      </button>
    </div>
  );
};
