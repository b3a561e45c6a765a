// A participant's page: who you are now, what to do, what lies on the table, and the way out, always.

import '../../style/play.css';
import { useEffect, useState } from 'preact/hooks';
import { SignMark } from '../../art/Hat.tsx';
import { awayLine } from '../../panel/away-line.ts';
import { Blocks } from '../../panel/BlockView.tsx';
import { FictionMark } from '../../panel/FictionMark.tsx';
import { LanguageSwitch } from '../../panel/LanguageSwitch.tsx';
import { PutAway } from '../../panel/PutAway.tsx';
import { ThemeSwitch } from '../../panel/ThemeSwitch.tsx';
import { Timer } from '../../panel/Timer.tsx';
import { go } from '../../router.ts';
import { keptSeat } from '../../session/kept.ts';
import type { Link } from '../../session/line.ts';
import { seatIs, useLine } from '../../session/use-line.ts';
import { language } from '../../text/base.ts';
import { playText } from '../../text/play.ts';
import { MineLink } from '../mine/MineLink.tsx';
import { withLate } from './late.ts';
import { Outside } from './Outside.tsx';
import { PlayStage } from './PlayStage.tsx';
import { Safety } from './Safety.tsx';
import { useStatus } from './status.ts';

const OUTSIDE: readonly Link[] = ['moved', 'removed', 'outdated', 'no-room', 'bad-key'];

const Play = ({ path }: { readonly path: string }) => {
  const room = path.split('/')[2] ?? '';
  const seat = keptSeat(room);
  const { view, link } = useLine(room, seat?.token, seatIs(seat?.seat ?? ''));
  const [large, setLarge] = useState(false);
  const status = useStatus(view, link);
  const t = playText[language.value];
  // The view comes in the seat's language: the page speaks the same.
  useEffect(() => {
    if (view && view.header.language !== language.peek()) language.value = view.header.language;
  }, [view?.header.language]);
  document.title = t.pageTitle(view?.header.title ?? 'Rolwissel');
  document.documentElement.lang = language.value;
  if (!seat || OUTSIDE.includes(link)) return <Outside link={link} seated={seat !== undefined} />;
  if (!view)
    return (
      <main class="plain-page">
        <p role="status">{awayLine(link, t.lost) || t.connecting}</p>
      </main>
    );
  const { header } = view;
  const board = view.blocks.some((block) => block.area === 'board');
  return (
    <div class={`play is-${header.phase} ${large ? 'is-large' : ''} ${header.fiction ? 'in-story' : ''}`}>
      <header class="play-header">
        {header.sign ? <SignMark sign={header.sign} size={58} /> : null}
        <div class="play-title">
          <h1>{header.title}</h1>
          <p>
            {header.place || header.scenario} <FictionMark on={header.fiction} />
          </p>
        </div>
        <Timer clock={view.clock} />
        <div class="play-switches at-top">
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </header>
      <div class="play-status-place">
        <p
          class={status.seen ? `play-status ${link === 'lost' || link === 'restarting' ? 'is-lost' : ''}` : 'visually-hidden'}
          role="status"
        >
          {status.text}
        </p>
      </div>
      <PlayStage view={view} large={large} onLarge={setLarge} />
      <main class="play-work">
        {header.phase === 'ended' ? <MineLink view={view} /> : null}
        <Blocks view={view} areas={['role']} />
        <div class="play-now">
          <Blocks view={withLate(view)} areas={['now']} />
        </div>
        {board ? (
          <section class="play-board" aria-label={t.board}>
            <Blocks view={view} areas={['board']} />
          </section>
        ) : null}
        {header.phase === 'playing' ? <MineLink view={view} /> : null}
        {header.phase === 'ended' ? <PutAway room={room} name={seat.name} onGone={() => go('/')} /> : null}
        <div class="play-switches at-end">
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </main>
      <Safety view={view} />
    </div>
  );
};

export default Play;
