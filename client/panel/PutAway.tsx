// Takes a person off this device: it is shared, and the next one should not come in as them.

import '../style/put-away.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { forget } from '../session/kept.ts';
import { language } from '../text/base.ts';
import { panelText } from '../text/panel.ts';

interface Props {
  readonly room: string;
  readonly name: string;
  /** Called when nothing of them is left here. */
  readonly onGone: () => void;
}

export const PutAway = ({ room, name, onGone }: Props) => {
  const t = panelText[language.value];
  const [sure, setSure] = useState(false);
  const yes = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (sure) yes.current?.focus();
  }, [sure]);
  if (!sure)
    return (
      <button type="button" class="button quiet" onClick={() => setSure(true)}>
        {t.putAway(name)}
      </button>
    );
  return (
    <div class="put-away" role="alertdialog" aria-label={t.putAway(name)}>
      <p>{t.putAwayAsk(name)}</p>
      <div class="row">
        <button
          type="button"
          class="button"
          ref={yes}
          onClick={() => {
            forget(room);
            onGone();
          }}
        >
          {t.putAwayYes}
        </button>
        <button type="button" class="button quiet" onClick={() => setSure(false)}>
          {t.putAwayNo}
        </button>
      </div>
    </div>
  );
};
