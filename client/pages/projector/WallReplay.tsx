// A moment of the session on the big screen, as the facilitator shows it: what was there, and through whose eyes. The stage
// goes along.

import { useEffect } from 'preact/hooks';
import type { ReplayBlock } from '../../../shared/blocks/block.ts';
import type { Language } from '../../../shared/core/words.ts';
import { SignMark } from '../../art/Hat.tsx';
import { clockText } from '../../panel/blocks/clock-text.ts';
import { lookBackAt, momentAt, seenAt } from '../../panel/blocks/replay-parts.ts';
import { replayTime } from '../../panel/blocks/replay-time.ts';
import { blockText } from '../../text/blocks.ts';

/** As many of the newest as a wall can hold. */
const NEWEST = 4;

interface Props {
  readonly block: ReplayBlock;
  readonly language: Language;
}

export const WallReplay = ({ block, language }: Props) => {
  const t = blockText[language];
  const at = block.follow?.at ?? block.length;
  useEffect(() => {
    replayTime.value = lookBackAt(block, at, block.follow?.eyes ?? '');
    return () => {
      replayTime.value = undefined;
    };
  }, [block, at]);
  const now = momentAt(block, at);
  const eyes = block.eyes.find((one) => one.id === block.follow?.eyes);
  const { shown, unseen } = seenAt(block, at, eyes?.id ?? '');
  return (
    <div class="wall-replay">
      <p class="wall-place num">{t.ofSession(clockText(at), clockText(block.length))}</p>
      {now ? (
        <>
          <h3>{now.title}</h3>
          {now.prompt ? <p>{now.prompt}</p> : null}
        </>
      ) : null}
      {eyes ? (
        <div class={`wall-eyes ${eyes.sign ? `sign-${eyes.sign}` : ''}`}>
          <h3>
            {eyes.sign ? <SignMark sign={eyes.sign} size={48} /> : null}
            {t.eyes} {eyes.label}
          </h3>
          {eyes.facets.map((facet) => (
            <p key={facet.label}>
              <small>{facet.label}</small>
              {facet.text}
            </p>
          ))}
          {eyes.secret ? (
            <p>
              <small>{t.secret}</small>
              {eyes.secret}
            </p>
          ) : null}
        </div>
      ) : null}
      <ul class="wall-notes">
        {shown.slice(0, NEWEST).map((one) => (
          <li key={one.id} class={one.sign ? `sign-${one.sign}` : ''}>
            {one.by ? <small>{one.by}</small> : null}
            {one.text}
          </li>
        ))}
      </ul>
      {unseen > 0 ? <p class="wall-unseen">{t.unseen(unseen, eyes?.label ?? '')}</p> : null}
    </div>
  );
};
