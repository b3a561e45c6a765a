// More hands for a room, under a heading of the tools: a link for a co-facilitator, the own phone as a remote control, who has one now, and the way in
// when this device fails.

import { useState } from 'preact/hooks';
import '../../style/hands.css';
import type { EntriesBlock } from '../../../shared/blocks/block.ts';
import type { View } from '../../../shared/blocks/view.ts';
import { BlockView } from '../../panel/BlockView.tsx';
import { Icon } from '../../panel/Icon.tsx';
import { post } from '../../session/http.ts';
import { language } from '../../text/base.ts';
import { handsText } from '../../text/hands.ts';
import { problemText } from '../../text/problems.ts';
import { type GivenLink, HandsLink } from './HandsLink.tsx';
import { RescueCode } from './RescueCode.tsx';

interface Props {
  readonly view: View;
  readonly room: string;
  readonly hostKey: string;
}

/** Who can facilitate now, each with a way to withdraw it. */
const handsOf = (view: View): EntriesBlock | undefined =>
  view.blocks.find((block): block is EntriesBlock => block.type === 'entries' && block.id === 'hands');

export const Hands = ({ view, room, hostKey }: Props) => {
  const t = handsText[language.value];
  const [link, setLink] = useState<GivenLink>();
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const list = handsOf(view);
  const give = async (as: GivenLink['as']) => {
    if (busy) return;
    setBusy(true);
    setProblem('');
    try {
      const { url } = await post<{ readonly url: string }>(`/api/rooms/${room}/hands`, { as }, hostKey);
      setLink({ as, url });
    } catch (error) {
      setProblem(problemText(error, language.peek()));
    }
    setBusy(false);
  };
  return (
    <div class="hands">
      <div class="hands-give">
        <button type="button" class="button" aria-disabled={busy || undefined} onClick={() => give('helper')}>
          <Icon name="user-plus" />
          {t.helper}
        </button>
        <button type="button" class="button" aria-disabled={busy || undefined} onClick={() => give('remote')}>
          <Icon name="smartphone" />
          {t.remote}
        </button>
        {/* Before the start it stands beside the join code. */}
        {view.header.phase === 'gathering' ? null : <RescueCode room={room} near={view.access?.joinUrl ?? location.href} />}
      </div>
      <p class="visually-hidden" role="status">
        {busy ? t.making : ''}
      </p>
      {problem ? (
        <p class="refusal" role="alert">
          {problem}
        </p>
      ) : null}
      {list ? <BlockView block={list} /> : null}
      <p class="hint">{t.handOver}</p>
      {link ? <HandsLink link={link} onClose={() => setLink(undefined)} /> : null}
    </div>
  );
};
