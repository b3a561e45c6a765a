// The screen for everybody: the stage, large, with a band on top. Only what all may see is ever sent here.

import '../../style/projector.css';
import type { View } from '../../../shared/blocks/view.ts';
import { awayLine } from '../../panel/away-line.ts';
import { atThen, replayTime } from '../../panel/blocks/replay-time.ts';
import { useLine } from '../../session/use-line.ts';
import { StageView } from '../../stage/StageView.tsx';
import { language } from '../../text/base.ts';
import { projectorText } from '../../text/projector.ts';
import { Shut } from '../host/Shut.tsx';
import { usePageTitle } from '../library/page-title.ts';
import { Band } from './Band.tsx';
import { BesideStage } from './BesideStage.tsx';
import { beside } from './beside.ts';
import { Foot } from './Foot.tsx';
import { Pages } from './Pages.tsx';
import { Welcome } from './Welcome.tsx';

const Projector = ({ path }: { readonly path: string }) => {
  const own = projectorText[language.value];
  const room = path.split('/')[2] ?? '';
  const key = location.hash.slice(1);
  const { view, link } = useLine(room, key === '' ? undefined : key, 'screen');
  usePageTitle(own.pageTitle(view?.header.title ?? ''));
  if (key === '' || link === 'bad-key') return <Shut title={own.badKey} why={own.badKeyWhy} />;
  if (link === 'no-room') return <Shut title={own.noRoom} why={own.noRoomWhy} />;
  if (link === 'outdated') return <Shut title={own.outdated} reload={own.reload} />;
  if (!view)
    return (
      <p class="host-coming" role="status">
        {own.connecting}
      </p>
    );
  return <Screen view={view} away={awayLine(link, own.lost)} />;
};

const Screen = ({ view, away }: { readonly view: View; readonly away: string }) => {
  const { header } = view;
  const t = projectorText[header.language];
  const { line, progress, blocks } = beside(view);
  const wide = blocks.some((block) => block.type === 'choices');
  // The wall is always paper: a beamer shows dark pages badly in a lit classroom.
  return (
    <div class={`screen is-${header.phase}`} data-theme="light" lang={header.language}>
      <Band view={view} />
      <main class="screen-main">
        <div class="screen-theatre">
          {line && header.phase === 'playing' ? (
            <p class="screen-line">
              {line.title ? <span>{line.title}</span> : null}
              <b>{line.text}</b>
            </p>
          ) : null}
          <div class="screen-stage">
            <StageView
              cue={atThen(view.stage, replayTime.value)}
              mode="projector"
              far
              language={header.language}
              until={replayTime.value?.at}
            />
          </div>
          {header.phase === 'ended' ? (
            <section class="screen-thanks">
              <h2>{t.ended}</h2>
              <p>{t.endedLead}</p>
            </section>
          ) : null}
        </div>
        {header.phase === 'gathering' ? <Welcome view={view} /> : null}
        {blocks.length > 0 && header.phase !== 'gathering' ? (
          <section class={wide ? 'screen-blocks is-wide' : 'screen-blocks'} aria-label={header.title}>
            <Pages key={header.title} language={header.language}>
              <BesideStage blocks={blocks} language={header.language} />
            </Pages>
          </section>
        ) : null}
      </main>
      {header.phase === 'playing' ? <Foot header={header} progress={progress} /> : null}
      <p class={away ? 'screen-lost' : 'visually-hidden'} role="status">
        {away}
      </p>
    </div>
  );
};

export default Projector;
