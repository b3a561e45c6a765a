// More hands for a room, under a heading of the tools: a link for a co-facilitator, the own phone as a remote control, who has
// one now, and the way in when this device fails.

import { useState } from 'preact/hooks';
import '../../style/hands.css';
import type { EntriesBlock } from '../../../shared/blocks/block.ts';
import type { View } from '../../../shared/blocks/view.ts';
import { Icon } from '../../panel/Icon.tsx';
import { post } from '../../session/http.ts';
import { language } from '../../text/base.ts';
import { handsText } from '../../text/hands.ts';
import { HandList } from './HandList.tsx';
import { type HandAs, HandsLink } from './HandsLink.tsx';
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
  const [asking, setAsking] = useState<HandAs>();
  const list = handsOf(view);
  const make = async (as: HandAs): Promise<string> =>
    (await post<{ readonly url: string }>(`/api/rooms/${room}/hands`, { as }, hostKey)).url;
  return (
    <div class="hands">
      <div class="hands-give">
        <button type="button" class="button" aria-haspopup="dialog" onClick={() => setAsking('helper')}>
          <Icon name="user-plus" />
          {t.helper}
        </button>
        <button type="button" class="button" aria-haspopup="dialog" onClick={() => setAsking('remote')}>
          <Icon name="smartphone" />
          {t.remote}
        </button>
        {/* Before the start it stands beside the join code. */}
        {view.header.phase === 'gathering' ? null : <RescueCode room={room} near={view.access?.joinUrl ?? location.href} />}
      </div>
      {list ? <HandList block={list} /> : null}
      <p class="hint">{t.handOver}</p>
      {asking ? <HandsLink as={asking} make={() => make(asking)} onClose={() => setAsking(undefined)} /> : null}
    </div>
  );
};
