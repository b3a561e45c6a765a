// The remote control itself: what presses on top, what to say in the middle, one line for how far they are or what can be taken
// back, and the big buttons under the thumb.

import type { View } from '../../../shared/blocks/view.ts';
import { BlockView } from '../../panel/BlockView.tsx';
import { allWaitsFor, summaryOf } from '../../panel/board.ts';
import { ControlButton } from '../../panel/ControlButton.tsx';
import { LanguageSwitch } from '../../panel/LanguageSwitch.tsx';
import { ThemeSwitch } from '../../panel/ThemeSwitch.tsx';
import { Timer } from '../../panel/Timer.tsx';
import { useOnNow } from '../../panel/when.ts';
import { language } from '../../text/base.ts';
import { remoteText } from '../../text/remote.ts';
import { slots } from '../host/slots.ts';
import { Code } from '../library/Code.tsx';
import { Callers } from './Callers.tsx';
import { isNews, remoteControls } from './controls.ts';
import { Say } from './Say.tsx';
import { Steer } from './Steer.tsx';

interface Props {
  readonly view: View;
  readonly room: string;
  readonly hostKey: string;
  /** What to say of the connection; empty while all is well. */
  readonly trouble: string;
}

export const Desk = ({ view, room, hostKey, trouble }: Props) => {
  const t = remoteText[language.value];
  const { header, access } = view;
  const at = slots(useOnNow(view.blocks));
  const { script, people, progress, groups, undo } = at;
  const can = remoteControls(at);
  // Of several, the first weighs most; the console has the others.
  const tip = at.tips[0];
  return (
    <div class={`remote is-${header.phase}`}>
      <header class="remote-head">
        <div class="remote-where">
          <h1>{header.title}</h1>
          <p>{header.place || header.scenario}</p>
        </div>
        <Timer clock={view.clock} />
      </header>
      <main class="remote-main">
        <p class={trouble ? 'remote-trouble' : 'visually-hidden'} role="status">
          {trouble}
        </p>
        {at.alerts.map((block) => (
          <BlockView key={block.id} block={block} />
        ))}
        {people ? <Callers people={people} /> : null}
        {at.notices.filter(isNews).map((block) => (
          <BlockView key={block.id} block={block} />
        ))}
        <div class="remote-tip" aria-live="polite">
          {tip ? <BlockView key={tip.id} block={tip} /> : null}
        </div>
        {header.phase === 'gathering' && access ? (
          <p class="remote-code">
            <span aria-hidden="true">{t.code}</span>
            <Code code={access.code} name={t.code} />
          </p>
        ) : null}
        {header.phase === 'ended' ? <p>{t.over}</p> : null}
        {script ? <Say script={script} /> : null}
        <section class="remote-people" aria-label={t.people}>
          {people ? <p>{summaryOf(people)}</p> : null}
          {groups && progress ? <p class="hint">{allWaitsFor(groups, people, language.value)}</p> : null}
        </section>
        {can.screen.length > 0 ? (
          <section class="remote-screen" aria-label={t.screen}>
            {can.screen.map((control) => (
              <ControlButton key={control.id} control={control} />
            ))}
          </section>
        ) : null}
        <nav class="remote-more" aria-label={t.more}>
          <a class="button" href={`/host/${room}#${hostKey}`}>
            {t.console}
          </a>
          <a class="button quiet" href={`/report/${room}#${hostKey}`}>
            {t.report}
          </a>
          {at.end ? <ControlButton control={at.end} /> : null}
          <LanguageSwitch />
          <ThemeSwitch />
        </nav>
      </main>
      <section class={`remote-strip ${undo || header.phase === 'playing' ? '' : 'is-empty'}`} aria-label={t.howFar}>
        {undo ? null : progress ? (
          <BlockView block={progress} />
        ) : (
          <p class="hint">{allWaitsFor(groups, people, language.value)}</p>
        )}
        <div class="remote-undo" aria-live="polite">
          {undo ? <BlockView key={undo.id} block={undo} /> : null}
        </div>
      </section>
      <Steer can={can} />
    </div>
  );
};
