// What is on now: what to say, the big screen in small, what people made, the facilitator's notes.

import type { GroupRow } from '../../../shared/blocks/block.ts';
import type { View } from '../../../shared/blocks/view.ts';
import { BlockView } from '../../panel/BlockView.tsx';
import { Board } from './Board.tsx';
import { CoachMark } from './CoachMark.tsx';
import { Lobby } from './Lobby.tsx';
import { lookingAt } from './looking.ts';
import { Notes } from './Notes.tsx';
import { Preview } from './Preview.tsx';
import { Script } from './Script.tsx';
import type { Slots } from './slots.ts';
import { isNews } from './Tips.tsx';

interface Props {
  readonly view: View;
  readonly at: Slots;
  readonly room: string;
  readonly hostKey: string;
  /** It stands beside another tab. */
  readonly tabbed: boolean;
  readonly shown: boolean;
  readonly look: GroupRow | undefined;
  readonly onBack: () => void;
}

export const Now = ({ view, at, room, hostKey, tabbed, shown, look, onBack }: Props) => {
  const named = tabbed ? ({ role: 'tabpanel', 'aria-labelledby': 'tab-now' } as const) : {};
  return (
    <div class="host-panel" id="panel-now" hidden={!shown} {...named}>
      {at.notices.filter(isNews).map((block) => (
        <BlockView key={block.id} block={block} />
      ))}
      {view.header.phase === 'gathering' && view.access ? <Lobby access={view.access} room={room} hostKey={hostKey} /> : null}
      <CoachMark at="script" />
      {at.script ? <Script script={at.script} /> : null}
      <div class="host-middle">
        <div class="host-left">
          <Preview cue={view.stage} show={at.show} />
          {lookingAt(at.now, look?.id).map((block) => (
            <BlockView key={block.id} block={block} />
          ))}
        </div>
        <Board blocks={lookingAt(at.board, look?.id)} progress={at.progress} look={look} onBack={onBack} />
      </div>
      {at.notes ? <Notes notes={at.notes} /> : null}
    </div>
  );
};
