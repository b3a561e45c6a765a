// The stage in a page: a canvas for the eye and the same in words. The words are there at once; the canvas comes when the page
// is at rest, and the page works without it.

import './stage.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { StageCue } from '../../shared/blocks/stage.ts';
import type { Language } from '../../shared/core/words.ts';
import { canDraw } from './renderer-kind.ts';
import { StageWords } from './StageWords.tsx';
import type { Stage } from './stage.ts';
import { stageText } from './words.ts';

interface Props {
  readonly cue: StageCue;
  readonly mode: 'projector' | 'strip' | 'preview';
  readonly language: Language;
  /** On a wall: every word can be read from the back of the room. */
  readonly far?: boolean;
  /** Milliseconds since the session's start: only the threads up to then are shown. Left out: all. */
  readonly until?: number | undefined;
  /** A square of the first yard was clicked: its column and row, from 0. Who uses no pointer has the board in the page. */
  readonly onSquare?: ((x: number, y: number) => void) | undefined;
}

/** Latest moment, in ms, at which the canvas is begun even when the page is busy. */
const PATIENCE = 2500;

const whenAtRest = (begin: () => void): (() => void) => {
  if (typeof requestIdleCallback === 'function') {
    const asked = requestIdleCallback(begin, { timeout: PATIENCE });
    return () => cancelIdleCallback(asked);
  }
  // Safari has no idle callback.
  const timer = setTimeout(begin, 300);
  return () => clearTimeout(timer);
};

const prefersStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

export const StageView = ({ cue: whole, mode, language, far = false, until, onSquare }: Props) => {
  const cue = useMemo(
    () => (until === undefined ? whole : { ...whole, threads: whole.threads.filter(({ at }) => at <= until) }),
    [whole, until],
  );
  const host = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage>(undefined);
  const latest = useRef(cue);
  latest.current = cue;
  const asked = useRef(onSquare);
  asked.current = onSquare;
  const [drawn, setDrawn] = useState<'waiting' | 'yes' | 'failed'>('waiting');

  useEffect(() => {
    const element = host.current;
    if (!element) return undefined;
    let left = false;
    const begin = async () => {
      try {
        if (!canDraw()) throw new Error('no canvas here');
        const { openStage } = await import('./stage.ts');
        if (left) return;
        const opened = await openStage(element, { mode, far, reducedMotion: prefersStill() });
        if (left) {
          opened.destroy();
          return;
        }
        stage.current = opened;
        opened.listen(asked.current);
        opened.render(latest.current);
        setDrawn('yes');
      } catch {
        // No canvas here: the words below say everything.
        if (!left) setDrawn('failed');
      }
    };
    const giveUp = whenAtRest(() => void begin());
    return () => {
      left = true;
      giveUp();
      stage.current?.destroy();
      stage.current = undefined;
    };
  }, [mode, far]);

  useEffect(() => {
    try {
      stage.current?.render(cue);
    } catch {
      stage.current?.destroy();
      stage.current = undefined;
      setDrawn('failed');
    }
  }, [cue]);

  useEffect(() => stage.current?.listen(onSquare), [onSquare]);

  return (
    <section class={`stage stage-${mode} stage-${drawn}`} aria-label={stageText[language].stage} lang={language}>
      <div class="stage-canvas" aria-hidden="true" ref={host} />
      <p class="stage-caption">{cue.caption}</p>
      <div class="stage-words">
        <StageWords cue={cue} language={language} />
      </div>
    </section>
  );
};
