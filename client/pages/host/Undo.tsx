// What was done last, for as long as it can be taken back.

import { useEffect, useRef } from 'preact/hooks';
import type { NoticeBlock } from '../../../shared/blocks/block.ts';
import { ControlButton } from '../../panel/ControlButton.tsx';
import { serverNow } from '../../panel/when.ts';

/** Ms that it can be taken back, where the block does not say from when. */
const LONG = 10_000;

/** Shrinks until it is too late; for the eye alone, and not where motion is not wanted. */
const Bar = ({ from, until }: { readonly from: number; readonly until: number }) => {
  const bar = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const element = bar.current;
    if (!element || matchMedia('(prefers-reduced-motion: reduce)').matches) return undefined;
    const shrinking = element.animate([{ transform: 'scaleX(1)' }, { transform: 'scaleX(0)' }], {
      duration: until - from,
      fill: 'forwards',
    });
    shrinking.currentTime = Math.max(0, serverNow() - from);
    return () => shrinking.cancel();
  }, [from, until]);
  return <span class="undo-bar" aria-hidden="true" ref={bar} />;
};

export const Undo = ({ undo }: { readonly undo: NoticeBlock | undefined }) => (
  <div class="host-undo" aria-live="polite">
    {undo ? (
      <section class="undo" aria-label={undo.title}>
        <p>
          <strong>{undo.title}</strong> {undo.text ? <span>{undo.text}</span> : null}
        </p>
        {undo.controls.map((control) => (
          <ControlButton key={control.id} control={control} />
        ))}
        {undo.until === undefined ? null : <Bar from={undo.from ?? undo.until - LONG} until={undo.until} />}
      </section>
    ) : null}
  </div>
);
