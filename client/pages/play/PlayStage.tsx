// The stage on a participant's page: a strip on a phone, beside the work on a laptop, or as large as the screen allows.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { View } from '../../../shared/blocks/view.ts';
import { onSquare } from '../../panel/blocks/picked.ts';
import { atThen, replayTime } from '../../panel/blocks/replay-time.ts';
import { Icon } from '../../panel/Icon.tsx';
import { StageView } from '../../stage/StageView.tsx';
import { language } from '../../text/base.ts';
import { playText } from '../../text/play.ts';

/** From this width the stage stands beside the work, with room for the whole of it. */
const WIDE = matchMedia('(min-width: 900px)');

const useWide = (): boolean => {
  const [wide, setWide] = useState(WIDE.matches);
  useEffect(() => {
    const look = () => setWide(WIDE.matches);
    WIDE.addEventListener('change', look);
    return () => WIDE.removeEventListener('change', look);
  }, []);
  return wide;
};

interface Props {
  readonly view: View;
  readonly large: boolean;
  readonly onLarge: (large: boolean) => void;
}

export const PlayStage = ({ view, large, onLarge }: Props) => {
  const t = playText[language.value];
  const wide = useWide();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!large) return undefined;
    button.current?.focus();
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('dialog[open]')) onLarge(false);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [large, onLarge]);
  return (
    <div class="play-stage">
      <StageView
        cue={atThen(view.stage, replayTime.value)}
        mode={large || wide ? 'projector' : 'strip'}
        language={view.header.language}
        until={replayTime.value?.at}
        onSquare={onSquare.value}
      />
      <button
        type="button"
        class="stage-size"
        ref={button}
        aria-label={large ? t.stageClose : t.stageOpen}
        onClick={() => onLarge(!large)}
      >
        <Icon name={large ? 'minimize' : 'maximize'} />
      </button>
    </div>
  );
};
