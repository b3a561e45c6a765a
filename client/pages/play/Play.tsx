// A participant's page: who you are now, what to do, what lies on the table, and the way out, always.

import '../../style/play.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { View } from '../../../shared/blocks/view.ts';
import { Hat } from '../../art/Hat.tsx';
import { Blocks } from '../../panel/BlockView.tsx';
import { Icon } from '../../panel/Icon.tsx';
import { LanguageSwitch } from '../../panel/LanguageSwitch.tsx';
import { ThemeSwitch } from '../../panel/ThemeSwitch.tsx';
import { Timer } from '../../panel/Timer.tsx';
import { keptSeat } from '../../session/kept.ts';
import type { Link } from '../../session/line.ts';
import { line, useLine } from '../../session/use-line.ts';
import { StageView } from '../../stage/StageView.tsx';
import { language } from '../../text/base.ts';
import { playText } from '../../text/play.ts';
import { Outside } from './Outside.tsx';
import { Safety } from './Safety.tsx';

const OUTSIDE: readonly Link[] = ['moved', 'removed', 'outdated', 'no-room', 'bad-key'];

/** What to say aloud: a lost link, things on their way, new contributions. */
const useStatus = (view: View | undefined, link: Link): string => {
  const t = playText[language.value];
  const seen = useRef(0);
  const count =
    view?.blocks.reduce(
      (sum, block) => sum + (block.type === 'entries' ? block.items.filter((one) => !one.mine).length : 0),
      0,
    ) ?? 0;
  const fresh = count - seen.current;
  useEffect(() => {
    const timer = setTimeout(() => {
      seen.current = count;
    }, 4000);
    return () => clearTimeout(timer);
  }, [count]);
  const waiting = line.value?.waiting.value ?? 0;
  if (link === 'lost') return t.lost;
  if (waiting > 0) return t.waiting(waiting);
  return fresh > 0 && seen.current > 0 ? t.arrived(fresh) : '';
};

/** From this width the stage stands beside the work, with room for the whole of it. */
const WIDE = matchMedia('(min-width: 900px)');

const Stage = ({ view }: { readonly view: View }) => {
  const t = playText[language.value];
  const [large, setLarge] = useState(false);
  const [wide, setWide] = useState(WIDE.matches);
  useEffect(() => {
    const look = () => setWide(WIDE.matches);
    WIDE.addEventListener('change', look);
    return () => WIDE.removeEventListener('change', look);
  }, []);
  return (
    <div class={`play-stage ${large ? 'is-large' : ''}`}>
      <StageView cue={view.stage} mode={large || wide ? 'projector' : 'strip'} language={view.header.language} />
      <button
        type="button"
        class="stage-size"
        aria-pressed={large}
        aria-label={large ? t.stageClose : t.stageOpen}
        onClick={() => setLarge(!large)}
      >
        <Icon name={large ? 'minimize' : 'maximize'} />
      </button>
    </div>
  );
};

const Play = ({ path }: { readonly path: string }) => {
  const room = path.split('/')[2] ?? '';
  const seat = keptSeat(room);
  const { view, link } = useLine(room, seat?.token, 'seat');
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
        <p role="status">{link === 'lost' ? t.lost : t.connecting}</p>
      </main>
    );
  const { header } = view;
  const board = view.blocks.some((block) => block.area === 'board');
  return (
    <div class={`play is-${header.phase}`}>
      <header class="play-header">
        {header.sign ? <Hat sign={header.sign} size={58} /> : null}
        <div class="play-title">
          <h1>{header.title}</h1>
          {header.place ? <p>{header.place}</p> : <p>{header.scenario}</p>}
        </div>
        <Timer clock={view.clock} />
        <div class="play-switches">
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </header>
      <div class="play-status-place">
        <p class={status === '' ? 'visually-hidden' : `play-status ${link === 'lost' ? 'is-lost' : ''}`} role="status">
          {status}
        </p>
      </div>
      <Stage view={view} />
      <main class="play-work">
        <Blocks view={view} areas={['role']} />
        <div class="play-now">
          <Blocks view={view} areas={['now']} />
        </div>
        {board ? (
          <section class="play-board" aria-label={t.board}>
            <Blocks view={view} areas={['board']} />
          </section>
        ) : null}
      </main>
      <Safety view={view} />
    </div>
  );
};

export default Play;
