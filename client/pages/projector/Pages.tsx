// What stands beside the stage, in pages as high as the wall: a beamer cannot be scrolled. When there is more than one page they
// turn by themselves, slowly, until somebody holds them; a presenter's clicker and the arrow keys turn them too. On a device that
// asks for less motion nothing turns by itself.

import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../shared/core/words.ts';
import { projectorText } from '../../text/projector.ts';

/** How long a page stays, in ms: about what a hundred words take to read. */
const STAYS = 25_000;

const FORWARD: ReadonlySet<string> = new Set(['PageDown', 'ArrowRight']);
const BACK: ReadonlySet<string> = new Set(['PageUp', 'ArrowLeft']);

interface Props {
  readonly language: Language;
  readonly children: ComponentChildren;
}

export const Pages = ({ language, children }: Props) => {
  const t = projectorText[language];
  const flow = useRef<HTMLDivElement>(null);
  const [count, setCount] = useState(1);
  const [wanted, setWanted] = useState(0);
  const [held, setHeld] = useState(() => matchMedia('(prefers-reduced-motion: reduce)').matches);
  const page = Math.min(wanted, count - 1);
  const turn = (by: number) => setWanted((page + by + count) % count);

  const measure = () => {
    const element = flow.current;
    if (!element) return;
    const gap = Number.parseFloat(getComputedStyle(element).columnGap) || 0;
    // What is broken over columns grows to the side; a hair is no page.
    setCount(Math.max(1, Math.ceil((element.scrollWidth + gap - 4) / (element.clientWidth + gap))));
  };
  useLayoutEffect(measure);
  useEffect(() => {
    const element = flow.current;
    if (!element) return undefined;
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);

  useEffect(() => {
    if (count < 2 || held) return undefined;
    const timer = setTimeout(() => turn(1), STAYS);
    return () => clearTimeout(timer);
  }, [count, page, held]);

  useEffect(() => {
    if (count < 2) return undefined;
    const pressed = (event: KeyboardEvent) => {
      // The controls of a video have the arrows for themselves.
      if (event.target instanceof HTMLMediaElement) return;
      const by = FORWARD.has(event.key) ? 1 : BACK.has(event.key) ? -1 : 0;
      if (by === 0) return;
      event.preventDefault();
      turn(by);
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [count, page]);

  return (
    <>
      <div class="screen-pages">
        <div class="screen-flow" ref={flow} style={{ '--page': page }}>
          {children}
        </div>
      </div>
      {count > 1 ? (
        <nav class="screen-turn" aria-label={t.pages}>
          <button type="button" onClick={() => turn(-1)} aria-label={t.back}>
            ‹
          </button>
          <p class="num">{t.page(page + 1, count)}</p>
          <button type="button" onClick={() => turn(1)} aria-label={t.forward}>
            ›
          </button>
          <button type="button" aria-pressed={held} onClick={() => setHeld(!held)}>
            {t.hold}
          </button>
        </nav>
      ) : null}
    </>
  );
};
