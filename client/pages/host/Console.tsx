// The facilitator's console: what to say and do now in the middle, people beside it, the run sheet and tools on the
// other side.

import type { View } from '../../../shared/blocks/view.ts';
import { BlockView } from '../../panel/BlockView.tsx';
import { FictionMark } from '../../panel/FictionMark.tsx';
import { language } from '../../text/base.ts';
import { hostText } from '../../text/host.ts';
import { Board } from './Board.tsx';
import { Header } from './Header.tsx';
import { JumpBar } from './JumpBar.tsx';
import { Lobby } from './Lobby.tsx';
import { Notes } from './Notes.tsx';
import { People } from './People.tsx';
import { Preview } from './Preview.tsx';
import { RunSheet } from './RunSheet.tsx';
import { Script } from './Script.tsx';
import { Steering } from './Steering.tsx';
import { slots } from './slots.ts';

interface Props {
  readonly view: View;
  readonly room: string;
  readonly hostKey: string;
  /** What to say of the connection; empty while all is well. */
  readonly trouble: string;
}

export const Console = ({ view, room, hostKey, trouble }: Props) => {
  const t = hostText[language.value];
  const { header } = view;
  const at = slots(view);
  const report = `/report/${room}#${hostKey}`;
  return (
    <div class={`host is-${header.phase}`}>
      <Header view={view} report={report} end={at.end} />
      <div class="host-alerts">
        {at.alerts.map((block) => (
          <BlockView key={block.id} block={block} />
        ))}
      </div>
      <p class={trouble ? 'host-trouble' : 'visually-hidden'} role="status">
        {trouble}
      </p>
      <main class="host-now" id="now" tabIndex={-1}>
        {at.notices.map((block) => (
          <BlockView key={block.id} block={block} />
        ))}
        {header.phase === 'gathering' && view.access ? <Lobby access={view.access} room={room} hostKey={hostKey} /> : null}
        {header.phase === 'ended' ? <Ended report={report} /> : null}
        {header.phase === 'playing' ? (
          <h1 class="host-title">
            {header.title} {header.place ? <small>{header.place}</small> : null} <FictionMark on={header.fiction} />
          </h1>
        ) : null}
        {at.script ? <Script script={at.script} /> : null}
        {at.steps.length > 0 || at.time.length > 0 ? (
          <Steering clock={view.clock} time={at.time} steps={at.steps} hint={at.hint} />
        ) : null}
        <div class="host-middle">
          <div class="host-left">
            <Preview cue={view.stage} show={at.show} />
            {at.now.map((block) => (
              <BlockView key={block.id} block={block} />
            ))}
          </div>
          <Board blocks={at.board} progress={at.progress} />
        </div>
        {at.notes ? <Notes notes={at.notes} /> : null}
      </main>
      {at.people ? <People people={at.people} /> : null}
      <aside class="host-side">
        {at.sheet ? <RunSheet sheet={at.sheet} /> : null}
        <section class="host-tools" id="tools" tabIndex={-1} aria-label={t.tools}>
          {at.tools.map((block) => (
            <BlockView key={block.id} block={block} />
          ))}
        </section>
      </aside>
      <JumpBar />
    </div>
  );
};

const Ended = ({ report }: { readonly report: string }) => {
  const t = hostText[language.value];
  return (
    <section class="host-ended card">
      <h1>{t.endedTitle}</h1>
      <p>{t.endedLead}</p>
      <a class="button primary" href={report}>
        {t.toReport}
      </a>
    </section>
  );
};
